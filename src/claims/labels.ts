/** Signatures told by a label and a date, without a verb: "İmza tarihi: 22 Temmuz 2025", "Signed — 15 June 2021, Shusha". */
import type { ClaimLanguage } from './language.ts';
import { type DateSpan, type PlaceSpan, type Sentence, type Span, type Term, within } from './sentence.ts';

const LABEL_MARKS = new Set([':', '—', '-']);

/** A label with what follows it. */
export interface Label extends Span {
  date: DateSpan;
  place: PlaceSpan | null;
  /** The paper whose label it is, where it stands before it: "muhtıranın imza tarihi". */
  owner: Term | null;
}

/** Whether a sentence is nothing but the label, as in the left column of a box of facts. */
export function isLabel({ texts }: Sentence, language: ClaimLanguage): boolean {
  const words = texts.at(-1) === ':' ? texts.slice(0, -1) : texts;
  return words.length > 0 && language.words.signatureHeading.at(words, 0)?.to === words.length;
}

/**
 * Finds a label of a signature with its date in a sentence.
 * @param labelled the sentence before was the label, so that this one begins with the date
 */
export function labelIn(sentence: Sentence, labelled: boolean, language: ClaimLanguage): Label | undefined {
  const { texts, dates, places, terms } = sentence;
  const made = (from: number, at: number): Label | undefined => {
    const date = dates.find((one) => one.from === at);
    if (!date) return undefined;
    const owner = terms.findLast(({ to, cases }) => to === from && cases?.has('gen')) ?? null;
    return { from, to: date.to, date, place: within(places, date.to, texts.length)[0] ?? null, owner };
  };
  if (labelled) return made(0, 0);
  for (const { from, to } of language.words.signatureHeading.in(texts)) {
    const marked = LABEL_MARKS.has(texts[to] ?? '');
    // In a language with the verb last the date may follow at once; elsewhere "signed" is a verb without its mark.
    const bare = language.data.order === 'sov' && sentence.verbs.length === 0;
    if (marked || bare) {
      const label = made(from, marked ? to + 1 : to);
      if (label) return label;
    }
  }
  return undefined;
}
