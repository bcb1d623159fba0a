/** What a page says about itself in JSON-LD (schema.org): its kind and its dates. */

/** The facts taken from an article's description. */
export interface Described {
  isArticle: boolean;
  published: string | null;
  modified: string | null;
}

type Json = { [key: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|^Report|^Review)$/;
const PAGE = /Page$/;

/** Where the description of the page's own story may hang; lists, live updates, comments and parts describe other things. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'];

/**
 * Reads the page's JSON-LD. Broken JSON does not stop the rest; the fields are then looked for in its text.
 *
 * @param sources JSON texts
 * @param addresses the page's own addresses; of several articles the one that names one of them is taken
 * @returns what the article's description says, or else the page's; null where there is neither
 */
export function describedBy(sources: string[], addresses: string[]): Described | null {
  const found: Json[] = [];
  for (const source of sources) {
    try {
      gather(JSON.parse(source), found, 0);
    } catch {
      gather(salvage(source), found, 0);
    }
  }
  const articles = found.filter((item) => is(item, ARTICLE));
  const own = articles.find((item) => addresses.some((address) => namesAddress(item, address))) ?? articles[0];
  const item = own ?? found.find((other) => is(other, PAGE) && other.datePublished);
  if (!item) return null;
  return { isArticle: !!own, published: text(item.datePublished), modified: text(item.dateModified) };
}

function gather(value: unknown, found: Json[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const item of value) gather(item, found, depth + 1);
  else if (value && typeof value === 'object') {
    found.push(value as Json);
    for (const key of HOLDERS) gather((value as Json)[key], found, depth + 1);
  }
}

const is = (item: Json, type: RegExp): boolean =>
  [item['@type']].flat().some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/#:]/, '')));

function namesAddress({ url, '@id': id, mainEntityOfPage: page }: Json, address: string): boolean {
  const pageId = page && typeof page === 'object' ? (page as Json)['@id'] : page;
  return [url, id, pageId].some((name) => typeof name === 'string' && name.split('#')[0] === address);
}

const text = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : null;
};

/** Fields of a description that does not parse (raw line breaks, stray commas, comments). */
function salvage(source: string): Json {
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*\\[?\\s*"([^"]*)"`).exec(source)?.[1];
  const types = [...source.matchAll(/"@type"\s*:\s*\[?\s*"([^"]+)"/g)].map((match) => match[1]);
  const type = types.find((name) => ARTICLE.test(name ?? ''));
  return type ? { '@type': type, datePublished: field('datePublished'), dateModified: field('dateModified') } : {};
}
