/** Dates as a sentence gives them: recognised here, put on the calendar in `calendar.ts`. */
import type { ClaimLanguage, DatePattern, DateSlot } from './language.ts';
import type { DatePhrase } from './language-data.ts';
import { matchPhrase } from './phrases.ts';
import type { DateSpan } from './sentence.ts';
import type { Word } from './words.ts';

/** `anniversary`: the same day in another year, "three years ago today". */
export type ShiftUnit = 'day' | 'week' | 'month' | 'year' | 'anniversary';

/** What a sentence says of a date. What is missing has to come from around it. */
export interface DateExpression {
  year?: number;
  month?: number;
  day?: number;
  /** 0 Monday to 6 Sunday. */
  weekday?: number;
  /** Counted from the page's date or the date last read, `by` units onward. */
  shift?: { from: 'page' | 'previous'; unit: ShiftUnit; by: number };
  /** Dates a noun ("the treaty of 2010") or sets a limit, and dates no verb. */
  adnominal?: true;
}

interface Reading {
  to: number;
  parts: DateExpression;
  number?: number;
}

/** Reads one of the slots of a date at a word. */
function readSlot(
  slot: string,
  language: ClaimLanguage,
  words: readonly Word[],
  texts: readonly string[],
  at: number,
): Reading | undefined {
  const word = words[at];
  if (!word || texts[at] === '') return undefined;
  if (slot === 'M' || slot === 'L') {
    const month = language.months.at(texts, at);
    const inflected = month?.labels.some((label) => !label.split('|').includes('nom'));
    return month && (slot === 'M' || inflected) ? { to: month.to, parts: { month: month.value } } : undefined;
  }
  if (slot === 'W') {
    const weekday = language.weekdays.at(texts, at);
    return weekday && { to: weekday.to, parts: { weekday: weekday.value } };
  }
  const ordinal = slot === 'D' ? language.data.ordinals?.[word.text] : undefined;
  const value = ordinal ?? (word.kind === 'number' ? (word.value ?? Number.NaN) : Number.NaN);
  if (slot === 'N') {
    const number = Number.isNaN(value) ? language.data.numerals[word.text] : value;
    return number === undefined || number > 100 ? undefined : { to: at + 1, parts: {}, number };
  }
  if (slot === 'E' && /^\d+$/.test(word.text)) return undefined;
  if (slot === 'Y' || slot === 'E')
    return value >= 1900 && value < 2100 ? { to: at + 1, parts: { year: value } } : undefined;
  if (!(value >= 1 && value <= 31) || (slot === 'O' && /^\d+$/.test(word.text))) return undefined;
  return { to: at + 1, parts: { day: value } };
}

function matchDate(
  slots: readonly DateSlot[],
  phrase: DatePhrase,
  language: ClaimLanguage,
  words: readonly Word[],
  texts: readonly string[],
  from: number,
): DateSpan | undefined {
  const date: DateExpression = {};
  let number = 0;
  let at = from;
  for (const slot of slots) {
    if (typeof slot === 'string') {
      const reading = readSlot(slot, language, words, texts, at);
      if (!reading) return undefined;
      Object.assign(date, reading.parts);
      number = reading.number ?? number;
      at = reading.to;
    } else {
      const match = matchPhrase(slot, texts, at);
      if (!match) return undefined;
      at = match.to;
    }
  }
  if (phrase.from) {
    const by = phrase.by === 'N' ? number : phrase.by === '-N' ? -number : (phrase.by ?? 0);
    date.shift = { from: phrase.from, unit: phrase.unit ?? 'day', by };
  }
  if (phrase.adnominal) date.adnominal = true;
  return { from, to: at, date };
}

const NUMERIC = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))/;

function numericDate(word: Word, at: number): DateSpan | undefined {
  const [, year, month, day, dayFirst, monthSecond, yearLast] = NUMERIC.exec(word.text)?.map(Number) ?? [];
  const date = year ? { year, month, day } : { year: yearLast, month: monthSecond, day: dayFirst };
  if (!date.year || !date.month || !date.day || date.month > 12 || date.day > 31) return undefined;
  return { from: at, to: at + 1, date: { year: date.year, month: date.month, day: date.day } };
}

/** The patterns whose first part can be the word: most words begin none. */
function patternsAt(word: Word, text: string, { dates }: ClaimLanguage): DatePattern[] {
  const byStart = dates.byWord.get(text.slice(0, 2)) ?? [];
  return word.kind === 'number' || dates.numerals.has(text) ? [...byStart, ...dates.byNumber] : byStart;
}

/** "In force: 2011": a year alone after a colon or a dash, or in a cell of its own. */
function yearAlone(words: readonly Word[], at: number): DateSpan | undefined {
  const word = words[at];
  const before = words[at - 1]?.text ?? ':';
  const year = word?.kind === 'number' && /^(?:19|20)\d\d$/.test(word.text) ? word.value : undefined;
  const apart = /^[:—]$/.test(before) && words.slice(at + 1).every(({ kind }) => kind === 'mark');
  return year !== undefined && apart ? { from: at, to: at + 1, date: { year } } : undefined;
}

/** The longest date that begins at a word. */
function dateAt(
  words: readonly Word[],
  texts: readonly string[],
  language: ClaimLanguage,
  at: number,
): DateSpan | undefined {
  const word = words[at];
  const text = texts[at];
  if (!word || !text) return undefined;
  let longest = word.kind === 'number' ? (numericDate(word, at) ?? yearAlone(words, at)) : undefined;
  for (const { slots, phrase } of patternsAt(word, text, language)) {
    const span = matchDate(slots, phrase, language, words, texts, at);
    if (span && span.to > (longest?.to ?? at)) longest = span;
  }
  return longest;
}

/** "in force until 2030": a date up to which, not on which. */
function isLimit({ from, to }: DateSpan, texts: readonly string[], language: ClaimLanguage): boolean {
  const { until } = language.words;
  if (language.data.order === 'sov') return until.at(texts, to) !== undefined;
  return until.at(texts, from) !== undefined || until.at(texts, from - 1) !== undefined;
}

/**
 * Finds the dates of a sentence, the longest at each place.
 * @param texts folded words, empty where nothing is to be read
 */
export function findDates(words: readonly Word[], texts: readonly string[], language: ClaimLanguage): DateSpan[] {
  const found: DateSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const here = dateAt(words, texts, language, at);
    // "in July | last year": what begins a word later can reach further.
    const next = here && dateAt(words, texts, language, at + 1);
    const span = next && next.to > here.to ? next : here;
    if (span) found.push(isLimit(span, texts, language) ? { ...span, date: { ...span.date, adnominal: true } } : span);
    at = span?.to ?? at + 1;
  }
  return found;
}
