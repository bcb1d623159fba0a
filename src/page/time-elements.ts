/** Which `<time>` elements may date a story: those at its head, not those of other stories or in its prose. */
import { plain } from './plain.ts';
import { PROSE_LENGTH } from './scopes.ts';

/** Parts where a `<time>` belongs to something else: teasers, lists, tables, live-blog entries, captions, quotations. */
const ELSEWHERE =
  'aside,nav,footer,ul,ol,dl,table,figure,blockquote,h2,h3,h4,h5,h6,[class*="related" i],[class*="comment" i]';

/** Elements looked at; the head of an article comes before its end. */
const MOST = 60;

/** Characters of the line taken before a date: room for a label. */
const LABEL_LENGTH = 40;

/** Dates as written in `datetime`. */
export interface Times {
  /** At the head of the story, in order, with the words before each in its line. */
  times: { date: string; before: string }[];
  /** In the page's header, above the headline. */
  headerTimes: string[];
}

/**
 * The dates of `<time>` elements beside the headline and in the page's header before it.
 *
 * @param document the page
 * @returns as written, unchecked
 */
export function timesOf(document: Document): Times {
  const all = Array.from(document.getElementsByTagName('time')).slice(0, MOST);
  const headline = document.getElementsByTagName('h1')[0] ?? null;
  const story = (headline ?? all[0])?.closest('article,main,[role="main"]') ?? null;
  const dateOf = (time: Element): string => time.getAttribute('datetime') ?? '';
  const isAtHead = (time: Element): boolean =>
    (story ?? document).contains(time) &&
    standsAlone(time, story) &&
    (!!story || isBefore(time, headline) || isNear(time, headline));
  return {
    times: all.filter(isAtHead).map((time) => ({ date: dateOf(time), before: wordsBefore(time) })),
    headerTimes: all
      .filter((time) => standsAlone(time, null) && time.closest('header') && isBefore(time, headline))
      .map(dateOf),
  };
}

function standsAlone(time: Element, story: Element | null): boolean {
  if (/modif|updat/i.test(`${time.getAttribute('itemprop')} ${time.className}`)) return false;
  const other = time.closest(ELSEWHERE);
  if (other && !(story && other.contains(story))) return false;
  // An entry of a live blog, or a teaser: an article or section of its own.
  const own = time.closest('article,section');
  if (own && story && own !== story && story.contains(own) && !own.querySelector('h1')) return false;
  return lineOf(time).trim().length < PROSE_LENGTH;
}

function lineOf(time: Element): string {
  const parent = time.parentElement;
  return (parent && plain(parent).textContent) ?? '';
}

function wordsBefore(time: Element): string {
  const line = lineOf(time);
  return line.slice(0, line.indexOf(time.textContent ?? '')).slice(-LABEL_LENGTH);
}

const isBefore = (a: Element, b: Element | null): boolean => !!b && (a.compareDocumentPosition(b) & 4) === 4;

/** In the same part of the page as the headline, at most three elements up. */
function isNear(time: Element, headline: Element | null): boolean {
  let around: Element | null = headline;
  for (let i = 0; i < 3 && around; i++) {
    around = plain(around).parentElement;
    if (around?.localName === 'body') return i === 0;
    if (around && plain(around).contains(time)) return true;
  }
  return !headline;
}
