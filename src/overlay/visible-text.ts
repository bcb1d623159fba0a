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

/**
 * The page with what the reader does not see blanked out, offsets unchanged. Layout is asked for only in blocks that a
 * mention may stand in.
 * @param gate tells whether a text can hold a mention at all
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
  for (const [index, { start, end }] of page.blocks.entries()) {
    if (index % BLOCKS_A_STEP === 0) yield;
    if (gate.test(cleanForGate(page.text.slice(start, end)))) look(start, end);
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
