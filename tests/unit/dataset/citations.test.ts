import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import {
  asCslJson,
  asMarkdown,
  asPlainText,
  type CitationWords,
  createCitations,
} from '../../../src/dataset/citations.ts';
import type { Dataset, Source } from '../../../src/dataset/schema.ts';

const source = (id: string, changes: Partial<Source> = {}): Source => ({
  id,
  publisher: 'Harbour Gazette',
  title: 'Ministers sign in the harbour',
  url: `https://gazette.example/${id}`,
  language: 'en',
  published: '2025-07-22',
  kind: 'news',
  read: 'whole',
  ...changes,
});

const sources = [
  source('plain'),
  source('untitled', { publisher: 'Kür Post', title: null, language: 'az', published: '2025-07', kind: 'agency' }),
  source('body', { publisher: { en: 'Harbour Ministry', az: 'Liman Nazirliyi' }, title: null, published: '2025' }),
  source('undated', { published: null, kind: 'opinion' }),
  source('nameless', { title: null, published: null, kind: 'analysis' }),
  source('archived', { kind: 'primary', published: '2010', archivedUrl: 'https://archive.example/1' }),
  source('awkward', {
    title: '1. A *bold* [claim]\n <of> `code` & #more',
    publisher: '- Dash_House',
    url: 'https://x.example/a_(b)?q=<c>',
  }),
];
const dataset: Dataset = {
  instruments: [],
  sources: Object.fromEntries(sources.map((one) => [one.id, one])),
  parties: {},
};

const words: CitationWords = {
  sources: 'Sources:',
  undated: 'undated',
  archived: 'archived copy:',
  quote: (title) => `“${title}”`,
  name: (name) => (typeof name === 'string' ? name : (name.az ?? name.en)),
  date: (date) => `day ${date}`,
  language: (code) => ({ en: 'English', az: 'Azerbaijani' })[code] ?? code,
};

describe('an official body', () => {
  it('is named in the reader’s language wherever it is cited', () => {
    const statement = { text: 'Signed.', sources: ['body'] };
    expect(asPlainText(statement, dataset, words)).toContain('[1] Liman Nazirliyi, day 2025');
    expect(asMarkdown(statement, dataset, words)).toContain('[Liman Nazirliyi, day 2025]');
    expect(asCslJson(statement, dataset, words)[0]).toMatchObject({
      title: 'Liman Nazirliyi, day 2025',
      'container-title': 'Liman Nazirliyi',
      publisher: 'Liman Nazirliyi',
    });
  });
});

describe('numbering', () => {
  it('goes by first use and stays', () => {
    const citations = createCitations(dataset);
    expect(citations.cite(['undated', 'plain'])).toEqual([1, 2]);
    expect(citations.cite(['untitled', 'plain', 'plain'])).toEqual([2, 3]);
    expect(citations.cite(['plain', 'undated'])).toEqual([1, 2]);
    expect(citations.cite([])).toEqual([]);
    expect(citations.list().map(({ id }) => id)).toEqual(['undated', 'plain', 'untitled']);
  });

  it('refuses a source that is not there, also one named like a property of every object', () => {
    const citations = createCitations(dataset);
    expect(() => citations.cite(['plain', 'missing'])).toThrow('no such source: missing');
    expect(() => citations.cite(['constructor'])).toThrow(RangeError);
    expect(citations.list().map(({ id }) => id)).toEqual(['plain']);
  });

  it('gives every source exactly one number, without gaps, for any order of use', () => {
    const known = fc.array(fc.constantFrom(...sources.map(({ id }) => id)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(known, { maxLength: 10 }), (uses) => {
        const citations = createCitations(dataset);
        const numbered = uses.map((ids) => citations.cite(ids));
        const list = citations.list().map(({ id }) => id);
        expect(list).toEqual([...new Set(uses.flat())]);
        for (const [index, ids] of uses.entries()) {
          expect(new Set(numbered[index]?.map((number) => list[number - 1]))).toEqual(new Set(ids));
        }
      }),
    );
  });
});

