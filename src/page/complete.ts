/** From what was taken of a page to an article: language, dates, announced parts. Pure: no DOM, so it may run elsewhere. */
import { scopeAnnounced } from './announced.ts';
import type { Article, Block } from './article.ts';
import { localToday } from './calendar.ts';
import { pageDates } from './dates.ts';
import type { PageFacts } from './facts.ts';
import { pageLanguage } from './language.ts';
import type { ScopedBlocks } from './scopes.ts';

/** Characters from which a block is running text, and how many characters tell the language. */
const LONG_BLOCK = 80;
const ENOUGH = 3000;

/** A page as it was taken from the DOM. Plain data. */
export interface PageText extends ScopedBlocks {
  /** As `Article.text`. */
  text: string;
  facts: PageFacts;
  /** Starts of blocks near the head of the page that hold a year and are not shown. */
  hiddenLines: number[];
}

/**
 * Completes an article.
 *
 * @param page as taken from the DOM
 * @param today ISO date; dates after it are refused. Default: today in the local time zone
 * @returns the article
 */
export function completeArticle(page: PageText, today: string = localToday()): Article {
  const { text, facts } = page;
  const undated = {
    text,
    ...scopeAnnounced(text, page),
    language: pageLanguage(facts.languages, longBlocks(text, page.blocks)),
  };
  return { ...undated, ...pageDates(facts, undated, new Set(page.hiddenLines), today) };
}

/** Language is told by running text, not by menus. */
function longBlocks(text: string, blocks: Block[]): string {
  let sample = '';
  for (const { start, end } of blocks) {
    if (end - start >= LONG_BLOCK) sample += `${text.slice(start, end)}\n`;
    if (sample.length > ENOUGH) break;
  }
  return sample || text;
}
