import type { Article } from '../page/article.ts';
import { watchHidden } from '../page/hidden.ts';
import { isArticle } from '../page/news.ts';
import { type PageReading, readArticleSliced } from '../page/read.ts';
import { inSlices } from '../page/steps.ts';
import { visibilityTest } from '../page/visible.ts';
import { hasAnySliced } from '../page/walk.ts';
import { watchPage } from '../page/watch.ts';
import type { FrameOrders, FramePage, ReadingPermission } from '../platform/messages.ts';
import { createPainter, MAX_PAINTED } from './highlights.ts';
import { lend, type Overlay, type PaintedMention } from './shared.ts';
import { withoutHidden } from './visible-text.ts';

/** The background, as far as a session needs it. */
export interface Background {
  /** Whether the reader wants this page read. */
  mayRead(url: string): Promise<ReadingPermission>;
  /** Hands over what was read, and returns what to paint. */
  tell(page: FramePage): Promise<FrameOrders>;
  /** False once the extension was switched off or reloaded under this page, which also ends the session. */
  isThere(): boolean;
}

export interface Session {
  /** Reads the page again and repaints. */
  rescan(): Promise<void>;
}

/**
 * Reads one frame, has its mentions found and paints them, and keeps up with the page. Costs next to nothing where there can be
 * none: the page's text is only tested against a short list of literals.
 * @param gate tells whether a text can hold a mention at all
 * @param background what the session asks and tells there
 * @param controller its signal ends the session; aborting it removes every trace
 */
export function startSession(
  document: Document,
  gate: RegExp,
  { mayRead, tell, isThere }: Background,
  controller: AbortController,
): Session {
  const { signal } = controller;
  const painter = createPainter();
  const listeners: (() => void)[] = [];
  let painted: PaintedMention[] = [];
  let reading: PageReading | null = null;
  /** The background knows of mentions here. */
  let known = false;
  /** Counts the readings: orders for an older one are not carried out. */
  let turn = 0;

  /** Ends the wait for hidden candidates to be shown. */
  let stopWaiting = () => {};

  signal.addEventListener('abort', () => {
    stopWaiting();
    painter.clear();
  });
  const check = () => {
    if (isThere()) painter.restore();
  };
  const overlay: Overlay = {
    get mentions() {
      return painted;
    },
    check,
    setActive: (mention) => painter.setActive(mention?.range ?? null),
    onRepaint: (listener) => listeners.push(listener),
    signal,
    hasCard: false,
    stop: () => controller.abort(),
  };
  lend(overlay);

  const paint = ({ on, firstOnly, mentions, claims }: FrameOrders) => {
    const rangeOf = ({ start, end }: { start: number; end: number }) => reading?.toRange(start, end) ?? [];
    const seen = new Set<string>();
    const before = Map.groupBy(painted, ({ range }) => range.startContainer);
    painted = (on ? mentions : []).slice(0, MAX_PAINTED).flatMap((mention, index) => {
      if (firstOnly && seen.has(mention.instrument)) return [];
      seen.add(mention.instrument);
      return [rangeOf(mention)].flat().map((range) => {
        // What is where it was stays the same, so that a card open for it may stay.
        const same = before.get(range.startContainer)?.find((old) => isSame(old, mention.instrument, range));
        return Object.assign(same ?? { instrument: mention.instrument, range }, { index });
      });
    });
    painter.paint(painted);
    painter.paintAtOdds((on ? claims : []).flatMap(rangeOf));
    for (const listener of listeners) listener();
  };

  const refresh = async () => {
    if (signal.aborted || (!reading && !known)) return;
    const mine = ++turn;
    const { article, hidden } = reading ? await inSlices(withoutHidden(reading, gate)) : { article: EMPTY, hidden: [] };
    if (signal.aborted || mine !== turn) return;
    stopWaiting();
    stopWaiting = watchHidden(hidden, visibilityTest(), () => void refresh());
    const orders = await tell({
      url: document.URL,
      since: performance.timeOrigin,
      article,
      needsCard: !overlay.hasCard,
    });
    if (signal.aborted || mine !== turn) return;
    known = orders.mentions.length > 0;
    paint(orders);
  };

  const read = async (): Promise<PageReading | null> => {
    const permission = await mayRead(document.URL);
    if (!permission.read || signal.aborted) return null;
    const fresh = await readArticleSliced(document, { signal });
    return permission.articlesOnly && !isArticle(document, fresh.article) ? null : fresh;
  };

  const rescan = async () => {
    if (signal.aborted) return;
    const mine = ++turn;
    try {
      const fresh = (await hasAnySliced(document, gate, { signal })) ? await read() : null;
      if (mine !== turn) return;
      reading = fresh;
      await refresh();
    } catch (error) {
      // Ended while it was reading.
      if (!signal.aborted) throw error;
    }
  };

  watchPage(
    document,
    {
      gate,
      // A live range over text that was taken away has shrunk to nothing.
      isKnown: (node) =>
        painted.some(({ range }) => range.collapsed || range.startContainer === node || range.endContainer === node),
      onChange: () => void rescan(),
      onQuiet: check,
      onReturn: () => void refresh(),
    },
    { signal },
  );
  return { rescan };
}

function isSame(old: PaintedMention, instrument: string, { startOffset, endContainer, endOffset }: Range): boolean {
  const { range } = old;
  return (
    old.instrument === instrument &&
    range.startOffset === startOffset &&
    range.endContainer === endContainer &&
    range.endOffset === endOffset
  );
}

const EMPTY: Article = { text: '', blocks: [], scopes: [], language: null, publishedAt: null, modifiedAt: null };
