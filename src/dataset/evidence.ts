/** What the record holds on one party, or on the instrument, as seen from one day: steps, sightings, searches. */
import type { Event, Instrument, Observation, Search, State } from './schema.ts';
import { concerns, isTransient, rankOf, type Step, stateAfter, stepsOf } from './steps.ts';
import { addDays, compareWhen, daysBetween, earliestDay, latestDay } from './when.ts';

/**
 * For how many days after it was seen a passing state (a procedure is open, not in force) is taken to hold. A judgement of
 * this project: what a reader of dated news would grant a report.
 */
export const OBSERVATION_HOLDS_DAYS = 7;

export interface Evidence {
  instrument: Instrument;
  /** Two-letter code, or `instrument`. */
  party: string;
  /** ISO day. */
  date: string;
  /** All steps, before and after the day, in the order in which they were completed. */
  steps: Step[];
  /** All observations, before and after the day, in order. */
  observations: Observation[];
  /** The furthest step completed by the day. */
  reached: Step | undefined;
}

/** What can be seen of the instrument as a whole; all else that is seen `both` is seen of the parties. */
const OF_THE_WHOLE: ReadonlySet<State> = new Set(['in-force', 'not-in-force', 'term-ended']);

/** Whether an observation tells of this party, or of the instrument. That a source could not tell is no answer. */
function tellsOf({ party: whom, state }: Observation, party: string): boolean {
  if (state === 'unknown' || !concerns(whom, party)) return false;
  return party === 'instrument' || whom === 'both' ? OF_THE_WHOLE.has(state) === (party === 'instrument') : true;
}

/**
 * Gathers what the record holds on a party, or on the instrument.
 * @param party two-letter code, or `instrument`
 * @param date ISO day from which it is seen
 */
export function evidenceOn(instrument: Instrument, party: string, date: string): Evidence {
  const steps = stepsOf(instrument, party);
  let reached: Step | undefined;
  for (const step of steps) {
    if (step.latest <= date && (!reached || rankOf(step.state) >= rankOf(reached.state))) reached = step;
  }
  const observations = instrument.observations
    .filter((one) => tellsOf(one, party))
    .sort((a, b) => compareWhen(a.when, b.when));
  return { instrument, party, date, steps, observations, reached };
}

/** How far the party has come by its own steps; 0 before the first. */
export function reachedRank({ reached }: Evidence): number {
  return reached ? rankOf(reached.state) : 0;
}

/**
 * Finds the step that leads further than a rank: the one that may be under way on the day, else the first to come.
 * @returns undefined where the record has none after the day
 */
export function nextStep({ steps, date }: Evidence, rank: number): Step | undefined {
  const further = steps.filter((step) => step.latest > date && rankOf(step.state) > rank);
  const underWay = further.find((step) => step.earliest <= date);
  return underWay ?? further.sort((a, b) => daysBetween(b.earliest, a.earliest))[0];
}

/** The last day for which an observation of a passing state answers. Its own day may be uncertain: the earliest counts. */
function holdsUntil(observation: Observation): string {
  return addDays(earliestDay(observation.when), OBSERVATION_HOLDS_DAYS);
}

/** A passing state that was seen on the day or within the days before it for which that answers. */
export function seenAbout({ observations, date }: Evidence): Observation | undefined {
  return observations.findLast(
    (one) => isTransient(one.state) && latestDay(one.when) <= date && date <= holdsUntil(one),
  );
}

/** The first passing state that was seen after the day: it tells what had not happened by then. */
export function seenLater({ observations, date }: Evidence): Observation | undefined {
  return observations.find((one) => isTransient(one.state) && latestDay(one.when) > date);
}

/** The last passing state that was seen too long before the day to answer for it. */
export function seenTooLongAgo({ observations, date }: Evidence): Observation | undefined {
  return observations.findLast(
    (one) => isTransient(one.state) && latestDay(one.when) <= date && date > holdsUntil(one),
  );
}

/** The furthest lasting state that was seen by the day, as last seen. */
function seenForGood({ observations, date }: Evidence): Observation | undefined {
  let furthest: Observation | undefined;
  for (const one of observations) {
    if (isTransient(one.state) || latestDay(one.when) > date) continue;
    if (!furthest || rankOf(one.state) >= rankOf(furthest.state)) furthest = one;
  }
  return furthest;
}

/** A state that holds until a further step ends it. At least one of `event` and `seen` is there. */
export interface Lasting {
  state: State;
  /** The step that led to it. */
  event: Event | undefined;
  /** The last sighting of it. */
  seen: Observation | undefined;
  /** ISO day from which on it is certain to hold. */
  since: string;
}

/** The furthest lasting state by the day, known from a step, from a sighting, or from both. */
export function lastingState(evidence: Evidence): Lasting | undefined {
  const { reached } = evidence;
  const seen = seenForGood(evidence);
  if (reached && rankOf(reached.state) >= rankOf(seen?.state ?? 'unknown')) {
    const { state, event, latest } = reached;
    return { state, event, seen: seen?.state === state ? seen : undefined, since: latest };
  }
  return seen && { state: seen.state, event: undefined, seen, since: latestDay(seen.when) };
}

/**
 * Of the searches for something beyond the furthest step by the day, the one that reaches furthest in time.
 * @returns undefined where none was made, on the day of the step itself, and where the record does have something later: then
 *   the search that found nothing is about another time
 */
export function emptyHandedSearch(evidence: Evidence): Search | undefined {
  const { instrument, party, date, reached } = evidence;
  const rank = reachedRank(evidence);
  if (reached?.latest === date || nextStep(evidence, rank) || seenLater(evidence)) return undefined;
  return instrument.searches
    .filter(({ party: whom }) => concerns(whom, party))
    .filter(({ lookedFor }) => lookedFor.some((kind) => rankOf(stateAfter(kind) ?? 'unknown') > rank))
    .sort((a, b) => (a.through < b.through ? 1 : -1))[0];
}
