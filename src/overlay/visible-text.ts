import type { Block } from '../page/article.ts';
import type { PageText } from '../page/complete.ts';
import type { Steps } from '../page/steps.ts';
import type { TextReading } from '../page/text.ts';
import { cleanForGate } from '../page/walk.ts';

export interface VisibleText {
  /** The page with hidden candidates blanked out, offsets unchanged. */
  page: PageText;
  /** Elements next to what was blanked out: they may be shown later without a change to the document. */
  hidden: Element[];
}

/** Blocks looked at between two pauses; each of them takes some ten microseconds. */
const BLOCKS_A_STEP = 8;

/** Blocks searched at a time. */
const BLOCKS_SEARCHED = 64;

/**
 * The page with what the reader does not see blanked out, offsets unchanged. Layout is asked for only in blocks that a
 * mention may stand in.
 * @param gate tells whether a text can hold a mention, short forms included
 */
export function* withoutHidden({ page, isVisible, elementsOf }: TextReading, gate: RegExp): Steps<VisibleText> {
  const hidden: [start: number, end: number][] = [];
  const look = (start: number, end: number): void => {
    if (start >= end || isVisible(start, end)) return;
    if (end - start === 1 || elementsOf(start, end).length <= 1) {
      hidden.push([start, end]);
      return;
    }
    const middle = (start + end) >> 1;
    look(start, middle);
    look(middle, end);
  };
  let looked = 0;
  for (const { start, end } of yield* candidates(page, gate)) {
    if (looked++ % BLOCKS_A_STEP === 0) yield;
    look(start, end);
  }
  if (hidden.length === 0) return { page, hidden: [] };
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of hidden) {
    parts.push(page.text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(page.text.slice(at));
  return {
    page: { ...page, text: parts.join('') },
    hidden: [...new Set(hidden.flatMap(([start, end]) => elementsOf(start, end)))],
  };
}

/** The blocks that a mention may stand in: most hold nothing, and one search over many of them is cheaper than many searches. */
function* candidates({ text, blocks }: PageText, gate: RegExp): Steps<Block[]> {
  const found: Block[] = [];
  const everywhere = new RegExp(gate, `${gate.flags}g`);
  for (let first = 0; first < blocks.length; first += BLOCKS_SEARCHED) {
    const run = blocks.slice(first, first + BLOCKS_SEARCHED);
    found.push(...run.filter(mayHold(text, run, gate, everywhere)));
    yield;
  }
  return found;
}

function mayHold(text: string, run: Block[], gate: RegExp, everywhere: RegExp): (block: Block) => boolean {
  const from = run[0]?.start ?? 0;
  const stretch = text.slice(from, run.at(-1)?.end);
  // What has to be cleaned first has other offsets then.
  if (cleanForGate(stretch) !== stretch) return ({ start, end }) => gate.test(cleanForGate(text.slice(start, end)));
  const hits = Array.from(stretch.matchAll(everywhere), ({ 0: { length }, index }) => ({ at: from + index, length }));
  return ({ start, end }) => hits.some(({ at, length }) => at < end && start < at + length);
}
