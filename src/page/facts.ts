/** What a page's markup says about the page: taken from the DOM as plain data, weighed elsewhere. */
import { addressesOf, fieldKey, metaFields } from './meta.ts';
import { timesOf } from './time-elements.ts';

/** Plain data (it can be sent as a message). Nothing in it has been judged; dates and tags are as written. */
export interface PageFacts {
  /** Language tags, the better first. */
  languages: string[];
  /** The page's own addresses, the canonical one first. */
  addresses: string[];
  /** `<meta>` fields by simplified name, the first of a name. */
  fields: Record<string, string>;
  /** Dates that elements of the page are marked with, by simplified name. */
  microdata: Record<string, string>;
  /** JSON-LD sources that may describe an article. */
  jsonLd: string[];
  /** `datetime` of the `<time>` elements at the head of the story, and the words before each. */
  times: { date: string; before: string }[];
  /** The same of the page's header above the story. */
  headerTimes: string[];
}

/** Longer JSON-LD is no description of a page, UTF-16 code units. */
const LONGEST_SOURCE = 300_000;

/**
 * Takes the facts of a page.
 *
 * @param document the page
 * @returns plain data
 */
export function factsOf(document: Document): PageFacts {
  const fields = metaFields(document);
  const root = document.documentElement;
  const declared = ['contentlanguage', 'oglocale', 'language', 'inlanguage'].map((name) => fields[name]);
  const tags = [root?.lang, document.body?.lang, root?.getAttribute('xml:lang'), ...declared];
  return {
    languages: tags.filter((tag) => typeof tag === 'string'),
    addresses: addressesOf(document, fields),
    fields,
    microdata: microdata(document),
    jsonLd: Array.from(document.getElementsByTagName('script'))
      .filter((script) => /ld\+json/i.test(script.type))
      .map((script) => script.textContent ?? '')
      .filter((source) => source.length < LONGEST_SOURCE && /Article|Posting|date/.test(source)),
    ...timesOf(document),
  };
}

function microdata(document: Document): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const element of document.querySelectorAll('[itemprop^="date"],time[pubdate]')) {
    const key = fieldKey(element.getAttribute('itemprop') ?? 'pubdate');
    const value = element.getAttribute('content') ?? element.getAttribute('datetime');
    if (value && !element.closest('aside,nav,footer')) fields[key] ??= value;
  }
  return fields;
}
