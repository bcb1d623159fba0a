import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import type { Instrument } from '../../../src/dataset/schema.ts';
import { type Timeline, timelineOf } from '../../../src/dataset/timeline.ts';
import { addDays, daysBetween } from '../../../src/dataset/when.ts';
import { event, instrument, search, seen } from './made-up.ts';

const { instruments } = readDataset();

function instrumentOf(id: string): Instrument {
  const found = instruments.find((one) => one.id === id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}

const laneOf = (timeline: Timeline, party: string) => timeline.lanes.find((lane) => lane.party === party)?.marks ?? [];

const small = instrument({
  checkedThrough: '2020-12-31',
  events: [
    event('both', 'signed', '2020-01-01'),
    event('AA', 'committee', '2020-03', { certainty: 'reported' }),
    event('instrument', 'in-force', '2020-06-30', { certainty: 'disputed' }),
  ],
  observations: [seen('BB', 'approval-pending', '2020-02-01')],
  searches: [search('BB', '2020-12-31', ['ratified']), search('instrument', '2020-12-31', ['term-ended'])],
});

describe('lanes', () => {
  it('show each party its own and what both did, and the instrument its own', () => {
    const { lanes } = timelineOf(small, null);
    expect(lanes.map(({ party, marks }) => [party, marks.map(({ id }) => id)])).toEqual([
      ['AA', ['both-signed-2020-01-01', 'aa-committee-2020-03']],
      ['BB', ['both-signed-2020-01-01', 'seen-bb-approval-pending-2020-02-01', 'search-bb-2020-12-31']],
      ['instrument', ['instrument-in-force-2020-06-30', 'search-instrument-2020-12-31']],
    ]);
  });

  it('tell what kind of mark it is, how sure, and from when to when', () => {
    const timeline = timelineOf(small, null);
    expect(laneOf(timeline, 'AA')[1]).toEqual({
      id: 'aa-committee-2020-03',
      type: 'event',
      from: '2020-03-01',
      to: '2020-03-31',
      x: 60 / 365,
      xEnd: 90 / 365,
      kind: 'committee',
      state: null,
      certainty: 'reported',
    });
    expect(laneOf(timeline, 'BB')[1]).toMatchObject({ type: 'observation', state: 'approval-pending', kind: null });
  });

  it('begin a search where the last entry of its lane ends', () => {
    const timeline = timelineOf(small, null);
    expect(laneOf(timeline, 'BB')[2]).toMatchObject({
      type: 'search',
      from: '2020-02-01',
      to: '2020-12-31',
      certainty: null,
    });
    expect(laneOf(timeline, 'instrument')[1]).toMatchObject({ from: '2020-06-30', to: '2020-12-31' });
    const first = instrument({
      events: [event('both', 'signed', '2020-01-01')],
      searches: [search('instrument', '2020-12-31', ['in-force']), search('both', '2019-06-01', ['signed'])],
    });
    const lanes = timelineOf(first, null);
    // Nothing of the whole before: it begins with the last there is; nothing at all before: it is that day alone.
    expect(laneOf(lanes, 'instrument')).toMatchObject([{ from: '2020-01-01', to: '2020-12-31' }]);
    expect(laneOf(lanes, 'AA')[0]).toMatchObject({ type: 'search', from: '2019-06-01', to: '2019-06-01' });
    expect(laneOf(lanes, 'BB')[0]).toMatchObject({ type: 'search' });
    const later = instrument({
      events: [event('instrument', 'signed', '2020-01-01'), event('AA', 'ratified', '2020-09-01')],
      searches: [search('AA', '2020-06-30', ['ratified'])],
    });
    expect(laneOf(timelineOf(later, null), 'AA')[0]).toMatchObject({ from: '2020-01-01', to: '2020-06-30' });
  });

  it('put the entry into force of both, and the end of a term, into the lane of the instrument', () => {
    const both = instrument({
      events: [event('both', 'in-force', '2020-01-01')],
      observations: [seen('both', 'in-force', '2020-02-01'), seen('both', 'signed', '2020-02-01')],
      term: { until: '2030-01-01', text: { en: 'Ten years.' }, certainty: 'reported', sources: ['s'] },
    });
    const timeline = timelineOf(both, null);
    expect(laneOf(timeline, 'instrument').map(({ type, from }) => [type, from])).toEqual([
      ['event', '2020-01-01'],
      ['observation', '2020-02-01'],
      ['term', '2030-01-01'],
    ]);
    expect(laneOf(timeline, 'AA').map(({ state }) => state)).toEqual(['signed']);
    expect(timeline.to).toBe('2030-01-01');
  });

  it('leave out the instrument where nothing is on record of it as a whole', () => {
    expect(timelineOf(instrument({ events: [event('both', 'signed', '2020-01-01')] }), null).lanes).toHaveLength(2);
  });
});

describe('the line', () => {
  it('is to scale over months, and spans the page’s date and the last day checked', () => {
    const timeline = timelineOf(instrumentOf('memorandum-2025'), '2025-12-17');
    expect(timeline).toMatchObject({ even: true, from: '2025-07-22', to: '2026-03-13', breaks: [], checkedX: 1 });
    expect(timeline.pageX).toBeCloseTo(148 / 234, 10);
    expect(timeline.ticks.map(({ date }) => date)).toEqual(['2025-07', '2025-11', '2026-03']);
    const early = timelineOf(instrumentOf('memorandum-2025'), '2025-06-01');
    expect(early).toMatchObject({ from: '2025-06-01', pageX: 0 });
    const late = timelineOf(instrumentOf('memorandum-2025'), '2026-11-22');
    expect(late).toMatchObject({ to: '2026-11-22', pageX: 1 });
    expect(late.checkedX).toBeLessThan(1);
  });

  it('shortens empty decades and marks where', () => {
    const timeline = timelineOf(instrumentOf('un-charter-article-51'), '2025-12-17');
    expect(timeline).toMatchObject({ even: false, from: '1945-06-26', to: '2026-03-13' });
    const [signed, inForce, nicaragua] = laneOf(timeline, 'instrument');
    // 120 days of 1945 stay readable beside the forty years that follow.
    expect((inForce?.x ?? 0) - (signed?.x ?? 0)).toBeGreaterThan(0.1);
    expect((nicaragua?.x ?? 0) - (inForce?.x ?? 0)).toBeLessThan(0.3);
    expect(timeline.breaks.length).toBeGreaterThanOrEqual(3);
    expect(timeline.breaks[0]).toBeGreaterThan(inForce?.x ?? 1);
    expect(timeline.breaks[0]).toBeLessThan(nicaragua?.x ?? 0);
    expect(timeline.ticks[0]?.date).toBe('1945');
    expect(timeline.ticks.at(-1)?.date).toBe('2026');
    expect(timeline.ticks.map(({ date }) => date).filter((date) => !/^\d{4}$/.test(date))).toEqual([]);
  });

  it('writes days where all lies within weeks, and one date where all lies on one day', () => {
    const weeks = instrument({ checkedThrough: '2020-02-01', events: [event('both', 'signed', '2020-01-10')] });
    expect(timelineOf(weeks, null).ticks).toEqual([
      { x: 0, date: '2020-01-10' },
      { x: 1, date: '2020-02-01' },
    ]);
    const day = instrument({ checkedThrough: '2020-01-10', events: [event('both', 'signed', '2020-01-10')] });
    expect(timelineOf(day, '2020-01-10')).toMatchObject({
      pageX: 0.5,
      checkedX: 0.5,
      ticks: [{ x: 0.5, date: '2020-01-10' }],
    });
  });

  it('knows no page date where there is none, and refuses one that does not exist', () => {
    expect(timelineOf(small, null).pageX).toBeNull();
    expect(() => timelineOf(small, '2020-02-30')).toThrow(RangeError);
  });
});

describe('the text that says the same', () => {
  it('lists every entry once, with the page’s date and the last day checked, in order', () => {
    const { entries } = timelineOf(small, '2020-04-15');
    expect(entries.map(({ type, when, party }) => [type, when.date, party])).toEqual([
      ['event', '2020-01-01', 'both'],
      ['observation', '2020-02-01', 'BB'],
      ['event', '2020-03', 'AA'],
      ['page', '2020-04-15', null],
      ['event', '2020-06-30', 'instrument'],
      ['search', '2020-12-31', 'BB'],
      ['search', '2020-12-31', 'instrument'],
      ['checked', '2020-12-31', null],
    ]);
    expect(entries[2]).toMatchObject({
      id: 'aa-committee-2020-03',
      kind: 'committee',
      certainty: 'reported',
      text: { en: 'committee.' },
    });
    expect(entries[2]?.sources).toEqual(['source-of-aa-committee-2020-03', 'second-source']);
  });

  it('has the end of the term where one is agreed', () => {
    const { entries } = timelineOf(instrumentOf('strategic-partnership-2010'), null);
    expect(entries.at(-1)).toMatchObject({ type: 'term', when: { date: '2030-08-16' }, sources: ['enwiki-2010'] });
    expect(entries.some(({ type }) => type === 'page')).toBe(false);
  });
});

describe('for every instrument of the record and any page date', () => {
  const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1900-01-01', days));

  it('places keep the order of the days, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...instruments), anyDay, (one, page) => {
        const timeline = timelineOf(one, page);
        const marks = timeline.lanes.flatMap((lane) => lane.marks);
        const places = [
          ...marks.flatMap(({ from, to, x, xEnd }) => [
            { day: from, x },
            { day: to, x: xEnd },
          ]),
          { day: page, x: timeline.pageX ?? -1 },
          { day: one.checkedThrough, x: timeline.checkedX },
        ].sort((a, b) => daysBetween(b.day, a.day));
        for (const [index, { day, x }] of places.entries()) {
          expect(x >= 0 && x <= 1).toBe(true);
          const before = places[index - 1];
          if (!before) continue;
          if (before.day === day) expect(x).toBe(before.x);
          else expect(x).toBeGreaterThan(before.x);
        }
        expect([timeline.from, timeline.to]).toEqual([places[0]?.day, places.at(-1)?.day]);
      }),
    );
  });

  it('dates below the line have room and differ', () => {
    fc.assert(
      fc.property(fc.constantFrom(...instruments), anyDay, (one, page) => {
        const { ticks } = timelineOf(one, page);
        expect(new Set(ticks.map(({ date }) => date)).size).toBe(ticks.length);
        for (const [index, tick] of ticks.entries()) {
          const before = ticks[index - 1];
          if (before) expect(tick.x - before.x).toBeGreaterThan(0.15);
        }
      }),
    );
  });

  it('every event of the record stands in a lane and in the text', () => {
    for (const one of instruments) {
      const timeline = timelineOf(one, null);
      const drawn = new Set(timeline.lanes.flatMap(({ marks }) => marks.map(({ id }) => id)));
      const told = new Set(timeline.entries.map(({ id }) => id));
      for (const { id } of [...one.events, ...one.observations, ...one.searches]) {
        expect([id, drawn.has(id), told.has(id)]).toEqual([id, true, true]);
      }
    }
  });
});
