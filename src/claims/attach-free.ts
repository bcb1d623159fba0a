/** What belongs to a verb in a language with cases, prepositions and commas around its clauses (Russian). */
import { type Attachment, type Clause, isCarrier, isPaper } from './attachment.ts';
import type { Predicate } from './predicate.ts';
import { type Agent, clauseOf, type DateSpan, type PlaceSpan, type Span, type Term, within } from './sentence.ts';

const verbOf = ({ predicates, index }: Clause): Predicate => predicates[index] as Predicate;

/** Whether a preposition stands right before a noun phrase. */
function hasPreposition(term: Term, clause: Clause): boolean {
  const { sentence, language } = clause;
  let at = term.from;
  while (sentence.texts[at - 1] === '“') at--;
  // "проголосовал за": the preposition is part of the verb.
  if (at === verbOf(clause).to) return false;
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    if (language.roles.at(sentence.texts, from)?.to === at) return true;
  }
  return false;
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
    const next = clauseOf(sentence, end + 1);
    const start = language.roles.at(sentence.texts, next.from)?.to ?? next.from;
    const adds = [...sentence.dates, ...sentence.places].some((span) => span.from === start || span.from === next.from);
    const hasVerb = predicates.some((one) => one.from >= next.from && one.from < next.to);
    if (!adds || hasVerb || next.to <= end) break;
    end = next.to;
  }
  const before = predicates[clause.index - 1];
  const after = predicates[clause.index + 1];
  return { from: Math.max(from, before && before.to > from ? before.to : from), to: after && after.group < end && after.group > verb.to ? after.group : end };
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
  return sentence.terms.find((term) => term.from >= verb.to && term.to <= own.to && isPaper(term));
}

function findObject(clause: Clause): Term | 'elided' | undefined {
  const { sentence, before, predicates, index } = clause;
  const verb = verbOf(clause);
  if (verb.syntax === 'attributive') return besideParticiple(clause);
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
  return earlier ?? (['complete', 'await', 'handle'].includes(verb.verb.class) ? 'elided' : undefined);
}

function agentOf(clause: Clause, stretch: Span): { agent: Agent | null; beside: Agent | null } {
  const { sentence } = clause;
  const verb = verbOf(clause);
  const here = within(sentence.agents, stretch.from, stretch.to).filter(({ attribute }) => !attribute);
  const inside = here.find(({ role }) => role === 'in') ?? null;
  const beside = inside ?? here.find(({ role }) => role === 'with') ?? null;
  if (verb.syntax !== 'active') return { agent: here.find(({ role }) => role === 'by') ?? null, beside };
  const subjects = here.filter(({ role }) => role === 'none').sort((a, b) => distance(a, verb) - distance(b, verb));
  const earlier = sentence.agents.findLast((one) => one.to <= stretch.from && one.role === 'none' && !one.attribute);
  return { agent: subjects[0] ?? earlier ?? null, beside };
}

function dateOf({ sentence }: Clause, verb: Predicate, stretch: Span): DateSpan | null {
  const here = within(sentence.dates, stretch.from, stretch.to).filter(({ date }) => !date.adnominal);
  return [...here].sort((a, b) => distance(a, verb) - distance(b, verb))[0] ?? null;
}

function placeOf({ sentence }: Clause, stretch: Span): PlaceSpan | null {
  return within(sentence.places, stretch.from, stretch.to).find(({ role }) => role === 'in') ?? null;
}

/** The instrument that a bill, law or procedure is about: in the noun phrase after it. */
function approvedBy(carrier: Term, { sentence }: Clause): Term[] {
  const { to } = clauseOf(sentence, carrier.from);
  return sentence.terms.filter((term) => term.from >= carrier.to && term.to <= to && !isCarrier(term) && isPaper(term)).slice(0, 1);
}

/** Whose procedure it is: "ратификация Турцией", "процедура в Анкаре". */
function ownerOf(process: Term, { sentence }: Clause): Agent | null {
  const { from, to } = clauseOf(sentence, process.from);
  const near = within(sentence.agents, from, to);
  return near.find((one) => one.from >= process.to && one.role !== 'with') ?? near.findLast((one) => one.to <= process.from && one.role !== 'with') ?? null;
}

function coordinated(first: Term, { sentence, language }: Clause): Term[] {
  const terms = sentence.terms.filter(({ kind }) => kind !== 'pronoun' && kind !== 'provision');
  const at = terms.indexOf(first);
  const pair = [terms[at - 1], terms[at + 1]].find((other) => {
    if (!other || at < 0) return false;
    const between = other.from > first.from ? sentence.texts.slice(first.to, other.from) : sentence.texts.slice(other.to, first.from);
    const words = between.filter((text) => text !== '“' && text !== '”');
    return words.length === 1 && language.data.words.and.includes(words[0] as string);
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
  const people = agentOf(clause, stretch);
  const rest = { date: dateOf(clause, verb, stretch), place: placeOf(clause, stretch) };
  if (found === undefined || found === 'elided') return { objects: [], object: found ?? 'none', carrier: null, ...people, ...rest };
  if (!isCarrier(found)) return { objects: coordinated(found, clause), object: 'found', carrier: null, ...people, ...rest };
  const objects = approvedBy(found, clause);
  const object = objects.length > 0 ? 'found' : found.bare ? 'elided' : 'none';
  const agent = people.agent ?? (found.kind === 'process' ? ownerOf(found, clause) : null);
  return { objects, object, carrier: found, ...people, agent, ...rest };
}
