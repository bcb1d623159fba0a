/** Turns a verb and what belongs to it into the statements of the contract. */
import type { Attachment } from './attachment.ts';
import type { CalendarDate } from './calendar.ts';
import type { Asserts, Statement } from './claim.ts';
import type { Institution, VerbClass } from './language-data.ts';
import type { Predicate, Truth } from './predicate.ts';
import type { Agent, PlaceSpan, Sentence, Span } from './sentence.ts';
import type { Word } from './words.ts';

/** What of a sentence decides which status is asserted. */
interface Saying {
  verbClass: VerbClass;
  truth: Truth;
  institution: Institution | null;
  carrier: 'bill' | 'law' | 'process' | null;
  firstReading: boolean;
  /** Somebody is named who can approve, or the verb is passive and nobody needs to be. */
  agentKnown: boolean;
  /** What happened to the paper is told, not who did it. */
  passive: boolean;
}

function approval(say: Saying): Asserts | null {
  if (say.institution === 'committee') return null;
  if (say.truth === 'negated') return 'not-ratified';
  if (say.firstReading) return 'first-reading';
  if (say.verbClass === 'ratify') return 'ratified';
  if (say.institution === 'president') return 'assented';
  if (say.institution === 'government' || say.institution === 'minister') return null;
  return say.agentKnown ? 'approved-by-parliament' : null;
}

/**
 * Tells which status a verb asserts.
 * @returns null where it asserts none of the contract's
 */
export function assertedBy(say: Saying): Asserts | null {
  const { verbClass, truth, institution, carrier, passive, agentKnown } = say;
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
      return truth === 'negated' && (institution === 'parliament' || (passive && institution === null && agentKnown))
        ? 'not-ratified'
        : null;
  }
}

/** What a statement is made of. */
export interface Told {
  sentence: Sentence;
  /** What in the sentence makes the statement. */
  spans: readonly (Span | null)[];
  instrument: string;
  asserts: Asserts;
  agent: Agent | null;
  date?: CalendarDate | null;
  place?: PlaceSpan | null;
  rule: string;
  unsure?: boolean;
}

/** First and last code unit of the words of some spans. */
function hull(spans: readonly (Span | null)[], { words }: Sentence): { start: number; end: number } {
  const known = spans.filter((span) => span !== null);
  const from = Math.min(...known.map((span) => span.from));
  const to = Math.max(...known.map((span) => span.to));
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
}

/** Makes the statement of the contract. */
export function told({
  sentence,
  spans,
  instrument,
  asserts,
  agent,
  date = null,
  place = null,
  rule,
  unsure = false,
}: Told): Statement {
  const institution = agent?.institution;
  // What is not done has no date; one beside it is that of a plan.
  const when = asserts.startsWith('not-') ? null : date;
  return {
    instrument,
    party: agent?.party ?? null,
    asserts,
    date: when?.date ?? null,
    place: asserts === 'signed' ? (place?.place ?? null) : null,
    ...hull(spans, sentence),
    rule,
    ...(institution && institution !== 'committee' && { institution }),
    ...(when?.yearAssumed && { yearAssumed: true }),
    ...((unsure || when?.borrowed) && { unsure: true }),
  };
}

/** What the statement of a verb is made of. */
export interface Details {
  sentence: Sentence;
  predicate: Predicate;
  attachment: Attachment;
  instrument: string;
  asserts: Asserts;
  agent: Agent | null;
  date: CalendarDate | null;
  language: string;
  unsure: boolean;
}

/** Makes the statement of a verb and what belongs to it. */
export function statementOf({ predicate, attachment, language, ...rest }: Details): Statement {
  const { objects, carrier, date, place } = attachment;
  const verb = { from: predicate.group, to: predicate.to };
  const where = rest.asserts === 'signed' ? place : null;
  const rule = `${language}.${predicate.verb.id}.${predicate.syntax}`;
  return told({ ...rest, spans: [verb, ...objects, carrier, rest.agent, date, where], place: where, rule });
}
