import type { Mention } from '../mentions/mention.ts';
import type { Article, Block } from '../page/article.ts';

export interface Excerpt {
  article: Article;
  /** Offset in the whole article's text for an offset in the excerpt's, both UTF-16 code units. */
  toArticle(offset: number): number;
  /** The other way; the offset has to lie in a block that was taken. */
  toExcerpt(offset: number): number;
}

/**
 * The part of the page that its statements about an instrument can stand in: each block with a mention, and the blocks before
 * and after it. Small enough to be handed to the background, however long the page is.
 */
export function excerptAround(article: Article, mentions: readonly Mention[]): Excerpt {
  const taken = new Set<number>();
  let at = 0;
  for (const mention of mentions) {
    while (at < article.blocks.length - 1 && (article.blocks[at] as Block).end <= mention.start) at++;
    for (const index of [at - 1, at, at + 1]) if (article.blocks[index]) taken.add(index);
  }
  const shifts: { from: number; to: number; by: number }[] = [];
  const blocks: Block[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const index of [...taken].sort((a, b) => a - b)) {
    const block = article.blocks[index] as Block;
    const text = article.text.slice(block.start, block.end);
    blocks.push({ ...block, start: length, end: length + text.length });
    shifts.push({ from: length, to: length + text.length, by: block.start - length });
    texts.push(text);
    length += text.length + 1;
  }
  const shiftAt = (inExcerpt: (shift: { from: number; to: number; by: number }) => boolean) =>
    shifts.find(inExcerpt)?.by ?? 0;
  return {
    article: { ...article, text: texts.join('\n'), blocks },
    toArticle: (offset) => offset + shiftAt(({ from, to }) => offset >= from && offset <= to),
    toExcerpt: (offset) => offset - shiftAt(({ from, to, by }) => offset >= from + by && offset <= to + by),
  };
}
