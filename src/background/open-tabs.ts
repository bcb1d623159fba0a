/** Pages that were open before this run of the extension. */
import { browser } from '../platform/browser.ts';
import { ALL_SITES } from '../platform/sites.ts';
import { askSince } from './documents.ts';
import { injectEverywhere } from './injection.ts';

/** Kept as long as this run of the extension lasts: session storage is emptied when it is installed, reloaded, updated or switched on. */
const JOINED = 'joined';

/**
 * Brings the content script into the open pages it may read, once in a run of the extension. Firefox does so by itself; in Chromium
 * they keep at most the script of an earlier run, which can reach us no more and takes its leave.
 */
export async function joinOpenTabs(): Promise<void> {
  if ((await browser.storage.session.get(JOINED))[JOINED]) return;
  await browser.storage.session.set({ [JOINED]: true });
  for (const { id, discarded } of await browser.tabs.query({ url: ALL_SITES })) {
    if (id !== undefined && !discarded && (await askSince(id)) === null) await injectEverywhere(id);
  }
}
