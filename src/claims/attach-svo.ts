/** What belongs to a verb in a language with subject, verb, object (English). */
import { type Attachment, type Clause, isCarrier, isPaper, NOTHING, signatories, verbOf } from './attachment.ts';
import { type Agent, beginningAt, type DateSpan, type PlaceSpan, type Term, within } from './sentence.ts';
import { CLAUSE_MARKS, isFronted, isSubject, leftBound, tailEnd, tester } from './svo-clause.ts';
import { findObject, isRestrictive } from './svo-object.ts';
import { coordinated } from './svo-subject.ts';

/** How many words may lie between a law and the paper it approves. */
const MOST_WORDS_IN_PHRASE = 6;
/** How many words may lie between a procedure and the words that tell whose it is. */
const MOST_WORDS_TO_OWNER = 8;

type People = Pick<Attachment, 'agent' | 'beside'>;

/** The instrument that a bill, law or procedure is about: in the noun phrase after it, or in a compound with it. */
function approvedBy(carrier: Term, clause: Clause): Term[] {
  const { sentence } = clause;
  const is = tester(clause);
  // "the Shusha Declaration bill"
  const compound = sentence.terms.find((term) => term.to === carrier.from && term.kind === 'instrument');
  if (compound) return [compound];
  const stop = sentence.texts.findIndex((text, at) => at >= carrier.to && (CLAUSE_MARKS.has(text) || text === ','));
  const end = stop < 0 ? sentence.words.length : stop;
  // "the tax law must wait for …": a verb ends the phrase.
  const verb = sentence.texts.findIndex(
    (_, at) => at >= carrier.to && at < end && (is('modal', at) || is('be', at) || is('have', at) || is('do', at)),
  );
  const phrase = within(sentence.terms, carrier.to, verb < 0 ? end : verb);
  return phrase.filter((term) => !isCarrier(term) && isPaper(term)).slice(0, 1);
}

/** Who acts, as the subject before an active verb. */
function subjectAgent(clause: Clause): Agent | null {
  const { sentence, predicates, index } = clause;
  const { group, verb } = verbOf(clause);
  const stop = sentence.texts.findLastIndex((text, at) => at < group && (text === ';' || text === ':'));
  const left = within(sentence.agents, stop + 1, group);
  const subject = left.findLast((one) => isSubject(one, group, clause) && !one.attribute) ?? null;
  if (verb.class !== 'sign') return subject;
  const own = within(left, predicates[index - 1]?.to ?? 0, group);
  return signatories(
    subject,
    own.filter(({ institution, role }) => institution && role !== 'other'),
  );
}

function peopleOf(clause: Clause, end: number): People {
  const { sentence } = clause;
  const verb = verbOf(clause);
  const right = within(sentence.agents, verb.from, Math.max(end, verb.to));
  const by = right.find(({ role, attribute }) => role === 'by' && !attribute) ?? null;
  if (verb.syntax === 'event') {
    // "Türkiye’s ratification of …"
    const owner = sentence.agents.findLast(({ to, attribute }) => attribute && to === verb.group);
    return { agent: by ?? owner ?? null, beside: right.find(({ role }) => role === 'in') ?? null };
  }
  const third = right.find(({ role, party }) => role === 'with' && party === 'other');
  const beside = third ?? right.find(({ role }) => role === 'in') ?? right.find(({ role }) => role === 'with') ?? null;
  if (verb.syntax === 'absolute') {
    // "Turkish ratification followed"
    const owner = sentence.agents.findLast(
      ({ to, attribute, institution }) => (attribute || institution) && to === verb.group,
    );
    return { agent: owner ?? subjectAgent(clause) ?? by, beside };
  }
  if (verb.syntax === 'active' || (verb.syntax === 'bare' && !by)) {
    const agent = subjectAgent(clause) ?? by;
    // "Our partners in Ankara have still to …"
    const seat = sentence.agents.find(({ role, to }) => role === 'in' && to === verb.group);
    return { agent, beside: agent ? beside : (seat ?? beside) };
  }
  const inside =
    within(right, verb.from, verb.to)[0] ??
    (verb.syntax === 'middle' ? (right.find(({ institution }) => institution) ?? approver(clause)) : null);
  const fronted = within(sentence.agents, 0, verb.group).find((one) => one.role === 'in' && isFronted(one, clause));
  return { agent: by ?? inside ?? null, beside: beside ?? fronted ?? null };
}

