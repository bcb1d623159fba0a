import type { Language } from '../dataset/schema.ts';

/**
 * Month names in Azerbaijani: Chromium claims to know the language and then prints "M06".
 * Short forms are those of the Unicode CLDR.
 */
const AZ_MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
] as const;

const LOCALE = { en: 'en-GB', tr: 'tr', ru: 'ru' } as const;

/**
 * Shows a calendar date in words; its parts are joined by no-break spaces.
 * @param date ISO, as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function showDate(date: string, language: Language, month: 'long' | 'short' = 'short'): string {
  const [year, monthNumber, day] = date.split('-').map(Number) as [number, number?, number?];
  if (monthNumber === undefined) return String(year);
  if (language === 'az') {
    const name = AZ_MONTHS[monthNumber - 1] ?? '';
    return joined(day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`);
  }
  // Turkish and Russian abbreviations are no shorter to read; the full names are.
  const style = language === 'en' ? month : 'long';
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    year: 'numeric',
    month: style,
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return joined(format.format(Date.UTC(year, monthNumber - 1, day ?? 1)).replace(/\s?г\.$/, ''));
}

const joined = (date: string): string => date.replaceAll(' ', '\u00a0');

/** Today's calendar date in the reader's own time zone, ISO. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
