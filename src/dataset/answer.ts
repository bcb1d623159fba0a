/**
 * Which state the record gives for a day, and what that rests on: an event, what a source saw, a search without result, a term
 * that has run out, or nothing. "Not found" stays apart from "did not happen".
 */
import {
  type Evidence,
  emptyHandedSearch,
  evidenceOn,
  type Lasting,
  lastingState,
  nextStep,
  reachedRank,
  seenAbout,
  seenLater,
  seenTooLongAgo,
} from './evidence.ts';
import type { Certainty, Event, Instrument, Observation, State, Text, When } from './schema.ts';
import { rankOf, type Step } from './steps.ts';
import { earliestDay, latestDay } from './when.ts';

export interface Answer {
  state: State;
  /** `term`: the agreed term is over and nothing tells what followed. */
  rests: 'event' | 'observation' | 'search' | 'term' | 'none';
  /** Ids of the events, observations and searches that the state rests on, the first the one it rests on most. */
  entries: string[];
  /** When the state began or was seen; null where it is known only from a later step or not at all. */
  when: When | null;
  act: Text | null;
  text: Text | null;
  /** Null where the state is unknown. */
  certainty: Certainty | null;
  /** Ids of the sources of `entries`, without repetition; none where only a search answers. */
  sources: string[];
  /** The state was seen after the day: what was open then had not been completed before. */
  observedLater?: true;
  /** An observation that is too old to answer for the day. */
  lastObserved?: Observation;
}

const CERTAINTIES: readonly Certainty[] = ['disputed', 'reported', 'confirmed'];
const NOTHING = { entries: [], when: null, act: null, text: null, certainty: null, sources: [] };

function sourcesOf(entries: readonly { sources: string[] }[]): string[] {
  return [...new Set(entries.flatMap(({ sources }) => sources))];
}

/** A state that rests on an event, or on what was seen, or on both where they agree: the surer one leads, else the event. */
function restingOn(state: State, event: Event | undefined, seen: Observation | undefined): Answer {
  const entries = [event, seen].filter((entry) => entry !== undefined);
  entries.sort((a, b) => CERTAINTIES.indexOf(b.certainty) - CERTAINTIES.indexOf(a.certainty));
  const [lead] = entries as [Event | Observation];
  return {
    state,
    rests: lead === event ? 'event' : 'observation',
    entries: entries.map(({ id }) => id),
    when: lead.when,
    act: event?.act ?? null,
    text: lead.text,
    certainty: lead.certainty,
    sources: sourcesOf(entries),
  };
}

/**
 * A state known from a later step alone: what was signed in July had not been signed in June. Where sources disagree on the
 * day of the step, its bounds span what they say, and before those bounds none of them has it.
 */
function knownFromLater(state: State, { event, earliest }: Step, date: string): Answer {
  const { id, sources } = event;
  const certainty = event.certainty === 'disputed' && date < earliest ? 'reported' : event.certainty;
  return { ...NOTHING, state, rests: 'event', entries: [id], certainty, sources: [...sources] };
}

/** Nothing on record answers for the day. */
function unanswered(evidence: Evidence): Answer {
  const search = emptyHandedSearch(evidence);
  const lastObserved = seenTooLongAgo(evidence);
  return {
    ...NOTHING,
    state: 'unknown',
    rests: search ? 'search' : 'none',
    entries: search ? [search.id] : [],
    text: search?.text ?? null,
    ...(lastObserved && { lastObserved }),
  };
}

/** A state that lasts. Where a source later saw less than that, sources disagree. */
function restingOnLasting({ state, event, seen, since }: Lasting, evidence: Evidence): Answer {
  const answer = restingOn(state, event, seen);
  const contrary = seenAbout(evidence);
  if (!contrary || rankOf(state) < rankOf('ratified') || earliestDay(contrary.when) <= since) return answer;
  return {
    ...answer,
    certainty: 'disputed',
    entries: [...answer.entries, contrary.id],
    sources: sourcesOf([answer, contrary]),
  };
}

/**
 * Tells whether the agreed term of an instrument that was in force is over, with nothing on record about what followed: no end,
 * and no sign of force dated after the term.
 * @param date ISO day
 */
