/** Tables of instruments: a row begins with an instrument and a column is headed "signed". Cells have no verb to go by. */
import type { Mention } from '../mentions/mention.ts';
import type { Article, Block } from '../page/article.ts';
import { onCalendar } from './calendar.ts';
import type { Statement } from './claim.ts';
import { findDates } from './dates.ts';
import { type ClaimLanguage, claimLanguage } from './language.ts';
import type { ClaimLanguageData } from './language-data.ts';
import { labelOf } from './owners.ts';
import { findPlaces } from './recognise.ts';
import { wordsOf } from './words.ts';

const MOST_COLUMNS = 8;

interface Row {
  /** Index of the block that names the instrument. */
  at: number;
  instrument: string;
}

/** Rows that follow each other at the same distance, which is the number of columns. */
function tablesOf(rows: readonly Row[]): { rows: Row[]; columns: number }[] {
  const tables: { rows: Row[]; columns: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const table = tables.at(-1);
    const before = rows[index - 1];
    const step = before ? row.at - before.at : 0;
    if (table && before && step >= 2 && step <= MOST_COLUMNS && (table.rows.length === 1 || table.columns === step)) {
      table.rows.push(row);
      table.columns = step;
    } else tables.push({ rows: [row], columns: 0 });
  }
  return tables.filter((table) => table.rows.length > 1);
}

/** Which columns are headed with the signature. */
function signatureColumns(first: number, columns: number, article: Article, language: ClaimLanguage): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter((column) => {
    const block = article.blocks[first - columns + column];
    if (!block || column === 0) return false;
    const texts = wordsOf(article.text, block.start, block.end, language.wordOptions).map(({ text }) => text);
    return language.words.signatureHeading.at(texts, 0)?.to === texts.length;
  });
}

/** The signature that a cell tells by its date. */
function signatureIn(
  block: Block,
  instrument: string,
  { text, publishedAt }: Article,
  language: ClaimLanguage,
): Statement[] {
  const words = wordsOf(text, block.start, block.end, language.wordOptions);
  const texts = words.map((word) => word.text);
  const dates = findDates(words, texts, language);
  const [place] = findPlaces({ words, texts, dates, language });
  const [span] = dates;
  const date = span && onCalendar(span.date, { pageDate: publishedAt?.date ?? null, previous: null });
  if (!date) return [];
  const statement: Statement = {
    instrument,
    party: null,
    asserts: 'signed',
    date: date.date,
    place: place?.place ?? null,
    start: block.start,
    end: block.end,
    rule: `${language.data.language}.sign.cell`,
    ...(date.yearAssumed && { yearAssumed: true }),
  };
  return [statement];
}

/**
 * Finds signatures in tables.
 * @param byBlock mentions of each block, by its index
 * @param dataFor the language data for a block, where there are any
 */
export function signaturesInTables(
  article: Article,
  byBlock: ReadonlyMap<number, readonly Mention[]>,
  dataFor: (block: Block) => ClaimLanguageData | undefined,
): Statement[] {
  const rows = [...byBlock].flatMap(([at, mentions]): Row[] => {
    const block = article.blocks[at];
    const instrument = block ? labelOf(block, mentions) : null;
    return instrument ? [{ at, instrument }] : [];
  });
  return tablesOf(rows).flatMap((table) => {
    const first = (table.rows[0] as Row).at;
    const data = dataFor(article.blocks[first] as Block);
    if (!data) return [];
    const language = claimLanguage(data);
    const columns = signatureColumns(first, table.columns, article, language);
    return table.rows.flatMap(({ at, instrument }) =>
      columns.flatMap((column) => {
        const block = article.blocks[at + column];
        return block ? signatureIn(block, instrument, article, language) : [];
      }),
    );
  });
}
