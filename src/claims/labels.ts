/** Signatures and entries into force told by a label and a date, without a verb: "İmza tarihi: 22 Temmuz 2025", "Signed — 15 June 2021, Shusha". */
import type { ClaimLanguage } from './language.ts';
import { type DateSpan, type PlaceSpan, type Sentence, type Span, type Term, within } from './sentence.ts';

const LABEL_MARKS = new Set([':', '—', '-']);

/** What a label says of the date beside it. */
export type LabelKind = 'signed' | 'in-force';

const HEADINGS = { signed: 'signatureHeading', 'in-force': 'forceHeading' } as const;
const KINDS: readonly LabelKind[] = ['signed', 'in-force'];

/** A label with what follows it. */
export interface Label extends Span {
  kind: LabelKind;
  date: DateSpan;
  place: PlaceSpan | null;
  /** The paper whose label it is, where it stands before it: "muhtıranın imza tarihi". */
  owner: Term | null;
}

/** Which label a sentence is where it is nothing else, as in the left column of a box of facts. */
export function labelKind({ texts }: Sentence, language: ClaimLanguage): LabelKind | null {
  const words = texts.at(-1) === ':' ? texts.slice(0, -1) : texts;
  const isHeading = (kind: LabelKind) => language.words[HEADINGS[kind]].at(words, 0)?.to === words.length;
  return words.length > 0 ? (KINDS.find(isHeading) ?? null) : null;
}

/**
 * Finds a label with its date in a sentence.
 * @param labelled what the sentence before was, where it was a label and nothing else: then this one begins with the date
 */
export function labelIn(sentence: Sentence, labelled: LabelKind | null, language: ClaimLanguage): Label | undefined {
  const { texts, dates, places, terms } = sentence;
  const made = (from: number, at: number, kind: LabelKind): Label | undefined => {
    const date = dates.find((one) => one.from === at);
    if (!date) return undefined;
    const owner = terms.findLast(({ to, cases }) => to === from && cases?.has('gen')) ?? null;
    return { kind, from, to: date.to, date, place: within(places, date.to, texts.length)[0] ?? null, owner };
  };
  if (labelled) return made(0, 0, labelled);
  // In a language with the verb last the date may follow at once; elsewhere "signed" is a verb without its mark.
  const bare = language.data.order === 'sov' && sentence.verbs.length === 0;
  for (const kind of KINDS) {
    for (const { from, to } of language.words[HEADINGS[kind]].in(texts)) {
      const marked = LABEL_MARKS.has(texts[to] ?? '');
      const label = marked || (bare && kind === 'signed') ? made(from, marked ? to + 1 : to, kind) : undefined;
      if (label) return label;
    }
  }
  return undefined;
}
