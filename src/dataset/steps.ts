/**
 * The order of treaty law: which step leads to which state, which state comes after which, and which steps concern whom.
 * The order follows the Vienna Convention on the Law of Treaties, articles 10 to 16, 24 and 54.
 */
import type { Event, EventKind, Instrument, State, Whom } from './schema.ts';
import { compareWhen, daysBetween, earliestDay, latestDay } from './when.ts';

/** A step that changes the state, and between which days it was taken. */
export interface Step {
  event: Event;
  state: State;
  /** ISO days; equal where the day is known. */
  earliest: string;
  latest: string;
}

/** How far a state lies on the way from signature to the end of the term; states of one rank are alternatives. */
const RANK: Record<State, number> = {
  unknown: -1,
  'not-a-party': 0,
  'not-in-force': 0,
  signed: 1,
  'approval-pending': 2,
  'approved-by-parliament': 3,
  'approving-act-signed': 4,
  ratified: 5,
  notified: 6,
  admitted: 7,
  'in-force': 7,
  'term-ended': 8,
};

/** Null: the step changes nothing in how the party or the instrument stands. */
const STATE_AFTER: Record<EventKind, State | null> = {
  signed: 'signed',
  submitted: 'approval-pending',
  committee: 'approval-pending',
  'first-reading': 'approval-pending',
  'approved-by-parliament': 'approved-by-parliament',
  assented: 'approving-act-signed',
  ratified: 'ratified',
  notified: 'notified',
  'in-force': 'in-force',
  admitted: 'admitted',
  'term-ended': 'term-ended',
  published: null,
  'domestic-in-force': null,
  judgment: null,
  other: null,
};

/** States that hold only about the day they were seen on: each is the absence of a step that may come any day. */
const TRANSIENT: ReadonlySet<State> = new Set(['approval-pending', 'not-in-force', 'not-a-party']);

/** Steps told beside the state. */
const MINOR: ReadonlySet<EventKind> = new Set([
  'submitted',
  'committee',
  'first-reading',
  'published',
  'domestic-in-force',
]);

/** What moves a party to a treaty whose provision is on record. A state becomes bound by the treaty, not by stages at home. */
const TREATY_STEPS: ReadonlySet<EventKind> = new Set([
  'signed',
  'ratified',
  'notified',
  'in-force',
  'admitted',
  'term-ended',
]);

/** Steps of the instrument itself; the others belong to the parties. */
const INSTRUMENT_STEPS: ReadonlySet<EventKind> = new Set(['signed', 'in-force', 'term-ended']);

/**
 * Tells how far a state lies on the way from signature to the end of the term.
 * @returns a rank to compare with other ranks; -1 for `unknown`
 */
export function rankOf(state: State): number {
  return RANK[state];
}

/**
 * Tells which state a step leads to.
 * @returns the state, or null where the step changes none
 */
export function stateAfter(kind: EventKind): State | null {
  return STATE_AFTER[kind];
}

/**
 * Tells whether an observation of a state holds only about its day (a procedure is open, not in force, not a party) rather
 * than until a later step ends it.
 */
export function isTransient(state: State): boolean {
  return TRANSIENT.has(state);
}

/**
 * Tells whether an entry speaks of this party, or of the instrument as a whole.
 * @param whom what the entry says it concerns; `both` stands for every party and for the instrument
 * @param party two-letter code, or `instrument`
 */
export function concerns(whom: Whom, party: string): boolean {
  return whom === party || whom === 'both';
}

/** Entry into force and the end of the term are the instrument's own: a party's line goes on naming its own last act. */
function moves(instrument: Instrument, event: Event, party: string): boolean {
  // A first reading that sources disagree about is told as a disagreement, never as a step.
  if (event.kind === 'first-reading' && event.certainty === 'disputed') return false;
  if (party === 'instrument') {
    // Not in force before the first signature, whoever gave it.
    return INSTRUMENT_STEPS.has(event.kind) && (event.kind === 'signed' || concerns(event.party, party));
  }
  if (instrument.kind === 'provision' && !TREATY_STEPS.has(event.kind)) return false;
  if (event.kind === 'term-ended') return event.party === 'instrument' || concerns(event.party, party);
  if (event.kind === 'in-force') return event.party === party;
  return concerns(event.party, party);
}

function toStep(event: Event, state: State): Step {
  return { event, state, earliest: earliestDay(event.when), latest: latestDay(event.when) };
}

const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * A state that ratified before its treaty entered into force is bound from that day on, without another step of its own
 * (Vienna Convention, article 24).
 */
function boundWithTreaty(instrument: Instrument, own: readonly Step[]): Step[] {
  if (instrument.kind !== 'provision' || own.some(({ state }) => RANK[state] === RANK['in-force'])) return [];
  const consent = own.find(({ state }) => state === 'ratified');
  const entry = instrument.events.find(({ kind, party }) => kind === 'in-force' && concerns(party, 'instrument'));
  if (!consent || !entry) return [];
  const step = toStep(entry, 'in-force');
  return [{ ...step, earliest: later(step.earliest, consent.earliest), latest: later(step.latest, consent.latest) }];
}

/**
 * Lists the steps that move a party, or the instrument, from state to state.
 * @param party two-letter code, or `instrument`
 * @returns steps in the order in which they were completed
 */
export function stepsOf(instrument: Instrument, party: string): Step[] {
  const own = instrument.events.flatMap((event) => {
    const state = stateAfter(event.kind);
    return state && moves(instrument, event, party) ? [toStep(event, state)] : [];
  });
  const all = party === 'instrument' ? own : [...own, ...boundWithTreaty(instrument, own)];
  return all.sort((a, b) => daysBetween(b.latest, a.latest) || RANK[a.state] - RANK[b.state]);
}

/**
 * Tells whether an event is told beside the state rather than as the state.
 * @returns true for submission, committee, undisputed first reading, publication, taking effect at home; for a provision
 *   also for a parliament's approval and the act that approves the treaty
 */
export function isMinor(instrument: Instrument, event: Event): boolean {
  if (event.kind === 'first-reading') return event.certainty !== 'disputed';
  if (MINOR.has(event.kind)) return true;
  return instrument.kind === 'provision' && stateAfter(event.kind) !== null && !TREATY_STEPS.has(event.kind);
}

/**
 * Lists the minor steps of a party, or of the instrument, that were taken by a day.
 * @param party two-letter code, or `instrument`
 * @param date ISO day
 * @returns events in the order of their dates
 */
export function minorSteps(instrument: Instrument, party: string, date: string): Event[] {
  return instrument.events
    .filter((event) => isMinor(instrument, event) && concerns(event.party, party) && latestDay(event.when) <= date)
    .sort((a, b) => compareWhen(a.when, b.when));
}
