/**
 * Which documents a tab's reports come from. The browser says only that something loads in a tab: another page, but in Chromium
 * also a jump within the page or a mere advertisement's frame. So the frames are asked whether they still are what they were.
 */
import { browser } from '../platform/browser.ts';
import type { Notice } from '../platform/messages.ts';
import { showBadge } from './badge.ts';
import { changeTabState, mentionsIn, type TabState, tabState } from './tab-states.ts';

/**
 * Notes that a frame's document is at work; what is known of another document in that frame is forgotten.
 * @param since when the document began, ms since the epoch: no other document in the same frame began then
 */
export function noteDocument(tab: TabState, frameId: number, since: number): void {
  if (tab.documents[frameId] !== undefined && tab.documents[frameId] !== since) forgetDocument(tab, frameId);
  tab.documents[frameId] = since;
}

/** Forgets what came from documents that are no longer in the tab. */
export async function forgetGone(tabId: number): Promise<void> {
  const { documents } = await tabState(tabId);
  const gone: [number, number][] = [];
  for (const [frame, since] of Object.entries(documents)) {
    if ((await askSince(tabId, Number(frame))) !== since) gone.push([Number(frame), since]);
  }
  if (gone.length === 0) return;
  const state = await changeTabState(tabId, (tab) => {
    for (const [frameId, since] of gone) if (tab.documents[frameId] === since) forgetDocument(tab, frameId);
  });
  await showBadge(tabId, mentionsIn(state));
}

/** @returns when the document in a frame began, or null where none of our content scripts is there; frame 0 unless told */
export async function askSince(tabId: number, frameId = 0): Promise<number | null> {
  try {
    const question: Notice = { type: 'since' };
    return (await browser.tabs.sendMessage(tabId, question, { frameId })) as number;
  } catch {
    return null;
  }
}

function forgetDocument(tab: TabState, frameId: number): void {
  delete tab.documents[frameId];
  delete tab.frames[frameId];
  // What the reader said of a page holds for that page alone.
  if (frameId === 0) Object.assign(tab, { readerDate: null, scanned: false });
}
