/**
 * What the scripts of the extension say to each other. Requests go to the background and get one reply; notices go from the
 * background to the frames of a tab. Nothing a page does can send either. The background checks requests with
 * `message-schema.ts`; notices are small enough to be checked by hand.
 */
import type { Dataset } from '../dataset/schema.ts';
import type { PageText } from '../page/complete.ts';
import type { CardView } from '../ui/card-view.ts';
import type { SummaryView } from '../ui/summary-view.ts';
import { browser } from './browser.ts';

/** What one frame read on its page. */
export interface FramePage {
  url: string;
  /** When the document began, ms since the epoch. */
  since: number;
  /** The text as the reader sees it; hidden text is blanked out. */
  page: PageText;
  /** The frame has neither the card script nor the marks' style yet. */
  needsCard: boolean;
}

/** A stretch of the text to be marked, in UTF-16 code units. */
export interface Marked {
  start: number;
  end: number;
  instrument: string;
}

/** What the frame is to paint. */
export interface FrameOrders {
  /** False: the reader has switched the extension off here; nothing may be painted. */
  on: boolean;
  firstOnly: boolean;
  mentions: Marked[];
}

export type Request =
  | { type: 'may-read'; url: string; since: number }
  | { type: 'page'; frame: FramePage }
  /** Which statements of the page that was handed over last stand at odds with the record. */
  | { type: 'at-odds' }
  | { type: 'cards' }
  /** A card was opened in this frame. */
  | { type: 'opened' }
  | { type: 'open-record'; instrument: string }
  /** The whole record. It is in the background's script alone, which is half of the package. */
  | { type: 'record' }
  | { type: 'summary'; tabId: number }
  | { type: 'set-date'; tabId: number; date: string | null }
  | { type: 'scan'; tabId: number }
  | { type: 'jump'; tabId: number; frameId: number; mention: number };

export interface Replies {
  'may-read': boolean;
  page: FrameOrders;
  'at-odds': Marked[];
  cards: Record<string, CardView>;
  opened: null;
  'open-record': null;
  record: Dataset;
  summary: SummaryView;
  'set-date': null;
  scan: { ok: true } | { ok: false; reason: string };
  jump: null;
}

export type Notice =
  /** When did the document begin? The one notice with an answer: ms since the epoch. */
  | { type: 'since' }
  /** A card was opened in another frame. */
  | { type: 'close' }
  /** The date to go by, the language or a setting changed: ask for everything again. */
  | { type: 'refresh' }
  /** Show the mention with this index in the frame's list. */
  | { type: 'jump'; mention: number }
  /** Move from mention to mention by keyboard. */
  | { type: 'step'; by: 1 | -1 };

/**
 * Sends a request to the background.
 * @returns its reply
 * @throws where the background refuses the request or the extension was reloaded under the page
 */
export async function ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Replies[T]> {
  return (await browser.runtime.sendMessage(request)) as Replies[T];
}

/** Tells a notice of ours from anything else that may arrive. */
function isNotice(message: unknown): message is Notice {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  const { type, mention, by } = message as { type: unknown; mention?: unknown; by?: unknown };
  if (type === 'refresh' || type === 'since' || type === 'close') return true;
  if (type === 'jump') return Number.isInteger(mention);
  return type === 'step' && (by === 1 || by === -1);
}

/**
 * Listens for notices from the background.
 * @param listener returns the answer, if there is one
 * @param signal ends the listening
 */
export function onNotice(listener: (notice: Notice) => number | undefined, signal: AbortSignal): void {
  const handle = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    respond: (answer: unknown) => void,
  ): undefined => {
    // A tab's own scripts send only to the background; whatever names a tab as its sender is not for us.
    if (sender.id !== browser.runtime.id || sender.tab || !isNotice(message)) return;
    const answer = listener(message);
    if (answer !== undefined) respond(answer);
  };
  browser.runtime.onMessage.addListener(handle);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(handle);
    } catch {
      // The extension was reloaded: its listeners are gone with it.
    }
  });
}
