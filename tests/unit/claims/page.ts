/** Pages in shorthand for the tests of claims: `[M|the words]` marks a mention. */
import { readFileSync } from 'node:fs';
import type { Statement } from '../../../src/claims/claim.ts';
import { findStatements } from '../../../src/claims/find.ts';
import type { ClaimLanguageData, ClaimLanguages } from '../../../src/claims/language-data.ts';
import type { Mention } from '../../../src/mentions/mention.ts';
import type { Article, Block } from '../../../src/page/article.ts';

export const IDS = {
  M: 'memorandum-2025',
  S: 'shusha-declaration',
  A: 'un-charter-article-51',
  P: 'strategic-partnership-2010',
} as const;

function read(language: string): ClaimLanguageData {
  return JSON.parse(readFileSync(new URL(`../../../assets/dataset/claims/${language}.json`, import.meta.url), 'utf8'));
}

export const languages: ClaimLanguages = Object.fromEntries(['en', 'az', 'tr', 'ru'].map((one) => [one, read(one)]));

export interface PageOptions {
  /** ISO day; 19 December 2025 unless given. */
  date?: string | null;
  modified?: string;
}

/**
 * Makes a page of blocks. A block that begins with `# ` is the heading, with `- ` an item or cell.
 */
export function page(language: string, blocks: readonly string[], { date = '2025-12-19', modified }: PageOptions = {}) {
  let text = '';
  const mentions: Mention[] = [];
  const made = blocks.map((raw): Block => {
    const heading = raw.startsWith('# ');
    const item = raw.startsWith('- ');
    const body = heading || item ? raw.slice(2) : raw;
    if (text) text += '\n';
    const start = text.length;
    let last = 0;
    for (const match of body.matchAll(/\[([MSAP])\|([^\]]*)\]/g)) {
      const [whole, id, words] = match as unknown as [string, keyof typeof IDS, string];
      text += body.slice(last, match.index);
      mentions.push({ instrument: IDS[id], start: text.length, end: text.length + words.length, rule: '' });
      text += words;
      last = match.index + whole.length;
    }
    text += body.slice(last);
    const kind = heading ? 'heading' : item ? 'item' : 'text';
    return { start, end: text.length, kind, level: heading ? 1 : 0, scope: 0, language: null };
  });
  const article: Article = {
    text,
    blocks: made,
    scopes: [{ parent: null, kind: 'page' }],
    language,
    publishedAt: date === null ? null : { date, method: 'meta' },
    modifiedAt: modified ? { date: modified, method: 'meta' } : null,
  };
  return { article, mentions };
}

/** A statement in shorthand: instrument, party, what it asserts, date (`?` where the year is the page's) and place. */
export function brief({ instrument, party, asserts, date, place, yearAssumed }: Statement): string {
  const id = Object.entries(IDS).find(([, value]) => value === instrument)?.[0];
  const parts = [id, party ?? '-', asserts, date && `${date}${yearAssumed ? '?' : ''}`, place && `@${place}`];
  return parts.filter(Boolean).join(' ');
}

/** The statements of a page, in shorthand and in order. */
export function statements(language: string, blocks: readonly string[], options?: PageOptions): string[] {
  const { article, mentions } = page(language, blocks, options);
  return findStatements(article, mentions, languages).map(brief);
}
