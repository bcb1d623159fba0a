/** Calendar dates as pages write them, read without a time zone: what is printed counts. */

/** News on the web is not older; a date before it is a slip or an archive's index. */
const EARLIEST = '1990-01-01';

/** Leading letters of the month names in every case and in the usual abbreviations: en, az, tr, ru, de, fr. */
const MONTHS = [
  'jan|yan|янв|oca|jän',
  'feb|fev|fév|şub|фев',
  'mar|mär|мар',
  'apr|avr|nis|апр',
  'may|mai|мая|май',
  'jun|iyun|i̇yun|haz|июн|juin',
  'jul|iyul|i̇yul|tem|июл|juil',
  'aug|avq|avg|ağu|aoû|авг',
  'sep|sen|eyl|сен',
  'oct|okt|eki|окт',
  'nov|noy|kas|ноя',
  'dec|dek|déc|dez|ara|дек',
].map((stems) => new RegExp(`^(?:${stems})`));

/**
 * Checks a date and writes it.
 *
 * @param year four digits
 * @param month 1 to 12
 * @param day 1 to 31
 * @param today ISO date in the reader's time zone
 * @returns `YYYY-MM-DD`, or null for a day that does not exist, lies before 1990 or more than one day after today (time zones)
 */
export function isoDate(year: number, month: number, day: number, today: string): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return null;
  const iso = date.toISOString().slice(0, 10);
  return iso < EARLIEST || time > Date.parse(today) + 86_400_000 ? null : iso;
}

/**
 * Today in the reader's own time zone.
 *
 * @returns ISO date
 */
export function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * Number of a month by its name.
 *
 * @param word in any case and inflection: `Dec.`, `dekabrın`, `Aralık’ta`, `декабря`
 * @returns 1 to 12, or 0
 */
export function monthNumber(word: string): number {
  const lower = word.normalize('NFC').replace(/İ/g, 'i').toLowerCase();
  return MONTHS.findIndex((month) => month.test(lower)) + 1;
}

/** A date in running text. */
export interface WrittenDate {
  date: string;
  /** UTF-16 code units into the text, end exclusive. */
  start: number;
  end: number;
}

/**
 * Ways to write a date: `2025-12-17`, `17.12.2025`, `17 December 2025`, `December 17, 2025`, `2025-ci il dekabrın 17-də`.
 * The year may be glued to what follows, as where a date and a name share a line without a space.
 */
const WRITTEN =
  /(?<!\d[./-]?)(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4})|(\d{1,2})(?:st|nd|rd|th|er|[-–]?\p{Ll}{2,3})?\.?,?\s+(?:of\s+|de\s+)?(\p{L}\p{Ll}{2,9}|\p{Lu}{3,10})\.?,?\s+(\d{4})|(\p{L}\p{Ll}{2,9}|\p{Lu}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})|(\d{4})(?:[-–]?\p{Ll}{2,3}\s+il(?:in)?)?,?\s+(\p{L}{3,12})\s+(\d{1,2}))(?!\.?\d)/gu;

/**
 * Finds the dates in a text.
 *
 * @param text any text
 * @param today ISO date, for {@link isoDate}
 * @param monthFirst whether `12/17/2025` and the like, with slashes, name the month first; where that is open and both readings
 *   are possible, the date is left out
 * @returns the possible ones, in order
 */
export function writtenDates(text: string, today: string, monthFirst: boolean | null): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const group = (i: number): number => Number(match[i]);
    let parts: [number, number, number];
    if (match[1]) parts = [group(1), group(3), group(4)];
    else if (match[8]) parts = numericDate(group(8), group(5), group(7), match[6] === '/' ? monthFirst : false);
    else if (match[11]) parts = [group(11), monthNumber(match[10] ?? ''), group(9)];
    else if (match[14]) parts = [group(14), monthNumber(match[12] ?? ''), group(13)];
    else parts = [group(15), monthNumber(match[16] ?? ''), group(17)];
    const date = isoDate(...parts, today);
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function numericDate(
  year: number,
  first: number,
  second: number,
  monthFirst: boolean | null,
): [number, number, number] {
  if (first > 12 || first === second) return [year, second, first];
  if (second > 12) return [year, first, second];
  if (monthFirst === null) return [0, 0, 0];
  return monthFirst ? [year, first, second] : [year, second, first];
}

/**
 * Reads the value of a machine-readable field: ISO 8601 in its extended or basic form, or a written date.
 *
 * @param value attribute or JSON text
 * @param today ISO date
 * @returns the calendar date as printed, in the value's own zone, or null
 */
export function dateOfField(value: string | null | undefined, today: string): string | null {
  const basic = /^\s*(\d{4})(\d\d)(\d\d)(?=T|\D|$)/.exec(value ?? '');
  if (basic) return isoDate(Number(basic[1]), Number(basic[2]), Number(basic[3]), today);
  return writtenDates((value ?? '').slice(0, 60), today, null)[0]?.date ?? null;
}
