/** What belongs to a verb in a language with subject, verb, object (English). */
import { type Attachment, type Clause, isCarrier, isPaper } from './attachment.ts';
import type { WordClass } from './language.ts';
import { type Agent, beginningAt, covering, type DateSpan, type PlaceSpan, type Sentence, type Term } from './sentence.ts';

const MOST_DESCRIBING_WORDS = 6;
const CLAUSE_MARKS = new Set([';', ':', '—', '.', '!', '?']);

type Test = (name: WordClass, at: number) => boolean;

const tester =
  ({ sentence, language }: Clause): Test =>
  (name, at) =>
    at >= 0 && language.words[name].at(sentence.texts, at) !== undefined;

/** Where the group of the next verb begins that is no part of a noun phrase ("the law approving …", "the ratification of …"). */
function nextClause({ sentence, predicates, index }: Clause): number {
  const next = predicates.slice(index + 1).find(({ forms, truth }) => !(truth === 'open' && (forms.has('ing') || forms.has('noun'))));
  return next?.group ?? sentence.words.length;
}

/** End of the stretch after the verb in which its adverbials stand: up to the next clause or verb. */
function tailEnd(clause: Clause): number {
  const { sentence, predicates, index } = clause;
  const is = tester(clause);
  const verb = predicates[index];
  const next = nextClause(clause);
  for (let at = verb?.to ?? 0; at < next; at++) {
    const text = sentence.texts[at] as string;
    const span = covering(sentence.dates, at) ?? covering(sentence.terms, at) ?? covering(sentence.agents, at);
    if (span) {
      at = span.to - 1;
      continue;
    }
    if (CLAUSE_MARKS.has(text) || is('relative', at) || is('temporal', at) || is('unreal', at) || is('but', at)) return at;
    if (is('and', at) && !continuesPhrase(sentence, at + 1)) return at;
    if (text === ',' && !continuesPhrase(sentence, at + 1)) return at;
  }
  return next;
}

/** Whether what follows a comma or "and" can still belong to the same phrase: a date, a place, a name, an agent. */
function continuesPhrase(sentence: Sentence, at: number): boolean {
  const next = sentence.words[at];
  if (!next) return false;
  if (beginningAt(sentence.dates, at) || beginningAt(sentence.agents, at)) return true;
  if (next.kind === 'mark') return next.text === '”' || next.text === ',';
  if (['in', 'on', 'at', 'by', 'under'].includes(next.text)) return true;
  return next.capital;
}

/** The paper that is the object after the verb. */
function rightObject(clause: Clause): Term | undefined {
  const { sentence, predicates, index, language } = clause;
  const is = tester(clause);
  const verb = predicates[index];
  if (!verb) return undefined;
  const end = nextClause(clause);
  let articles = 0;
  let describing = 0;
  for (let at = verb.to; at < end; at++) {
    const term = beginningAt(sentence.terms, at);
    if (term) return isPaper(term) && (term.kind === 'pronoun' || term.role === 'none' || at === verb.to || articles > 0) ? term : undefined;
    const skipped = covering(sentence.dates, at) ?? language.words.firstReading.at(sentence.texts, at) ?? covering(sentence.places, at);
    if (skipped) {
      at = skipped.to - 1;
      continue;
    }
    const agent = beginningAt(sentence.agents, at);
    if (agent) {
      if (!agent.attribute && (agent.role === 'none' || agent.role === 'by')) return undefined;
      at = agent.to - 1;
      continue;
    }
    const text = sentence.texts[at] as string;
    if (text === '“' || text === '”') continue;
    if ((sentence.words[at]?.kind ?? 'mark') === 'mark') return undefined;
    if (is('definite', at) || is('indefinite', at)) {
      if (++articles > 1) return undefined;
      continue;
    }
    const preposition = language.roles.at(sentence.texts, at);
    if (preposition) {
      const after = preposition.to;
      const leads = [sentence.dates, sentence.places, sentence.agents].some((spans) => beginningAt(spans, after) || beginningAt(spans, after + 1));
      if (!leads || articles > 0) return undefined;
      at = preposition.to - 1;
      continue;
    }
    if (is('and', at) || is('relative', at) || is('temporal', at) || is('unreal', at) || is('to', at)) return undefined;
    if (++describing > MOST_DESCRIBING_WORDS) return undefined;
  }
  return undefined;
}

