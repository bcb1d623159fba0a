/** The statements of one sentence: its verbs, what belongs to each, and what the text has spoken of before. */
import { attachFree } from './attach-free.ts';
import { attachSov } from './attach-sov.ts';
import { attachSvo } from './attach-svo.ts';
import { type Attachment, type Clause, isCarrier, isRival } from './attachment.ts';
import { type CalendarDate, onCalendar } from './calendar.ts';
import type { Statement } from './claim.ts';
import { type Companion, datedParties, partiesWithoutVerb } from './companions.ts';
import type { Discourse } from './discourse.ts';
import type { ClaimLanguage, WordOrder } from './language.ts';
import { findVerbs, type Predicate } from './predicate.ts';
import type { Agent, DateSpan, Sentence, Term } from './sentence.ts';
import { assertedBy, statementOf } from './statements.ts';
import { predicatesFree } from './verb-free.ts';
import { predicatesSov } from './verb-sov.ts';
import { predicatesSvo } from './verb-svo.ts';

const PREDICATES = { svo: predicatesSvo, free: predicatesFree, sov: predicatesSov } as const;
const ATTACH: Record<WordOrder, (clause: Clause) => Attachment> = { svo: attachSvo, free: attachFree, sov: attachSov };

/** Puts all dates of a sentence on the calendar, in order: each can lean on the one before, and borrow the year after. */
export function datesOnCalendar(sentence: Sentence, pageDate: string | null, before: CalendarDate | null): Map<DateSpan, CalendarDate> {
  const made = new Map<DateSpan, CalendarDate>();
  let previous = before;
  sentence.dates.forEach((span, at) => {
    const next = sentence.dates[at + 1]?.date;
    const { date } = span;
    const borrows = date.month !== undefined && date.year === undefined && !date.shift && next?.month === date.month && next.year;
    const resolved = onCalendar(borrows ? { ...date, year: next.year } : date, { pageDate, previous });
    if (!resolved) return;
    made.set(span, resolved);
    previous = resolved;
  });
  return made;
}

/** A denial anywhere in the sentence takes back what is reported in it. */
function isDenied({ texts }: Sentence, language: ClaimLanguage): boolean {
  return language.words.denial.in(texts).length > 0;
}

interface Reader {
  sentence: Sentence;
  discourse: Discourse;
  dates: Map<DateSpan, CalendarDate>;
  language: ClaimLanguage;
}

/** The instruments that a verb is said of. */
function instrumentsOf({ objects, object }: Attachment, predicate: Predicate, { sentence, discourse }: Reader): string[] {
  if (object === 'none') return [];
  if (object === 'elided') {
    const meant = discourse.left(sentence);
    return meant && !(predicate.verb.class === 'sign' && predicate.syntax === 'bare') ? [meant] : [];
  }
  return objects.flatMap((term) => (isRival(term) ? [] : (term.instrument ?? [])));
}

function toStatements(predicate: Predicate, attachment: Attachment, clause: Clause, reader: Reader): Statement[] {
  const { sentence, dates, language } = reader;
  const { carrier, agent, beside } = attachment;
  const acting = actingAgent(predicate, attachment);
  const say = {
    verbClass: predicate.verb.class,
    truth: predicate.truth,
    institution: acting?.institution ?? null,
    carrier: carrier && isCarrier(carrier) ? (carrier.kind as 'bill' | 'law' | 'process') : null,
    firstReading: hasFirstReading(predicate, clause),
    agentKnown: agent !== null || beside !== null || predicate.syntax !== 'active',
  };
  const asserts = assertedBy(say);
  if (!asserts || acting?.party === 'other') return [];
  const companions = companionsOf(predicate, acting, clause);
  return instrumentsOf(attachment, predicate, reader).flatMap((instrument) => {
    const make = (who: Agent | null, span: DateSpan | null, as = asserts) =>
      statementOf({
        sentence,
        predicate,
        attachment: { ...attachment, date: span },
        instrument,
        asserts: as,
        agent: who,
        date: span ? (dates.get(span) ?? null) : null,
        language: language.data.language,
      });
    const replaced = companions.length > 1 && companions.every(({ date, truth }) => date && truth === 'asserted');
    const own = replaced ? [] : [make(acting, attachment.date)];
    return [...own, ...companions.map(({ agent: who, date, truth }) => make(who, date, truth === 'negated' ? 'not-ratified' : asserts))];
  });
}

/** Who is answerable for an approval: the agent, or the party in whose parliament or capital it happened. */
function actingAgent({ verb }: Predicate, { agent, beside }: Attachment): Agent | null {
  if (agent?.party || verb.class === 'sign' || verb.class === 'force') return agent;
  if (!beside || beside.role === 'with') return agent;
  return agent ? { ...agent, party: beside.party } : beside;
}

function companionsOf(predicate: Predicate, acting: Agent | null, { sentence, predicates, index, language }: Clause): Companion[] {
  if (!['approve', 'ratify', 'adopt'].includes(predicate.verb.class)) return [];
  const next = predicates[index + 1]?.group ?? sentence.words.length;
  const from = language.data.order === 'sov' ? (predicates[index - 1]?.to ?? 0) : predicate.to;
  const to = language.data.order === 'sov' ? predicate.group : next;
  const dated = predicate.truth === 'asserted' ? datedParties(from, to, sentence, language) : [];
  const others = dated.filter(({ agent }) => agent.party !== acting?.party);
  const several = new Set(dated.map(({ agent }) => agent.party)).size > 1;
  const silent = partiesWithoutVerb(predicate, sentence, language).filter(({ agent }) => agent.party !== acting?.party);
  if (several) return [...dated, ...silent];
  return acting?.party && acting.party !== 'both' ? [...others.filter(({ agent }) => agent.from >= predicate.to), ...silent] : silent;
}

function hasFirstReading(predicate: Predicate, { sentence, predicates, index, language }: Clause): boolean {
  const from = predicates[index - 1]?.to ?? 0;
  const to = predicates[index + 1]?.group ?? sentence.words.length;
  return language.words.firstReading.in(sentence.texts, from, to).length > 0 && predicate.verb.class !== 'sign';
}

/**
 * Finds the statements of a sentence, and notes for the next one what it spoke of.
 * @param pageDate ISO day of the page, or null
 */
export function statementsIn(sentence: Sentence, discourse: Discourse, pageDate: string | null, language: ClaimLanguage): Statement[] {
  for (const term of sentence.terms) {
    if (term.kind === 'pronoun' || term.kind === 'generic') (term as Term).instrument = discourse.resolve(term, sentence);
  }
  const dates = datesOnCalendar(sentence, pageDate, discourse.date);
  const statements: Statement[] = [];
  if (!sentence.question && !isDenied(sentence, language)) {
    const { order } = language.data;
    const predicates = PREDICATES[order](findVerbs(sentence, language), sentence, language);
    const before: Attachment[] = [];
    predicates.forEach((predicate, index) => {
      const clause: Clause = { sentence, predicates, index, before, language };
      const attachment = ATTACH[order](clause);
      before.push(attachment);
      statements.push(...toStatements(predicate, attachment, clause, { sentence, discourse, dates, language }));
    });
  }
  discourse.note(sentence);
  discourse.noteDates([...dates.values()]);
  return statements;
}
