/** The one door to the WebExtension API; WXT's module puts webextension-polyfill behind it. */
import { browser } from 'wxt/browser';

export { browser };

/**
 * Address of a file of the extension.
 * @param path from the package's root, with a leading slash; a query or fragment may follow
 */
export function extensionUrl(path: string): string {
  // WXT types the paths it knows of, which are not known before the first build.
  return (browser.runtime.getURL as (path: string) => string)(path);
}

/** A file of the package, for the calls whose types know only the paths of the last build. */
export function packaged(path: string): never {
  return path as never;
}
