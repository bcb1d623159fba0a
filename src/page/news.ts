/** Is this page one story? The answer changes defaults only; it never hides a mention. */
import type { Article } from './article.ts';
import { addressesOf, metaFields } from './meta.ts';
import { PROSE_LENGTH } from './scopes.ts';
import { describedBy } from './structured-data.ts';

/** Paragraphs of prose that make a story where nothing is declared. */
const PARAGRAPHS = 3;

/**
 * Tells whether a page is an article: by its JSON-LD or Open Graph type, else by its prose.
 *
 * @param document the page
 * @param article its text
 * @returns true for a story, false for a front page, a search page and the like
 */
export function isArticle(document: Document, article: Pick<Article, 'blocks' | 'scopes'>): boolean {
  const fields = metaFields(document);
  if (fields.get('ogtype')?.toLowerCase() === 'article') return true;
  if (describedBy(document, addressesOf(document, fields))?.isArticle) return true;
  const inStory = (scope: number | null): boolean => {
    for (let at = scope; at !== null; at = article.scopes[at]?.parent ?? null) {
      if (/^(?:aside|related|comments|navigation|footer)$/.test(article.scopes[at]?.kind ?? '')) return false;
    }
    return true;
  };
  const prose = article.blocks.filter(
    ({ kind, start, end, scope }) =>
      (kind === 'text' || kind === 'quote') && end - start >= PROSE_LENGTH && inStory(scope),
  );
  return prose.length >= PARAGRAPHS;
}