describe('plain text', () => {
  it('has the statement with numbers, and under it each source with what is known of it', () => {
    const text = asPlainText(
      {
        text: 'They signed\n in the harbour.',
        sources: ['plain', 'untitled', 'plain', 'undated', 'nameless', 'archived'],
      },
      dataset,
      words,
    );
    expect(text.split('\n')).toEqual([
      'They signed in the harbour. [1] [2] [3] [4] [5]',
      '',
      'Sources:',
      '[1] Harbour Gazette, “Ministers sign in the harbour”, day 2025-07-22 (English). https://gazette.example/plain',
      '[2] Kür Post, day 2025-07 (Azerbaijani). https://gazette.example/untitled',
      '[3] Harbour Gazette, “Ministers sign in the harbour”, undated (English). https://gazette.example/undated',
      '[4] Harbour Gazette, undated (English). https://gazette.example/nameless',
      '[5] Harbour Gazette, “Ministers sign in the harbour”, day 2010 (English). https://gazette.example/archived archived copy: https://archive.example/1',
    ]);
  });
});

describe('Markdown', () => {
  it('links titles, and publisher with date where there is no title', () => {
    const text = asMarkdown({ text: 'They signed.', sources: ['plain', 'untitled', 'archived'] }, dataset, words);
    expect(text.split('\n')).toEqual([
      'They signed. \\[1\\] \\[2\\] \\[3\\]',
      '',
      'Sources:',
      '',
      '1. Harbour Gazette, [Ministers sign in the harbour](<https://gazette.example/plain>), day 2025-07-22 (English)',
      '2. [Kür Post, day 2025-07](<https://gazette.example/untitled>) (Azerbaijani)',
      '3. Harbour Gazette, [Ministers sign in the harbour](<https://gazette.example/archived>), day 2010 (English), [archived copy:](<https://archive.example/1>)',
    ]);
  });

  it('reads signs as signs', () => {
    const text = asMarkdown({ text: '16. December *was* a vote', sources: ['awkward'] }, dataset, words);
    expect(text.split('\n')).toEqual([
      '16\\. December \\*was\\* a vote \\[1\\]',
      '',
      'Sources:',
      '',
      '1. \\- Dash\\_House, [1\\. A \\*bold\\* \\[claim\\] \\<of\\> \\`code\\` \\& \\#more](<https://x.example/a_(b)?q=%3Cc%3E>), day 2025-07-22 (English)',
    ]);
  });

  it('loses no sign of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        const [line = ''] = asMarkdown({ text, sources: [] }, dataset, words).split('\n');
        expect(line.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
        // Nothing is left that would open emphasis, code, a link or a tag.
        expect(line.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>|~#&]/);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('has an item for each source, in the order of the statement', () => {
    const items = asCslJson(
      { text: 'They signed.', sources: ['untitled', 'archived', 'untitled', 'undated', 'nameless'] },
      dataset,
      words,
    );
    expect(items).toEqual([
      {
        id: 'untitled',
        type: 'article-newspaper',
        title: 'Kür Post, day 2025-07',
        'container-title': 'Kür Post',
        publisher: 'Kür Post',
        URL: 'https://gazette.example/untitled',
        language: 'az',
        issued: { 'date-parts': [[2025, 7]] },
        note: 'They signed.',
      },
      expect.objectContaining({
        id: 'archived',
        type: 'webpage',
        issued: { 'date-parts': [[2010]] },
        archive_location: 'https://archive.example/1',
      }),
      expect.objectContaining({ id: 'undated', type: 'webpage', title: 'Ministers sign in the harbour' }),
      expect.objectContaining({ id: 'nameless', title: 'Harbour Gazette, undated' }),
    ]);
    expect(items[2]).not.toHaveProperty('issued');
    expect(items[0]).not.toHaveProperty('archive_location');
  });

  it('uses only variables and types of the CSL input schema, for every fact of the record', () => {
    const record = readDataset();
    const variables = new Set([
      'id',
      'type',
      'title',
      'container-title',
      'publisher',
      'URL',
      'language',
      'issued',
      'archive_location',
      'note',
    ]);
    for (const { facts } of record.instruments) {
      for (const fact of facts) {
        const items = asCslJson({ text: fact.text.en, sources: fact.sources }, record, words);
        expect(items).toHaveLength(new Set(fact.sources).size);
        for (const item of items) {
          expect(Object.keys(item).filter((key) => !variables.has(key))).toEqual([]);
          expect(item.title.length).toBeGreaterThan(0);
          expect(item.issued?.['date-parts'][0].every(Number.isInteger) ?? true).toBe(true);
        }
      }
    }
  });
});
