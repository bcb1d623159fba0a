/** The visible date at the head of an article: "By Leyla Rahim, Baku · 16 December 2025". The weakest evidence of all. */
import type { Block } from './article.ts';
import { type WrittenDate, writtenDates } from './calendar.ts';
import { PROSE_LENGTH } from './scopes.ts';

/** Lines looked at above the headline and below it. */
const ABOVE = 4;
const BELOW = 12;

/** Lines from the headline within which a list item may be part of the by-line. */
const NEAR = 2;

/** Paragraphs of prose after which the head of the article is over: a standfirst, and the first one. */
const PROSE_PARAGRAPHS = 2;

/** Characters a line may have beside its dates: a by-line, a place, an agency. */
const BESIDE = 60;

const PUBLISHED =
  'published|posted|publication date|date|first published|created|tarix|dərc (?:edilib|olunub)|yayın(?:lanma)?(?: tarihi)?|yayımlan\\p{L}*|tarih|giriş|eklenme|опубликован\\p{L}*|дата(?: публикации)?|veröffentlicht|stand|publié(?: le)?|le';
const MODIFIED =
  '(?:last )?(?:updated|modified|edited)|yenilən\\p{L}*|güncelle\\p{L}*|son güncelleme|обновлен\\p{L}*|изменен\\p{L}*|aktualisiert|mis à jour(?: le)?';
const LABEL = new RegExp(`(?:^|[^\\p{L}])(?:(${PUBLISHED})|(${MODIFIED}))(?: on| at| am)?\\s*[:：–—-]?\\s*$`, 'iu');
const LABELS = new RegExp(`(?<!\\p{L})(?:${PUBLISHED}|${MODIFIED})(?!\\p{L})`, 'giu');

/** Times of day, zones, weekdays: what goes with a date. */
const WITH_DATES =
  /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?|\(?(?:GMT|UTC|EST|EDT|CET|MSK|мск)[+\-\d:]*\)?|\b\p{L}+day\b|г(?:ода|\.)|saat|в\b/giu;

/** Dates of the article as its head prints them. */
export interface Dateline {
  published: string | null;
  modified: string | null;
}

/**
 * Looks for a date line near the headline. A sentence that happens to name a day is none: the date has to stand at an end of a
 * short line, set off, or follow a label such as "Published:".
 *
 * @param text article text
 * @param blocks those of the story that are shown
 * @param options `today` ISO date; `monthFirst` as in {@link writtenDates}
 * @returns ISO dates, null where the head prints none
 */
export function readDateline(
  text: string,
  blocks: Block[],
  options: { today: string; monthFirst: boolean | null },
): Dateline {
  const headline = Math.max(
    0,
    blocks.findIndex((block) => block.level === 1),
  );
  const found: Dateline = { published: null, modified: null };
  let prose = 0;
  for (const [i, block] of blocks.entries()) {
    if (i < headline - ABOVE) continue;
    if (i > headline + BELOW || prose >= PROSE_PARAGRAPHS) break;
    // A list may hold the by-line's parts right at the headline; further down its dates, like those of a table, are content.
    if (block.kind !== 'text' && !(block.kind === 'item' && Math.abs(i - headline) <= NEAR)) continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + 400));
    if (block.end - block.start >= PROSE_LENGTH) prose++;
    for (const { date, modified } of datesOfLine(line, options)) {
      if (modified) found.modified ??= date;
      else found.published ??= date;
    }
    if (found.published) break;
  }
  return found;
}

/**
 * @param text what stands before a date
 * @returns whether it ends in a word such as "Updated:"
 */
export const endsInChangeLabel = (text: string): boolean => LABEL.exec(text)?.[2] !== undefined;

function datesOfLine(
  line: string,
  { today, monthFirst }: { today: string; monthFirst: boolean | null },
): (WrittenDate & { modified: boolean })[] {
  const dates = writtenDates(line, today, monthFirst);
  const isLine = dates.length > 0 && readsAsByline(line, dates);
  return dates.flatMap((date) => {
    const label = LABEL.exec(line.slice(0, date.start));
    // In prose only a label at its very beginning tells.
    if (!isLine && !(label && label.index === 0)) return [];
    return [{ ...date, modified: label?.[2] !== undefined }];
  });
}

/** A by-line is short, is no sentence, and sets its date off. */
function readsAsByline(line: string, dates: WrittenDate[]): boolean {
  let rest = '';
  let at = 0;
  for (const { start, end } of dates) {
    const before = line.slice(at, start).trimEnd();
    if (before && !/[|·•—–\-,:;/()\n→»]$/.test(before) && !LABEL.test(before) && !/\p{Lu}\p{L}*$/u.test(before))
      return false;
    rest += `${line.slice(at, start)} | `;
    at = end;
  }
  rest = (rest + line.slice(at)).replace(LABELS, ' ').replace(WITH_DATES, ' ');
  const words = rest.match(/\p{L}+/gu) ?? [];
  const lower = words.filter((word) => word.length > 2 && /^\p{Ll}/u.test(word)).length;
  return words.join(' ').length <= BESIDE && lower <= 2 && !/\p{L}{3,}[.!?…]["”»]?\s*$/u.test(rest);
}
