/** Finds what a page asserts about the status of the instruments it mentions. Pure: no DOM, no browser. */
import type { Dataset } from '../dataset/schema.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article, Block } from '../page/article.ts';
import type { Claim, Statement } from './claim.ts';
import { datelinesOf } from './datelines.ts';
import { findDates } from './dates.ts';
import { Discourse } from './discourse.ts';
import { judge } from './judge.ts';
import { type ClaimLanguage, claimLanguage } from './language.ts';
import type { ClaimLanguageData, ClaimLanguages } from './language-data.ts';
import { type Owner, ownersOf } from './owners.ts';
import { recognise } from './recognise.ts';
import type { Sentence } from './sentence.ts';
import { isDistant, statementsIn } from './statements-in.ts';
import { signaturesInTables } from './tables.ts';
import { isUnanswered } from './values.ts';
import { sentencesOf, wordsOf } from './words.ts';

export type { ClaimLanguages } from './language-data.ts';

/** Parts of a page that carry readers' words or none of its own. */
const NOT_THE_PAGE = new Set(['comments', 'navigation', 'footer']);
/** A line without a full stop and no longer than this many words is set like a headline. */
const HEADLINE_WORDS = 16;

/** A page is about an instrument that so many of its mentions name. */
const MAIN_SHARE = 0.6;

interface Reading {
  article: Article;
  /** Mentions of each block, by its index. */
  byBlock: ReadonlyMap<number, Mention[]>;
  provisions: ReadonlySet<string>;
}

/** The data for a block, by the language of its markup or of the page. */
function dataFor(block: Block, { language }: Article, languages: ClaimLanguages): ClaimLanguageData | undefined {
  const code = block.language ?? language ?? '';
  return Object.hasOwn(languages, code) ? languages[code] : undefined;
}

/** Sorts mentions into their blocks; both are in the order of the text. */
function mentionsByBlock({ blocks }: Article, mentions: readonly Mention[]): Map<number, Mention[]> {
  const byBlock = new Map<number, Mention[]>();
  let at = 0;
  for (const mention of mentions) {
    while (at < blocks.length && (blocks[at] as Block).end <= mention.start) at++;
    byBlock.set(at, [...(byBlock.get(at) ?? []), mention]);
  }
  return byBlock;
}

/** The one instrument that the page is about, where there is just one. */
function focusOf({ article, byBlock, provisions }: Reading): string | null {
  const namedIn = (mentions: readonly Mention[]) =>
    mentions.map(({ instrument }) => instrument).filter((id) => !provisions.has(id));
  const named = namedIn([...byBlock.values()].flat());
  const counts = new Map<string, number>();
  for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  const main = [...counts].find(([, count]) => count >= named.length * MAIN_SHARE);
  if (main) return main[0];
  const title = article.blocks.findIndex(({ level }) => level === 1);
  const [first, ...others] = new Set(namedIn(byBlock.get(title) ?? []));
  return first !== undefined && others.length === 0 ? first : null;
}

function sentencesIn(index: number, { article, byBlock, provisions }: Reading, language: ClaimLanguage): Sentence[] {
  const block = article.blocks[index] as Block;
  const words = wordsOf(article.text, block.start, block.end, language.wordOptions);
  const sentences = sentencesOf(words, language.sentenceOptions);
  const last = words.findLast(({ text }) => text !== '”' && text !== ')')?.text ?? '';
  const short = sentences.length === 1 && words.length <= HEADLINE_WORDS && !/[.!?…:]/.test(last);
  // Captions tell in the present what is done, as headlines do.
  const headline = block.kind === 'heading' || block.kind === 'caption' || short;
  const mentions = byBlock.get(index) ?? [];
  return sentences.map((of) => recognise({ words: of, headline, mentions, provisions }, language));
}

/** The folded words of the cell after a cell; none after another block. */
function valueAfter(index: number, { blocks, text }: Article, { wordOptions }: ClaimLanguage): string[] {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block?.kind !== 'item' || next?.kind !== 'item') return [];
  return wordsOf(text, next.start, next.end, wordOptions).map((word) => word.text);
}

