import type { Article } from '../page/article.ts';
import type { PageReading } from '../page/read.ts';
import { cleanForGate } from '../page/walk.ts';

export interface VisibleText {
  /** The article with hidden candidates blanked out, offsets unchanged. */
  article: Article;
  /** Elements next to what was blanked out: they may be shown later without a change to the document. */
  hidden: Element[];
}

/**
 * The article with what the reader does not see blanked out, offsets unchanged. Layout is asked for only in blocks that a
 * mention may stand in.
 * @param gate tells whether a text can hold a mention at all
 */
export function withoutHidden({ article, isVisible, elementsOf }: PageReading, gate: RegExp): VisibleText {
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
  for (const { start, end } of article.blocks) {
    if (gate.test(cleanForGate(article.text.slice(start, end)))) look(start, end);
  }
  if (hidden.length === 0) return { article, hidden: [] };
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of hidden) {
    parts.push(article.text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(article.text.slice(at));
  return {
    article: { ...article, text: parts.join('') },
    hidden: [...new Set(hidden.flatMap(([start, end]) => elementsOf(start, end)))],
  };
}
