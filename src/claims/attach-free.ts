/** What belongs to a verb in a language with cases, prepositions and commas around its clauses (Russian). */
import {
  type Attachment,
  type Clause,
  isCarrier,
  isDescribed,
  isPaper,
  isWhoAndWhen,
  NOTHING,
  signatories,
  verbOf,
} from './attachment.ts';
import type { Predicate } from './predicate.ts';
import {
  type Agent,
  clauseOf,
  covering,
  type DateSpan,
  type PlaceSpan,
  type Span,
  type Term,
  within,
} from './sentence.ts';
import { leavesSubjectOut } from './unknown-noun.ts';

/** Whether a preposition stands right before a noun phrase. */
function hasPreposition(term: Term, clause: Clause): boolean {
  const { sentence, language } = clause;
  let at = term.from;
  while (sentence.texts[at - 1] === '“') at--;
  // "проголосовал за": the preposition is part of the verb.
  if (at === verbOf(clause).to) return false;
  const wanted = verbOf(clause).verb.preposition;
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    if (language.roles.at(sentence.texts, from)?.to === at) return sentence.texts[from] !== wanted;
  }
  return wanted !== undefined;
}

function fits(term: Term, cases: readonly string[], clause: Clause): boolean {
  if (!isPaper(term) || hasPreposition(term, clause)) return false;
  // A procedure is completed or awaited, not the paper itself.
  if (['complete', 'await'].includes(verbOf(clause).verb.class) && term.kind !== 'process') return false;
  return !term.cases || cases.some((name) => term.cases?.has(name));
}

const distance = (term: Span, verb: Span): number => (term.to <= verb.from ? verb.from - term.to : term.from - verb.to);

/** The cases in which the paper stands that the verb is said of. */
function wantedCases({ verb, syntax, truth }: Predicate): string[] {
  if (verb.case) return [verb.case];
  if (syntax === 'event') return ['gen'];
  if (syntax !== 'active') return ['nom'];
  return truth === 'negated' || verb.class === 'await' ? ['acc', 'gen'] : ['acc'];
}

/** The clause of the verb, with what follows it after a comma and only adds a date or a place. */
function stretchOf(clause: Clause): Span {
  const { sentence, predicates, language } = clause;
  const verb = verbOf(clause);
  const { from, to } = clauseOf(sentence, verb.from);
  let end = Math.max(to, verb.to);
  while (sentence.texts[end] === ',') {
    let next = clauseOf(sentence, end + 1);
    // "Подписанная, напомню, ещё в 2020 году": a word of the speaker's own between commas.
    if (next.to - next.from === 1 && sentence.texts[next.to] === ',') next = clauseOf(sentence, next.to + 1);
    const start = language.roles.at(sentence.texts, next.from)?.to ?? next.from;
    const where = sentence.places.filter(({ role }) => role === 'in');
    const adds = [...sentence.dates, ...where].some((span) => span.from === start || span.from === next.from);
    const hasVerb = predicates.some((one) => one.from >= next.from && one.from < next.to);
    if (!adds || hasVerb || next.to <= end) break;
    end = next.to;
  }
  const before = predicates[clause.index - 1];
  // "Церемония подписания … прошла 15 июня": the next verb is that of the ceremony.
  const after = verb.syntax === 'event' ? undefined : predicates[clause.index + 1];
  end = Math.min(end, joinedClause(verb.to, end, clause));
  return {
    from: Math.max(from, before && before.to > from ? before.to : from),
    to: after && after.group < end && after.group > verb.to ? after.group : end,
  };
}

/** Where "and" opens another clause rather than joining two names or dates. */
function joinedClause(from: number, to: number, { sentence, language }: Clause): number {
  for (let at = from; at < to; at++) {
    if (!language.words.and.at(sentence.texts, at) || covering(sentence.agents, at)) continue;
    const next = language.roles.at(sentence.texts, at + 1)?.to ?? at + 1;
    const spans = [...sentence.agents, ...sentence.dates, ...sentence.places, ...sentence.terms];
    const joins = spans.some((span) => span.from === next || span.from === at + 1);
    if (!joins && !sentence.words[next]?.capital) return at;
  }
  return to;
}

/** "который", "которую": the clause is about the paper before the comma. */
function relativeAntecedent(clause: Clause): Term | undefined {
  const { sentence, language } = clause;
  const { from } = clauseOf(sentence, verbOf(clause).from);
  const starts = language.words.relative.at(sentence.texts, from);
  return starts ? sentence.terms.findLast((term) => term.to < from && isPaper(term)) : undefined;
}

/** The paper before or after a participle: "меморандум, подписанный …" or "подписанный … меморандум". */
function besideParticiple(clause: Clause): Term | undefined {
  const { sentence } = clause;
  const verb = verbOf(clause);
  const own = clauseOf(sentence, verb.from);
  if (own.from === verb.group && own.from > 0) {
    const before = sentence.terms.findLast((term) => term.to < own.from && isPaper(term));
    let at = before?.to ?? -1;
    while (sentence.texts[at] === '”') at++;
    if (before && clauseOf(sentence, before.from).to >= own.from - 1 && at <= own.from) return before;
  }
  const after = sentence.terms.find((term) => term.from >= verb.to && term.to <= own.to && isPaper(term));
  return after ?? headOfSentence(clause);
}

