/** What belongs to a verb: which paper, who, when and where. One implementation per word order. */
import type { ClaimLanguage } from './language.ts';
import type { Predicate } from './predicate.ts';
import type { Agent, DateSpan, PlaceSpan, Sentence, Term } from './sentence.ts';

/** What belongs to a verb. */
export interface Attachment {
  /** The papers it is said of; empty where none stands in the sentence and none was left out. */
  objects: Term[];
  /**
   * `elided`: the sentence has no paper for this verb and means the one spoken of; `none`: the verb is about something else.
   */
  object: 'found' | 'elided' | 'none';
  /** The act that approves the instrument, where the verb is about the act: "signed the law approving the memorandum". */
  carrier: Term | null;
  agent: Agent | null;
  /** A party named beside the verb that is no agent: "signed with Türkiye", "pending in Ankara". */
  beside: Agent | null;
  date: DateSpan | null;
  place: PlaceSpan | null;
}

/** A sentence with its verbs, one of which is looked at. */
export interface Clause {
  sentence: Sentence;
  predicates: readonly Predicate[];
  /** Index into `predicates`. */
  index: number;
  /** What was found for the verbs before. */
  before: readonly Attachment[];
  language: ClaimLanguage;
}

/** Terms that a status can be asserted of, or that stand in their place. */
export function isPaper({ kind }: Term): boolean {
  return kind !== 'provision';
}

/** Whether a term can only be some other paper. */
export function isRival({ kind, instrument }: Term): boolean {
  return kind === 'document' && instrument === null;
}

/** Bills and laws approve an instrument; so does a "ratification of". */
export function isCarrier({ kind }: Term): boolean {
  return kind === 'bill' || kind === 'law' || kind === 'process';
}

export const NOTHING: Attachment = { objects: [], object: 'none', carrier: null, agent: null, beside: null, date: null, place: null };
