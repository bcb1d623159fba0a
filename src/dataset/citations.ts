/** Sources as a reader cites them: numbered in order of first use, and a statement with its sources as text to take along. */
import type { Dataset, Name, Source, SourceKind } from './schema.ts';

/** Numbers the sources of one card or page. */
export interface Citations {
  /**
   * Gives sources their numbers.
   * @param ids source ids
   * @returns numbers from 1, ascending, each once; a source keeps the number of its first use
   * @throws RangeError for an id that the dataset does not have
   */
  cite(ids: readonly string[]): number[];
  /** @returns the sources cited so far: the first has number 1 */
  list(): Source[];
}

/**
 * Starts the numbering of sources for one card or page.
 * @param dataset the record, for its sources
 */
export function createCitations({ sources }: Pick<Dataset, 'sources'>): Citations {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known) return known;
    sourceById(sources, id);
    numbers.set(id, numbers.size + 1);
    return numbers.size;
  };
  return {
    cite: (ids) => [...new Set(ids.map(numberOf))].sort((a, b) => a - b),
    list: () => [...numbers.keys()].map((id) => sourceById(sources, id)),
  };
}

function sourceById(sources: Dataset['sources'], id: string): Source {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (!source) throw new RangeError(`no such source: ${id}`);
  return source;
}

/** A statement of the record, put into words, with the ids of its sources. An opinion's text names its speaker. */
export interface Statement {
  text: string;
  sources: readonly string[];
}

/** How citations are worded in the reader's language. */
export interface CitationWords {
  /** Heading over the sources. */
  sources: string;
  /** In place of a date that is not known. */
  undated: string;
  /** Before the address of an archived copy. */
  archived: string;
  /** Puts a title into quotation marks. */
  quote(title: string): string;
  /** A name in the reader's language. */
  name(name: Name): string;
  /** Words for a date: ISO, as precise as it is known. */
  date(date: string): string;
  /** Name of a language from its two-letter code. */
  language(code: string): string;
}

const published = ({ published: date }: Source, words: CitationWords): string =>
  date ? words.date(date) : words.undated;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Writes a statement with its sources as plain text.
 * @param words how citations are worded
 * @returns the statement with numbers in brackets, and below it the numbered sources with their addresses
 * @throws RangeError for a source that the dataset does not have
 */
export function asPlainText({ text, sources }: Statement, dataset: Dataset, words: CitationWords): string {
  const citations = createCitations(dataset);
  const marks = citations.cite(sources).map((number) => `[${number}]`);
  const lines = citations.list().map((source, index) => {
    const title = source.title === null ? [] : [words.quote(oneLine(source.title))];
    const label = [words.name(source.publisher), ...title, published(source, words)].join(', ');
    const archived = source.archivedUrl ? ` ${words.archived} ${source.archivedUrl}` : '';
    return `[${index + 1}] ${label} (${words.language(source.language)}). ${source.url}${archived}`;
  });
  return [[oneLine(text), ...marks].join(' '), '', words.sources, ...lines].join('\n');
}

/** Keeps text from being read as Markdown (CommonMark: a backslash before any ASCII punctuation stands for the sign). */
function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~#&]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&');
}

/** A link whose address may hold brackets. */
function markdownLink(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
}

/**
 * Writes a statement with its sources as Markdown (CommonMark).
 * @param words how citations are worded
 * @returns the statement with numbers in brackets, and below it a numbered list of linked sources
 * @throws RangeError for a source that the dataset does not have
 */
export function asMarkdown({ text, sources }: Statement, dataset: Dataset, words: CitationWords): string {
  const citations = createCitations(dataset);
  const marks = citations.cite(sources).map((number) => `\\[${number}\\]`);
  const lines = citations.list().map((source, index) => {
    const publisher = words.name(source.publisher);
    const date = published(source, words);
    const label =
      source.title === null
        ? markdownLink(`${publisher}, ${date}`, source.url)
        : `${escapeMarkdown(publisher)}, ${markdownLink(source.title, source.url)}, ${escapeMarkdown(date)}`;
    const archived = source.archivedUrl ? `, ${markdownLink(words.archived, source.archivedUrl)}` : '';
    return `${index + 1}. ${label} (${escapeMarkdown(words.language(source.language))})${archived}`;
  });
  return [[escapeMarkdown(text), ...marks].join(' '), '', `${escapeMarkdown(words.sources)}`, '', ...lines].join('\n');
}

/**
 * A bibliographic item as reference managers read it, with the variables of the Citation Style Language's input schema
 * (https://resource.citationstyles.org/schema/latest/input/json/csl-data.json).
 */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  'container-title': string;
  publisher: string;
  URL: string;
  language: string;
  issued?: { 'date-parts': [number[]] };
  archive_location?: string;
  /** The statement that the item is cited for. */
  note?: string;
}

const PRESS: ReadonlySet<Source['kind']> = new Set<(typeof SourceKind.options)[number]>(['agency', 'news']);

/**
 * Writes the sources of a statement as CSL-JSON items, in the order in which it names them.
 * @param words how citations are worded; a source without a known title is named by publisher and date
 * @returns one item for each source, with the statement as its note
 * @throws RangeError for a source that the dataset does not have
 */
export function asCslJson({ text, sources }: Statement, dataset: Dataset, words: CitationWords): CslItem[] {
  return [...new Set(sources)].map((id) => {
    const source = sourceById(dataset.sources, id);
    const publisher = words.name(source.publisher);
    return {
      id,
      type: PRESS.has(source.kind) ? 'article-newspaper' : 'webpage',
      title: source.title === null ? `${publisher}, ${published(source, words)}` : oneLine(source.title),
      'container-title': publisher,
      publisher,
      URL: source.url,
      language: source.language,
      ...(source.published && { issued: { 'date-parts': [source.published.split('-').map(Number)] as [number[]] } }),
      ...(source.archivedUrl && { archive_location: source.archivedUrl }),
      note: oneLine(text),
    };
  });
}
