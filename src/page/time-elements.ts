/** Publication dates from `<time datetime>`: the one at the head of the article, not those of other stories or in its prose. */
import { dateOfField } from './calendar.ts';
import { PROSE_LENGTH } from './scopes.ts';

/** Parts where a `<time>` belongs to something else: teasers, lists, tables, live-blog entries, captions, quotations. */
const ELSEWHERE =
  'aside,nav,footer,ul,ol,dl,table,figure,blockquote,h2,h3,h4,h5,h6,[class*="related" i],[class*="comment" i]';

/** Elements looked at; the head of an article comes before its end. */
const MOST = 60;

/**
 * The date of the first `<time>` beside the headline: within the story's own element, or else in the page's header before it.
 *
 * @param document the page
 * @param today ISO date
 * @returns ISO date, or null
 */
export function timeElementDate(document: Document, today: string): string | null {
  const all = Array.from(document.getElementsByTagName('time')).slice(0, MOST);
  if (!all.length) return null;
  const headline = document.getElementsByTagName('h1')[0] ?? null;
  const story = (headline ?? all[0])?.closest('article,main,[role="main"]') ?? null;
  const dateOf = (time: Element): string | null => dateOfField(time.getAttribute('datetime'), today);
  const inStory = all.filter((time) => (story ?? document).contains(time) && standsAlone(time, story));
  for (const time of inStory) {
    const date = story || isBefore(time, headline) || isNear(time, headline) ? dateOf(time) : null;
    if (date) return date;
  }
  // A page header often shows today's date; one that differs from today's is the page's.
  const above = all.filter((time) => standsAlone(time, null) && time.closest('header') && isBefore(time, headline));
  const dates = new Set(above.map(dateOf));
  const only = dates.size === 1 ? [...dates][0] : null;
  return only && only !== today ? only : null;
}

function standsAlone(time: Element, story: Element | null): boolean {
  const other = time.closest(ELSEWHERE);
  if (other && !(story && other.contains(story))) return false;
  // An entry of a live blog, or a teaser: an article or section of its own.
  const own = time.closest('article,section');
  if (own && story && own !== story && story.contains(own) && !own.querySelector('h1')) return false;
  return (time.parentElement?.textContent?.trim().length ?? 0) < PROSE_LENGTH;
}

const isBefore = (a: Element, b: Element | null): boolean => !!b && (a.compareDocumentPosition(b) & 4) === 4;

/** In the same part of the page as the headline, at most three elements up. */
function isNear(time: Element, headline: Element | null): boolean {
  let around: Element | null = headline;
  for (let i = 0; i < 3 && around; i++) {
    around = around.parentElement;
    if (around?.localName === 'body') return i === 0;
    if (around?.contains(time)) return true;
  }
  return !headline;
}
