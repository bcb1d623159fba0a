/** A sentence with what was recognised in it: instruments, parties, dates, places. The parts of speech of a claim. */
import type { DateExpression } from './dates.ts';
import type { VerbEntry } from './language.ts';
import type { Institution, NounKind, Role, VerbForm } from './language-data.ts';
import type { Word } from './words.ts';

/** A stretch of words: indexes into `Sentence.words`, end exclusive. */
export interface Span {
  from: number;
  to: number;
}

/**
 * A noun phrase that names a paper. `instrument` is one of ours, `provision` a part of a treaty (which is not signed or ratified
 * by itself), `pronoun` and `generic` stand for something named before, the rest as in `NounKind`.
 */
export interface Term extends Span {
  kind: 'instrument' | 'provision' | 'pronoun' | NounKind;
  /** Instrument id; of a pronoun or generic noun, what it was taken to stand for; null where unknown or none of ours. */
  instrument: string | null;
  gender?: string;
  /** Labels of its case; undefined where the language has none or the form does not tell. */
  cases?: ReadonlySet<string>;
  role: Role;
  /** Nothing describes it further: "the bill", not "the tax bill". So it can mean the one spoken of. */
  bare: boolean;
  /** A generic noun with words that describe it: perhaps another paper, perhaps not. */
  vague?: true;
  /** "a declaration": any of its kind, with nothing that describes it. */
  indefinite?: true;
  /** What it stands for was told by the whole page alone. */
  guessed?: true;
}

/** A noun phrase that names a party, or somebody who acts for it. */
export interface Agent extends Span {
  /** Party code, `both`, `other` for a third state, null where only an institution is named. */
  party: string | null;
  institution: Institution | null;
  role: Role;
  cases?: ReadonlySet<string>;
  /** An adjective or a possessive without its noun: tells whose, not who. */
  attribute: boolean;
}

export interface DateSpan extends Span {
  date: DateExpression;
}

export interface PlaceSpan extends Span {
  /** English name. */
  place: string;
  role: Role;
}

/** A verb that tells of an instrument's status, where it stands. */
export interface VerbSpan extends Span {
  verb: VerbEntry;
  /** More than one where the ending serves several forms. */
  forms: ReadonlySet<VerbForm>;
}

export interface Sentence {
  words: readonly Word[];
  /** Folded words, empty inside the name of an instrument so that nothing is read into it. */
  texts: readonly string[];
  /** A heading, or a line set like one. */
  headline: boolean;
  question: boolean;
  /** In order, none overlapping another. */
  verbs: VerbSpan[];
  terms: Term[];
  dates: DateSpan[];
  /** Only read where there is a verb. */
  agents: Agent[];
  places: PlaceSpan[];
}

/** The part of a list that lies within a stretch of words. */
export function within<T extends Span>(spans: readonly T[], from: number, to: number): T[] {
  return spans.filter((span) => span.from >= from && span.to <= to);
}

/** The span that begins at a word. */
export function beginningAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  return spans.find((span) => span.from === at);
}

/** The span that covers a word. */
export function covering<T extends Span>(spans: readonly T[], at: number): T | undefined {
  return spans.find((span) => span.from <= at && at < span.to);
}

const CLAUSE_MARKS = new Set([',', ';', ':', '—', '(', ')', '.', '!', '?', '…']);

/** The stretch between marks around a word: a clause, in a language that sets them off by commas. */
export function clauseOf({ texts, dates }: Sentence, at: number): Span {
  // "1 февраля 2022 г.": the stop belongs to the date.
  const ends = (mark: number) => CLAUSE_MARKS.has(texts[mark] as string) && !covering(dates, mark);
  let from = at;
  while (from > 0 && !ends(from - 1)) from--;
  let to = at;
  while (to < texts.length && !ends(to)) to++;
  return { from, to };
}
