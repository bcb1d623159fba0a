/** Reads a document to an article at one go. In the extension the DOM and the rest are apart: `text.ts` and `complete.ts`. */
import type { Article, PageDate } from './article.ts';
import { completeArticle } from './complete.ts';
import { atOnce } from './steps.ts';
import { type TextOptions, type TextReading, textSteps, type WayBack } from './text.ts';

/** An article and the way from it back to the page. */
export interface PageReading extends WayBack {
  article: Article;
}

export interface ReadOptions extends TextOptions {
  /** ISO date; dates after it are refused. Default: the reader's today. */
  today?: string;
  /** What is known of the page already, when only a part of it is read. */
  page?: { language: string | null; publishedAt: PageDate | null; modifiedAt: PageDate | null };
}

/**
 * Reads a document at one go.
 *
 * @param document any document; one without a body, or not HTML, gives an empty article
 * @param options see {@link ReadOptions}
 * @returns the reading
 */
export function readArticle(document: Document, options: ReadOptions = {}): PageReading {
  return complete(atOnce(textSteps(document, options)), options);
}

function complete({ page, ...back }: TextReading, options: ReadOptions): PageReading {
  return { article: { ...completeArticle(page, options.today), ...options.page }, ...back };
}
