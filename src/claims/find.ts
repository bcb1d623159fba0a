/** Finds what a page asserts about the status of the instruments it mentions. Pure: no DOM, no browser. */
import type { Dataset } from '../dataset/schema.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article, Block } from '../page/article.ts';
import type { Claim, Statement } from './claim.ts';
import { Discourse } from './discourse.ts';
import { judge } from './judge.ts';
import { type ClaimLanguage, type ClaimLanguages, claimLanguage } from './language.ts';
import { recognise } from './recognise.ts';
import type { Sentence } from './sentence.ts';
import { statementsIn } from './statements-in.ts';
import { statementsInTables } from './tables.ts';
import { sentencesOf, wordsOf } from './words.ts';

export type { ClaimLanguageData, ClaimLanguages } from './language.ts';

/** Parts of a page that carry other pages' or readers' words. */
const NOT_THE_PAGE = new Set(['related', 'comments', 'navigation', 'footer']);
/** A line without a full stop and no longer than this many words is set like a headline. */
const HEADLINE_WORDS = 16;

interface Reading {
  article: Article;
  mentions: readonly Mention[];
  provisions: ReadonlySet<string>;
}

/** The one instrument that the page is about, where there is just one. */
function focusOf({ article, mentions, provisions }: Reading): string | null {
  const named = mentions.filter(({ instrument }) => !provisions.has(instrument));
  const all = new Set(named.map(({ instrument }) => instrument));
  if (all.size === 1) return named[0]?.instrument ?? null;
  const title = article.blocks.find(({ level }) => level === 1);
  const inTitle = new Set(named.filter(({ start, end }) => title && start >= title.start && end <= title.end).map(({ instrument }) => instrument));
  return inTitle.size === 1 ? ([...inTitle][0] as string) : null;
}

function sentencesIn(block: Block, index: number, reading: Reading, language: ClaimLanguage): Sentence[] {
  const { article, mentions, provisions } = reading;
  const words = wordsOf(article.text, block.start, block.end, language.wordOptions);
  const sentences = sentencesOf(words, language.sentenceOptions);
  const last = words.findLast(({ text }) => text !== '”' && text !== ')')?.text ?? '';
  const headline = block.kind === 'heading' || (sentences.length === 1 && words.length <= HEADLINE_WORDS && !/[.!?…:]/.test(last));
  const here = mentions.filter(({ start, end }) => start >= block.start && end <= block.end);
  return sentences.map((of) => recognise({ words: of, block: index, headline, mentions: here, provisions }, language));
}

/**
 * Finds the statements of a page about the status of instruments, in the languages that data are given for.
 * @param article text and blocks of the page, or of an excerpt of it
 * @param mentions of that article, in order
 * @param languages data per primary language subtag; blocks in other languages are passed over
 * @returns in the order of the text; offsets in UTF-16 code units into `article.text`
 */
export function findStatements(article: Article, mentions: readonly Mention[], languages: ClaimLanguages): Statement[] {
  const provisions = new Set(
    mentions.map(({ instrument }) => instrument).filter((id) => Object.values(languages).some(({ treaties }) => treaties[id])),
  );
  const reading: Reading = { article, mentions, provisions };
  if (mentions.length === 0) return [];
  const discourse = new Discourse(focusOf(reading));
  const statements: Statement[] = statementsInTables(article, mentions, languages);
  let scope: number | null = null;
  article.blocks.forEach((block, index) => {
    const data = languages[block.language ?? article.language ?? ''];
    if (!data || NOT_THE_PAGE.has(article.scopes[block.scope]?.kind ?? '')) return;
    if (block.scope !== scope) discourse.reset();
    scope = block.scope;
    const language = claimLanguage(data);
    for (const sentence of sentencesIn(block, index, reading, language)) {
      statements.push(...statementsIn(sentence, discourse, article.publishedAt?.date ?? null, language));
    }
  });
  return statements.sort((a, b) => a.start - b.start || a.end - b.end);
}

export interface ClaimOptions {
  /** Address of the page: a source that is this page is no evidence for or against it. */
  pageUrl?: string | null;
}

/**
 * Finds the statements of a page and holds each against the record on the page's date. Drops none.
 * @returns claims in the order of the text
 */
export function findClaims(
  article: Article,
  mentions: readonly Mention[],
  dataset: Dataset,
  languages: ClaimLanguages,
  { pageUrl = null }: ClaimOptions = {},
): Claim[] {
  const byId = new Map(dataset.instruments.map((instrument) => [instrument.id, instrument]));
  return findStatements(article, mentions, languages).flatMap((statement) => {
    const instrument = byId.get(statement.instrument);
    if (!instrument) return [];
    return judge(statement, {
      dataset,
      instrument,
      pageDate: article.publishedAt?.date ?? null,
      modifiedDate: article.modifiedAt?.date ?? null,
      pageUrl,
    });
  });
}
