/** Takes the place of `wxt/browser` in the bench's own bundles. */
import browser from 'webextension-polyfill';

export { browser };
