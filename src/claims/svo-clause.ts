/** Clauses of English as far as claims need them: where one ends, what can be its subject, what stands at its head. */
import { type Clause, isCarrier, verbOf } from './attachment.ts';
import type { WordClass } from './language-data.ts';
import type { Predicate } from './predicate.ts';
import { type Agent, beginningAt, covering, type Span, type Term } from './sentence.ts';

/** Marks that end a clause whatever follows. */
export const CLAUSE_MARKS = new Set([';', ':', '—', '.', '!', '?']);

/** Words that a phrase can go on with after a date or a name, so that they are no verb. */
const SMALL: readonly WordClass[] = [
  'and',
  'but',
  'relative',
  'definite',
  'indefinite',
  'adverb',
  'temporal',
  'conjunction',
  'unreal',
  'to',
];

/** Whether a word or phrase of a class begins at a word. */
export type Test = (name: WordClass, at: number) => boolean;

/**
 * Makes the test for one sentence.
 * @returns false for indexes before the first word
 */
export const tester =
  ({ sentence, language }: Clause): Test =>
  (name, at) =>
    at >= 0 && language.words[name].at(sentence.texts, at) !== undefined;

/** Where the group of the next verb begins that is no part of a noun phrase ("the law approving …", "the ratification of …"). */
export function nextClause({ sentence, predicates, index }: Clause): number {
  // Nor "back in July", which only looks like a verb.
  const noVerb = ({ forms, group, from }: Predicate) =>
    forms.has('ing') || forms.has('noun') || (forms.has('base') && group === from);
  const next = predicates.slice(index + 1).find((one) => one.truth !== 'open' || !noVerb(one));
  return next?.group ?? sentence.words.length;
}

/** Whether a word ends the stretch in which the adverbials of a verb can stand. */
function endsTail(at: number, clause: Clause): boolean {
  const { sentence } = clause;
  const is = tester(clause);
  const text = sentence.texts[at] as string;
  if (CLAUSE_MARKS.has(text)) return true;
  if (is('relative', at) || is('temporal', at) || is('unreal', at) || is('but', at)) return true;
  return (text === ',' || is('and', at)) && !continuesPhrase(at + 1, clause);
}

/**
 * Finds the end of the stretch after the verb in which its adverbials stand: up to the next clause or verb.
 * @returns index of the first word beyond it
 */
export function tailEnd(clause: Clause): number {
  const { sentence } = clause;
  const next = nextClause(clause);
  for (let at = verbOf(clause).to; at < next; at++) {
    const term = covering(sentence.terms, at);
    const span = covering(sentence.dates, at) ?? term ?? covering(sentence.agents, at);
    if (span) {
      if (!(term && isCarrier(term)) && startsVerb(span.to, clause)) return span.to;
      at = span.to - 1;
    } else if (endsTail(at, clause)) return at;
  }
  return next;
}

/** Whether an unknown word right after a phrase must be a verb: "who signed it in July met again in Baku". */
function startsVerb(at: number, clause: Clause): boolean {
  const { sentence, language } = clause;
  const word = sentence.words[at];
  if (word?.kind !== 'word' || word.capital || !word.spaced || word.text.endsWith('ly')) return false;
  const is = tester(clause);
  if (is('happened', at)) return false;
  if (SMALL.some((name) => is(name, at)) || language.roles.at(sentence.texts, at)) return false;
  return !beginningAt(sentence.agents, at) && !covering(sentence.dates, at) && !covering(sentence.terms, at);
}

/** Whether what follows a comma or "and" can still belong to the same phrase: a date, a place, a name, an agent. */
function continuesPhrase(at: number, { sentence, language }: Clause): boolean {
  const next = sentence.words[at];
  if (!next) return false;
  if (beginningAt(sentence.dates, at) || beginningAt(sentence.agents, at)) return true;
  if (next.kind === 'mark') return next.text === '”' || next.text === ',';
  return next.capital || language.roles.at(sentence.texts, at) !== undefined;
}

/** Whether a noun phrase can be the subject of a verb: no preposition before it, or one that is a conjunction here ("after"). */
export function isSubject({ role, from, to }: Term | Agent, group: number, clause: Clause): boolean {
  if (role === 'none') return true;
  const is = tester(clause);
  return to === group && opensClause(is('definite', from - 1) ? from - 1 : from, clause);
}

/** Whether a conjunction ends right before a word: after, since, as soon as. */
function opensClause(at: number, { sentence, language }: Clause): boolean {
  const { temporal, unreal, conjunction } = language.words;
  const books = [temporal, unreal, conjunction];
  return [3, 2, 1].some((length) => books.some((book) => book.at(sentence.texts, at - length)?.to === at));
}

/** First word that can belong to the clause of the verb: after a verb of saying, a relative pronoun or a conjunction. */
export function leftBound(clause: Clause): number {
  const is = tester(clause);
  const opening: readonly WordClass[] = ['reporting', 'relative', 'temporal', 'conjunction', 'unreal'];
  // "It was in Shusha, in June 2021, that they signed it"
  if (is('be', 1) && clause.language.nouns.at(clause.sentence.texts, 0)?.value.kind === 'pronoun') return 0;
  for (let at = verbOf(clause).group - 1; at >= 0; at--) {
    if (!covering(clause.sentence.dates, at) && opening.some((name) => is(name, at))) return at + 1;
  }
  return 0;
}

/** Whether only dates, places and small words stand before a phrase: "In July, in Istanbul, …". */
export function isFronted({ from }: Span, clause: Clause): boolean {
  const { sentence, language } = clause;
  const is = tester(clause);
  for (let at = 0; at < from; at++) {
    const span = covering(sentence.dates, at) ?? covering(sentence.places, at);
    const cleft = at < 2 && clause.language.nouns.at(sentence.texts, 0)?.value.kind === 'pronoun' && is('be', 1);
    const small = sentence.words[at]?.kind === 'mark' || cleft || is('adverb', at) || is('definite', at);
    if (!span && !small && !language.roles.at(sentence.texts, at)) return false;
  }
  return true;
}
