/** The statements of one sentence: its verbs, what belongs to each, and what the text has spoken of before. */
import { firstDayOf } from '../dataset/when.ts';
import { attachFree } from './attach-free.ts';
import { attachSov } from './attach-sov.ts';
import { attachSvo } from './attach-svo.ts';
import { type Attachment, type Clause, isCarrier, isRival } from './attachment.ts';
import { type CalendarDate, datesOnCalendar } from './calendar.ts';
import type { Statement } from './claim.ts';
import { type Companion, datedParties, partiesWithoutVerb } from './companions.ts';
import type { Discourse, Left, Said } from './discourse.ts';
import { withDoubts } from './doubts.ts';
import { labelIn, labelKind } from './labels.ts';
import type { ClaimLanguage } from './language.ts';
import type { WordOrder } from './language-data.ts';
import { closingDate, openingDate } from './leads.ts';
import { isAsOf, type Predicate, type Truth } from './predicate.ts';
import type { Agent, DateSpan, Sentence } from './sentence.ts';
import { assertedBy, statementOf, told } from './statements.ts';
import { answered, isAsked } from './values.ts';
import { predicatesFree } from './verb-free.ts';
import { isFirstPerson, predicatesSov } from './verb-sov.ts';
import { predicatesSvo } from './verb-svo.ts';

const PREDICATES = { svo: predicatesSvo, free: predicatesFree, sov: predicatesSov } as const;
const ATTACH: Record<WordOrder, (clause: Clause) => Attachment> = { svo: attachSvo, free: attachFree, sov: attachSov };

/** An answer no longer than this denies what was asked. */
const MOST_WORDS_IN_ANSWER = 3;

/** A denial anywhere in the sentence takes back what is reported in it as done. */
function isDenied({ texts }: Sentence, language: ClaimLanguage): boolean {
  return language.words.denial.in(texts).length > 0;
}

/** Whether a sentence holds what it says at a distance: claims, myths, what an earlier version said. */
export function isDistant({ texts }: Sentence, language: ClaimLanguage): boolean {
  return language.words.distance.in(texts).length > 0;
}

/** "No." or "It does not.": after a heading that holds something at a distance, the page's own words begin. */
function isRebuttal({ words, texts, terms }: Sentence, { words: { answer, not } }: ClaimLanguage): boolean {
  const count = words.filter(({ kind }) => kind === 'word').length;
  return (
    count <= MOST_WORDS_IN_ANSWER && terms.length === 0 && (answer.in(texts).length > 0 || not.in(texts).length > 0)
  );
}

interface Reader {
  sentence: Sentence;
  discourse: Discourse;
  dates: Map<DateSpan, CalendarDate>;
  /** The date that the sentence or the line begins with, set apart from the rest. */
  lead: CalendarDate | null;
  pageDate: string | null;
  language: ClaimLanguage;
}

/** An instrument that a verb is said of. */
type Meant = Left & { instrument: string };

/** The instruments that a verb is said of. */
function instrumentsOf(
  { objects, object, carrier, agent, date }: Attachment,
  predicate: Predicate,
  { sentence, discourse }: Reader,
): Meant[] {
  if (object === 'none') return [];
  if (object === 'elided') {
    const { instrument, unsure } = discourse.left(sentence);
    // "Signed copies" are not those of the one spoken of; "Signed on 15 June 2021" is. "An author put her name on paper" is not.
    const known = predicate.syntax === 'absolute' ? agent : predicate.syntax !== 'bare' || date;
    const told = carrier || predicate.verb.class !== 'sign' || known;
    return instrument && told ? [{ instrument, unsure }] : [];
  }
  return objects.flatMap((term) =>
    isRival(term) || !term.instrument ? [] : { instrument: term.instrument, unsure: term.guessed ?? false },
  );
}

function toStatements(predicate: Predicate, attachment: Attachment, clause: Clause, reader: Reader): Statement[] {
  const { sentence, dates, language } = reader;
  const { agent, beside } = attachment;
  const truth = truthInTime(predicate, attachment, clause, reader);
  const acting = actingAgent(predicate, attachment);
  const say = {
    verbClass: predicate.verb.class,
    truth,
    institution: acting?.institution ?? null,
    carrier: carrierKind(predicate, attachment, clause),
    firstReading: hasFirstReading(predicate, clause),
    passive: predicate.forms.has('not-past') || (predicate.syntax !== 'active' && predicate.syntax !== 'bare'),
    agentKnown: agent !== null || beside !== null || !hasSubject(predicate, attachment, clause),
  };
  const asserts = assertedBy(say);
  if (!asserts || acting?.party === 'other' || beside?.party === 'other') return [];
  const companions = companionsOf(predicate, attachment, acting, clause);
  const lead = leadFor(predicate, clause, reader);
  return instrumentsOf(attachment, predicate, reader).flatMap(({ instrument, unsure }) => {
    const make = (who: Agent | null, span: DateSpan | null, as = asserts) =>
      statementOf({
        sentence,
        predicate,
        attachment: { ...attachment, date: span },
        instrument,
        asserts: as,
        agent: who,
        date: span ? (isAsOf(predicate, span, sentence, language) ? null : (dates.get(span) ?? null)) : lead,
        language: language.data.language,
        unsure,
      });
    const replaced = companions.length > 1 && companions.every(({ date, truth }) => date && truth === 'asserted');
    const own = replaced ? [] : [make(acting, attachment.date)];
    return [
      ...own,
      ...companions.map(({ agent: who, date, truth }) =>
        make(who, date, truth === 'negated' ? 'not-ratified' : asserts),
      ),
    ];
  });
}

