/** Rules about dates: real days, sound intervals, entries in order, nothing later than the record was checked. */
import type { Event, EventKind, Instrument, When } from '../schema.ts';
import { compareWhen, earliestDay, firstDayOf, isPartialDate, lastDayOf, latestDay } from '../when.ts';
import { perInstrument, type Rule } from './rule.ts';
import { everyValue, type Found } from './walk.ts';

const DATE_KEYS = new Set(['date', 'earliest', 'latest', 'until', 'through', 'checkedThrough', 'on', 'published']);

/** Steps that cannot come before another of the same party or of the instrument (Vienna Convention, articles 10 to 16). */
const LATER_THAN: Partial<Record<EventKind, readonly EventKind[]>> = {
  submitted: ['signed'],
  committee: ['signed', 'submitted'],
  'first-reading': ['signed', 'submitted'],
  'approved-by-parliament': ['signed', 'submitted', 'first-reading'],
  assented: ['signed', 'approved-by-parliament'],
  ratified: ['signed', 'approved-by-parliament'],
  published: ['signed', 'approved-by-parliament', 'assented'],
  notified: ['signed', 'approved-by-parliament', 'assented', 'ratified'],
  'domestic-in-force': ['signed', 'approved-by-parliament'],
  'in-force': ['signed'],
  'term-ended': ['signed', 'in-force'],
};

/** A date that is no day of the calendar is one finding, of `real-date`: the other rules pass over it. */
const isSound = (when: When): boolean =>
  [when.date, when.earliest, when.latest].every((date) => date === undefined || isPartialDate(date));

function soundWhens(instrument: Instrument): Found<When>[] {
  return [...everyValue(instrument)].filter(
    (found): found is Found<When> & { key: string } => found.key === 'when' && isSound(found.value as When),
  );
}

const soundEvents = (instrument: Instrument): Found<Event>[] =>
  instrument.events.flatMap((value, index) => (isSound(value.when) ? [{ path: `/events/${index}`, value }] : []));

const realDate: Rule = {
  id: 'real-date',
  description: 'A date is a day, month or year that the calendar has.',
  check: ({ instruments, sources }) =>
    [...instruments, sources].flatMap(({ file, data }) =>
      [...everyValue(data)].flatMap(({ path, value, key }) =>
        DATE_KEYS.has(key) && typeof value === 'string' && !isPartialDate(value)
          ? [{ file, path, message: `there is no ${value} in the calendar` }]
          : [],
      ),
    ),
};

const aboutNeedsBounds = perInstrument(
  'about-needs-bounds',
  'A date with `about` says between which days it lies, and a single day with bounds says `about`.',
  (instrument) =>
    soundWhens(instrument).flatMap(({ path, value: { date, about, earliest, latest } }) => {
      if (about && (!earliest || !latest)) return [{ path, message: '`about` needs both `earliest` and `latest`' }];
      if (!about && date.length === 10 && (earliest || latest)) {
        return [{ path, message: 'a single day with bounds is not exact: say `about`' }];
      }
      return [];
    }),
);

const boundsFitDate = perInstrument(
  'bounds-fit-date',
  'Bounds are in order and the date lies between them, a year or month at least in part.',
  (instrument) =>
    soundWhens(instrument).flatMap(({ path, value }) => {
      const [earliest, latest] = [earliestDay(value), latestDay(value)];
      if (earliest > latest) return [{ path, message: `the bounds are out of order: ${earliest} to ${latest}` }];
      const apart = lastDayOf(value.date) < earliest || firstDayOf(value.date) > latest;
      return apart ? [{ path, message: `${value.date} lies outside its bounds, ${earliest} to ${latest}` }] : [];
    }),
);

const entriesInOrder = perInstrument(
  'entries-in-order',
  'Events and observations are listed by the earliest day on which they can have been, then by the latest.',
  (instrument) =>
    (['events', 'observations'] as const).flatMap((list) =>
      instrument[list].flatMap((entry, index) => {
        const before = instrument[list][index - 1];
        if (!before || !isSound(before.when) || !isSound(entry.when) || compareWhen(before.when, entry.when) <= 0)
          return [];
        const message = `${entry.id} (from ${earliestDay(entry.when)}) stands after ${before.id} (from ${earliestDay(before.when)})`;
        return [{ path: `/${list}/${index}`, message }];
      }),
    ),
);

const sameLine = (one: Event, other: Event): boolean =>
  one.party === other.party || [one.party, other.party].some((party) => party === 'both' || party === 'instrument');

const stepsInOrder = perInstrument(
  'steps-in-order',
  'A step is not earlier than the steps it follows from: no approval before the signature.',
  (instrument) => {
    const events = soundEvents(instrument);
    return events.flatMap(({ path, value: step }) => {
      const overtaken = events
        .map(({ value }) => value)
        .filter((event) => LATER_THAN[step.kind]?.includes(event.kind) && sameLine(step, event))
        .filter((event) => latestDay(step.when) < earliestDay(event.when))
        .map((event) => `${event.id} (${event.kind}, from ${earliestDay(event.when)})`);
      if (overtaken.length === 0) return [];
      const message = `${step.id} (${step.kind}, by ${latestDay(step.when)}) comes before ${overtaken.join(' and ')}`;
      return [{ path: `${path}/when`, message }];
    });
  },
);

const withinCheckedPeriod = perInstrument(
  'within-checked-period',
  'No entry is later than the day through which the record was checked.',
  (instrument) => {
    const dated = [
      ...soundWhens(instrument).map(({ path, value }) => ({ path, day: latestDay(value) })),
      ...instrument.searches.map(({ through }, index) => ({ path: `/searches/${index}/through`, day: through })),
    ];
    return dated
      .filter(({ day }) => day > instrument.checkedThrough)
      .map(({ path, day }) => ({
        path,
        message: `${day} is after the record was checked, ${instrument.checkedThrough}`,
      }));
  },
);

export const dateRules: readonly Rule[] = [
  realDate,
  aboutNeedsBounds,
  boundsFitDate,
  entriesInOrder,
  stepsInOrder,
  withinCheckedPeriod,
];