/** Whether a cell begins with a date. */
function isDatedCell(index: number, { blocks, text }: Article, language: ClaimLanguage): boolean {
  const block = blocks[index];
  if (block?.kind !== 'item') return false;
  const words = wordsOf(text, block.start, block.end, language.wordOptions);
  const texts = words.map((word) => word.text);
  return findDates(words, texts, language).some(({ from }) => from === 0);
}

/** "Signed" alone; under no instrument it is the head of a column. */
function isColumnHeading([first, ...others]: readonly Sentence[], { words }: ClaimLanguage): boolean {
  const texts = first?.texts ?? [];
  const whole = [words.signatureHeading, words.forceHeading].some((book) => book.at(texts, 0)?.to === texts.length);
  return whole && others.length === 0;
}

/**
 * Finds the statements of a page about the status of instruments, in the languages that data are given for.
 * @param article text and blocks of the page, or of an excerpt of it
 * @param mentions of that article, in order
 * @param languages data per primary language subtag; blocks in other languages are passed over
 * @returns in the order of the text; offsets in UTF-16 code units into `article.text`
 */
export function findStatements(article: Article, mentions: readonly Mention[], languages: ClaimLanguages): Statement[] {
  if (mentions.length === 0) return [];
  const provided = Object.values(languages).flatMap(({ treaties }) => Object.keys(treaties));
  const provisions = new Set(mentions.map(({ instrument }) => instrument).filter((id) => provided.includes(id)));
  const reading: Reading = { article, byBlock: mentionsByBlock(article, mentions), provisions };
  const pageDate = article.publishedAt?.date ?? null;
  const discourse = new Discourse(focusOf(reading));
  const owners = ownersOf(article, reading.byBlock);
  // Short blocks are looked at twice, and read once.
  const read = new Map<number, Sentence[]>();
  const datelines = datelinesOf(article, (index) => {
    const data = dataFor(article.blocks[index] as Block, article, languages);
    const sentences = data ? sentencesIn(index, reading, claimLanguage(data)) : [];
    read.set(index, sentences);
    return sentences;
  });
  const statements: Statement[] = [];
  let scope: number | null = null;
  for (const [index, block] of article.blocks.entries()) {
    const data = dataFor(block, article, languages);
    const kind = article.scopes[block.scope]?.kind ?? 'page';
    if (!data || NOT_THE_PAGE.has(kind)) continue;
    if (block.scope !== scope || block.kind === 'heading') discourse.reset();
    scope = block.scope;
    const language = claimLanguage(data);
    const owner = owners[index] as Owner;
    discourse.begin(owner, block.kind === 'item', datelines.has(index));
    const sentences = read.get(index) ?? sentencesIn(index, reading, language);
    const isHeading = block.kind === 'item' && owner.instrument === undefined && isColumnHeading(sentences, language);
    for (const [at, sentence] of sentences.entries()) {
      // A line over a link is the headline of another page.
      if (kind === 'related' && (sentence.headline || block.kind === 'item')) continue;
      // "Signed | 15 August 2024 | 22 July 2025": a value for each column, and none tells whose.
      const ofSeveral = discourse.labelled && block.kind === 'item' && isDatedCell(index + 1, article, language);
      const told = statementsIn(sentence, discourse, pageDate, language);
      const found = ofSeveral ? [] : told;
      const after = sentences[at + 1]?.texts;
      const cell = after === undefined && sentences.length === 1;
      const next = found.length === 0 ? [] : (after ?? (cell ? valueAfter(index, article, language) : []));
      if (!isHeading && !isUnanswered(sentence, next, cell, language)) statements.push(...found);
    }
    // Only a heading, or what stands right above a list, bears on what follows.
    const leads = block.kind === 'heading' || article.blocks[index + 1]?.kind === 'item';
    if (block.kind === 'item' || !leads) continue;
    const distant = sentences.some((sentence) => isDistant(sentence, language));
    discourse.noteLead(block.kind === 'heading' ? 'heading' : 'text', distant, sentences.at(-1)?.question ?? false);
  }
  statements.push(...signaturesInTables(article, reading.byBlock, (block) => dataFor(block, article, languages)));
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
