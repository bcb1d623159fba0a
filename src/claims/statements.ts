/** Turns a verb and what belongs to it into the statements of the contract. */
import type { Attachment } from './attachment.ts';
import type { CalendarDate } from './calendar.ts';
import type { Asserts, Statement } from './claim.ts';
import type { Institution, VerbClass } from './language.ts';
import type { Predicate, Truth } from './predicate.ts';
import type { Agent, Sentence, Span } from './sentence.ts';

/** What of a sentence decides which status is asserted. */
interface Saying {
  verbClass: VerbClass;
  truth: Truth;
  institution: Institution | null;
  carrier: 'bill' | 'law' | 'process' | null;
  firstReading: boolean;
  /** Somebody is named who can approve, or the verb is passive and nobody needs to be. */
  agentKnown: boolean;
}

function approval(say: Saying): Asserts | null {
  if (say.institution === 'committee') return null;
  if (say.truth === 'negated') return 'not-ratified';
  if (say.firstReading) return 'first-reading';
  if (say.verbClass === 'ratify') return 'ratified';
  if (say.institution === 'president') return 'assented';
  return say.agentKnown ? 'approved-by-parliament' : null;
}

/**
 * Tells which status a verb asserts.
 * @returns null where it asserts none of the contract's
 */
export function assertedBy(say: Saying): Asserts | null {
  const { verbClass, truth, institution, carrier } = say;
  if (truth === 'open') return null;
  switch (verbClass) {
    case 'sign':
      if (truth === 'negated' || institution === 'committee') return null;
      if (carrier) return institution === 'president' || institution === null ? 'assented' : null;
      return 'signed';
    case 'adopt': {
      const fits = institution === 'parliament' || carrier !== null || say.firstReading;
      return fits ? approval(say) : null;
    }
    case 'approve':
    case 'ratify':
      return approval(say);
    case 'force':
      if (carrier) return null;
      return truth === 'negated' ? 'not-in-force' : 'in-force';
    case 'complete':
      if (carrier !== 'process') return null;
      return truth === 'negated' ? 'not-ratified' : 'ratified';
    case 'await':
      return carrier === 'process' && truth === 'asserted' ? 'not-ratified' : null;
    case 'handle':
      return truth === 'negated' && institution === 'parliament' ? 'not-ratified' : null;
  }
}

export interface Details {
  sentence: Sentence;
  predicate: Predicate;
  attachment: Attachment;
  instrument: string;
  asserts: Asserts;
  agent: Agent | null;
  date: CalendarDate | null;
  language: string;
}

function hull(spans: readonly (Span | null)[], { words }: Sentence): { start: number; end: number } {
  const known = spans.filter((span) => span !== null);
  const from = Math.min(...known.map((span) => span.from));
  const to = Math.max(...known.map((span) => span.to));
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** Makes the statement of the contract. */
export function statementOf(details: Details): Statement {
  const { sentence, predicate, attachment, instrument, asserts, agent, date, language } = details;
  const { objects, carrier, date: dateSpan, place } = attachment;
  const verb = { from: predicate.group, to: predicate.to };
  const institution = agent?.institution;
  return {
    instrument,
    party: agent?.party ?? null,
    asserts,
    date: date?.date ?? null,
    place: asserts === 'signed' ? (place?.place ?? null) : null,
    ...hull([verb, ...objects, carrier, agent, dateSpan, asserts === 'signed' ? place : null], sentence),
    rule: `${language}.${predicate.verb.id}.${predicate.syntax}`,
    ...(institution && institution !== 'committee' && { institution }),
    ...(date?.yearAssumed && { yearAssumed: true }),
  };
}