/** Whether the one who acts is the verb's subject, so that one who is not known is somebody else: "investors approved it". */
function hasSubject(verb: Predicate, { objects, carrier }: Attachment, clause: Clause): boolean {
  const { sentence, predicates, language } = clause;
  // "təsdiqlədik": we did.
  if (verb.syntax !== 'bare') return verb.syntax === 'active' && !isFirstPerson(verb, sentence, language);
  const follows = [carrier, ...objects].some((term) => term !== null && term.from >= verb.to);
  // "Signed in July, approved in December: the memorandum …": participles at the head have none.
  const opens = sentence.words.slice(0, predicates[0]?.group).every(({ kind }) => kind === 'mark');
  return follows && !opens && !sentence.terms.some(({ kind, to }) => kind === 'pronoun' && to === verb.group);
}

/** The date that a line begins with is that of what it tells first, not of what it recalls. */
function leadFor({ syntax }: Predicate, { index }: Clause, { lead }: Reader): CalendarDate | null {
  return index === 0 && syntax !== 'attributive' ? lead : null;
}

/** What is told in the present, or by the noun of an act, is told where it has a day and that day is past. */
function truthInTime(predicate: Predicate, { date }: Attachment, clause: Clause, reader: Reader): Truth {
  const { dates, pageDate } = reader;
  const lead = leadFor(predicate, clause, reader);
  if (!predicate.dated || predicate.truth === 'negated') return predicate.truth;
  const when = date ? dates.get(date) : lead;
  const present = predicate.truth === 'open';
  if (!when || (present && date && (when.yearAssumed || date.date.shift?.from === 'page'))) return 'open';
  if (pageDate === null) return present && date ? 'open' : 'asserted';
  return firstDayOf(when.date) < pageDate ? 'asserted' : 'open';
}

/** The act that the verb is about; "signed the memorandum into law" names it after its object. */
function carrierKind(
  { verb, to }: Predicate,
  { carrier }: Attachment,
  { sentence, language }: Clause,
): 'bill' | 'law' | 'process' | null {
  if (carrier && isCarrier(carrier)) return carrier.kind as 'bill' | 'law' | 'process';
  return verb.class === 'sign' && language.words.intoLaw.in(sentence.texts, to).length > 0 ? 'law' : null;
}

/** Who is answerable for an approval: the agent, or the party in whose parliament or capital it happened. */
function actingAgent({ verb }: Predicate, { agent, beside }: Attachment): Agent | null {
  if (agent?.party || verb.class === 'sign' || verb.class === 'force') return agent;
  if (!beside || beside.role === 'with') return agent;
  return agent ? { ...agent, party: beside.party } : beside;
}

function companionsOf(
  predicate: Predicate,
  { carrier }: Attachment,
  acting: Agent | null,
  { sentence, predicates, index, language }: Clause,
): Companion[] {
  const act = predicate.verb.class === 'sign' && carrier !== null;
  if (!act && !['approve', 'ratify', 'adopt'].includes(predicate.verb.class)) return [];
  const next = predicates[index + 1]?.group ?? sentence.words.length;
  const from = language.data.order === 'sov' ? (predicates[index - 1]?.to ?? 0) : predicate.to;
  const to = language.data.order === 'sov' ? predicate.group : next;
  const dated = predicate.truth === 'asserted' ? datedParties(from, to, sentence, language) : [];
  const others = dated.filter(({ agent }) => agent.party !== acting?.party);
  const several = new Set(dated.map(({ agent }) => agent.party)).size > 1;
  const silent = partiesWithoutVerb(predicate, sentence, language).filter(({ agent }) => agent.party !== acting?.party);
  if (several) return [...dated, ...silent];
  return acting?.party && acting.party !== 'both'
    ? [...others.filter(({ agent }) => agent.from >= predicate.to), ...silent]
    : silent;
}

function hasFirstReading(predicate: Predicate, { sentence, predicates, index, language }: Clause): boolean {
  const from = predicates[index - 1]?.to ?? 0;
  const to = predicates[index + 1]?.group ?? sentence.words.length;
  return language.words.firstReading.in(sentence.texts, from, to).length > 0 && predicate.verb.class !== 'sign';
}

/** Verbs by which a text speaks of a party's approval, or of the way to it. */
const OF_APPROVAL = new Set(['approve', 'ratify', 'adopt', 'complete', 'await']);

