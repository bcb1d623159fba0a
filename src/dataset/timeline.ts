/** The life of an instrument laid out along a line: what a picture needs, without pixels, and the same in words. */
import type { Certainty, EventKind, Instrument, State, Text, When, Whom } from './schema.ts';
import { compareWhen, dayNumber, earliestDay, latestDay } from './when.ts';

/** Something that stands on the line. `term`: the end of the agreed term; `search`: looked for in this time, not found. */
export interface Mark {
  /** Id of the event, observation or search; `term` for the end of the term. */
  id: string;
  type: 'event' | 'observation' | 'search' | 'term';
  /** ISO days; equal where the day is known. */
  from: string;
  to: string;
  /** Places along the line, 0 at its left end and 1 at its right; equal where the day is known. */
  x: number;
  xEnd: number;
  kind: EventKind | null;
  state: State | null;
  /** Null for a search. */
  certainty: Certainty | null;
}

export interface Lane {
  /** Two-letter code, or `instrument`. */
  party: string;
  /** In the order of their dates. */
  marks: Mark[];
}

/** One line of the text that says what the picture shows. `page`, `checked`: the page's date, the last day checked. */
export interface TimelineEntry {
  type: Mark['type'] | 'page' | 'checked';
  id: string | null;
  when: When;
  party: Whom | null;
  kind: EventKind | null;
  state: State | null;
  certainty: Certainty | null;
  text: Text | null;
  sources: string[];
}

export interface Timeline {
  /** ISO days at the ends of the line. */
  from: string;
  to: string;
  /** Whether equal times take equal lengths. If not, long empty times are shortened. */
  even: boolean;
  /** The parties, then the instrument where something is on record of it as a whole. */
  lanes: Lane[];
  /** Dates to be written below the line, as precise as is useful there (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
  ticks: { x: number; date: string }[];
  /** Middle of each long empty time that was shortened. */
  breaks: number[];
  /** Null where the page's date is not known. */
  pageX: number | null;
  checkedX: number;
  /** The same in words, in the order of the dates. */
  entries: TimelineEntry[];
}

/** A line of at most three years is drawn to scale: the months of a ratification can be read off. */
const EVEN_DAYS = 3 * 366;
/** Empty times of five years and more are marked as shortened. */
const BREAK_DAYS = 5 * 365;
/** On a shortened line, times under a week stay in proportion; longer ones grow with their logarithm. */
const SHORT_DAYS = 7;
/** Below this many days the days of the month are worth writing. */
const DAY_TICKS_DAYS = 45;
/** Room that a date needs below the line, as a share of it. */
const TICK_ROOM = 0.16;

/** Which lanes an entry stands in. Entry into force and the end of the term are the instrument's own. */
function lanesOf(whom: Whom, ofTheWhole: boolean, parties: readonly string[]): readonly string[] {
  if (whom === 'both') return ofTheWhole ? ['instrument'] : parties;
  return [whom];
}

const WHOLE_KINDS: ReadonlySet<EventKind> = new Set(['in-force', 'term-ended', 'judgment']);
const WHOLE_STATES: ReadonlySet<State> = new Set(['in-force', 'not-in-force', 'term-ended']);

type Placed = Omit<Mark, 'x' | 'xEnd'> & { lanes: readonly string[] };

function placedEntries(instrument: Instrument): Placed[] {
  const { parties, term } = instrument;
  const span = (when: When) => ({ from: earliestDay(when), to: latestDay(when) });
  const placed: Placed[] = [
    ...instrument.events.map(({ id, when, party, kind, certainty }): Placed => {
      const lanes = lanesOf(party, WHOLE_KINDS.has(kind), parties);
      return { id, type: 'event', ...span(when), kind, state: null, certainty, lanes };
    }),
    ...instrument.observations.map(({ id, when, party, state, certainty }): Placed => {
      const lanes = lanesOf(party, WHOLE_STATES.has(state), parties);
      return { id, type: 'observation', ...span(when), kind: null, state, certainty, lanes };
    }),
  ];
  const searches = instrument.searches.flatMap(({ id, through, party, lookedFor }): Placed[] =>
    lanesOf(
      party,
      lookedFor.every((kind) => WHOLE_KINDS.has(kind)),
      parties,
    ).map((lane) => {
      // The time without result begins with the last that is known of the party, or of the whole.
      const own = placed.filter(({ lanes, to }) => lanes.includes(lane) && to <= through);
      const before = (own.length > 0 ? own : placed).map(({ to }) => to).filter((day) => day <= through);
      const from = before.sort().at(-1) ?? through;
      return { id, type: 'search', from, to: through, kind: null, state: null, certainty: null, lanes: [lane] };
    }),
  );
  const ends: Placed[] = term
    ? [
        {
          id: 'term',
          type: 'term',
          from: term.until,
          to: term.until,
          kind: null,
          state: null,
          certainty: term.certainty,
          lanes: ['instrument'],
        },
      ]
    : [];
  return [...placed, ...searches, ...ends].sort(
    (a, b) => dayNumber(a.from) - dayNumber(b.from) || dayNumber(a.to) - dayNumber(b.to),
  );
}

