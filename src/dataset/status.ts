/** Where a party, or the instrument as a whole, stood on a day: computed from the record, never written into the data. */
import { type Answer, answerForInstrument, answerForParty, isTermDue } from './answer.ts';
import { conflictsTouching } from './conflicts.ts';
import { type Evidence, emptyHandedSearch, evidenceOn, nextStep, reachedRank } from './evidence.ts';
import type { Event, Instrument, Search } from './schema.ts';
import { concerns, isMinor, isTransient, minorSteps, rankOf, type Step } from './steps.ts';
import { daysBetween, earliestDay, endOf } from './when.ts';

export { OBSERVATION_HOLDS_DAYS } from './evidence.ts';

export interface Status extends Answer {
  /** Two-letter code, or `instrument`. */
  party: string;
  /** The ISO day asked about. */
  date: string;
  /** The one source, where the line rests on one alone: the reader is told its name. */
  soleSource?: string;
  /** The furthest step taken by the day: what was last done, whatever the state rests on. */
  reached?: Event;
  /** The steps taken by the day without the minor ones, in order. */
  steps: Event[];
  /** Submission, committee, publication and the like by the day, in order. */
  minor: Event[];
  /** The next step on record. "Not yet signed" is said from the later signature. */
  next?: Event;
  /**
   * The day lies within the time in which `next` was taken: it had been taken by the end of this date (`YYYY`, `YYYY-MM` or
   * `YYYY-MM-DD`); whether on the day asked about, the record does not tell.
   */
  byEndOf?: string;
  /** Further steps were looked for up to `search.through` and not found. */
  search?: Search;
  /** The agreed term is over and the record has neither its end nor what followed. */
  termDue?: true;
  /** The day lies after the last day to which the record was checked. */
  beyondChecked: boolean;
  /** Ids of the conflicts between sources that touch this line. */
  disputedBy: string[];
}

/** Conflicts about what the line rests on, about a step that may be under way, and about what kind of vote it was. */
function disputes({ instrument, party, date }: Evidence, answer: Answer, underWay: Step | undefined): string[] {
  const asReading = instrument.events.filter(
    ({ kind, party: whom, when }) =>
      kind === 'first-reading' &&
      concerns(whom, party) &&
      earliestDay(when) <= date &&
      // Once a later act is on record the reading no longer touches where the party stands.
      rankOf(answer.state) <= rankOf('approved-by-parliament'),
  );
  const ids = [...answer.entries, ...(underWay ? [underWay.event.id] : []), ...asReading.map(({ id }) => id)];
  return conflictsTouching(instrument, ids).map(({ id }) => id);
}

/**
 * Tells where a party, or the instrument, stood on a day.
 * @param instrument the record of the instrument
 * @param party two-letter code, or `instrument` for the instrument as a whole
 * @param date ISO day
 * @returns the state, what it rests on and what is known around it; `unknown` for a code that is no party here
 * @throws RangeError where `date` is no calendar day
 */
export function statusOn(instrument: Instrument, party: string, date: string): Status {
  const beyondChecked = daysBetween(instrument.checkedThrough, date) > 0;
  const evidence = evidenceOn(instrument, party, date);
  const answer = party === 'instrument' ? answerForInstrument(evidence) : answerForParty(evidence);
  const next = nextStep(evidence, Math.max(rankOf(answer.state), reachedRank(evidence)));
  const underWay = next && next.earliest <= date ? next : undefined;
  const search = emptyHandedSearch(evidence);
  const [soleSource, ...others] = answer.sources;
  return {
    ...answer,
    party,
    date,
    ...(soleSource && others.length === 0 && { soleSource }),
    ...(evidence.reached && { reached: evidence.reached.event }),
    steps: evidence.steps.flatMap(({ event, latest }) =>
      latest <= date && !isMinor(instrument, event) ? [event] : [],
    ),
    minor: minorSteps(instrument, party, date),
    ...(next && { next: next.event }),
    ...(underWay && { byEndOf: endOf(underWay.event.when) }),
    ...(search && { search }),
    ...(isTermDue(instrument, date) && { termDue: true }),
    beyondChecked,
    disputedBy: disputes(evidence, answer, underWay),
  };
}

/**
 * Tells where all parties and the instrument stood on a day.
 * @param date ISO day
 * @returns a status for each party, in the order of `Instrument.parties`, and last the one of the instrument
 * @throws RangeError where `date` is no calendar day
 */
export function standings(instrument: Instrument, date: string): Status[] {
  return [...instrument.parties, 'instrument'].map((party) => statusOn(instrument, party, date));
}

/** All that a reader would see of a status. Which of several sightings bears out a lasting state is not seen. */
function readingOf(status: Status): string {
  const { state, rests, reached } = status;
  const grounds = rests === 'search' || isTransient(state) ? status.entries : [reached?.id];
  return JSON.stringify([
    [status.party, state, rests === 'search', status.certainty, status.byEndOf, status.termDue, grounds],
    [status.lastObserved?.id, status.next?.id, status.minor.map(({ id }) => id), status.disputedBy],
  ]);
}

/**
 * Tells whether two standings would read the same, so that one column can show both. How far the record was checked is said
 * beside the column and does not count.
 */
export function samePicture(a: readonly Status[], b: readonly Status[]): boolean {
  return a.map(readingOf).join('\n') === b.map(readingOf).join('\n');
}

/**
 * Tells whether the record of an instrument should be checked again.
 * @param today ISO day
 * @returns true where more than `recheckAfterDays` have passed since `checkedThrough`
 * @throws RangeError where `today` is no calendar day
 */
export function needsRecheck(instrument: Instrument, today: string): boolean {
  return daysBetween(instrument.checkedThrough, today) > instrument.recheckAfterDays;
}
