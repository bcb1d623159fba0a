/** The record as evidence about one statement: what is left of it for this page, and how its dates stand to the statement's. */
import { conflictsTouching } from '../dataset/conflicts.ts';
import { OBSERVATION_HOLDS_DAYS } from '../dataset/evidence.ts';
import type { Dataset, Event, EventKind, Instrument, Observation } from '../dataset/schema.ts';
import { isTransient, rankOf } from '../dataset/steps.ts';
import { addDays, daysBetween, earliestDay, firstDayOf, lastDayOf, latestDay } from '../dataset/when.ts';
import type { Statement, Verdict } from './claim.ts';
import { isSamePage } from './same-page.ts';

/** A day's difference can be a matter of time zones or of going to press. */
const TOLERANCE_DAYS = 1;

export interface Finding {
  verdict: Verdict;
  /** Ids of the entries it rests on. */
  against: string[];
}

/** What a statement is held against. */
export interface Record {
  instrument: Instrument;
  events: readonly Event[];
  observations: readonly Observation[];
  /** ISO day for which the page speaks, or null where it is not known. */
  pageDate: string | null;
}

/**
 * Takes the record without what rests on this page alone.
 * @param pageUrl address of the page, or null
 */
export function recordFor(
  dataset: Dataset,
  instrument: Instrument,
  pageDate: string | null,
  pageUrl: string | null,
): Record {
  const isThisPage = (id: string): boolean => {
    const url = dataset.sources[id]?.url;
    return pageUrl !== null && url !== undefined && isSamePage(url, pageUrl);
  };
  const left = <T extends { sources: string[] }>(entries: readonly T[]): T[] =>
    entries.filter(({ sources }) => !sources.every(isThisPage));
  return { instrument, events: left(instrument.events), observations: left(instrument.observations), pageDate };
}

/** Whether an event concerns a party; what both did, each did. */
function ofParty({ party }: { party: string }, wanted: string): boolean {
  return party === wanted || party === 'both';
}

/** Events of some kinds, of a party or of anyone. */
export function eventsOf(record: Record, kinds: readonly EventKind[], party?: string): Event[] {
  return record.events.filter((event) => kinds.includes(event.kind) && (party === undefined || ofParty(event, party)));
}

/** Confirmed, or reported and not contested by another source. Only such an event can set a page at odds with the record. */
export function isSolid(event: Event, { instrument }: Record): boolean {
  if (event.certainty === 'confirmed') return true;
  return event.certainty === 'reported' && conflictsTouching(instrument, [event.id]).length === 0;
}

/** Whether two stretches of days touch, with a day's tolerance. */
function touch(first: string, last: string, event: Event): boolean {
  return (
    first <= addDays(latestDay(event.when), TOLERANCE_DAYS) && last >= addDays(earliestDay(event.when), -TOLERANCE_DAYS)
  );
}

/** Whether the date of a statement fits an event; a statement without a date fits any. A year that is not in the text is free. */
export function datesFit({ date, yearAssumed }: Statement, event: Event): boolean {
  if (date === null) return true;
  if (touch(firstDayOf(date), lastDayOf(date), event)) return true;
  if (!yearAssumed) return false;
  const years = new Set([earliestDay(event.when).slice(0, 4), latestDay(event.when).slice(0, 4)]);
  return [...years].some((year) => {
    const moved = `${year}${date.slice(4)}`;
    // 29 February exists in some years only.
    return !/-02-29$/.test(moved) && touch(firstDayOf(moved), lastDayOf(moved), event);
  });
}

/** Whether an event may have happened by the page's day. True where the page has no date. */
export function mayHavePassed(event: Event, { pageDate }: Record): boolean {
  return pageDate === null || earliestDay(event.when) <= addDays(pageDate, TOLERANCE_DAYS);
}

/** Whether an event had certainly happened before the page's day. */
export function hadPassed(event: Event, { pageDate }: Record): boolean {
  return pageDate !== null && addDays(latestDay(event.when), TOLERANCE_DAYS) < pageDate;
}

/** The last day a statement speaks of: of its date, else the page's day. */
function lastDaySpokenOf({ date }: Statement, { pageDate }: Record): string | null {
  return date === null ? pageDate : lastDayOf(date);
}

/**
 * Finds an observation by which a step had not been taken: seen at most a week before the page, or on a later day than the
 * statement speaks of.
 * @param party two-letter code, or `instrument`
 * @param rank of the state that the statement claims
 */
export function observedOpen(
  statement: Statement,
  record: Record,
  party: string,
  rank: number,
): Observation | undefined {
  const last = lastDaySpokenOf(statement, record);
  if (last === null) return undefined;
  return record.observations.find((one) => {
    if (!ofParty(one, party) || !isTransient(one.state) || rankOf(one.state) >= rank) return false;
    const seen = earliestDay(one.when);
    if (seen > addDays(last, TOLERANCE_DAYS)) return true;
    const age = record.pageDate === null ? Number.POSITIVE_INFINITY : daysBetween(seen, record.pageDate);
    return statement.date === null && age >= -TOLERANCE_DAYS && age <= OBSERVATION_HOLDS_DAYS;
  });
}

/** Whether the page's day lies after the last day to which the record was checked. */
export function isBeyondChecked({ instrument, pageDate }: Record): boolean {
  return pageDate !== null && pageDate > instrument.checkedThrough;
}

/** Searches without result for some kinds of events. */
export function searchesFor({ instrument }: Record, kinds: readonly EventKind[], party: string): string[] {
  return instrument.searches
    .filter((search) => ofParty(search, party) && search.lookedFor.some((kind) => kinds.includes(kind)))
    .map(({ id }) => id);
}

/** A finding that rests on events: contested ones bring their conflicts along. */
export function finding(verdict: Verdict, entries: readonly { id: string }[], { instrument }: Record): Finding {
  const ids = entries.map(({ id }) => id);
  const conflicts = verdict === 'disputed' ? conflictsTouching(instrument, ids).map(({ id }) => id) : [];
  return { verdict, against: [...ids, ...conflicts] };
}

/** A statement that does not fit: at odds where all that it is held against is solid, else disputed. */
export function misfit(events: readonly Event[], record: Record): Finding {
  return finding(events.every((event) => isSolid(event, record)) ? 'at-odds' : 'disputed', events, record);
}

/** Nothing in the record settles it. */
export function notOnRecord(against: readonly string[] = []): Finding {
  return { verdict: 'not-on-record', against: [...against] };
}
