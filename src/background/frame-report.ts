import type { Mention } from '../mentions/mention.ts';
import type { Article } from '../page/article.ts';
import { excerptAround } from './excerpt.ts';

/** A mention as the popup lists it. Offsets are UTF-16 code units into the excerpt's text. */
export interface ReportedMention extends Mention {
  text: string;
  /** Some words before and after, white space collapsed. */
  before: string;
  after: string;
}

/** What is kept of a frame whose page has mentions. */
export interface FrameReport {
  url: string;
  /** The blocks that hold mentions, with their neighbours. */
  excerpt: Article;
  mentions: ReportedMention[];
  /** How many mentions there are beyond those listed. */
  unlisted: number;
}

/** Characters of context that a reported mention carries on either side. */
const CONTEXT = 90;

/**
 * Picks what has to be remembered of a page for card and popup.
 * @param mentions as found in `article`
 * @param limit how many of them are listed; only these are painted
 */
export function reportOf(url: string, article: Article, mentions: readonly Mention[], limit: number): FrameReport {
  const listed = mentions.slice(0, limit);
  const { article: excerpt, toExcerpt } = excerptAround(article, listed);
  return {
    url,
    excerpt,
    mentions: listed.map((mention): ReportedMention => {
      const [start, end] = [toExcerpt(mention.start), toExcerpt(mention.end)];
      const block = excerpt.blocks.find((one) => one.start <= start && end <= one.end) ?? { start, end };
      return {
        ...mention,
        start,
        end,
        text: plain(excerpt.text.slice(start, end)),
        before: plain(excerpt.text.slice(Math.max(block.start, start - CONTEXT), start)),
        after: plain(excerpt.text.slice(end, Math.min(block.end, end + CONTEXT))),
      };
    }),
    unlisted: mentions.length - listed.length,
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
