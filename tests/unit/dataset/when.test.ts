import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareWhen,
  dayFromNumber,
  dayNumber,
  daysBetween,
  earliestDay,
  endOf,
  firstDayOf,
  isDay,
  isPartialDate,
  lastDayOf,
  latestDay,
} from '../../../src/dataset/when.ts';

/** Any day of the years 0001 to 9999, as the platform's own calendar in UTC has it. */
const anyDay = fc
  .integer({ min: Date.parse('0001-01-01') / 86_400_000, max: Date.parse('9999-12-31') / 86_400_000 })
  .map((number) => ({ number, day: new Date(number * 86_400_000).toISOString().slice(0, 10) }));

const anyWhen = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([{ day }, length]) => ({ date: day.slice(0, length) }));

describe('days', () => {
  it('are numbered as in the UTC calendar of the platform, and back', () => {
    fc.assert(
      fc.property(anyDay, ({ day, number }) => {
        expect(dayNumber(day)).toBe(number);
        expect(dayFromNumber(number)).toBe(day);
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  it('are told from strings that only look like days', () => {
    const known = ['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01'];
    const none = ['2025-02-29', '1900-02-29', '2025-00-10', '2025-13-01', '2025-01-00', '2025-01-32', '2025-04-31'];
    const malformed = ['', '2025', '2025-1-1', '2025-01-01T00:00', ' 2025-01-01', '20250101', '0000-01-01'];
    expect(known.filter((day) => !isDay(day))).toEqual([]);
    expect([...none, ...malformed].filter(isDay)).toEqual([]);
  });

  it('are added and counted without loss', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), ({ day }, days) => {
        fc.pre(dayNumber(day) + days >= dayNumber('0001-01-01') && dayNumber(day) + days <= dayNumber('9999-12-31'));
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('cross the end of a leap February and of a year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2025-12-17', 7)).toBe('2025-12-24');
    expect(daysBetween('2026-03-13', '2026-11-22')).toBe(254);
  });

  it('count in the same order as their strings', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a.day, b.day))).toBe(a.day < b.day ? 1 : a.day > b.day ? -1 : 0);
      }),
    );
  });

  it('that do not exist are refused', () => {
    expect(() => dayNumber('2025-02-30')).toThrow(RangeError);
    expect(() => addDays('2025-02', 1)).toThrow('not a calendar day: 2025-02');
    expect(() => daysBetween('2025-01-01', 'yesterday')).toThrow(RangeError);
  });
});

describe('partial dates', () => {
  it('are years, months and days that exist', () => {
    expect(['2025', '2025-02', '2024-02-29'].every(isPartialDate)).toBe(true);
    expect(['', '25', '2025-13', '2025-02-30', '2025-2', '2025-02-', '0000', 'May'].some(isPartialDate)).toBe(false);
  });

  it('cover the days that begin with them', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(4, 7, 10), ({ day }, length) => {
        const date = day.slice(0, length);
        expect(firstDayOf(date) <= day && day <= lastDayOf(date)).toBe(true);
        expect([firstDayOf(date), lastDayOf(date)].every((edge) => isDay(edge) && edge.startsWith(date))).toBe(true);
        if (lastDayOf(date) < '9999-12-31') expect(addDays(lastDayOf(date), 1).startsWith(date)).toBe(false);
        if (firstDayOf(date) > '0001-01-01') expect(addDays(firstDayOf(date), -1).startsWith(date)).toBe(false);
      }),
    );
  });

  it('that do not exist are refused', () => {
    expect(() => firstDayOf('2025-13')).toThrow(RangeError);
    expect(() => firstDayOf('2025-')).toThrow('not a calendar date: 2025-');
    expect(() => lastDayOf('')).toThrow(RangeError);
  });
});

describe('when something happened', () => {
  it('spans what the date spans unless bounds say otherwise', () => {
    expect([earliestDay({ date: '2011' }), latestDay({ date: '2011' })]).toEqual(['2011-01-01', '2011-12-31']);
    expect([earliestDay({ date: '2022-02' }), latestDay({ date: '2022-02' })]).toEqual(['2022-02-01', '2022-02-28']);
    const about = { date: '2025-12-25', about: true, earliest: '2025-12-24', latest: '2025-12-25' } as const;
    expect([earliestDay(about), latestDay(about)]).toEqual(['2025-12-24', '2025-12-25']);
  });

  it('ends with the period it names, or with the bound', () => {
    expect(endOf({ date: '2011' })).toBe('2011');
    expect(endOf({ date: '2011', earliest: '2011-05-28' })).toBe('2011');
    expect(endOf({ date: '2022-02', latest: '2022-02-28' })).toBe('2022-02');
    expect(endOf({ date: '2011', latest: '2011-06-30' })).toBe('2011-06-30');
    expect(endOf({ date: '2010-12-21', about: true, earliest: '2010-12-21', latest: '2011-01-20' })).toBe('2011-01-20');
  });

  it('is ordered by the earliest day, then by the latest', () => {
    const sorted = [{ date: '2011' }, { date: '2011-03' }, { date: '2010-12-21' }, { date: '2011-01' }].sort(
      compareWhen,
    );
    expect(sorted.map(({ date }) => date)).toEqual(['2010-12-21', '2011-01', '2011', '2011-03']);
  });

  it('has a total order', () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, anyWhen, (a, b, c) => {
        expect(Math.sign(compareWhen(a, b))).toBe(0 - Math.sign(compareWhen(b, a)) || 0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
        if (compareWhen(a, b) === 0) expect(a.date).toBe(b.date);
      }),
    );
  });
});
