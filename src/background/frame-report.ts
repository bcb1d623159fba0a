import type { Claim, Statement } from '../claims/claim.ts';
import { type ClaimLanguages, findStatements } from '../claims/find.ts';
import { judge } from '../claims/judge.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article, PageDate } from '../page/article.ts';

/** A mention as the popup lists it. */
export interface ReportedMention extends Mention {
  text: string;
  /** Some words before and after, white space collapsed. */
  before: string;
  after: string;
}

/** What is kept of a frame whose page has mentions. Offsets are UTF-16 code units into the page's article, which is not kept. */
export interface FrameReport {
  url: string;
  publishedAt: PageDate | null;
  modifiedAt: PageDate | null;
  mentions: ReportedMention[];
  /** How many mentions there are beyond those listed. */
  unlisted: number;
  /** What the page says about the instruments' status, in its own words. */
  statements: Said<Statement>[];
}

/** Something with the page's words for it. */
export type Said<Thing> = Thing & { text: string };

/** Characters of context that a reported mention carries on either side. */
const CONTEXT = 90;

/**
 * Picks what has to be remembered of a page for card and popup.
 * @param mentions as found in `article`
 * @param limit how many of them are listed; only these are painted
 */
export function reportOf(
  url: string,
  article: Article,
  mentions: readonly Mention[],
  languages: ClaimLanguages,
  limit: number,
): FrameReport {
  const { text, blocks, publishedAt, modifiedAt } = article;
  const listed = mentions.slice(0, limit);
  let at = 0;
  return {
    url,
    publishedAt,
    modifiedAt,
    mentions: listed.map((mention): ReportedMention => {
      const { start, end } = mention;
      while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) < end) at++;
      const block = blocks[at] ?? { start, end };
      return {
        ...mention,
        text: plain(text.slice(start, end)),
        before: plain(text.slice(Math.max(block.start, start - CONTEXT), start)),
        after: plain(text.slice(end, Math.min(block.end, end + CONTEXT))),
      };
    }),
    unlisted: mentions.length - listed.length,
    statements: findStatements(article, mentions, languages).map((statement) => ({
      ...statement,
      text: plain(text.slice(statement.start, statement.end)),
    })),
  };
}

/**
 * Holds what a page says against the record, on the page's date or on the one the reader set. What a page could say on its own
 * date is not held against it because the reader set an earlier one.
 * @param readerDate ISO day, or null
 */
export function claimsOf(
  { statements, publishedAt, modifiedAt, url }: FrameReport,
  readerDate: string | null,
  dataset: Dataset,
): Said<Claim>[] {
  return statements.flatMap((statement) => {
    const instrument = dataset.instruments.find(({ id }) => id === statement.instrument);
    if (!instrument) return [];
    const judgeOn = (pageDate: string | null, modifiedDate: string | null) =>
      judge(statement, { dataset, instrument, pageDate, modifiedDate, pageUrl: url });
    const own = judgeOn(publishedAt?.date ?? null, modifiedAt?.date ?? null);
    const set = readerDate === null ? own : judgeOn(readerDate, null);
    const isUnfair = publishedAt !== null && set.verdict === 'at-odds' && own.verdict !== 'at-odds';
    return [{ ...(isUnfair ? own : set), text: statement.text }];
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
