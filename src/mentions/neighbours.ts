/** What stands next to a token, and around it. */
import { F } from './classes.ts';
import { APOSTROPHE, HYPHEN, isSetOff, QUOTE, type Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

/**
 * The known or unknown word that stands directly before a token, past quotation marks, set-off endings, particles, hyphens inside a
 * compound and a bracketed abbreviation.
 * @returns index of its last token, or -1 at the border of a block or at any other mark
 */
export function before(tagged: Tagged, at: number): number {
  const { kind, glued, block, role, first } = tagged;
  let p = at - 1;
  while (p >= 0 && block[p] === block[at]) {
    const mark = kind[p] as number;
    if (tagged.feature[p] === F.particle) p -= 1;
    else if (mark <= KIND.number) {
      if (tagged.feature[p] !== F.suffix || !isSetOff(tagged, p)) return p;
      p -= 2;
    } else if (mark === QUOTE || mark === APOSTROPHE || (mark === HYPHEN && glued[p] && glued[p + 1])) p -= 1;
    else if (mark === 41 && (role[p - 1] as number) > 0 && kind[(first[p - 1] as number) - 1] === 40)
      p = (first[p - 1] as number) - 2;
    else return -1;
  }
  return -1;
}

/** The same after a token: index of the first token of the next word, or -1. */
export function after(tagged: Tagged, at: number): number {
  const { kind, glued, block, role, last } = tagged;
  let p = at + 1;
  while (p < tagged.count && block[p] === block[at]) {
    const mark = kind[p] as number;
    if (tagged.feature[p] === F.particle) p += 1;
    else if (mark <= KIND.number) {
      if (tagged.feature[p] !== F.suffix || !isSetOff(tagged, p)) return p;
      p += 1;
    } else if (mark === QUOTE || mark === APOSTROPHE || (mark === HYPHEN && glued[p] && glued[p + 1])) p += 1;
    else if (mark === 40 && (role[p + 1] as number) > 0 && kind[(last[p + 1] as number) + 1] === 41)
      p = (last[p + 1] as number) + 2;
    else return -1;
  }
  return -1;
}

/** Marks behind which a word stands as at the beginning of a sentence: a colon, a dash with space around it. */
const COLON = 58;

/** Whether a word is the first of its sentence, or of speech inside it: “– Այսօր”, “he asked: “Today …””. */
export function opensSentence({ kind, glued, sentence, block }: Tagged, at: number): boolean {
  for (let p = at - 1; p >= 0 && sentence[p] === sentence[at] && block[p] === block[at]; p -= 1) {
    const mark = kind[p] as number;
    if (mark <= KIND.number) return false;
    if (mark === COLON || (mark === HYPHEN && !glued[p + 1])) return true;
  }
  return true;
}

/** Tokens on either side that a sentence or block is looked at for, so that text without an end costs no more than other text. */
const WINDOW = 150;

/** First and last token of the sentence a token is in, within the window. */
export function sentenceOf(tagged: Tagged, at: number): [number, number] {
  return stretch(tagged.sentence, tagged.count, at);
}

/** First and last token of the block a token is in, within the window. */
export function blockOf(tagged: Tagged, at: number): [number, number] {
  return stretch(tagged.block, tagged.count, at);
}

/** Whether a token stands between quotation marks; unknown, and so not, where its block began further back than the window. */
export function isQuoted({ kind, block }: Tagged, at: number): boolean {
  let quoted = false;
  for (let p = at - 1; p >= 0 && block[p] === block[at]; p -= 1) {
    if (at - p > WINDOW) return false;
    if (kind[p] === QUOTE) quoted = !quoted;
  }
  return quoted;
}

function stretch(numbers: ArrayLike<number>, count: number, at: number): [number, number] {
  let from = at;
  let to = at;
  while (from > 0 && at - from < WINDOW && numbers[from - 1] === numbers[at]) from -= 1;
  while (to < count - 1 && to - at < WINDOW && numbers[to + 1] === numbers[at]) to += 1;
  return [from, to];
}
