/** Tables of instruments: a row begins with an instrument and a column is headed "signed". Cells have no verb to go by. */
import type { Mention } from '../mentions/mention.ts';
import type { Article, Block } from '../page/article.ts';
import { onCalendar } from './calendar.ts';
import type { Statement } from './claim.ts';
import { type ClaimLanguage, type ClaimLanguages, claimLanguage } from './language.ts';
import { recognise } from './recognise.ts';
import { wordsOf } from './words.ts';

const MOST_COLUMNS = 8;

interface Row {
  /** Index of the block that names the instrument. */
  at: number;
  instrument: string;
}

/** The instrument that a block names and that it holds little besides. */
function labelOf({ start, end }: Block, mentions: readonly Mention[]): string | null {
  const here = mentions.filter((one) => one.start >= start && one.end <= end);
  const [first] = here;
  return first && here.length === 1 && first.end - first.start >= (end - start) * 0.7 ? first.instrument : null;
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

function signatureIn(block: Block, index: number, instrument: string, pageDate: string | null, language: ClaimLanguage, text: string): Statement[] {
  const words = wordsOf(text, block.start, block.end, language.wordOptions);
  const cell = recognise({ words, block: index, headline: false, mentions: [], provisions: new Set() }, language);
  const [span] = cell.dates;
  const date = span && onCalendar(span.date, { pageDate, previous: null });
  if (!date) return [];
  const statement: Statement = {
    instrument,
    party: null,
    asserts: 'signed',
    date: date.date,
    place: cell.places[0]?.place ?? null,
    start: block.start,
    end: block.end,
    rule: `${language.data.language}.sign.cell`,
    ...(date.yearAssumed && { yearAssumed: true }),
  };
  return [statement];
}

/**
 * Finds signatures in tables.
 * @param mentions of that article, in order
 */
export function statementsInTables(article: Article, mentions: readonly Mention[], languages: ClaimLanguages): Statement[] {
  const rows = article.blocks.flatMap((block, at): Row[] => {
    const instrument = labelOf(block, mentions);
    return instrument ? [{ at, instrument }] : [];
  });
  return tablesOf(rows).flatMap((table) => {
    const first = table.rows[0] as Row;
    const data = languages[article.blocks[first.at]?.language ?? article.language ?? ''];
    if (!data) return [];
    const language = claimLanguage(data);
    const columns = signatureColumns(first.at, table.columns, article, language);
    return table.rows.flatMap(({ at, instrument }) =>
      columns.flatMap((column) => {
        const block = article.blocks[at + column];
        return block ? signatureIn(block, at + column, instrument, article.publishedAt?.date ?? null, language, article.text) : [];
      }),
    );
  });
}
