/** Dates in sentences: recognised in each language and put on the calendar. The page is of 19 December 2025, a Friday. */
import { describe, expect, test } from 'vitest';
import { type CalendarDate, datesOnCalendar } from '../../../src/claims/calendar.ts';
import { findDates } from '../../../src/claims/dates.ts';
import { claimLanguage } from '../../../src/claims/language.ts';
import type { ClaimLanguageData } from '../../../src/claims/language-data.ts';
import { wordsOf } from '../../../src/claims/words.ts';
import { languages } from './page.ts';

function dates(
  code: string,
  text: string,
  pageDate: string | null = '2025-12-19',
  before: CalendarDate | null = null,
): string[] {
  const language = claimLanguage(languages[code] as ClaimLanguageData);
  const words = wordsOf(text, 0, text.length, language.wordOptions);
  const found = findDates(
    words,
    words.map((word) => word.text),
    language,
  );
  const made = datesOnCalendar(found, pageDate, before);
  return found.map((span) => {
    const date = made.get(span);
    return date ? `${date.date}${date.yearAssumed ? '?' : ''}` : '-';
  });
}

const rows: [string, string, string[]][] = [
  ['en', 'on 22 July 2025', ['2025-07-22']],
  ['en', 'on July 22, 2025, in Istanbul', ['2025-07-22']],
  ['en', 'on Tuesday, 16 December', ['2025-12-16?']],
  ['en', 'in June 2021', ['2021-06']],
  ['en', 'in 2020', ['2020']],
  ['en', 'in July', ['2025-07?']],
  ['en', 'on 25 December', ['2024-12-25?']],
  ['en', 'on Tuesday', ['2025-12-16']],
  ['en', 'on Friday', ['2025-12-19']],
  ['en', 'yesterday', ['2025-12-18']],
  ['en', 'three days ago', ['2025-12-16']],
  ['en', 'last year', ['2024']],
  ['en', 'last month', ['2025-11']],
  ['en', 'in July last year', ['2024-07']],
  ['en', 'in February 2022: in Baku on the 1st, in Ankara on the 3rd', ['2022-02', '2022-02-01', '2022-02-03']],
  ['en', 'on 1 February and on 3 February 2022', ['2022-02-01', '2022-02-03']],
  ['en', 'on 1 February 2022 and on 3 February', ['2022-02-01', '2022-02-03']],
  ['en', 'on 26 June 1945 and in force since 24 October that year', ['1945-06-26', '1945-10-24']],
  ['en', 'on 16 December 2025. Six days earlier', ['2025-12-16', '2025-12-10']],
  ['en', 'in July 2025, five months later', ['2025-07', '2025-12']],
  ['en', 'in November 2025, two months later', ['2025-11', '2026-01']],
  ['en', 'in 2021, two days later', ['2021', '-']],
  ['en', 'in 2021, two months later', ['2021', '-']],
  ['en', 'on 1 February 2022, a week later', ['2022-02-01', '2022-02-08']],
  ['en', 'in June 2021 and in February of the following year', ['2021-06', '2022-02']],
  ['en', 'two days later', ['-']],
  ['en', 'on 30 February 2022', ['-']],
  ['en', '22.07.2025 and 2025-07-22 and 22/07/2025', ['2025-07-22', '2025-07-22', '2025-07-22']],
  ['en', '32.13.2025', []],
  ['en', 'they may sign; March was cold', []],
  ['en', 'Article 51 of 2 pages, 110 deputies', []],
  ['az', '22 iyul 2025-ci ildə', ['2025-07-22']],
  ['az', '2021-ci il iyunun 15-də', ['2021-06-15']],
  ['az', '2022-ci ilin iyununda', ['2022-06']],
  ['az', 'dekabrın 16-da', ['2025-12-16?']],
  ['az', 'iyulda', ['2025-07?']],
  ['az', '2020-ci ildə', ['2020']],
  ['az', '2022-ci il fevralın 1-də, iki gün sonra', ['2022-02-01', '2022-02-03']],
  ['az', 'dünən', ['2025-12-18']],
  ['tr', "22 Temmuz 2025'te", ['2025-07-22']],
  ['tr', "16 Aralık'ta", ['2025-12-16?']],
  ['tr', "Temmuz 2025'te", ['2025-07']],
  ['tr', 'temmuzda', ['2025-07?']],
  ['tr', "2021'de", ['2021']],
  ['tr', '2021 yılında', ['2021']],
  ['tr', 'salı günü', ['2025-12-16']],
  ['tr', '2021 yılının haziran ayında', ['2021-06']],
  ['ru', '22 июля 2025 года', ['2025-07-22']],
  ['ru', '15 июня 2021 г.', ['2021-06-15']],
  ['ru', 'в феврале 2022-го: 1-го, 3-го числа', ['2022-02', '2022-02-01', '2022-02-03']],
  ['ru', 'в 2020 году', ['2020']],
  ['ru', 'во вторник', ['2025-12-16']],
  ['ru', 'накануне', ['2025-12-18']],
  ['ru', 'ещё в июле', ['2025-07?']],
];

describe('a date is read and put on the calendar', () => {
  test.each(rows)('%s: %s', (code, text, expected) => {
    expect(dates(code, text)).toEqual(expected);
  });
});

describe('without a date of the page', () => {
  test.each([
    ['yesterday', ['-']],
    ['on Tuesday', ['-']],
    ['on 16 December', ['-']],
    ['in 2021, on 16 December', ['2021', '2021-12-16?']],
  ])('%s', (text, expected) => {
    expect(dates('en', text, null)).toEqual(expected);
  });
});

describe('with a date read before', () => {
  test('a day alone takes its month, and what is counted from it its doubt', () => {
    const before = { date: '2025-12-16', yearAssumed: true };
    expect(dates('en', 'on the 18th', null, before)).toEqual(['2025-12-18?']);
    expect(dates('en', 'two days later', null, before)).toEqual(['2025-12-18?']);
    expect(dates('en', 'on the 18th', null, { date: '2025', yearAssumed: false })).toEqual(['-']);
  });
});