/** Whether "and" alone, with articles, stands between two papers. */
function joinedByAnd(left: Term, right: Term, { sentence, language }: Clause): boolean {
  const { and, definite } = language.data.words;
  const between = sentence.texts.slice(left.to, right.from).filter((text) => !['“', '”', ','].includes(text));
  return between.filter((text) => and.includes(text)).length === 1 && between.every((text) => and.includes(text) || definite.includes(text));
}

/** A paper with those joined to it by "and", on the side away from the verb. */
function coordinated(first: Term, clause: Clause): Term[] {
  const verb = clause.predicates[clause.index];
  const terms = clause.sentence.terms.filter(({ kind }) => kind !== 'pronoun' && kind !== 'provision');
  const at = terms.indexOf(first);
  const neighbour = first.from >= (verb?.to ?? 0) ? terms[at + 1] : terms[at - 1];
  if (at < 0 || !neighbour) return [first];
  const [left, right] = neighbour.from > first.from ? [first, neighbour] : [neighbour, first];
  return joinedByAnd(left, right, clause) ? [left, right] : [first];
}

/** Stretches between commas that only add to what stands before them: "which …", "like …", "signed in July". */
function isInserted(term: Term, verbGroup: number, clause: Clause): boolean {
  const { sentence } = clause;
  const is = tester(clause);
  let open = -1;
  for (let at = term.from - 1; at >= 0; at--) {
    if (CLAUSE_MARKS.has(sentence.texts[at] as string)) return false;
    if (sentence.texts[at] === ',' || sentence.texts[at] === '(') {
      open = at;
      break;
    }
  }
  if (open < 0) return false;
  const closes = sentence.texts.slice(term.to, verbGroup).some((text) => text === ',' || text === ')');
  const first = open + 1;
  const inserts = is('relative', first) || clause.predicates.some(({ from }) => from === first) || clause.language.roles.at(sentence.texts, first);
  return closes && Boolean(inserts);
}

/** Whether a noun phrase runs straight into the verb: nothing, an insertion or a phrase of its own ("between …", "on …") follows it. */
function leadsTo(term: Term, verbGroup: number, clause: Clause): boolean {
  const { sentence, language, predicates } = clause;
  const is = tester(clause);
  let at = term.to;
  while (sentence.texts[at] === '”') at++;
  if (at >= verbGroup) return true;
  const text = sentence.texts[at] as string;
  if (text === ',' || text === '(' || is('relative', at) || is('adverb', at) || is('and', at)) return true;
  if (covering(sentence.dates, at)) return true;
  return language.roles.at(sentence.texts, at) !== undefined || predicates.some(({ from, group }) => from === at || group === at);
}

/** Whether a noun phrase can be the subject of a verb: no preposition before it, or one that is a conjunction here ("after"). */
function isSubject({ role, from, to }: Term | Agent, group: number, clause: Clause): boolean {
  if (role === 'none') return true;
  const is = tester(clause);
  const before = is('definite', from - 1) ? from - 2 : from - 1;
  return to === group && (is('temporal', before) || is('unreal', before));
}

/** The paper that is the subject before the verb. */
function leftSubject(clause: Clause): Term | undefined {
  const { sentence, predicates, index } = clause;
  const group = predicates[index]?.group ?? 0;
  const stop = sentence.texts.findLastIndex((text, at) => at < group && CLAUSE_MARKS.has(text));
  const candidates = sentence.terms.filter((term) => term.to <= group && term.from > stop && isPaper(term)).reverse();
  return candidates.find((term) => isSubject(term, group, clause) && !isInserted(term, group, clause) && leadsTo(term, group, clause));
}

/** The first paper of the clause that is no object of a preposition: the subject that "and was signed" goes back to. */
function firstSubject(clause: Clause): Term | undefined {
  const { sentence, predicates, index } = clause;
  const group = predicates[index]?.group ?? 0;
  const stop = sentence.texts.findLastIndex((text, at) => at < group && (CLAUSE_MARKS.has(text) || text === 'that'));
  return sentence.terms.find((term) => term.from > stop && term.to <= group && term.role === 'none' && isPaper(term));
}

/** The paper right before a participle or a relative clause. */
function antecedent(at: number, clause: Clause): Term | undefined {
  const { sentence, language } = clause;
  const term = sentence.terms.findLast(({ to, kind }) => to <= at && kind !== 'provision');
  if (!term) return undefined;
  let next = term.to;
  while (['”', ',', '(', ')'].includes(sentence.texts[next] as string)) next++;
  if (next >= at) return term;
  const tail = language.roles.at(sentence.texts, next);
  const marks = sentence.texts.slice(next, at).filter((text) => text === ',' || CLAUSE_MARKS.has(text)).length;
  return tail && at - next <= 8 && marks <= 1 ? term : undefined;
}

