/** Puts the dates of a text on the calendar, as precisely as the text has them and no more precisely. */
import { addDays, dayNumber, isDay } from '../dataset/when.ts';
import type { DateExpression, ShiftUnit } from './dates.ts';
import type { DateSpan } from './sentence.ts';

/** A date on the calendar. */
export interface CalendarDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  /** The year is not in the text: it was taken from the page's own date. */
  yearAssumed: boolean;
  /** Counted from a date in another sentence. */
  borrowed?: true;
}

export interface CalendarContext {
  /** ISO day of the page, or null. */
  pageDate: string | null;
  /** The date last read in the text. */
  previous: CalendarDate | null;
}

const two = (number: number): string => String(number).padStart(2, '0');

function shifted(date: string, unit: ShiftUnit, by: number): string | null {
  if (unit === 'anniversary') return date.length === 10 ? `${Number(date.slice(0, 4)) + by}${date.slice(4)}` : null;
  if (unit === 'week') return shifted(date, 'day', by * 7);
  if (unit === 'day') return date.length === 10 ? addDays(date, by) : null;
  if (unit === 'year') return `${Number(date.slice(0, 4)) + by}`;
  if (date.length < 7) return null;
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

function fromShift({ shift, month, day }: DateExpression, context: CalendarContext): CalendarDate | null {
  if (!shift) return null;
  const base = shift.from === 'page' ? context.pageDate : context.previous?.date;
  if (!base) return null;
  const date = shifted(base, shift.unit, shift.by);
  if (!date) return null;
  const yearAssumed = shift.from === 'previous' && (context.previous?.yearAssumed ?? false);
  // "last July", "24 October that year"
  if (month === undefined) return { date, yearAssumed };
  return { date: withMonth(Number(date.slice(0, 4)), month, day), yearAssumed };
}

function withMonth(year: number, month: number, day: number | undefined): string {
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** The last such month or day that is not after the page: news dates without a year look back. */
function latestBefore(pageDate: string, month: number, day: number | undefined): string {
  const year = Number(pageDate.slice(0, 4));
  const date = withMonth(year, month, day);
  // A day ahead may be a matter of time zones.
  const limit = day === undefined ? pageDate.slice(0, 7) : addDays(pageDate, 1);
  return date <= limit ? date : withMonth(year - 1, month, day);
}

/** The last such weekday up to the page's day. */
function latestWeekday(pageDate: string, weekday: number): string {
  // 1970-01-01 was a Thursday.
  const today = (((dayNumber(pageDate) + 3) % 7) + 7) % 7;
  return addDays(pageDate, -((today - weekday + 7) % 7));
}

/**
 * Puts a date on the calendar.
 * @returns null where the text and the page do not tell enough
 */
export function onCalendar(expression: DateExpression, context: CalendarContext): CalendarDate | null {
  const date = calendarDate(expression, context);
  return date && (date.date.length < 10 || isDay(date.date)) ? date : null;
}

function calendarDate(expression: DateExpression, context: CalendarContext): CalendarDate | null {
  const { year, month, day, weekday, shift } = expression;
  const { pageDate, previous } = context;
  if (shift) return fromShift(expression, context);
  if (year !== undefined)
    return { date: month === undefined ? `${year}` : withMonth(year, month, day), yearAssumed: false };
  if (month !== undefined) {
    if (pageDate) return { date: latestBefore(pageDate, month, day), yearAssumed: true };
    return previous && { date: withMonth(Number(previous.date.slice(0, 4)), month, day), yearAssumed: true };
  }
  if (day !== undefined) {
    if (!previous || previous.date.length < 7) return null;
    return { date: `${previous.date.slice(0, 7)}-${two(day)}`, yearAssumed: previous.yearAssumed };
  }
  return weekday !== undefined && pageDate ? { date: latestWeekday(pageDate, weekday), yearAssumed: false } : null;
}

/** The year that a day and month take from a date of the same month beside them: "on 1 February and 3 February 2022". */
function neighbourYear(
  { month }: DateExpression,
  before: CalendarDate | null,
  after: DateExpression | undefined,
): number | undefined {
  if (after?.month === month && after?.year !== undefined) return after.year;
  if (before?.yearAssumed) return undefined;
  return before?.date.slice(5, 7) === two(month ?? 0) ? Number(before.date.slice(0, 4)) : undefined;
}

/** Whether a date is told only together with one that stands before it in the text. */
function leansOnText({ year, month, day, weekday, shift }: DateExpression, pageDate: string | null): boolean {
  if (shift) return shift.from === 'previous';
  if (year !== undefined || weekday !== undefined) return false;
  return month === undefined ? day !== undefined : pageDate === null;
}

/**
 * Puts all dates of a sentence on the calendar, in order: each can lean on the one before, and borrow the year of its neighbours.
 * @param dates in order
 * @param pageDate ISO day of the page, or null
 * @param before the date last read in the sentences before, or null
 */
export function datesOnCalendar(
  dates: readonly DateSpan[],
  pageDate: string | null,
  before: CalendarDate | null,
): Map<DateSpan, CalendarDate> {
  const made = new Map<DateSpan, CalendarDate>();
  let here: CalendarDate | null = null;
  for (const [at, span] of dates.entries()) {
    const { date } = span;
    const yearless = date.month !== undefined && date.year === undefined && !date.shift;
    const year: number | undefined = yearless ? neighbourYear(date, here, dates[at + 1]?.date) : date.year;
    const resolved = onCalendar({ ...date, year }, { pageDate, previous: here ?? before });
    if (!resolved) continue;
    const leans: boolean | undefined = leansOnText({ ...date, year }, pageDate) && (here === null || here.borrowed);
    here = leans ? { ...resolved, borrowed: true } : resolved;
    made.set(span, here);
  }
  return made;
}
