/** What the tokens of a page mean: class, inflection and language of each known word, the language of each block, sentences. */
import type { Article } from '../page/article.ts';
import { F, ROLE } from './classes.ts';
import { KIND, type Tokens, tokenise } from './tokens.ts';
import type { Sense, Vocabulary } from './vocabulary.ts';

export interface Tagged extends Tokens {
  article: Article;
  vocabulary: Vocabulary;
  /** Feature of the entry a token belongs to, 0 where unknown. */
  feature: number[];
  /** `ROLE` of that entry, -1 where unknown. */
  role: number[];
  inflection: string[];
  /** Index into `Lexicon.languages` of the entry; for unknown words that of the block. */
  language: number[];
  /** First and last token of the entry; the token itself where unknown. */
  first: number[];
  last: number[];
  /** Running number of the sentence. */
  sentence: number[];
}

const APOSTROPHE = 39;
const QUOTE = 34;
const HYPHEN = 45;

/** Cuts and tags an article. Linear in its length. */
export function tag(article: Article, vocabulary: Vocabulary): Tagged {
  const tokens = tokenise(article);
  const senses = tokens.word.map((word, index) => (tokens.kind[index] === KIND.word ? vocabulary.senses(word) : []));
  const blank = (value: number) => new Array<number>(tokens.count).fill(value);
  const tagged: Tagged = {
    ...tokens,
    article,
    vocabulary,
    feature: blank(0),
    role: blank(-1),
    inflection: new Array<string>(tokens.count).fill(''),
    language: blank(-1),
    first: [...tokens.kind.keys()],
    last: [...tokens.kind.keys()],
    sentence: blank(0),
  };
  for (let from = 0; from < tokens.count; ) {
    let to = from;
    while (to < tokens.count && tokens.block[to] === tokens.block[from]) to += 1;
    const language = languageOf(tagged, senses, from, to);
    for (let at = from; at < to; at = (tagged.last[at] as number) + 1) tagEntry(tagged, senses, at, to, language);
    from = to;
  }
  markSentences(tagged);
  return tagged;
}

/** The language most known words of a block speak for; what the markup says counts as three words. */
function languageOf(tagged: Tagged, senses: (readonly Sense[])[], from: number, to: number): number {
  const { languages } = tagged.vocabulary.lexicon;
  const votes = new Array<number>(languages.length).fill(0);
  for (let at = from; at < to; at += 1) {
    let voted = -1;
    for (const { language } of senses[at] as readonly Sense[]) {
      if (language === voted) continue;
      voted = language;
      votes[language] = (votes[language] as number) + 1;
    }
  }
  const hint = tagged.article.blocks[tagged.block[from] as number]?.language ?? tagged.article.language;
  let best = -1;
  let most = 0;
  languages.forEach(({ id }, index) => {
    if (id === 'und') return;
    const count = votes[index] as number;
    const sum = count > 0 && hint && id.startsWith(hint) ? count + 3 : count;
    if (sum > most) {
      most = sum;
      best = index;
    }
  });
  return best;
}

function tagEntry(tagged: Tagged, senses: (readonly Sense[])[], at: number, end: number, language: number): void {
  tagged.language[at] = language;
  let best: Sense | undefined;
  let bestLast = at;
  let bestInflection = '';
  for (const sense of senses[at] as readonly Sense[]) {
    // Grammatical words mean something else in every language: only those of the block's own count.
    if (sense.language !== language && (sense.role === ROLE.function || isShort(tagged, sense, at))) continue;
    if (sense.feature === F.ordinal && !followsNumber(tagged, at)) continue;
    const match = matchRest(tagged, sense, at, end);
    if (!match) continue;
    const better =
      sense.feature === F.ordinal ||
      !best ||
      match.last > bestLast ||
      (match.last === bestLast && sense.language === language && best.language !== language);
    if (better) {
      best = sense;
      bestLast = match.last;
      bestInflection = match.inflection;
    }
  }
  if (isSetOff(tagged, at) && (!best || best.role === ROLE.function) && best?.feature !== F.ordinal) {
    if (tagged.vocabulary.isEnding(language, tagged.word[at] as string)) {
      tagged.feature[at] = F.suffix;
      tagged.role[at] = ROLE.function;
      return;
    }
  }
  if (!best) return;
  for (let index = at; index <= bestLast; index += 1) {
    tagged.feature[index] = best.feature;
    tagged.role[index] = best.role;
    tagged.inflection[index] = bestInflection;
    tagged.language[index] = best.language;
    tagged.first[index] = at;
    tagged.last[index] = bestLast;
  }
}

/** Words of up to three letters mean too many things to be looked for in the text of another language. */
function isShort({ word, vocabulary }: Tagged, { rest, language }: Sense, at: number): boolean {
  return rest.length === 0 && (word[at] as string).length < 4 && vocabulary.lexicon.languages[language]?.id !== 'und';
}

/** Whether a word hangs on the one before by an apostrophe, a closing quotation mark or a hyphen. */
function isSetOff({ glued, kind }: Tokens, at: number): boolean {
  const mark = kind[at - 1];
  return glued[at] === true && (mark === APOSTROPHE || mark === QUOTE || (mark === HYPHEN && glued[at - 1] === true));
}

