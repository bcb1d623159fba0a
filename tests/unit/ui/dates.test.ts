import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/dataset/schema.ts';
import { showDate, today } from '../../../src/ui/dates.ts';

describe('showDate', () => {
  it.each([
    ['en', '2025-12-17', '17 Dec 2025'],
    ['az', '2025-12-17', '17 dekabr 2025'],
    ['tr', '2025-12-17', '17 Aralık 2025'],
    ['ru', '2025-12-17', '17 декабря 2025'],
    ['en', '2022-02', 'Feb 2022'],
    ['az', '2022-02', 'fevral 2022'],
    ['tr', '2022-02', 'Şubat 2022'],
    ['ru', '2022-02', 'февраль 2022'],
    ['ru', '2011', '2011'],
  ] as const)('in %s: %s', (language, date, shown) =>
    expect(showDate(date, language)).toBe(shown.replaceAll(' ', '\u00a0')),
  );

  it('gives a month without its day in the nominative, which Russian would else put into the genitive', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      showDate(`2025-${String(index + 1).padStart(2, '0')}`, 'ru'),
    );
    expect(months.map((shown) => shown.replace('\u00a02025', '')).join(' ')).toBe(
      'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    );
  });

  it('spells the month out on request', () =>
    expect(showDate('2025-12-17', 'en', 'long')).toBe('17\u00a0December\u00a02025'));

  it('never shows a month as a bare number', () => {
    for (const language of LANGUAGES) {
      for (let month = 1; month <= 12; month++) {
        const shown = showDate(`2025-${String(month).padStart(2, '0')}-09`, language);
        expect(shown).toMatch(/^9\u00a0\p{L}{3,}\u00a02025$/u);
      }
    }
  });
});

describe('today', () => {
  it('is the day of the reader’s own clock', () => expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));
});
