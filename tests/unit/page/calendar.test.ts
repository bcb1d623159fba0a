import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfField, isoDate, localToday, monthNumber, writtenDates } from '../../../src/page/calendar.ts';

const TODAY = '2026-03-01';

describe('isoDate', () => {
  it('refuses days that do not exist, lie in the future or before 1990', () => {
    expect(isoDate(2024, 2, 29, TODAY)).toBe('2024-02-29');
    expect(isoDate(2025, 2, 29, TODAY)).toBeNull();
    expect(isoDate(2025, 0, 1, TODAY)).toBeNull();
    expect(isoDate(2025, 1, 32, TODAY)).toBeNull();
    expect(isoDate(1990, 1, 1, TODAY)).toBe('1990-01-01');
    expect(isoDate(1989, 12, 31, TODAY)).toBeNull();
    expect(isoDate(2026, 3, 2, TODAY)).toBe('2026-03-02');
    expect(isoDate(2026, 3, 3, TODAY)).toBeNull();
    expect(isoDate(0, 0, 0, TODAY)).toBeNull();
    expect(isoDate(Number.NaN, 1, 1, TODAY)).toBeNull();
  });

  it('writes every real day as the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2026-03-01'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
          expect(isoDate(year, month, day, TODAY)).toBe(iso);
        },
      ),
    );
  });
});

describe('localToday', () => {
  it('is a calendar date', () => {
    expect(isoDate(...(localToday().split('-').map(Number) as [number, number, number]), localToday())).toBe(
      localToday(),
    );
  });
});

describe('monthNumber', () => {
  it('knows the months by name, case and abbreviation', () => {
    const names: [number, string][] = [
      [1, 'January yanvar yanvarın Ocak января Januar janvier Jan'],
      [2, 'February fevral Şubat февраля février Feb'],
      [3, 'March mart Mart марта März mars'],
      [4, 'April aprel Nisan апреля avril'],
      [5, 'May may Mayıs мая Mai'],
      [6, 'June iyun İyun İYUN Haziran июня Juni juin'],
      [7, 'July iyul Temmuz июля Juli juillet'],
      [8, 'August avqust Ağustos AĞUSTOS августа août'],
      [9, 'September sentyabr Eylül сентября Sept'],
      [10, 'October oktyabr Ekim октября Oktober'],
      [11, 'November noyabr Kasım ноября'],
      [12, 'December dekabr Aralık декабря Dezember décembre'],
    ];
    for (const [month, list] of names) {
      for (const name of list.split(' ')) expect(monthNumber(name), name).toBe(month);
    }
    expect(monthNumber('Şubat'.normalize('NFD'))).toBe(2);
    expect(monthNumber('lake')).toBe(0);
  });
});

describe('writtenDates', () => {
  it('finds several, with their places', () => {
    const text = 'a 16.12.2025, then December 18, 2025b';
    const found = writtenDates(text, TODAY, false);
    expect(found.map(({ date }) => date)).toEqual(['2025-12-16', '2025-12-18']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['16.12.2025', 'December 18, 2025']);
  });

  it('takes every numeric date written day first for what it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('.', '-', '/'),
        (month, day, dot) => {
          const iso = `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(writtenDates(`x ${day}${dot}${month}${dot}2025 y`, TODAY, false)[0]?.date).toBe(iso);
          const slash = writtenDates(`${month}/${day}/2025`, TODAY, true)[0]?.date;
          expect(slash).toBe(iso);
        },
      ),
    );
  });

  it('does not cut numbers', () => {
    for (const text of ['116.12.2025', '16.12.20255', '2025-12-161', 'v1.2025-12-1x6']) {
      expect(
        writtenDates(text, TODAY, false).filter(({ date }) => date === '2025-12-16'),
        text,
      ).toEqual([]);
    }
  });
});

describe('dateOfField', () => {
  it('reads machine formats', () => {
    const values = [
      '2025-12-16',
      ' 2025-12-16T00:30:00Z',
      '20251216',
      '20251216T083000Z',
      'Tue, 16 Dec 2025 08:00:00 GMT',
      '16.12.2025 08:00',
    ];
    for (const value of values) expect(dateOfField(value, TODAY), value).toBe('2025-12-16');
  });

  it('reads nothing else', () => {
    for (const value of ['', null, undefined, '2025-12', '2025', 'yesterday', '1765871400000'])
      expect(dateOfField(value, TODAY)).toBeNull();
  });
});