export function isTermDue(instrument: Instrument, date: string): boolean {
  const { term } = instrument;
  if (!term || date <= term.until) return false;
  const { steps, observations } = evidenceOn(instrument, 'instrument', date);
  const signs = [...steps.map(({ state, event }) => ({ state, when: event.when })), ...observations];
  if (signs.some(({ state }) => state === 'term-ended')) return false;
  const inForce = signs.filter(({ state, when }) => state === 'in-force' && latestDay(when) <= date);
  return inForce.length > 0 && inForce.every(({ when }) => earliestDay(when) <= term.until);
}

/** A term may have been renewed or not: the record does not tell. */
function afterTerm({ until, text, sources }: NonNullable<Instrument['term']>, seen: Observation | undefined): Answer {
  return {
    ...NOTHING,
    state: 'unknown',
    rests: 'term',
    when: { date: until },
    text,
    sources: [...sources],
    ...(seen && { lastObserved: seen }),
  };
}

/**
 * Answers for the instrument as a whole: in force, not in force, term ended, or unknown.
 * @param evidence what the record holds on `instrument`
 */
export function answerForInstrument(evidence: Evidence): Answer {
  const { instrument, date } = evidence;
  const lasting = lastingState(evidence);
  if (lasting && rankOf(lasting.state) >= rankOf('in-force')) {
    if (instrument.term && isTermDue(instrument, date)) return afterTerm(instrument.term, lasting.seen);
    return restingOnLasting(lasting, evidence);
  }
  const about = seenAbout(evidence);
  if (about) return restingOn('not-in-force', undefined, about);
  const next = nextStep(evidence, reachedRank(evidence));
  if (next) return knownFromLater('not-in-force', next, date);
  const later = seenLater(evidence);
  if (later) return { ...restingOn('not-in-force', undefined, later), observedLater: true };
  return unanswered(evidence);
}

/** What a source saw of a party's open procedure, where that tells more than the lasting state of this rank. */
function openProcedure(evidence: Evidence, rank: number): Answer | undefined {
  const { reached, date } = evidence;
  const tells = (one: Observation | undefined): one is Observation => one !== undefined && rankOf(one.state) > rank;
  const about = seenAbout(evidence);
  if (tells(about)) return restingOn(about.state, undefined, about);
  const later = seenLater(evidence);
  // Open from the day after the signature: on the day itself the signature is the news.
  if (tells(later) && reached && reached.latest < date) {
    return { ...restingOn(later.state, undefined, later), observedLater: true };
  }
  const before = seenTooLongAgo(evidence);
  // A step that was still to come shows that the procedure had stayed open.
  if (tells(before) && nextStep(evidence, rankOf(before.state))) return restingOn(before.state, undefined, before);
  return undefined;
}

/** A party of which no step and no lasting state is on record by the day. */
function beforeFirstStep(evidence: Evidence): Answer {
  const about = seenAbout(evidence);
  if (about?.state === 'not-a-party') return restingOn('not-a-party', undefined, about);
  const next = nextStep(evidence, 0);
  if (next) return knownFromLater('not-a-party', next, evidence.date);
  const later = seenLater(evidence);
  if (later?.state === 'not-a-party') return { ...restingOn('not-a-party', undefined, later), observedLater: true };
  return unanswered(evidence);
}

/**
 * Answers for a party: how far its own procedure has come.
 * @param evidence what the record holds on the party
 */
export function answerForParty(evidence: Evidence): Answer {
  const lasting = lastingState(evidence);
  const rank = lasting ? rankOf(lasting.state) : 0;
  const open = openProcedure(evidence, rank);
  if (open) return open;
  if (!lasting) return beforeFirstStep(evidence);
  const answer = restingOnLasting(lasting, evidence);
  const lapsed = seenTooLongAgo(evidence);
  const expired = lapsed && rankOf(lapsed.state) > rank ? { lastObserved: lapsed } : undefined;
  const search = emptyHandedSearch(evidence);
  // The step itself is on record; that none followed is only what the search did not find.
  if (search && (expired || answer.state === 'signed')) {
    return { ...answer, ...expired, rests: 'search', entries: [search.id, ...answer.entries] };
  }
  return { ...answer, ...expired };
}
