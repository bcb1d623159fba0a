/** Which paper an English verb is said of: its object, its subject where it is passive, or the noun its participle stands beside. */
import { type Clause, isDescribed, isNamedNext, isPaper, isWhoAndWhen, verbOf } from './attachment.ts';
import type { Predicate } from './predicate.ts';
import { type Agent, beginningAt, covering, type Sentence, type Term, within } from './sentence.ts';
import { nextClause, tester } from './svo-clause.ts';
import { antecedent, frontedSubject, subjectOf } from './svo-subject.ts';

const MOST_DESCRIBING_WORDS = 6;

const isActor = ({ role, attribute }: Agent): boolean => role === 'none' && !attribute;

/** Passes over what stands between commas right after a verb: "approved, in a single reading, the memorandum". */
function afterInsertion(at: number, { texts }: Sentence): number {
  if (texts[at] !== ',') return at;
  const closes = texts.indexOf(',', at + 1);
  return closes > 0 && closes - at <= MOST_DESCRIBING_WORDS ? closes + 1 : at;
}

/** Where an adverbial between verb and object ends: a date, a place, "in its first reading", "with Türkiye"; undefined for none. */
function adverbialEnd(at: number, { sentence, language }: Clause): number | undefined {
  const { texts, dates, places, agents } = sentence;
  const whole = covering(dates, at) ?? language.words.firstReading.at(texts, at) ?? covering(places, at);
  if (whole) return whole.to;
  const agent = beginningAt(agents, at);
  if (agent) return isActor(agent) || agent.role === 'by' ? undefined : agent.to;
  const preposition = language.roles.at(texts, at);
  if (!preposition) return undefined;
  const leads = [dates, places, agents].some((spans) =>
    spans.some(({ from }) => from === preposition.to || from === preposition.to + 1),
  );
  return leads ? preposition.to : undefined;
}

/** "cleared a weightier text, the memorandum on …": the second of two names of one paper. */
function namedNext(term: Term, { sentence, language }: Clause): Term | undefined {
  const next = sentence.terms[sentence.terms.indexOf(term) + 1];
  if (!next || term.kind !== 'document' || !isNamedNext(term, next, sentence)) return undefined;
  return language.words.and.in(sentence.texts, term.to, next.from).length > 0 ? undefined : next;
}

/** The paper that is the object after the verb. */
function rightObject(clause: Clause): Term | undefined {
  const { sentence, language } = clause;
  const is = tester(clause);
  const verb = verbOf(clause);
  const end = nextClause(clause);
  let articles = 0;
  let describing = 0;
  for (let at = afterInsertion(verb.to, sentence); at < end; at++) {
    const term = beginningAt(sentence.terms, at);
    if (term) {
      const governed = term.kind !== 'pronoun' && term.role !== 'none' && at !== verb.to && articles === 0;
      return isPaper(term) && !governed ? (namedNext(term, clause) ?? term) : undefined;
    }
    const text = sentence.texts[at] as string;
    const adverbial = articles === 0 || covering(sentence.dates, at) ? adverbialEnd(at, clause) : undefined;
    if (adverbial !== undefined) at = adverbial - 1;
    else if (is('definite', at) || is('indefinite', at)) {
      if (++articles > 1) return undefined;
    } else if (text !== '“' && text !== '”') {
      const agent = beginningAt(sentence.agents, at);
      if (agent?.attribute) {
        at = agent.to - 1;
        continue;
      }
      if (agent || sentence.words[at]?.kind === 'mark' || language.roles.at(sentence.texts, at)) return undefined;
      if (is('and', at) || is('relative', at) || is('temporal', at) || is('unreal', at) || is('to', at))
        return undefined;
      if (++describing > MOST_DESCRIBING_WORDS) return undefined;
    }
  }
  return undefined;
}

/** "the document signed in Shusha", without a comma: some document, told by where it was signed. */
export function isRestrictive(term: Term, clause: Clause): boolean {
  return isDescribed(term, clause) && !clause.sentence.texts.slice(term.to, verbOf(clause).group).includes(',');
}

/** "the declaration (that) the presidents signed in Shusha" */
function relativeObject(clause: Clause): Term | undefined {
  const { sentence } = clause;
  const is = tester(clause);
  const { group } = verbOf(clause);
  const agent = sentence.agents.findLast((one) => one.to <= group && isActor(one));
  if (!agent || agent.to < group - 2) return undefined;
  let at = agent.from - 1;
  while (is('definite', at)) at--;
  // "which A signed in June and which B approved in February"
  if (is('relative', at))
    return antecedent(at, clause) ?? (is('and', at - 1) ? clause.before.at(-1)?.objects[0] : undefined);
  const term = sentence.terms.findLast(({ to }) => to === at + 1);
  return term && isPaper(term) ? term : undefined;
}

