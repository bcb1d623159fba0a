/** Is this page one story? The answer changes defaults only; it never hides a mention. */
import type { Article } from './article.ts';
import type { PageFacts } from './facts.ts';
import { isOutsideStory, PROSE_LENGTH } from './scopes.ts';
import { describedBy } from './structured-data.ts';

/** Paragraphs of prose that make a story where nothing is declared. */
const PARAGRAPHS = 3;

/**
 * Tells whether a page is an article: by its JSON-LD or Open Graph type, else by its prose.
 *
 * @param facts what its markup says
 * @param article its text
 * @returns true for a story, false for a front page, a search page and the like
 */
export function isStory(facts: PageFacts, article: Pick<Article, 'blocks' | 'scopes'>): boolean {
  if (facts.fields.ogtype?.toLowerCase() === 'article') return true;
  if (describedBy(facts.jsonLd, facts.addresses)?.isArticle) return true;
  const prose = article.blocks.filter(
    ({ kind, start, end, scope }) =>
      (kind === 'text' || kind === 'quote') && end - start >= PROSE_LENGTH && !isOutsideStory(article.scopes, scope),
  );
  return prose.length >= PARAGRAPHS;
}
