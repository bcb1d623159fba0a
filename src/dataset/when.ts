/**
 * Calendar arithmetic on ISO dates as strings: no clock, no time zone, no `Date`. Days are proleptic Gregorian, years 0001
 * to 9999. ISO days compare rightly as strings, so `<` and `===` are used on them everywhere.
 */
import type { When } from './schema.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days in 400 Gregorian years, after which the calendar repeats. */
const DAYS_PER_ERA = 146_097;

/**
 * Tells how long a month is.
 * @param year 1 to 9999
 * @param month 1 to 12
 * @returns days in the month, 0 where there is no such month
 */
function monthLength(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/**
 * Tells whether a string is a day of the calendar.
 * @param text any string
 * @returns true for `YYYY-MM-DD` where that day exists
 */
export function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  return day <= monthLength(year, month);
}

/**
 * Tells whether a string is a calendar date of any precision.
 * @param text any string
 * @returns true for an existing `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function isPartialDate(text: string): boolean {
  return PARTIAL.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}

/** Refuses what is no day: a slip in the caller, since data and messages are checked where they come in. */
function requireDay(day: string): string {
  if (!isDay(day)) throw new RangeError(`not a calendar day: ${day}`);
  return day;
}

/**
 * Numbers the days of the calendar.
 * @param day ISO day
 * @returns days since 1970-01-01, negative before
 * @throws RangeError where it is no day
 */
export function dayNumber(day: string): number {
  requireDay(day);
  const month = Number(day.slice(5, 7));
  // Years are counted from March, so that the leap day is the last of its year.
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/**
 * The way back from `dayNumber`.
 * @param number whole days since 1970-01-01, within the years 0001 to 9999
 * @returns ISO day
 */
export function dayFromNumber(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Moves along the calendar.
 * @param day ISO day
 * @param days whole days, negative to go back
 * @returns ISO day
 * @throws RangeError where `day` is no day
 */
export function addDays(day: string, days: number): string {
  return dayFromNumber(dayNumber(day) + days);
}

/**
 * Counts the days from one day to another.
 * @param from ISO day
 * @param to ISO day
 * @returns whole days, negative where `to` lies before `from`
 * @throws RangeError where either is no day
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Gives the first day that a date of any precision covers.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns ISO day
 * @throws RangeError where it is no date
 */
export function firstDayOf(date: string): string {
  if (!PARTIAL.test(date)) throw new RangeError(`not a calendar date: ${date}`);
  return requireDay(`${date}-01-01`.slice(0, 10));
}

/**
 * Gives the last day that a date of any precision covers.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns ISO day
 * @throws RangeError where it is no date
 */
export function lastDayOf(date: string): string {
  const first = firstDayOf(date);
  if (date.length === 10) return first;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${monthLength(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/**
 * Gives the earliest day on which something may have happened.
 * @param when date as precise as it is known
 * @returns ISO day
 */
export function earliestDay(when: When): string {
  return when.earliest ?? firstDayOf(when.date);
}

/**
 * Gives the latest day on which something may have happened: from its end on, it has happened.
 * @param when date as precise as it is known
 * @returns ISO day
 */
export function latestDay(when: When): string {
  return when.latest ?? lastDayOf(when.date);
}

/**
 * Names the end of the interval as shortly as it can be named: "by the end of 2011" rather than "by 31 December 2011".
 * @param when date as precise as it is known
 * @returns `when.date` where the interval ends with that year, month or day, else the latest day
 */
export function endOf(when: When): string {
  return latestDay(when) === lastDayOf(when.date) ? when.date : latestDay(when);
}

/**
 * Orders dates: by the earliest possible day, then by the latest.
 * @returns negative where `a` comes first, positive where `b` does, 0 where both span the same interval
 */
export function compareWhen(a: When, b: When): number {
  return (
    daysBetween(earliestDay(b), earliestDay(a)) || // earlier first
    daysBetween(latestDay(b), latestDay(a))
  );
}