/** "wants the memorandum ratified", "to see it signed" */
function isWanted(term: Term, clause: Clause): boolean {
  const is = tester(clause);
  const article = is('definite', term.from - 1) || is('indefinite', term.from - 1);
  const at = article ? term.from - 2 : term.from - 1;
  // "Our notes have the declaration approved on 1 February": a record, not a wish.
  const recorded = is('have', at) && !is('to', at - 1) && !is('modal', at - 1) && clause.sentence.dates.length > 0;
  return is('wanting', at) && !recorded;
}

/** A participle between article and noun: "the signed memorandum", "the newly approved one". It tells nothing new. */
function isPrenominal(noun: Term, clause: Clause): boolean {
  const is = tester(clause);
  const { syntax, group, to } = verbOf(clause);
  // "the assembly that adopted the declaration": the noun has an article of its own.
  if (
    is('relative', group - 1) &&
    clause.sentence.texts.slice(to, noun.from).some((_, step) => is('definite', to + step))
  )
    return false;
  return syntax === 'bare' && (is('definite', group - 1) || is('indefinite', group - 1));
}

/** "The memorandum was drafted in spring and signed in July": the subject of a passive verb that is none of ours. */
function passiveSubject(clause: Clause): Term | undefined {
  const is = tester(clause);
  const left = clause.sentence.terms.filter((term) => term.to <= verbOf(clause).group && isPaper(term));
  const [only] = left;
  if (left.length !== 1 || only?.role !== 'none') return undefined;
  return is('be', only.to) || (is('have', only.to) && is('been', only.to + 1)) ? only : undefined;
}

/** "Approved by the Milli Majlis on 1 February 2022": a line, cell or item that begins with its participle and has no subject. */
function isLine({ sentence, index, predicates }: Clause): boolean {
  const { group, to } = predicates[index] as Predicate;
  const opens = sentence.words.slice(0, group).every(({ kind }) => kind === 'mark');
  const end = sentence.texts.findIndex((text, at) => at >= to && (text === ';' || text === '.'));
  const line = sentence.texts.slice(to, end < 0 ? undefined : end);
  const stop = to + line.length;
  const told = sentence.dates.some(({ date, from }) => !date.adnominal && from >= to && from < stop);
  return opens && told && !line.includes(',') && within(sentence.terms, to, stop).length === 0;
}

/** The noun that a participle without auxiliary stands beside. */
function besideParticiple(clause: Clause): Term | 'elided' | undefined {
  const { sentence, before } = clause;
  const { group } = verbOf(clause);
  const is = tester(clause);
  const fronted = frontedSubject(clause);
  if (fronted) return fronted;
  if (isLine(clause)) return 'elided';
  if (is('and', group - 1) || is('but', group - 1)) return before.at(-1)?.objects[0] ?? passiveSubject(clause);
  if (sentence.agents.some((one) => one.to === group && isActor(one))) return undefined;
  const noun = antecedent(group, clause);
  return noun && isWanted(noun, clause) ? undefined : noun;
}

/** "the declaration’s signing in June 2021" */
function owner(clause: Clause): Term | undefined {
  const { sentence } = clause;
  const { from } = verbOf(clause);
  const possessive = /['’]s?$/.test(sentence.words[from - 1]?.text ?? '');
  return possessive ? sentence.terms.find((term) => term.to === from && isPaper(term)) : undefined;
}

/**
 * Finds the paper that the verb is said of.
 * @returns `elided` where it is left out
 */
export function findObject(clause: Clause): Term | 'elided' | undefined {
  const { syntax, from, to } = verbOf(clause);
  if (syntax === 'absolute') return clause.before.at(-1)?.objects[0] ?? 'elided';
  if (syntax === 'passive' || syntax === 'middle') return subjectOf(clause);
  // "waved the memorandum through"
  const inside = within(clause.sentence.terms, from, to).find(isPaper);
  const right = inside ?? rightObject(clause);
  if (syntax === 'event') {
    // "approval by both legislatures in February 2022": of the one spoken of.
    const left = tester(clause)('possessive', from) || verbOf(clause).dated;
    return right ?? owner(clause) ?? (left ? 'elided' : undefined);
  }
  if (right) return isPrenominal(right, clause) ? undefined : right;
  const beside = relativeObject(clause) ?? (syntax === 'bare' ? besideParticiple(clause) : undefined);
  return beside ?? (isWhoAndWhen(clause) ? 'elided' : undefined);
}