/** "was laid before the Milli Majlis and received its approval": whose approval it is stands before it. */
function approver(clause: Clause): Agent | null {
  const { sentence, language } = clause;
  const { from, to, group } = verbOf(clause);
  const whose = sentence.texts.slice(from, to).some((_, at) => language.words.possessive.at(sentence.texts, from + at));
  const before = sentence.agents.findLast((one) => one.to <= group && one.institution === 'parliament');
  return whose ? (before ?? null) : null;
}

function dateOf(clause: Clause, end: number): DateSpan | null {
  const { sentence, predicates, index, before } = clause;
  const { from, to, group } = verbOf(clause);
  // "the 2010 agreement", but "in 2010 it was signed"
  const names = ({ to: end }: DateSpan) => (beginningAt(sentence.terms, end)?.kind ?? 'pronoun') !== 'pronoun';
  const dates = sentence.dates.filter((span) => !span.date.adnominal && !names(span));
  const right = within(dates, from, Math.max(end, to))[0] ?? within(dates, group, from)[0];
  if (right) return right;
  const start = Math.max(predicates[index - 1]?.to ?? 0, leftBound(clause));
  const left = within(dates, start, group).findLast((span) => before.at(-1)?.date !== span);
  return left && (isFronted(left, clause) || !sentence.texts.slice(left.to, group).includes(',')) ? left : null;
}

function placeOf(clause: Clause, end: number): PlaceSpan | null {
  const { sentence, index } = clause;
  const { from, to, group } = verbOf(clause);
  const places = sentence.places.filter(({ role }) => role === 'in');
  const right = within(places, from, Math.max(end, to))[0];
  if (right || index > 0) return right ?? null;
  return within(places, leftBound(clause), group).find((one) => isFronted(one, clause)) ?? null;
}

/** The bill or law of whose noun phrase a paper is only a part: "the law approving the memorandum". */
function carrierOf(term: Term, { sentence }: Clause): Term | undefined {
  const carrier = sentence.terms.findLast((one) => one.to <= term.from && isCarrier(one));
  if (!carrier || term.from - carrier.to > MOST_WORDS_IN_PHRASE) return undefined;
  const between = sentence.words.slice(carrier.to, term.from);
  return between.every(({ kind, text }) => kind === 'word' || text === '“') ? carrier : undefined;
}

/** Whose procedure it is: "Türkiye’s ratification", "ratification in Ankara". */
function ownerOf(process: Term, { sentence }: Clause): Agent | null {
  const before = sentence.agents.findLast(
    ({ to, attribute }) => attribute && to <= process.from && process.from - to <= 2,
  );
  const after = sentence.agents.find(({ from, role }) => {
    return from >= process.to && from - process.to <= MOST_WORDS_TO_OWNER && (role === 'in' || role === 'by');
  });
  return before ?? after ?? null;
}

/** Whether a participle before or after its noun only describes it. */
function isOnlyDescribing(
  found: Term,
  rest: Omit<Attachment, 'objects' | 'object' | 'carrier'>,
  clause: Clause,
): boolean {
  const { syntax, group } = verbOf(clause);
  if (syntax !== 'bare' || found.to > group) return false;
  // "According to the memorandum, signed requests …": a participle tells who, when or where, or nothing.
  const told = rest.agent ?? rest.beside ?? rest.date ?? rest.place;
  return isRestrictive(found, clause) || (!told && !clause.sentence.headline);
}

/**
 * Finds what belongs to a verb of an English sentence.
 */
export function attachSvo(clause: Clause): Attachment {
  const { group, verb } = verbOf(clause);
  const found = findObject(clause);
  const end = tailEnd(clause);
  const rest = { ...peopleOf(clause, end), date: dateOf(clause, end), place: placeOf(clause, end) };
  if (found === undefined || found === 'elided')
    return { ...rest, objects: [], object: found ?? 'none', carrier: null };
  if (isOnlyDescribing(found, rest, clause)) return NOTHING;
  const carrier = isCarrier(found) ? found : found.to <= group ? carrierOf(found, clause) : undefined;
  if (!carrier) return { ...rest, objects: coordinated(found, clause), object: 'found', carrier: null };
  const objects = isCarrier(found) ? approvedBy(carrier, clause) : [found];
  const owner = carrier.kind === 'process' ? ownerOf(carrier, clause) : null;
  // What is awaited is not awaited by those who have to act.
  const agent = verb.class === 'await' ? owner : (rest.agent ?? owner);
  const object = objects.length > 0 ? 'found' : carrier.bare ? 'elided' : 'none';
  return { ...rest, agent, objects, object, carrier };
}
