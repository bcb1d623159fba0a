/** When a page says it was published and changed: the methods in the order of their weight. */
import type { Article, PageDate } from './article.ts';
import { dateOfField, isoDate } from './calendar.ts';
import { type Dateline, endsInChangeLabel, readDateline } from './dateline.ts';
import type { PageFacts } from './facts.ts';
import { isOutsideStory } from './scopes.ts';
import { describedBy } from './structured-data.ts';

/** Names of fields, lower case and without punctuation, the better first (Open Graph, Dublin Core, Parse.ly, Sailthru, …). */
const PUBLISHED_FIELDS =
  'articlepublishedtime ogpublishedtime ogarticlepublishedtime articlepublished datepublished parselypubdate sailthrudate cxenseparserecspublishtime pubdate publishdate publisheddate publicationdate publishedat dcdateissued dctermsissued dctermscreated dcdatecreated dcdate dctermsdate articledateoriginal originalpublicationdate date'.split(
    ' ',
  );
const MODIFIED_FIELDS =
  'articlemodifiedtime ogmodifiedtime ogupdatedtime articleupdatedtime datemodified dcdatemodified dctermsmodified lastmodified modified updated'.split(
    ' ',
  );

/**
 * The page's own dates: JSON-LD, then `meta` and microdata, then `<time>` at the head of the article, then the URL, last a visible
 * date line. A calendar date is taken as printed, in its own time zone. A URL that names only year and month gives nothing: a
 * status on a day needs the day.
 *
 * @param facts what the markup says
 * @param article text, blocks and scopes; its language decides what 05/06/2025 means
 * @param hiddenLines starts of blocks that are not shown
 * @param today ISO date; later dates (by more than the width of the time zones), dates before 1990 and impossible ones are refused
 * @returns both dates, null where the page gives none
 */
export function pageDates(
  facts: PageFacts,
  article: Pick<Article, 'text' | 'blocks' | 'scopes' | 'language'>,
  hiddenLines: ReadonlySet<number>,
  today: string,
): { publishedAt: PageDate | null; modifiedAt: PageDate | null } {
  const described = describedBy(facts.jsonLd, facts.addresses);
  const read = (value: string | null | undefined): string | null => dateOfField(value, today);
  const first = (names: string[]): string | null =>
    firstOf(
      [facts.fields, facts.microdata].flatMap((source) => names.map((name) => source[name])),
      read,
    );
  const dated = (date: string | null, method: PageDate['method']): PageDate | null => (date ? { date, method } : null);
  let line: Dateline | null = null;
  const dateline = (): Dateline => {
    const inStory = article.blocks.filter(
      ({ scope, start }) => !isOutsideStory(article.scopes, scope) && !hiddenLines.has(start),
    );
    // Slashes name the month first in American English alone; English pages leave it open.
    line ??= readDateline(article.text, inStory, { today, monthFirst: article.language === 'en' ? null : false });
    return line;
  };
  const publishedAt =
    dated(read(described?.published), 'json-ld') ??
    dated(first(PUBLISHED_FIELDS), 'meta') ??
    dated(timeDate(facts, today), 'time') ??
    dated(
      firstOf(facts.addresses, (address) => urlDate(address, today)),
      'url',
    ) ??
    dated(dateline().published, 'text');
  const modifiedAt =
    dated(read(described?.modified), 'json-ld') ??
    dated(first(MODIFIED_FIELDS), 'meta') ??
    (publishedAt && publishedAt.method !== 'text' ? null : dated(dateline().modified, 'text'));
  return { publishedAt, modifiedAt };
}

function firstOf<Value>(values: Value[], read: (value: Value) => string | null): string | null {
  for (const value of values) {
    const date = read(value);
    if (date) return date;
  }
  return null;
}

/** A page header often shows today's date; one that differs from today's is the page's. */
function timeDate({ times, headerTimes }: PageFacts, today: string): string | null {
  const published = times.filter(({ before }) => !endsInChangeLabel(before));
  const atHead = firstOf(published, ({ date }) => dateOfField(date, today));
  if (atHead) return atHead;
  const above = new Set(headerTimes.map((date) => dateOfField(date, today)));
  const [only] = above;
  return above.size === 1 && only && only !== today ? only : null;
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
