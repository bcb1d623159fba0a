import type { PageText } from '../page/complete.ts';
import { watchHidden } from '../page/hidden.ts';
import { inSlices, type Steps } from '../page/steps.ts';
import { readTextSliced, type TextReading } from '../page/text.ts';
import { visibilityTest } from '../page/visible.ts';
import { hasAnyInLight, hasAnySteps } from '../page/walk.ts';
import { watchPage } from '../page/watch.ts';
import type { FrameOrders, FramePage, Marked } from '../platform/messages.ts';
import { createPainter, MAX_PAINTED } from './highlights.ts';
import { lend, type Overlay, type PaintedMention } from './shared.ts';
import { touchTest } from './touch-test.ts';
import { withoutHidden } from './visible-text.ts';

/** What is worth a reading, as patterns for text without soft hyphens and the like, composed (NFC). */
export interface Gate {
  /** Where it does not match, a page has no mention. */
  page: RegExp;
  /** Where it does not match, a change of a page with mentions makes no difference: short forms match, too. */
  change: RegExp;
}

/** The background, as far as a session needs it. */
export interface Background {
  /** Whether the reader wants this page read. */
  mayRead(url: string): Promise<boolean>;
  /** Hands over what was read, and returns what to paint. */
  tell(page: FramePage): Promise<FrameOrders>;
  /** What of the page that was handed over last stands at odds with the record. */
  atOdds(): Promise<Marked[]>;
  /** False once the extension was switched off or reloaded under this page, which also ends the session. */
  isThere(): boolean;
}

export interface Session {
  /** Reads the page for the first time and paints. Shadow trees follow in an idle moment, as changes do. */
  scan(): Promise<void>;
  /** Reads all of the page again and repaints. */
  rescan(): Promise<void>;
}

/**
 * Reads one frame, has its mentions found and paints them, and keeps up with the page. Costs next to nothing where there can be
 * none: the page's text is only tested against a short list of literals.
 * @param gate what is worth a reading
 * @param background what the session asks and tells there
 * @param controller its signal ends the session; aborting it removes every trace
 */
export function startSession(
  document: Document,
  gate: Gate,
  { mayRead, tell, atOdds, isThere }: Background,
  controller: AbortController,
): Session {
  const { signal } = controller;
  const painter = createPainter();
  const listeners: (() => void)[] = [];
  let painted: PaintedMention[] = [];
  let reading: TextReading | null = null;
  let isTouched = touchTest(painted);
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

  const rangeOf = ({ start, end }: Marked) => reading?.toRange(start, end) ?? [];

  const paint = ({ on, firstOnly, mentions }: FrameOrders) => {
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
    isTouched = touchTest(painted);
    painter.paint(painted);
    if (painted.length === 0) painter.paintAtOdds([]);
    for (const listener of listeners) listener();
  };

  const refresh = async () => {
    if (signal.aborted || (!reading && !known)) return;
    const mine = ++turn;
    const { page, hidden } = reading
      ? await inSlices(withoutHidden(reading, gate.change))
      : { page: EMPTY, hidden: [] };
    if (signal.aborted || mine !== turn) return;
    stopWaiting();
    stopWaiting = watchHidden(hidden, visibilityTest(), () => void refresh());
    const orders = await tell({
      url: document.URL,
      since: performance.timeOrigin,
      page,
      needsCard: !overlay.hasCard,
    });
    if (signal.aborted || mine !== turn) return;
    known = orders.mentions.length > 0;
    paint(orders);
    if (known) void paintAtOdds(mine);
  };

  /** @param mine the turn whose page the background knows */
  const paintAtOdds = async (mine: number) => {
    const statements = await atOdds();
    if (!signal.aborted && mine === turn) painter.paintAtOdds(statements.flatMap(rangeOf));
  };

  const read = async (): Promise<TextReading | null> =>
    (await mayRead(document.URL)) && !signal.aborted ? readTextSliced(document, { signal }) : null;

  /** @param look tells whether there can be a mention; left out where the watcher has looked */
  const scan = async (look?: Steps<boolean>) => {
    if (signal.aborted) return;
    const mine = ++turn;
    try {
      const fresh = !look || (await inSlices(look, { signal })) ? await read() : null;
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
      get gate() {
        return known ? gate.change : gate.page;
      },
      isKnown: (node) => isTouched(node),
      onChange: () => void scan(),
      onQuiet: check,
      onReturn: () => void refresh(),
    },
    { signal },
  );
  return { scan: () => scan(hasAnyInLight(document, gate.page)), rescan: () => scan(hasAnySteps(document, gate.page)) };
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

const EMPTY: PageText = {
  text: '',
  blocks: [],
  scopes: [],
  containers: [],
  parents: [],
  facts: { languages: [], addresses: [], fields: {}, microdata: {}, jsonLd: [], times: [], headerTimes: [] },
  hiddenLines: [],
};
