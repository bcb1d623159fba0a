/** When a page says it was published and changed: the methods in the order of their weight. */
import type { Article, Block, PageDate } from './article.ts';
import { dateOfField, isoDate, localToday } from './calendar.ts';
import { isOutside, readDateline } from './dateline.ts';
import { addressesOf, fieldKey, type MetaFields, metaFields } from './meta.ts';
import { describedBy } from './structured-data.ts';
import { timeElementDate } from './time-elements.ts';

/** Names of fields, lower case and without punctuation, the better first (Open Graph, Dublin Core, Parse.ly, Sailthru, …). */
const PUBLISHED_FIELDS =
  'articlepublishedtime ogpublishedtime ogarticlepublishedtime articlepublished datepublished parselypubdate sailthrudate cxenseparserecspublishtime pubdate publishdate publisheddate publicationdate publishedat dcdateissued dctermsissued dctermscreated dcdatecreated dcdate dctermsdate articledateoriginal originalpublicationdate date'.split(
    ' ',
  );
const MODIFIED_FIELDS =
  'articlemodifiedtime ogmodifiedtime ogupdatedtime articleupdatedtime datemodified dcdatemodified dctermsmodified lastmodified modified updated'.split(
    ' ',
  );

/** What the dates are read from. */
export interface Dated {
  document: Document;
  article: Pick<Article, 'text' | 'blocks' | 'scopes' | 'language'>;
  /** Whether characters of the article text are visible; the visible date line asks. */
  isVisible: (start: number, end: number) => boolean;
}

/**
 * The page's own dates: JSON-LD, then `meta` and microdata, then `<time>` at the head of the article, then the URL, last a visible
 * date line. A calendar date is taken as printed, in its own time zone. A URL that names only year and month gives nothing: a
 * status on a day needs the day.
 *
 * @param page document and article text
 * @param today ISO date; later dates (by more than the width of the time zones), dates before 1990 and impossible ones are refused
 * @returns both dates, null where the page gives none
 */
export function pageDates(
  { document, article, isVisible }: Dated,
  today: string = localToday(),
): { publishedAt: PageDate | null; modifiedAt: PageDate | null } {
  const fields = metaFields(document);
  const addresses = addressesOf(document, fields);
  const described = describedBy(document, addresses);
  const firstOf = (source: MetaFields, names: string[]): string | null => {
    for (const name of names) {
      const date = dateOfField(source.get(name), today);
      if (date) return date;
    }
    return null;
  };
  let marked: MetaFields | null = null;
  const first = (names: string[]): string | null => {
    const inHead = firstOf(fields, names);
    if (inHead) return inHead;
    marked ??= microdata(document);
    return firstOf(marked, names);
  };
  const dated = (date: string | null, method: PageDate['method']): PageDate | null => (date ? { date, method } : null);
  let line: { published: string | null; modified: string | null } | null = null;
  const dateline = () => {
    const outside = (block: Block): boolean => isOutsideScope(article.scopes, block.scope);
    // Slashes name the month first in American English alone; English pages leave it open.
    const monthFirst = article.language === 'en' ? null : false;
    line ??= readDateline(article.text, article.blocks, outside, { today, monthFirst, isShown: isVisible });
    return line;
  };
  const publishedAt =
    dated(dateOfField(described?.published, today), 'json-ld') ??
    dated(first(PUBLISHED_FIELDS), 'meta') ??
    dated(timeElementDate(document, today), 'time') ??
    dated(addresses.map((address) => urlDate(address, today)).find(Boolean) ?? null, 'url') ??
    dated(dateline().published, 'text');
  const modifiedAt =
    dated(dateOfField(described?.modified, today), 'json-ld') ??
    dated(first(MODIFIED_FIELDS), 'meta') ??
    (publishedAt && publishedAt.method !== 'text' ? null : dated(dateline().modified, 'text'));
  return { publishedAt, modifiedAt };
}

function isOutsideScope(scopes: Article['scopes'], index: number): boolean {
  for (let at: number | null = index; at !== null; at = scopes[at]?.parent ?? null) {
    if (isOutside(scopes[at]?.kind ?? '')) return true;
  }
  return false;
}

/** Dates that elements of the page itself are marked with. */
function microdata(document: Document): MetaFields {
  const fields = new Map<string, string>();
  for (const element of document.querySelectorAll('[itemprop^="date"],time[pubdate]')) {
    const key = fieldKey(element.getAttribute('itemprop') ?? 'pubdate');
    const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? '';
    if (!fields.has(key) && !element.closest('aside,nav,footer')) fields.set(key, value);
  }
  return fields;
}

/**
 * The day that a URL names: `/2025/12/17/`, `/2025-12-17-title`, `/20251217/`.
 *
 * @param address absolute URL
 * @param today ISO date
 * @returns ISO date; null for a month alone, or where digits only look like a date
 */
export function urlDate(address: string, today: string): string | null {
  const path = /^[a-z]+:\/\/[^/]*([^?#]*)/i.exec(address)?.[1] ?? '';
  for (const match of path.matchAll(/(?<=[/_-])((?:19|20)\d\d)([/_-]?)([01]?\d)\2([0-3]?\d)(?=[/_.-]|$)/g)) {
    if (!match[2] && match[0].length !== 8) continue;
    const date = isoDate(Number(match[1]), Number(match[3]), Number(match[4]), today);
    if (date) return date;
  }
  return null;
}