/** The statements of the verbs of a sentence. */
function fromVerbs(reader: Reader): Statement[] {
  const { sentence, language } = reader;
  if (sentence.verbs.length === 0) return [];
  const { order } = language.data;
  const denied = isDenied(sentence, language);
  const predicates = PREDICATES[order](sentence, language).map(
    (one): Predicate =>
      // "the memorandum signed in July": what only describes is not what is denied.
      denied && one.syntax !== 'attributive' && (one.truth === 'asserted' || one.dated)
        ? { ...one, truth: 'open', dated: false }
        : one,
  );
  const before: Attachment[] = [];
  return predicates.flatMap((predicate, index) => {
    const clause: Clause = { sentence, predicates, index, before, language };
    const attachment = ATTACH[order](clause);
    before.push(attachment);
    return toStatements(predicate, attachment, clause, reader);
  });
}

/** "The Milli Majlis has ratified it. The Turkish parliament has not." */
function fromEllipsis({ sentence, discourse, language }: Reader): Statement[] {
  const { said } = discourse;
  if (!said || sentence.verbs.length > 0) return [];
  return partiesWithoutVerb({ to: 0, truth: 'asserted' }, sentence, language).flatMap(({ agent, truth }) => {
    const asserts = truth === 'negated' ? 'not-ratified' : said.asserts;
    if (!asserts) return [];
    const rule = `${language.data.language}.ellipsis`;
    return said.instruments.map((instrument) => told({ sentence, spans: [agent], instrument, asserts, agent, rule }));
  });
}

/** A signature or an entry into force told by a label and a date. */
function fromLabel({ sentence, discourse, dates, language }: Reader): Statement[] {
  const label = labelIn(sentence, discourse.labelled, language);
  const meant = label?.owner ? { instrument: label.owner.instrument, unsure: false } : discourse.left(sentence);
  const instrument = label && meant.instrument;
  const date = label && dates.get(label.date);
  if (!instrument || !date) return [];
  const spans = [label, label.place, label.owner];
  const asserts = label.kind;
  const rule = `${language.data.language}.${asserts === 'signed' ? 'sign' : 'force'}.label`;
  return [
    told({ sentence, spans, instrument, asserts, agent: null, date, place: label.place, rule, unsure: meant.unsure }),
  ];
}

/** What a sentence says of an approval, for one that leaves it out. */
function sayingOf(sentence: Sentence, statements: readonly Statement[], discourse: Discourse): Said | null {
  const process = sentence.terms.some(({ kind }) => kind === 'process');
  if (!process && !sentence.verbs.some(({ verb }) => OF_APPROVAL.has(verb.class))) return null;
  const [last] = statements.filter(({ asserts }) => asserts === 'ratified' || asserts === 'approved-by-parliament');
  const meant = last?.instrument ?? discourse.left(sentence).instrument;
  return meant ? { instruments: [meant], asserts: last?.asserts ?? null } : null;
}

/** Whether a statement of the same sentence says all that another says: "kabul edilerek yasalaştı" is one approval. */
function saysAll(other: Statement, one: Statement, earlier: boolean): boolean {
  if (other === one || other.instrument !== one.instrument || other.asserts !== one.asserts) return false;
  const keys = ['party', 'date', 'place'] as const;
  const covers = keys.every((key) => one[key] === null || one[key] === other[key]);
  const same = keys.every((key) => one[key] === other[key]);
  return covers && (!same || earlier);
}

/**
 * Finds the statements of a sentence, and notes for the next one what it spoke of.
 * @param pageDate ISO day of the page, or null
 */
export function statementsIn(
  whole: Sentence,
  discourse: Discourse,
  pageDate: string | null,
  language: ClaimLanguage,
): Statement[] {
  const opening = openingDate(whole);
  const own = opening && datesOnCalendar(whole.dates, pageDate, discourse.date).get(opening.span)?.date === pageDate;
  // "17 December 2025 — The memorandum …": the day of an agency's report is not that of what it reports.
  const sentence = own ? { ...whole, dates: whole.dates.filter((span) => span !== opening.span) } : whole;
  for (const term of sentence.terms) {
    if (term.kind !== 'pronoun' && term.kind !== 'generic') continue;
    const { instrument, unsure } = discourse.resolve(term, sentence);
    term.instrument = instrument;
    if (unsure) term.guessed = true;
  }
  const dates = datesOnCalendar(sentence.dates, pageDate, discourse.date);
  const apart = (own ? undefined : opening?.span) ?? closingDate(sentence);
  const lead = (apart && dates.get(apart)) ?? discourse.leadDate;
  const reader: Reader = { sentence, discourse, dates, lead, pageDate, language };
  const said = sentence.question ? [] : [...fromVerbs(reader), ...fromEllipsis(reader), ...fromLabel(reader)];
  const found = said.filter(({ end }) => !isAsked(end, sentence));
  const distinct = found.filter((one, at) => !found.some((other, index) => saysAll(other, one, index < at)));
  const statements = withDoubts(answered(distinct, sentence, language), { ...reader, doubtful: discourse.doubtful });
  if (isRebuttal(sentence, language)) discourse.noteRebuttal();
  discourse.noteDates([...dates.values()], opening?.alone ?? false);
  discourse.noteSaying(sayingOf(sentence, statements, discourse), labelKind(sentence, language));
  discourse.note(sentence, (text) => language.words.be.at([text], 0) !== undefined);

  return statements;
}