/** A participle at the head of its sentence: "Signed in Shusha, the Declaration …". */
function frontedSubject(clause: Clause): Term | undefined {
  const { sentence, predicates, index } = clause;
  const verb = predicates[index];
  if (!verb) return undefined;
  const head = sentence.words.findIndex(({ kind }) => kind !== 'mark');
  const chain = predicates.slice(0, index).every(({ syntax, forms }) => syntax === 'bare' || forms.has('state'));
  const starts = verb.group === head || (chain && predicates[0]?.group === head);
  if (!starts) return undefined;
  const comma = sentence.texts.findLastIndex((text, at) => text === ',' && at < (sentence.terms.find(({ from }) => from > verb.to)?.from ?? 0));
  return comma < 0 ? undefined : sentence.terms.find((term) => term.from > comma && term.role === 'none');
}

function subjectOf(clause: Clause): Term | 'elided' | undefined {
  const { sentence, predicates, index, before } = clause;
  const is = tester(clause);
  const verb = predicates[index];
  if (!verb) return undefined;
  const fronted = frontedSubject(clause);
  if (fronted) return fronted;
  let at = verb.group - 1;
  while (at >= 0 && ['“', '”'].includes(sentence.texts[at] as string)) at--;
  if (is('relative', at)) return antecedent(sentence.texts[at - 1] === ',' ? at - 1 : at, clause);
  if (is('and', at) || is('but', at) || sentence.texts[at] === ',') {
    const earlier = before.at(-1)?.objects[0];
    return earlier ?? firstSubject(clause) ?? antecedent(at, clause);
  }
  if (at < 0) return 'elided';
  return leftSubject(clause);
}

/** "the declaration (that) the presidents signed in Shusha" */
function relativeObject(clause: Clause): Term | undefined {
  const { sentence, predicates, index } = clause;
  const is = tester(clause);
  const verb = predicates[index];
  const agent = verb && sentence.agents.findLast(({ to, role, attribute }) => to <= verb.group && role === 'none' && !attribute);
  if (!verb || !agent || agent.to < verb.group - 2) return undefined;
  let at = agent.from - 1;
  while (is('definite', at)) at--;
  if (is('relative', at)) return antecedent(sentence.texts[at - 1] === ',' ? at - 1 : at, clause);
  const term = sentence.terms.findLast(({ to }) => to === at + 1);
  return term && isPaper(term) ? term : undefined;
}

function findObject(clause: Clause): Term | 'elided' | undefined {
  const { predicates, index, sentence } = clause;
  const verb = predicates[index];
  if (!verb) return undefined;
  if (verb.syntax === 'passive' || verb.syntax === 'middle') return subjectOf(clause);
  if (verb.syntax === 'event') return rightObject(clause);
  const right = rightObject(clause);
  if (right) return right;
  const relative = relativeObject(clause);
  if (relative) return relative;
  if (verb.syntax === 'active') return undefined;
  const is = tester(clause);
  const fronted = frontedSubject(clause);
  if (fronted) return fronted;
  if (is('and', verb.group - 1) || is('but', verb.group - 1)) return clause.before.at(-1)?.objects[0];
  const agentBetween = sentence.agents.some(({ to, role, attribute }) => to === verb.group && role === 'none' && !attribute);
  return agentBetween ? undefined : antecedent(verb.group, clause);
}

/** The instrument that a bill, law or procedure is about: in the noun phrase after it. */
function approvedBy(carrier: Term, clause: Clause): Term[] {
  const { sentence } = clause;
  const stop = sentence.texts.findIndex((text, at) => at >= carrier.to && (CLAUSE_MARKS.has(text) || text === ','));
  const end = stop < 0 ? sentence.words.length : stop;
  return sentence.terms.filter((term) => term.from >= carrier.to && term.from < end && !isCarrier(term) && isPaper(term)).slice(0, 1);
}