/** "подписанный в Стамбуле и одобренный в Баку": the second participle stands beside the same paper. */
function joinedParticiple({ sentence, predicates, index, before, language }: Clause): Term | undefined {
  const joins = language.words.and.at(sentence.texts, (predicates[index]?.group ?? 0) - 1) !== undefined;
  return joins && predicates[index - 1]?.syntax === 'attributive' ? before[index - 1]?.objects[0] : undefined;
}

/** "Подписанная ещё в 2020 году, она …": a participle at the head, set off from the subject that it belongs to. */
function headOfSentence(clause: Clause): Term | undefined {
  const { sentence } = clause;
  const verb = verbOf(clause);
  if (sentence.words.slice(0, verb.group).some(({ kind }) => kind !== 'mark')) return undefined;
  const subject = sentence.terms.find((term) => term.from >= verb.to && isPaper(term));
  return subject?.cases?.has('nom') && sentence.texts[subject.from - 1] === ',' ? subject : undefined;
}

/** "поставили подписи в Шуше под декларацией": what the verb's preposition governs, wherever it stands; null for an unknown noun. */
function governed({ sentence, predicates, index }: Clause): Term | null | undefined {
  const { verb, from, to } = predicates[index] as Predicate;
  const own = clauseOf(sentence, from);
  const at = verb.preposition === undefined ? -1 : sentence.texts.indexOf(verb.preposition, own.from);
  if (at < 0 || at >= Math.max(own.to, to)) return undefined;
  return sentence.terms.find((term) => term.from > at && term.to <= own.to && isPaper(term)) ?? null;
}

function findObject(clause: Clause): Term | 'elided' | undefined {
  const { sentence, before, predicates, index } = clause;
  const verb = verbOf(clause);
  if (verb.syntax === 'absolute') {
    const object = governed(clause);
    return object === undefined ? (before.at(-1)?.objects[0] ?? 'elided') : (object ?? undefined);
  }
  if (verb.syntax === 'attributive') return besideParticiple(clause) ?? joinedParticiple(clause);
  const relative = relativeAntecedent(clause);
  if (relative) return relative;
  const cases = wantedCases(verb);
  const own = clauseOf(sentence, verb.from);
  const stretch = { from: own.from, to: Math.max(own.to, verb.to) };
  const here = within(sentence.terms, stretch.from, stretch.to).filter((term) => fits(term, cases, clause));
  const nearest = [...here].sort((a, b) => distance(a, verb) - distance(b, verb))[0];
  if (nearest) return nearest;
  const finite = predicates.slice(0, index).findLastIndex(({ syntax }) => syntax !== 'attributive');
  const shared = finite < 0 ? undefined : before[finite]?.objects[0];
  if (shared) return shared;
  // Set off by a parenthesis: "Устав, напомним, вступил в силу".
  const earlier = sentence.terms.findLast((term) => term.to <= own.from && fits(term, cases, clause));
  if (earlier) return earlier;
  // "Подписан в Стамбуле 22 июля": the sentence begins with the participle of what was spoken of.
  const begins =
    (verb.forms.has('short') || verb.forms.has('noun') || leavesSubjectOut(clause)) &&
    sentence.words.slice(0, verb.group).every(({ kind }) => kind === 'mark');
  const elided = begins || ['complete', 'await', 'handle'].includes(verb.verb.class) || isWhoAndWhen(clause);
  return elided ? 'elided' : undefined;
}

/** Who acts where the verb is not active: in the instrumental, through whom, whose approval, by whose decree. */
function agentBeside(here: readonly Agent[], clause: Clause): Agent | null {
  const { sentence } = clause;
  const by = here.find(({ role }) => role === 'by');
  if (by) return by;
  // "прошла через оба парламента", "прошла турецкий парламент", "получил одобрение Милли Меджлиса"
  if (verbOf(clause).syntax === 'middle')
    return here.find(({ role, institution }) => role !== 'in' && institution) ?? null;
  // "утверждена указом Эрдогана"
  const act = sentence.terms.find(({ kind, cases }) => kind === 'law' && cases?.has('ins'));
  const author = act && here.find(({ from }) => from === act.to);
  return author ? { ...author, institution: 'president' } : null;
}

type People = Pick<Attachment, 'agent' | 'beside'>;

