/** Dates that stand apart from what they date, as in a chronicle or a box of facts: "15 June 2021. The presidents sign …", "1 Şubat 2022 —". */
import { covering, type DateSpan, type Sentence } from './sentence.ts';

const OPENS = new Set(['“', '(', '—', '-', '•']);
const CLOSES = new Set(['.', ':', '—', '-', ')', '”', '…', '/']);

export interface OpeningDate {
  span: DateSpan;
  /** The sentence is nothing but dates and marks. */
  alone: boolean;
}

/** The date that a sentence begins with and sets off from the rest; undefined for none. */
export function openingDate({ words, dates }: Sentence): OpeningDate | undefined {
  const from = words.findIndex(({ text }) => !OPENS.has(text));
  const span = dates.find((one) => one.from === from && !one.date.shift);
  if (!span) return undefined;
  const alone = words.every(({ kind }, at) => kind === 'mark' || covering(dates, at) !== undefined);
  const apart = [words[span.to - 1], words[span.to]].some((word) => word && CLOSES.has(word.text));
  const { year, month } = span.date;
  // "In July, the two signed": an adverbial needs no place of its own.
  return (alone && (year ?? month) !== undefined) || (apart && year !== undefined) ? { span, alone } : undefined;
}

/** The date that a sentence ends with after a colon, and nothing but a place after it: "Entered into force: 12 February 2022". */
export function closingDate({ words, dates, places }: Sentence): DateSpan | undefined {
  const colon = words.findLastIndex(({ text }) => text === ':');
  const span = colon > 0 ? dates.find(({ from }) => from === colon + 1) : undefined;
  const rest = span ? words.slice(span.to) : [];
  const placed = (at: number) => covering(places, at) !== undefined;
  return span && rest.every(({ kind }, at) => kind === 'mark' || placed(span.to + at)) ? span : undefined;
}