function agentOf(clause: Clause, end: number): { agent: Agent | null; beside: Agent | null } {
  const { sentence, predicates, index } = clause;
  const verb = predicates[index];
  if (!verb) return { agent: null, beside: null };
  const right = sentence.agents.filter(({ from, to }) => from >= verb.from && to <= end);
  const by = right.find(({ role, attribute }) => role === 'by' && !attribute);
  const inside = right.find(({ role }) => role === 'in') ?? null;
  const beside = right.find(({ role }) => role === 'with') ?? null;
  const leftStop = sentence.texts.findLastIndex((text, at) => at < verb.group && (text === ';' || text === ':'));
  const left = sentence.agents.filter(({ from, to }) => from > leftStop && to <= verb.group);
  if (verb.syntax === 'active' || (verb.syntax === 'bare' && !by)) {
    const subject = left.findLast((one) => isSubject(one, verb.group, clause) && !one.attribute) ?? null;
    return { agent: subject ?? by ?? null, beside: inside ?? beside };
  }
  if (by) return { agent: by, beside: inside ?? beside };
  const within = right.find(({ from, to }) => from >= verb.from && to <= verb.to) ?? (verb.syntax === 'middle' ? right.find(({ institution }) => institution) : undefined);
  const fronted = left.find(({ role, from }) => role === 'in' && from <= 2);
  return { agent: within ?? null, beside: inside ?? beside ?? fronted ?? null };
}

function dateOf(clause: Clause, end: number): DateSpan | null {
  const { sentence, predicates, index } = clause;
  const verb = predicates[index];
  if (!verb) return null;
  const dates = sentence.dates.filter(({ date, to }) => !date.adnominal && !beginningAt(sentence.terms, to));
  const right = dates.find(({ from, to }) => from >= verb.from && to <= end) ?? dates.find(({ from, to }) => from >= verb.group && to <= verb.from);
  if (right) return right;
  const previous = predicates[index - 1]?.to ?? 0;
  const joined = index > 0 && clause.before[index - 1]?.date;
  const left = dates.findLast(({ from, to }) => from >= previous && to <= verb.group && !(joined && joined.from === from));
  return left ?? null;
}

function placeOf(clause: Clause, end: number): PlaceSpan | null {
  const { sentence, predicates, index } = clause;
  const verb = predicates[index];
  if (!verb) return null;
  const right = sentence.places.find(({ from, to, role }) => role === 'in' && from >= verb.from && to <= end);
  if (right) return right;
  return sentence.places.find(({ from, to, role }) => role === 'in' && from <= 3 && to <= verb.group && index === 0) ?? null;
}

/** The bill or law of whose noun phrase a paper is only a part: "the law approving the memorandum". */
function carrierOf(term: Term, { sentence }: Clause): Term | undefined {
  const carrier = sentence.terms.findLast((one) => one.to <= term.from && isCarrier(one));
  if (!carrier || term.from - carrier.to > MOST_DESCRIBING_WORDS) return undefined;
  const between = sentence.words.slice(carrier.to, term.from);
  return between.every(({ kind, text }) => kind === 'word' || text === '“') ? carrier : undefined;
}

/** Whose procedure it is: "Türkiye’s ratification", "ratification in Ankara". */
function ownerOf(process: Term, { sentence }: Clause): Agent | null {
  const before = sentence.agents.findLast(({ to, attribute }) => attribute && to <= process.from && process.from - to <= 2);
  return before ?? sentence.agents.find(({ from, role }) => from >= process.to && from - process.to <= 8 && (role === 'in' || role === 'by')) ?? null;
}

/**
 * Finds what belongs to a verb of an English sentence.
 */
export function attachSvo(clause: Clause): Attachment {
  const verb = clause.predicates[clause.index];
  const found = findObject(clause);
  const end = tailEnd(clause);
  const date = dateOf(clause, end);
  const place = placeOf(clause, end);
  const people = agentOf(clause, end);
  if (found === undefined || found === 'elided') {
    return { objects: [], object: found ?? 'none', carrier: null, ...people, date, place };
  }
  const left = verb !== undefined && found.to <= verb.group;
  const carrier = isCarrier(found) ? found : left ? carrierOf(found, clause) : undefined;
  if (!carrier) return { objects: coordinated(found, clause), object: 'found', carrier: null, ...people, date, place };
  const objects = isCarrier(found) ? approvedBy(carrier, clause) : [found];
  const agent = people.agent ?? (carrier.kind === 'process' ? ownerOf(carrier, clause) : null);
  const object = objects.length > 0 ? 'found' : carrier.bare ? 'elided' : 'none';
  return { objects, object, carrier, ...people, agent, date, place };
}
