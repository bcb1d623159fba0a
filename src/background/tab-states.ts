import { browser } from '../platform/browser.ts';
import type { FrameReport } from './frame-report.ts';

/** What is known of a tab's page. Kept in session storage, since the background may be put to sleep at any time. */
export interface TabState {
  /** Reports by frame id. */
  frames: Record<number, FrameReport>;
  /** When the documents began that our content script runs in, by frame id, ms since the epoch. */
  documents: Record<number, number>;
  /** The date the reader set in place of the page's own, ISO day. */
  readerDate: string | null;
  /** The reader had this page read once, by the popup or the menu. */
  scanned: boolean;
}

const keyOf = (tabId: number) => `tab:${tabId}`;
const empty = (): TabState => ({ frames: {}, documents: {}, readerDate: null, scanned: false });

/** Frames report at the same time: changes wait for each other. */
let queue: Promise<unknown> = Promise.resolve();

/** @returns the state of a tab, empty where nothing is known */
export async function tabState(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabState | undefined) ?? empty();
}

/** Changes the state of a tab; changes are made one after the other. */
export function changeTabState(tabId: number, change: (state: TabState) => void): Promise<TabState> {
  const result = queue.then(async () => {
    const state = await tabState(tabId);
    change(state);
    await browser.storage.session.set({ [keyOf(tabId)]: state });
    return state;
  });
  queue = result.catch(() => undefined);
  return result;
}

/** Forgets a tab that was closed. */
export function forgetTab(tabId: number): Promise<void> {
  const result = queue.then(() => browser.storage.session.remove(keyOf(tabId)));
  queue = result.catch(() => undefined);
  return result;
}

/** How many mentions the tab's frames have. */
export function mentionsIn({ frames }: TabState): number {
  return Object.values(frames).reduce((sum, { mentions, unlisted }) => sum + mentions.length + unlisted, 0);
}
