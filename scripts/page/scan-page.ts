/** What the extension would find on one saved page, as data. */
import { type ClaimLanguages, findClaims } from '../../src/claims/find.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { Lexicon } from '../../src/mentions/compile.ts';
import { explainMentions, formatTrace } from '../../src/mentions/explain.ts';
import { findMentions } from '../../src/mentions/find.ts';
import { addressesOf, metaFields } from '../../src/page/meta.ts';
import { readArticle } from '../../src/page/read.ts';

/** Characters of the block printed on either side of a mention. */
const AROUND = 40;

/** All that pages are read with. */
export interface Knowledge {
  lexicon: Lexicon;
  dataset: Dataset;
  claimLanguages: ClaimLanguages;
}

/** One page, as `npm run scan` prints it. */
export interface ScannedPage {
  file: string;
  language: string | null;
  /** ISO date as the page prints it, or null. */
  publishedAt: string | null;
  mentions: { instrument: string; text: string; before: string; after: string }[];
  claims: {
    instrument: string;
    party: string | null;
    asserts: string;
    date: string | null;
    place: string | null;
    verdict: string;
    text: string;
  }[];
  /** With `explain`: how the page was read, and every place that was weighed. */
  explained?: { publishedBy: string | null; modifiedAt: string | null; blocks: string[]; places: string[] };
}

/**
 * Reads a page as the content script does.
 *
 * @param file name to print
 * @param document the page
 * @param knowledge lexicon and record
 * @param explain whether to add how it came about
 * @returns what was found
 */
export function scanPage(file: string, document: Document, knowledge: Knowledge, explain = false): ScannedPage {
  const { lexicon, dataset, claimLanguages } = knowledge;
  const { article, isVisible } = readArticle(document);
  const { text, blocks } = article;
  const mentions = findMentions(article, lexicon, { isVisible });
  const pageUrl = addressesOf(document, metaFields(document))[0] ?? null;
  const claims = findClaims(article, mentions, dataset, claimLanguages, { pageUrl });
  const page: ScannedPage = {
    file,
    language: article.language,
    publishedAt: article.publishedAt?.date ?? null,
    mentions: mentions.map(({ instrument, start, end }) => {
      const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end) ?? { start, end };
      return {
        instrument,
        text: text.slice(start, end),
        before: text.slice(Math.max(block.start, start - AROUND), start),
        after: text.slice(end, Math.min(block.end, end + AROUND)),
      };
    }),
    claims: claims.map(({ instrument, party, asserts, date, place, verdict, start, end }) => {
      return { instrument, party, asserts, date, place, verdict, text: text.slice(start, end) };
    }),
  };
  if (!explain) return page;
  const scopeOf = (index: number | null): string => {
    const scope = index === null ? undefined : article.scopes[index];
    return scope ? `${scopeOf(scope.parent)}/${scope.kind}${index}` : '';
  };
  return {
    ...page,
    explained: {
      publishedBy: article.publishedAt?.method ?? null,
      modifiedAt: article.modifiedAt?.date ?? null,
      blocks: blocks.map(({ start, end, kind, level, scope, language }) => {
        const shown = isVisible(start, end) ? '' : ' (not shown)';
        return `${scopeOf(scope)} ${kind}${level || ''} ${language ?? ''}${shown}: ${text.slice(start, end)}`;
      }),
      places: explainMentions(article, lexicon, { isVisible }).map(formatTrace),
    },
  };
}
