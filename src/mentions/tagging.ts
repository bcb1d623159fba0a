/** What the tokens of a page mean: class, inflection and language of each known word, the language of each block, sentences. */
import type { Article } from '../page/article.ts';
import { F, ROLE } from './classes.ts';
import { KIND, type Tokens, tokenise } from './tokens.ts';
import type { Sense, Vocabulary } from './vocabulary.ts';

export interface Tagged extends Tokens {
  article: Article;
  vocabulary: Vocabulary;
  /** First tokens of all nouns, in the order of the text. */
  nouns: number[];
  /** The same of all laws. */
  laws: number[];
  /** Feature of the entry a token belongs to, 0 where unknown. */
  feature: Uint16Array;
  /** `ROLE` of that entry, -1 where unknown. */
  role: Int8Array;
  inflection: string[];
  /** Index into `Lexicon.languages` of the entry; for unknown words that of the block. */
  language: Int8Array;
  /** First and last token of the entry; the token itself where unknown. */
  first: Uint32Array;
  last: Uint32Array;
  /** Running number of the sentence. */
  sentence: Uint32Array;
}

export const APOSTROPHE = 39;
export const QUOTE = 34;
export const HYPHEN = 45;

/** Cuts and tags an article. Linear in its length. */
export function tag(article: Article, vocabulary: Vocabulary): Tagged {
  const tokens = tokenise(article);
  const { count } = tokens;
  const tagged: Tagged = {
    ...tokens,
    article,
    vocabulary,
    nouns: [],
    laws: [],
    feature: new Uint16Array(count),
    role: new Int8Array(count).fill(-1),
    inflection: new Array<string>(count).fill(''),
    language: new Int8Array(count),
    first: new Uint32Array(count),
    last: new Uint32Array(count),
    sentence: new Uint32Array(count),
  };
  const senses = new Array<readonly Sense[]>(count);
  for (let at = 0; at < count; at += 1) {
    tagged.first[at] = at;
    tagged.last[at] = at;
    senses[at] = tokens.kind[at] === KIND.word ? vocabulary.senses(tokens.word[at] as string) : NO_SENSES;
  }
  for (let from = 0; from < count; ) {
    let to = from;
    while (to < count && tokens.block[to] === tokens.block[from]) to += 1;
    const language = languageOf(tagged, senses, from, to);
    tagged.language.fill(language, from, to);
    for (let at = from; at < to; at = (tagged.last[at] as number) + 1) {
      const list = senses[at] as readonly Sense[];
      if (list.length > 0 || (tokens.glued[at] && tokens.kind[at] === KIND.word))
        tagEntry(tagged, list, at, to, language);
      if (tagged.role[at] === ROLE.noun) tagged.nouns.push(at);
      else if (tagged.role[at] === ROLE.law) tagged.laws.push(at);
    }
    from = to;
  }
  markSentences(tagged);
  return tagged;
}

const NO_SENSES: readonly Sense[] = [];

/** The language most known words of a block speak for; what the markup says counts as three words. */
function languageOf(tagged: Tagged, senses: (readonly Sense[])[], from: number, to: number): number {
  const { languages } = tagged.vocabulary.lexicon;
  const votes = new Uint32Array(languages.length);
  for (let at = from; at < to; at += 1) {
    const list = senses[at] as readonly Sense[];
    let voted = -1;
    for (let index = 0; index < list.length; index += 1) {
      const { language } = list[index] as Sense;
      if (language !== voted) votes[language] = (votes[language] as number) + 1;
      voted = language;
    }
  }
  const hint = tagged.article.blocks[tagged.block[from] as number]?.language ?? tagged.article.language;
  let best = -1;
  let most = 0;
  languages.forEach(({ id }, index) => {
    const count = votes[index] as number;
    const sum = count > 0 && hint && id.startsWith(hint) ? count + 3 : count;
    if (id === 'und' || sum <= most) return;
    most = sum;
    best = index;
  });
  return best;
}

function tagEntry(tagged: Tagged, senses: readonly Sense[], at: number, end: number, language: number): void {
  let best: Sense | undefined;
  let bestLast = at;
  let bestInflection = '';
  for (const sense of senses) {
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
export function isSetOff({ glued, kind }: Tokens, at: number): boolean {
  const mark = kind[at - 1];
  return glued[at] === 1 && (mark === APOSTROPHE || mark === QUOTE || (mark === HYPHEN && glued[at - 1] === 1));
}

/** Whether a word follows a number, with or without a hyphen or an apostrophe. */
function followsNumber(tagged: Tagged, at: number): boolean {
  if (isSetOff(tagged, at)) return tagged.kind[at - 2] === KIND.number;
  // “51st”, “51 inci”; but “2 и 51” is a list.
  return tagged.kind[at - 1] === KIND.number && (tagged.glued[at] === 1 || (tagged.word[at] as string).length > 2);
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
    const mark = tagged.kind[next];
    if ((mark === HYPHEN || mark === APOSTROPHE) && tagged.glued[next] && tagged.glued[next + 1]) next += 1;
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
  const { kind, block, count } = tagged;
  let sentence = 0;
  for (let at = 1; at < count; at += 1) {
    const ends =
      block[at] !== block[at - 1] || ((kind[at - 1] as number) > KIND.number && endsSentence(tagged, at - 1));
    if (ends) sentence += 1;
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

/** Georgian sentences begin with a small letter too: its capitals are for whole lines. */
const GEORGIAN = /[\u10d0-\u10ff]/;

function startsLower({ text, start }: Tokens, at: number): boolean {
  const first = text.charAt(start[at] ?? text.length);
  return first !== first.toUpperCase() && !GEORGIAN.test(first);
}

/** Whether a word begins with a capital letter. */
export function startsUpper({ text, start }: Tokens, at: number): boolean {
  const first = text.charAt(start[at] ?? text.length);
  return first !== first.toLowerCase();
}