function agentOf(clause: Clause, stretch: Span): People {
  const { sentence } = clause;
  const verb = verbOf(clause);
  const own = clauseOf(sentence, verb.from);
  const next = clause.predicates[clause.index + 1];
  // "подписанный в Стамбуле и одобренный парламентом": who approved it did not sign it.
  const joined = next !== undefined && clause.language.words.and.at(sentence.texts, next.group - 1) !== undefined;
  const end = joined && verb.syntax !== 'active' ? Math.max(stretch.to, verb.to) : Math.max(own.to, verb.to);
  const here = within(sentence.agents, stretch.from, end).filter(
    // "через оба парламента: азербайджанский ратифицировал её 1 февраля"
    ({ attribute, cases, to }) => !attribute || (to === verb.group && cases?.has('nom')),
  );
  const beside = here.find(({ role }) => role === 'in') ?? here.find(({ role }) => role === 'with') ?? null;
  if (verb.syntax !== 'active' && verb.syntax !== 'absolute') return { agent: agentBeside(here, clause), beside };
  // "Турции предстоит ратифицировать": who has to act stands in the dative.
  const roles = verb.forms.has('not-past') ? ['none', 'of', 'to'] : ['none'];
  const subjects = here
    // "высказались 266 депутатов": after a number the subject stands in the genitive.
    .filter(({ role, from }) => roles.includes(role) || (role === 'of' && sentence.words[from - 1]?.kind === 'number'))
    .sort((a, b) => distance(a, verb) - distance(b, verb));
  const earlier = sentence.agents.findLast((one) => one.to <= stretch.from && one.role === 'none' && !one.attribute);
  const agent = subjects[0] ?? earlier ?? null;
  if (verb.verb.class !== 'sign') return { agent, beside };
  const named = subjects.filter(({ institution }) => institution);
  return { agent: signatories(agent, named), beside };
}

function dateOf({ sentence, before }: Clause, verb: Predicate, stretch: Span): DateSpan | null {
  const taken = before.map(({ date }) => date);
  const here = within(sentence.dates, stretch.from, stretch.to).filter(
    (one) => !one.date.adnominal && !taken.includes(one),
  );
  return [...here].sort((a, b) => distance(a, verb) - distance(b, verb))[0] ?? null;
}

function placeOf({ sentence, before }: Clause, stretch: Span): PlaceSpan | null {
  const taken = before.map(({ place }) => place);
  return (
    within(sentence.places, stretch.from, stretch.to).find((one) => one.role === 'in' && !taken.includes(one)) ?? null
  );
}

/** The instrument that a bill, law or procedure is about: in the noun phrase after it. */
function approvedBy(carrier: Term, { sentence }: Clause): Term[] {
  const { to } = clauseOf(sentence, carrier.from);
  return sentence.terms
    .filter((term) => term.from >= carrier.to && term.to <= to && !isCarrier(term) && isPaper(term))
    .slice(0, 1);
}

/** Whose procedure it is: "ратификация Турцией", "процедура в Анкаре". */
function ownerOf(process: Term, { sentence }: Clause): Agent | null {
  const { from, to } = clauseOf(sentence, process.from);
  const near = within(sentence.agents, from, to);
  return (
    near.find((one) => one.from >= process.to && one.role !== 'with') ??
    near.findLast((one) => one.to <= process.from && one.role !== 'with') ??
    null
  );
}

function coordinated(first: Term, { sentence, language }: Clause): Term[] {
  const terms = sentence.terms.filter(({ kind }) => kind !== 'pronoun' && kind !== 'provision');
  const at = terms.indexOf(first);
  const pair = [terms[at - 1], terms[at + 1]].find((other) => {
    if (!other || at < 0) return false;
    const between =
      other.from > first.from ? sentence.texts.slice(first.to, other.from) : sentence.texts.slice(other.to, first.from);
    const words = between.filter((text) => text !== '“' && text !== '”');
    return words.length === 1 && language.literal.and.has(words[0] as string);
  });
  return pair ? [first, pair].sort((a, b) => a.from - b.from) : [first];
}

/**
 * Finds what belongs to a verb of a Russian sentence.
 */
export function attachFree(clause: Clause): Attachment {
  const verb = verbOf(clause);
  const stretch = stretchOf(clause);
  const found = findObject(clause);
  const before = found && found !== 'elided' && found.from >= verb.to;
  if (verb.syntax === 'attributive' && before && isDescribed(found, clause)) return NOTHING;
  const people = agentOf(clause, stretch);
  const rest = { date: dateOf(clause, verb, stretch), place: placeOf(clause, stretch) };
  // "Ратификация меморандума" alone is a matter spoken of; done by somebody, somewhere or on some day it is told.
  if (verb.syntax === 'event' && !people.agent && !rest.date && !rest.place) return NOTHING;
  if (found === undefined || found === 'elided')
    return { objects: [], object: found ?? 'none', carrier: null, ...people, ...rest };
  if (!isCarrier(found))
    return { objects: coordinated(found, clause), object: 'found', carrier: null, ...people, ...rest };
  const objects = approvedBy(found, clause);
  const object = objects.length > 0 ? 'found' : found.bare ? 'elided' : 'none';
  const agent = people.agent ?? (found.kind === 'process' ? ownerOf(found, clause) : null);
  return { objects, object, carrier: found, ...people, agent, ...rest };
}
