/** The number of an article, alone or in a list, after its noun or before it. */
import { F } from './classes.ts';
import { APOSTROPHE, HYPHEN, QUOTE, type Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

const POINT = 46;
const COMMA = 44;
const SLASH = 47;
const OPEN = 40;
const CLOSE = 41;
const NUMERO = 0x2116;
/** Numbers of a list that are looked at. */
const LONGEST_LIST = 12;

/** Tokens of noun and numbers. */
export interface Core {
  from: number;
  to: number;
  /** A paragraph of the article is named: “51(1)”. */
  paragraph: boolean;
  /** A bare number before the noun, which may also count things: “51 статья”. */
  unmarked: boolean;
}

/** The article noun at a token with its numbers, or null where the wanted one is not among them. */
export function findNumbers(tagged: Tagged, head: number, wanted: number): Core | null {
  return numbersAfter(tagged, head, wanted) ?? numbersBefore(tagged, head, wanted);
}

/** “Articles 2(4) and 51”, “Art. 51”, “madde 51”. */
function numbersAfter(tagged: Tagged, head: number, wanted: number): Core | null {
  const { kind, word, first, last, glued, feature } = tagged;
  let at = (last[head] as number) + 1;
  if (kind[at] === POINT && glued[at]) at += 1;
  while (kind[at] === QUOTE || kind[at] === NUMERO) at += 1;
  if (feature[at] === F.numeral)
    return { from: first[head] as number, to: last[at] as number, paragraph: false, unmarked: false };
  let core: Core | null = null;
  for (let steps = 0; steps < LONGEST_LIST; steps += 1) {
    // “المادة (51)”
    const bracketed = kind[at] === OPEN && kind[at + 1] === KIND.number && kind[at + 2] === CLOSE;
    if (bracketed) at += 1;
    if (kind[at] !== KIND.number || tagged.block[at] !== tagged.block[head]) return core;
    const hit = Number(word[at]) === wanted && word[at]?.length === String(wanted).length;
    let end = bracketed ? at + 1 : at;
    let paragraph = false;
    while (kind[end + 1] === OPEN && kind[end + 3] === CLOSE && (word[end + 2]?.length ?? 9) < 3 && word[end + 2]) {
      end += 3;
      paragraph = true;
    }
    if (
      (kind[end + 1] === POINT || kind[end + 1] === COMMA) &&
      glued[end + 1] &&
      kind[end + 2] === KIND.number &&
      glued[end + 2]
    )
      return core;
    if (kind[end + 1] === HYPHEN && feature[end + 2] === F.ordinal) end += 2;
    const letters = kind[end + 1] === KIND.word && glued[end + 1] && feature[end + 1] !== F.suffix;
    const range = kind[end + 1] === HYPHEN && kind[end + 2] === KIND.number;
    if (letters || range) return core;
    if (hit) core = { from: first[head] as number, to: end, paragraph, unmarked: false };
    else if (core) core.to = end;
    end = pastParagraph(tagged, end);
    let next = end + 1;
    if (kind[next] === COMMA || kind[next] === SLASH) next += 1;
    if (feature[next] === F.and) next += 1;
    if (next === end + 1 || kind[next] !== KIND.number || (word[next]?.length ?? 0) > 3) return core;
    at = next;
  }
  return core;
}

/** “Artikel 2 Absatz 4”, “articles 2, paragraphe 4”, “статьи 2 (п. 4)”: the end of the paragraph's number. */
function pastParagraph({ kind, feature, last }: Tagged, end: number): number {
  let at = end + 1;
  if (kind[at] === COMMA || kind[at] === OPEN) at += 1;
  if (feature[at] !== F.paragraph) return end;
  at = (last[at] as number) + 1;
  if (kind[at] === POINT) at += 1;
  if (kind[at] !== KIND.number) return end;
  return kind[at + 1] === CLOSE ? at + 1 : at;
}

/** “51-ci maddə”, “51. madde”, “51'inci madde”, “2(4) ve 51. maddeleri”, “51-я статья”. */
function numbersBefore(tagged: Tagged, head: number, wanted: number): Core | null {
  const { kind, word, first, feature, glued } = tagged;
  let at = (first[head] as number) - 1;
  if (at < 0 || tagged.block[at] !== tagged.block[head]) return null;
  if (feature[at] === F.numeral)
    return { from: first[at] as number, to: tagged.last[head] as number, paragraph: false, unmarked: false };
  let core: Core | null = null;
  for (let steps = 0; steps < LONGEST_LIST && at >= 0; steps += 1) {
    let marked = false;
    let paragraph = false;
    if (feature[at] === F.ordinal) {
      marked = true;
      at = (first[at] as number) - 1;
      if (kind[at] === HYPHEN || kind[at] === APOSTROPHE) at -= 1;
    } else if (kind[at] === POINT && glued[at]) {
      marked = true;
      at -= 1;
    }
    while (kind[at] === CLOSE && kind[at - 2] === OPEN) {
      paragraph = true;
      marked = true;
      at -= 3;
    }
    if (kind[at] !== KIND.number || tagged.block[at] !== tagged.block[head]) return core;
    const decimal =
      (kind[at - 1] === POINT || kind[at - 1] === COMMA) && glued[at] && kind[at - 2] === KIND.number && glued[at - 1];
    const range = kind[at - 1] === HYPHEN && kind[at - 2] === KIND.number;
    if (decimal || range) return core;
    if (Number(word[at]) === wanted) core = { from: at, to: tagged.last[head] as number, paragraph, unmarked: !marked };
    else if (core) core.from = at;
    let next = at - 1;
    if (feature[next] === F.and || kind[next] === SLASH) next -= 1;
    else if (kind[next] === COMMA) next -= 1;
    if (next === at - 1 || tagged.block[next] !== tagged.block[head]) return core;
    at = next;
  }
  return core;
}