interface Scale {
  even: boolean;
  breaks: number[];
  /** @returns 0 to 1 for a day between the first and the last */
  at(day: string): number;
}

/** Lays days out along the line: to scale where the whole is short, else each time between two dates by its logarithm. */
function scaleFor(days: readonly string[]): Scale {
  const knots = [...new Set(days.map(dayNumber))].sort((a, b) => a - b);
  const first = knots[0] as number;
  const even = (knots.at(-1) as number) - first <= EVEN_DAYS;
  const gaps = knots.slice(1).map((knot, index) => knot - (knots[index] as number));
  const places = [0];
  for (const gap of gaps) places.push((places.at(-1) as number) + (even ? gap : Math.log1p(gap / SHORT_DAYS)));
  const length = places.at(-1) as number;
  const at = (day: string): number => {
    const place = places[knots.indexOf(dayNumber(day))] as number;
    return length === 0 ? 0.5 : place / length;
  };
  const middle = (index: number): number => ((places[index] as number) + (places[index + 1] as number)) / 2 / length;
  const breaks = even ? [] : gaps.flatMap((gap, index) => (gap >= BREAK_DAYS ? [middle(index)] : []));
  return { even, breaks, at };
}

/** Dates for below the line: the ends first, then what has room between them. */
function ticksFor(days: readonly string[], scale: Scale): Timeline['ticks'] {
  const sorted = [...new Set(days)].sort();
  const span = dayNumber(sorted.at(-1) as string) - dayNumber(sorted[0] as string);
  const precision = scale.even ? (span <= DAY_TICKS_DAYS ? 10 : 7) : 4;
  const all = sorted.map((day) => ({ x: scale.at(day), date: day.slice(0, precision) }));
  const first = all[0] as { x: number; date: string };
  const last = all.at(-1) as { x: number; date: string };
  const ticks = [first];
  for (const tick of all) {
    const before = ticks.at(-1) as { x: number; date: string };
    const roomy = tick.x - before.x >= TICK_ROOM && last.x - tick.x >= TICK_ROOM;
    if (roomy && tick.date !== before.date && tick.date !== last.date) ticks.push(tick);
  }
  if (last.date !== first.date) ticks.push(last);
  return ticks;
}

/**
 * Lays the record of an instrument out along a line.
 * @param pageDate ISO day of the page, or null where it is not known
 * @throws RangeError where `pageDate` is no calendar day
 */
export function timelineOf(instrument: Instrument, pageDate: string | null): Timeline {
  const { checkedThrough, parties } = instrument;
  const placed = placedEntries(instrument);
  const fixed = [checkedThrough, ...(pageDate === null ? [] : [pageDate])];
  const days = [...placed.flatMap(({ from, to }) => [from, to]), ...fixed];
  const scale = scaleFor(days);
  const lanes = [...parties, 'instrument'].map((party) => ({
    party,
    marks: placed
      .filter((entry) => entry.lanes.includes(party))
      .map(({ lanes: _, ...mark }) => ({ ...mark, x: scale.at(mark.from), xEnd: scale.at(mark.to) })),
  }));
  const sorted = [...days].sort();
  return {
    from: sorted[0] as string,
    to: sorted.at(-1) as string,
    even: scale.even,
    lanes: lanes.filter(({ party, marks }) => party !== 'instrument' || marks.length > 0),
    ticks: ticksFor([...placed.filter(({ type }) => type !== 'search').map(({ from }) => from), ...fixed], scale),
    breaks: scale.breaks,
    pageX: pageDate === null ? null : scale.at(pageDate),
    checkedX: scale.at(checkedThrough),
    entries: entriesOf(instrument, pageDate),
  };
}

const NO_ENTRY = { id: null, party: null, kind: null, state: null, certainty: null, text: null, sources: [] };

function entriesOf(instrument: Instrument, pageDate: string | null): TimelineEntry[] {
  const { events, observations, searches, term, checkedThrough } = instrument;
  const entries: TimelineEntry[] = [
    ...events.map(({ id, when, party, kind, certainty, text, sources }): TimelineEntry => {
      return { ...NO_ENTRY, type: 'event', id, when, party, kind, certainty, text, sources };
    }),
    ...observations.map(({ id, when, party, state, certainty, text, sources }): TimelineEntry => {
      return { ...NO_ENTRY, type: 'observation', id, when, party, state, certainty, text, sources };
    }),
    ...searches.map(({ id, through, party, text }): TimelineEntry => {
      return { ...NO_ENTRY, type: 'search', id, when: { date: through }, party, text };
    }),
  ];
  if (term) {
    const { until, certainty, text, sources } = term;
    const when = { date: until };
    entries.push({ ...NO_ENTRY, type: 'term', id: 'term', when, party: 'instrument', certainty, text, sources });
  }
  entries.push({ ...NO_ENTRY, type: 'checked', when: { date: checkedThrough } });
  if (pageDate !== null) entries.push({ ...NO_ENTRY, type: 'page', when: { date: pageDate } });
  return entries.sort((a, b) => compareWhen(a.when, b.when));
}
