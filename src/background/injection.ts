import { SHOW_HOST } from '../overlay/host-mark.ts';
import { browser, packaged } from '../platform/browser.ts';

/** File names as the build gives them. */
export const CONTENT_SCRIPT = 'content-scripts/overlay.js';
const CARD_SCRIPT = 'card.js';

/**
 * Brings the card and the marks' style into a frame that has found its first mention. As a style sheet of the user's it reaches
 * into shadow trees in Firefox, too.
 * @param style style sheet of the marks
 * @param ground the one that has Chromium paint their backgrounds
 */
export async function injectCard(tabId: number, frameId: number, style: string, ground: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: SHOW_HOST + style, origin: 'USER' });
  await browser.scripting.insertCSS({ target, css: ground, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: [packaged(CARD_SCRIPT)] });
}

/**
 * Has a tab's page read once, on the reader's request.
 * @throws where the browser does not let extensions into the page
 */
export async function injectContentScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: false }, files: [packaged(CONTENT_SCRIPT)] });
}

/** Brings the content script into every frame of a tab that the browser lets us into, if any. */
export async function injectEverywhere(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [packaged(CONTENT_SCRIPT)] });
  } catch {
    // Closed in the meantime, or a page that is closed to extensions.
  }
}
