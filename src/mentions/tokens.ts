/** Folded text cut into words, numbers and punctuation marks. */
import type { Article } from '../page/article.ts';
import { fold, isLetter } from './fold.ts';

/** What a token is: a word, a number, or else the folded code unit of the mark. */
export const KIND = { word: 1, number: 2 } as const;

/** Tokens of an article, one index into all lists. */
export interface Tokens {
  /** The original text. */
  text: string;
  count: number;
  /** UTF-16 code units into the original text, end exclusive. */
  start: number[];
  end: number[];
  /** `KIND`, or the code unit of a punctuation mark. */
  kind: number[];
  /** Folded words and numbers; empty for marks. */
  word: string[];
  /** Whether nothing stands between this token and the one before. */
  glued: boolean[];
  /** Index into `Article.blocks`. */
  block: number[];
}

/** Cuts all blocks of an article into tokens. Text between two blocks belongs to none and is left out. */
export function tokenise(article: Article): Tokens {
  const { text, starts } = fold(article.text);
  const tokens: Tokens = { text: article.text, count: 0, start: [], end: [], kind: [], word: [], glued: [], block: [] };
  let at = 0;
  article.blocks.forEach((block, index) => {
    while (at < text.length && (starts[at] as number) < block.start) at += 1;
    let glued = false;
    while (at < text.length && (starts[at] as number) < block.end) {
      const first = at;
      const unit = text.charCodeAt(at);
      if (unit === 32) {
        at += 1;
        glued = false;
        continue;
      }
      let kind = unit;
      if (isDigit(unit)) {
        kind = KIND.number;
        at = skip(text, starts, at, block.end, isDigit);
      } else if (isLetter(unit)) {
        kind = KIND.word;
        at = skip(text, starts, at, block.end, isLetter);
        if (at === first + 1) at = skipInitials(text, at);
      } else at += 1;
      tokens.start.push(starts[first] as number);
      tokens.end.push(endOf(article.text, starts, at));
      tokens.kind.push(kind);
      tokens.word.push(kind <= KIND.number ? text.slice(first, at).replaceAll('.', '') : '');
      tokens.glued.push(glued);
      tokens.block.push(index);
      tokens.count += 1;
      glued = true;
    }
  });
  return tokens;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function skip(
  text: string,
  starts: Uint32Array,
  from: number,
  end: number,
  belongs: (unit: number) => boolean,
): number {
  let at = from + 1;
  while (at < text.length && (starts[at] as number) < end && belongs(text.charCodeAt(at))) at += 1;
  return at;
}

/** “U.N.” is one word: past single letters with full stops. */
function skipInitials(text: string, from: number): number {
  let at = from;
  while (text[at] === '.' && isLetter(text.charCodeAt(at + 1)) && !isLetter(text.charCodeAt(at + 2))) at += 2;
  return at > from && text[at] === '.' ? at + 1 : at;
}

const COMBINING = /\p{M}/u;

/** End of the token before folded unit `next`: after its last unit and the combining marks that were folded into it. */
function endOf(text: string, starts: Uint32Array, next: number): number {
  let end = (starts[next - 1] as number) + 1;
  while (end < (starts[next] as number) && COMBINING.test(text.charAt(end))) end += 1;
  return end;
}
