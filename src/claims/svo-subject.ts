/** Which paper is the subject of an English verb: before it, before a relative pronoun or participle, or left out. */
import { type Clause, isPaper, verbOf } from './attachment.ts';
import { covering, type Term } from './sentence.ts';
import { CLAUSE_MARKS, isSubject, tester } from './svo-clause.ts';

/** Most words of a phrase between a noun and its participle: "the memorandum between A and B on security, signed in …". */
const MOST_WORDS_IN_TAIL = 8;

/** Whether "and" alone, with articles, stands between two papers. */
function joinedByAnd(left: Term, right: Term, { sentence, language }: Clause): boolean {
  const { and, definite } = language.literal;
  const between = sentence.texts.slice(left.to, right.from).filter((text) => !['“', '”', ','].includes(text));
  const joins = between.filter((text) => and.has(text));
  return joins.length === 1 && between.every((text) => and.has(text) || definite.has(text));
}

/**
 * Finds what is joined to a paper by "and", on the side away from the verb.
 * @returns the paper, and the one joined to it, in order
 */
export function coordinated(first: Term, clause: Clause): Term[] {
  const terms = clause.sentence.terms.filter(({ kind }) => kind !== 'pronoun' && kind !== 'provision');
  const at = terms.indexOf(first);
  const neighbour = first.from >= verbOf(clause).to ? terms[at + 1] : terms[at - 1];
  if (at < 0 || !neighbour) return [first];
  const pair = neighbour.from > first.from ? ([first, neighbour] as const) : ([neighbour, first] as const);
  return joinedByAnd(...pair, clause) ? [...pair] : [first];
}

/** Stretches between commas that only add to what stands before them: "which …", "like …", "signed in July". */
function isInserted(term: Term, group: number, clause: Clause): boolean {
  const { sentence, predicates, language } = clause;
  const open = sentence.texts.findLastIndex(
    (text, at) => at < term.from && (text === ',' || text === '(' || CLAUSE_MARKS.has(text)),
  );
  if (open < 0 || CLAUSE_MARKS.has(sentence.texts[open] as string)) return false;
  const closes = sentence.texts.slice(term.to, group).some((text) => text === ',' || text === ')');
  const first = open + 1;
  const verb = predicates.some(({ from }) => from === first);
  return (
    closes && (verb || tester(clause)('relative', first) || language.roles.at(sentence.texts, first) !== undefined)
  );
}

/** "with Türkiye", "on security": belongs to the paper before it. "As a continuation of …" brings another noun, and "it" has no such tail. */
function isTail(term: Term, at: number, clause: Clause): boolean {
  if (term.kind === 'pronoun' || tester(clause)('conjunction', at)) return false;
  return clause.language.roles.at(clause.sentence.texts, at) !== undefined;
}

/** Whether a noun phrase runs straight into the verb: nothing, an insertion or a phrase of its own ("between …", "on …") follows it. */
function leadsTo(term: Term, group: number, clause: Clause): boolean {
  const { sentence, predicates } = clause;
  const is = tester(clause);
  let at = term.to;
  while (sentence.texts[at] === '”') at++;
  if (at >= group) return true;
  const text = sentence.texts[at] as string;
  if (text === ',' || text === '(' || is('relative', at) || is('adverb', at) || is('and', at)) return true;
  const verb = predicates.some((one) => one.from === at || one.group === at);
  return verb || covering(sentence.dates, at) !== undefined || isTail(term, at, clause);
}

/** The paper that is the subject before the verb. */
function leftSubject(clause: Clause): Term | undefined {
  const { texts, terms } = clause.sentence;
  const { group } = verbOf(clause);
  const stop = texts.findLastIndex((text, at) => at < group && CLAUSE_MARKS.has(text));
  const candidates = terms.filter((term) => term.to <= group && term.from > stop && isPaper(term)).reverse();
  return candidates.find(
    (term) => isSubject(term, group, clause) && !isInserted(term, group, clause) && leadsTo(term, group, clause),
  );
}

/** The first paper of the clause that is no object of a preposition: the subject that "and was signed" goes back to. */
function firstSubject(clause: Clause): Term | undefined {
  const { texts, terms } = clause.sentence;
  const { group } = verbOf(clause);
  const is = tester(clause);
  const stop = texts.findLastIndex((text, at) => at < group && (CLAUSE_MARKS.has(text) || is('complementiser', at)));
  return terms.find((term) => term.from > stop && term.to <= group && term.role === 'none' && isPaper(term));
}

/**
 * Finds the paper right before a participle or a relative clause.
 * @param end index of the participle, or of the relative pronoun
 */
export function antecedent(end: number, clause: Clause): Term | undefined {
  const { sentence } = clause;
  const at = sentence.texts[end - 1] === ',' ? end - 1 : end;
  const term = sentence.terms.findLast(({ to, kind }) => to <= at && kind !== 'provision');
  if (!term) return undefined;
  let next = term.to;
  while (['”', ',', '(', ')'].includes(sentence.texts[next] as string)) next++;
  if (next >= at) return term;
  const marks = sentence.texts.slice(next, at).filter((text) => text === ',' || CLAUSE_MARKS.has(text)).length;
  return isTail(term, next, clause) && at - next <= MOST_WORDS_IN_TAIL && marks <= 1 ? term : undefined;
}

/** A participle at the head of its sentence: "Signed in Shusha, the Declaration …". */
export function frontedSubject(clause: Clause): Term | undefined {
  const { sentence, predicates, index } = clause;
  const verb = verbOf(clause);
  const head = sentence.words.findIndex(({ kind }) => kind !== 'mark');
  const chain = predicates.slice(0, index + 1);
  const starts =
    chain[0]?.group === head && chain.every(({ syntax, forms }) => syntax === 'bare' || forms.has('state'));
  if (!starts && verb.group !== head) return undefined;
  const next = sentence.terms.find(({ from }) => from > verb.to)?.from ?? 0;
  const comma = sentence.texts.findLastIndex((text, at) => text === ',' && at < next);
  return comma < 0 ? undefined : sentence.terms.find((term) => term.from > comma && term.role === 'none');
}

/**
 * Finds the subject of a passive or intransitive verb.
 * @returns `elided` where the sentence begins with the verb
 */
export function subjectOf(clause: Clause): Term | 'elided' | undefined {
  const { texts } = clause.sentence;
  const is = tester(clause);
  const fronted = frontedSubject(clause);
  if (fronted) return fronted;
  let at = verbOf(clause).group - 1;
  while (texts[at] === '“' || texts[at] === '”') at--;
  if (at < 0) return 'elided';
  if (is('relative', at)) return antecedent(at, clause);
  if (is('and', at) || is('but', at) || texts[at] === ',') {
    return clause.before.at(-1)?.objects[0] ?? firstSubject(clause) ?? antecedent(at, clause);
  }
  return leftSubject(clause);
}