/** Whether a word follows a number, with or without a hyphen or an apostrophe. */
function followsNumber(tagged: Tagged, at: number): boolean | undefined {
  if (isSetOff(tagged, at)) return tagged.kind[at - 2] === KIND.number;
  // “51st”, “51 inci”; but “2 и 51” is a list.
  return tagged.kind[at - 1] === KIND.number && (tagged.glued[at] || (tagged.word[at] as string).length > 2);
}

function matchRest(
  tagged: Tagged,
  { rest, inflection }: Sense,
  at: number,
  end: number,
): { last: number; inflection: string } | null {
  let last = at;
  let id = inflection;
  for (const part of rest) {
    let next = last + 1;
    if (tagged.kind[next] === HYPHEN && tagged.glued[next] && tagged.glued[next + 1]) next += 1;
    if (next >= end || tagged.kind[next] !== KIND.word) return null;
    const found = tagged.vocabulary.inflection(part, tagged.word[next] as string);
    if (found === undefined) return null;
    id = found || id;
    last = next;
  }
  return { last, inflection: id };
}

const STOP = 46;
/** ! ? … ; and the stops of Armenian, Urdu and Arabic script. */
const STOPS = new Set([33, 59, 63, 0x2026, 0x589, 0x6d4, 0x61b, 0x61f]);

function markSentences(tagged: Tagged): void {
  let sentence = 0;
  for (let at = 0; at < tagged.count; at += 1) {
    if (at > 0 && (tagged.block[at] !== tagged.block[at - 1] || endsSentence(tagged, at - 1))) sentence += 1;
    tagged.sentence[at] = sentence;
  }
}

function endsSentence(tagged: Tagged, at: number): boolean {
  const kind = tagged.kind[at] as number;
  if (STOPS.has(kind)) return true;
  // A quotation mark or bracket closes after the stop and belongs to its sentence, not to the next.
  if (kind !== STOP || tagged.glued[at + 1]) return closesAfterStop(tagged, at);
  const word = tagged.word[at - 1] ?? '';
  const abbreviation =
    tagged.kind[at - 1] === KIND.word &&
    tagged.glued[at] &&
    (word.length === 1 || tagged.inflection[at - 1] === 'abbr');
  if (abbreviation) return false;
  if (tagged.kind[at - 1] === KIND.number && tagged.role[at + 1] === ROLE.noun) return false;
  return !startsLower(tagged, at + 1);
}

function closesAfterStop(tagged: Tagged, at: number): boolean {
  if (tagged.kind[at] !== QUOTE || tagged.glued[at + 1]) return false;
  const before = tagged.kind[at - 1] as number;
  return (before === STOP || STOPS.has(before)) && !startsLower(tagged, at + 1);
}

function startsLower({ text, start }: Tokens, at: number): boolean {
  const first = text.charAt(start[at] ?? text.length);
  return first !== first.toUpperCase();
}

/** Whether a word begins with a capital letter. */
export function startsUpper({ text, start }: Tokens, at: number): boolean {
  const first = text.charAt(start[at] ?? text.length);
  return first !== first.toLowerCase();
}

/**
 * The known or unknown word that stands directly before a token, past quotation marks, set-off endings, hyphens inside a
 * compound and a bracketed abbreviation.
 * @returns index of its last token, or -1 at the border of a block or at any other mark
 */
export function before(tagged: Tagged, at: number): number {
  const { kind, glued, block, role, first } = tagged;
  let p = at - 1;
  while (p >= 0 && block[p] === block[at]) {
    const mark = kind[p] as number;
    if (mark <= KIND.number) {
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
    if (mark <= KIND.number) {
      if (tagged.feature[p] !== F.suffix || !isSetOff(tagged, p)) return p;
      p += 1;
    } else if (mark === QUOTE || mark === APOSTROPHE || (mark === HYPHEN && glued[p] && glued[p + 1])) p += 1;
    else if (mark === 40 && (role[p + 1] as number) > 0 && kind[(last[p + 1] as number) + 1] === 41)
      p = (last[p + 1] as number) + 2;
    else return -1;
  }
  return -1;
}

/** Tokens on either side that a sentence or block is looked at for, so that text without an end costs no more than other text. */
const WINDOW = 150;

/** First and last token of the sentence a token is in, within the window. */
export function sentenceOf(tagged: Tagged, at: number): [number, number] {
  return stretch(tagged.sentence, at);
}

/** First and last token of the block a token is in, within the window. */
export function blockOf(tagged: Tagged, at: number): [number, number] {
  return stretch(tagged.block, at);
}

function stretch(numbers: readonly number[], at: number): [number, number] {
  let from = at;
  let to = at;
  while (from > 0 && at - from < WINDOW && numbers[from - 1] === numbers[at]) from -= 1;
  while (to < numbers.length - 1 && to - at < WINDOW && numbers[to + 1] === numbers[at]) to += 1;
  return [from, to];
}
