/** What belongs to a verb: which paper, who, when and where. One implementation per word order. */
import type { ClaimLanguage } from './language.ts';
import type { Predicate } from './predicate.ts';
import { type Agent, covering, type DateSpan, type PlaceSpan, type Sentence, type Term } from './sentence.ts';

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

/** The verb looked at. */
export const verbOf = ({ predicates, index }: Clause): Predicate => predicates[index] as Predicate;

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

/**
 * Whether a word can name different papers and a participle beside it tells which: "the document signed in Shusha" need not be
 * the one spoken of.
 */
export function isDescribed(term: Term, { sentence, language }: Clause): boolean {
  if (term.kind === 'generic' || term.kind === 'document') return true;
  if (term.to - term.from > 1) return false;
  const word = sentence.words[term.from]?.text ?? '';
  return language.nouns.at([word], 0)?.value.kind === 'generic';
}

/** Whether a paper is said twice, the second time by the name of one of ours: "an earlier paper, the Agreement on …". */
export function isNamedNext({ instrument, to }: Term, next: Term | undefined, { texts }: Sentence): boolean {
  if (instrument !== null || !next?.instrument) return false;
  const between = texts.slice(to, next.from);
  return between.length > 0 && between.length <= 3 && /^[,:—(]$/.test(between[0] as string);
}

/** Two who signed, named apart: "Hasanov, the minister, and his counterpart Güler". */
export function signatories(agent: Agent | null, others: readonly Agent[]): Agent | null {
  if (!agent?.party || agent.party === 'both') return agent;
  const parties = new Set(others.map(({ party }) => party).filter((party) => party !== null));
  return parties.size > 1 ? { ...agent, party: parties.has('other') ? 'other' : 'both' } : agent;
}

/** "Milli Majlis approved on 21 December 2010": a cell or line of nothing but who, what and when means what stands above it. */
export function isWhoAndWhen(clause: Clause): boolean {
  const { words, texts, terms, agents, dates } = clause.sentence;
  const { group, to } = verbOf(clause);
  const [who, ...others] = agents;
  const isMark = (at: number) => words[at]?.kind === 'mark';
  const isWhen = (at: number) => covering(dates, at) !== undefined || clause.language.roles.at(texts, at) !== undefined;
  const before = words.every((_, at) => at >= group || isMark(at) || (who && at >= who.from && at < who.to));
  const after = words.every((_, at) => at < to || isMark(at) || isWhen(at));
  return terms.length + others.length === 0 && who?.role === 'none' && dates.length > 0 && before && after;
}

export const NOTHING: Attachment = {
  objects: [],
  object: 'none',
  carrier: null,
  agent: null,
  beside: null,
  date: null,
  place: null,
};
