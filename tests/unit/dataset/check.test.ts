import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, toJsonText } from '../../../scripts/dataset/format.ts';
import { lineOf, textFaults } from '../../../scripts/dataset/lines.ts';
import { checkFolder, readDataset, readFiles } from '../../../scripts/dataset/read.ts';
import { newInstrument } from '../../../scripts/dataset/scaffold.ts';
import { staleness } from '../../../scripts/dataset/stale.ts';
import { checkDataset, formatProblem } from '../../../src/dataset/check.ts';
import { pointer } from '../../../src/dataset/rules/walk.ts';
import { inFolder, toRaw, VALID_FOLDER, validFiles } from '../../fixtures/dataset/valid.ts';

const ACCORD = 'instruments/river-accord.json';
const ARTICLE = 'instruments/harbour-charter-article-9.json';

const rulesAndPaths = (problems: { rule: string; path: string }[]) =>
  problems.map(({ rule, path }) => `${rule} ${path}`);

describe('checkDataset', () => {
  it('gives the record: instruments in the order given, sources by id', () => {
    const { dataset, problems } = checkDataset(toRaw(validFiles()));
    expect(problems).toEqual([]);
    expect(dataset?.instruments.map(({ id }) => id)).toEqual(['harbour-charter-article-9', 'river-accord']);
    expect(dataset?.sources['wire-1999']?.publisher).toBe('River Wire');
    expect(Object.keys(dataset?.parties ?? {})).toEqual(['XA', 'XB']);
  });

  it('tells everything at once, shape and rules, over all files', () => {
    const files = validFiles();
    files[ARTICLE].year = 'long ago';
    files[ACCORD].events[3].sources = ['hearsay'];
    files[ACCORD].conflicts[0].events = ['accord-burned'];
    files['sources.json'].sources[1].insecure = true;
    expect(rulesAndPaths(checkDataset(toRaw(files)).problems)).toEqual([
      'schema /year',
      'known-event /conflicts/0/events/0',
      'disputed-conflict /events/2/certainty',
      'known-source /events/3/sources/0',
      'insecure-url /sources/1/url',
    ]);
  });

  it('does not call a source unused because the file that cites it is malformed', () => {
    const files = validFiles();
    files[ARTICLE].kind = 'poem';
    expect(rulesAndPaths(checkDataset(toRaw(files)).problems)).toEqual(['schema /kind']);
  });

  it('judges the other entries of a file with a malformed one, each where it really is', () => {
    const files = validFiles();
    files[ACCORD].facts[0].kind = 'facts';
    files[ACCORD].facts[1].sources = ['hearsay'];
    files[ACCORD].events[0].when = { date: '1.1.1999' };
    files[ACCORD].events[3].sources = ['hearsay'];
    expect(rulesAndPaths(checkDataset(toRaw(files)).problems)).toEqual([
      'schema /events/0/when/date',
      'schema /facts/0/kind',
      'known-source /events/3/sources/0',
      'known-source /facts/1/sources/0',
    ]);
  });

  it('calls no source unknown, and no event, where the entry itself is there and malformed', () => {
    const files = validFiles();
    const cited = files[ACCORD].conflicts[0].events[0];
    const at = files[ACCORD].events.findIndex(({ id }: { id: string }) => id === cited);
    files[ACCORD].events[at].certainty = 'sure';
    files['sources.json'].sources[0].kind = 'rumour';
    files['sources.json'].sources[1].published = '2001-02-30';
    expect(rulesAndPaths(checkDataset(toRaw(files)).problems)).toEqual([
      `schema /events/${at}/certainty`,
      'schema /sources/0/kind',
      'real-date /sources/1/published',
    ]);
  });

  it.each<[string, (files: ReturnType<typeof validFiles>) => void, string]>([
    ['a key that is missing', (files) => delete files[ACCORD].facts[0].text.en, '"en" is missing'],
    [
      'a key slightly wrong',
      (files) => Object.assign(files[ACCORD].facts[0], { crad: true }),
      'there is no key "crad" here: did you mean "card"?',
    ],
    ['a key of our own making', (files) => Object.assign(files[ACCORD], { mood: 1 }), 'there is no key "mood" here'],
    [
      'a word outside the list',
      (files) => Object.assign(files[ACCORD].facts[0], { kind: 'facts' }),
      '"facts" is none of fact, reading: did you mean "fact"?',
    ],
    ['an empty text', (files) => Object.assign(files[ACCORD].facts[0].text, { en: ' ' }), 'must not be empty'],
    ['an empty list', (files) => Object.assign(files[ACCORD], { parties: [] }), 'needs at least 1'],
    ['another type', (files) => Object.assign(files[ACCORD], { facts: 'none' }), 'must be Array, and is "none"'],
    [
      'a source slightly wrong',
      (files) => Object.assign(files[ACCORD].facts[0], { sources: ['wire-1989'] }),
      'no source "wire-1989" in sources.json: did you mean "wire-1999"?',
    ],
  ])('says of %s what is wrong with it', (_what, breakIt, message) => {
    const files = validFiles();
    breakIt(files);
    expect(checkDataset(toRaw(files)).problems.map((problem) => problem.message)).toContain(message);
  });

  it('judges no citation where the list of sources is malformed', () => {
    const files = validFiles();
    files['sources.json'].sources = 'everywhere';
    expect(rulesAndPaths(checkDataset(toRaw(files)).problems)).toEqual(['schema /sources']);
  });

  it('never throws, whatever the files hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (instrument, sources, parties) => {
        const raw = {
          instruments: [{ file: 'instruments/any.json', data: instrument }],
          sources: { file: 'sources.json', data: sources },
          parties: { file: 'parties.json', data: parties },
        };
        expect(checkDataset(raw).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('writes a problem in one line', () => {
    const problem = { file: 'sources.json', path: '', rule: 'json', message: 'not JSON' };
    expect(formatProblem(problem)).toBe('sources.json / [json] not JSON');
    expect(formatProblem({ ...problem, path: '/sources/0', line: 7 })).toBe(
      'sources.json:7 /sources/0 [json] not JSON',
    );
  });
});

describe('readDataset', () => {
  it('reads a valid folder', () => {
    expect(readDataset(VALID_FOLDER).instruments).toHaveLength(2);
  });

  it('names each problem with its line', () => {
    const files = validFiles();
    files[ACCORD].facts[1].sources = ['hearsay'];
    delete files['sources.json'].sources[2].insecure;
    const check = inFolder(files, checkFolder);
    const lines = check.problems.map(({ file, line = 0 }) => {
      const text = check.files.find((read) => read.file === file)?.text ?? '';
      return text.split('\n')[line - 1]?.trim();
    });
    expect(lines).toEqual(['"sources": ["hearsay"]', '"url": "http://herald.example/2001/accord",']);
    expect(() => inFolder(files, readDataset)).toThrow(
      /problems:\ninstruments\/river-accord\.json:\d+ \/facts\/1\/sources\/0 \[known-source\] .*\nsources\.json:\d+ /,
    );
  });

  it('says which file is missing', () => {
    const { 'parties.json': _, ...files } = validFiles();
    expect(() => inFolder(files, readDataset)).toThrow(/parties\.json:1 \/ \[json\]/);
  });

  it('refuses what is not JSON, with the line', () => {
    const files = validFiles();
    files['sources.json'] = '{\n  "sources": [\n  ],\n}\n';
    expect(() => inFolder(files, readDataset)).toThrow(
      /sources\.json:3 \/ \[json\] not JSON: a key is missing, or the comma/,
    );
  });

  it('tells what is wrong with the other files as well', () => {
    const files = validFiles();
    files[ARTICLE] = '{\n  "id": "harbour-charter-article-9"\n  "kind": "provision"\n}\n';
    files[ACCORD].facts[1].sources = ['hearsay'];
    const found = inFolder(files, checkFolder).problems.map(({ file, line, rule }) => [file, line, rule]);
    expect(found).toEqual([
      [ARTICLE, 2, 'json'],
      [ACCORD, expect.any(Number), 'known-source'],
    ]);
  });

  it('refuses a key given twice, which JSON.parse would pass over', () => {
    const files = validFiles();
    files[ACCORD] = toJsonText(files[ACCORD]).replace('"year": "1999",', '"year": "1999",\n  "year": "1998",');
    expect(() => inFolder(files, readDataset)).toThrow(
      /river-accord\.json:\d+ \/year \[json\] the key "year" is given twice/,
    );
  });
});

/** Keys that a JSON Pointer has to escape among them; none that JavaScript treats apart. */
const key = fc.string({ maxLength: 6 }).filter((name) => name !== '__proto__');
const tree = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.integer(), fc.array(tie('value'), { maxLength: 4 }), tie('object')),
  object: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
})).object;

describe('lineOf', () => {
  it('finds the line on which a member begins, in any tree', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const text = JSON.stringify(value, null, 2);
        const lines = text.split('\n');
        const visit = (inner: unknown, tokens: (string | number)[]): void => {
          if (typeof inner !== 'object' || inner === null) return;
          for (const [name, child] of Object.entries(inner)) {
            const path = [...tokens, Array.isArray(inner) ? Number(name) : name];
            const start = Array.isArray(inner) ? /^\s*[^\s\]}]/ : JSON.stringify(name);
            const line = lines[lineOf(text, pointer(path)) - 1] as string;
            if (typeof start === 'string') expect(line.trimStart().startsWith(start)).toBe(true);
            else expect(line).toMatch(start);
            visit(child, path);
          }
        };
        visit(value, []);
      }),
    );
  });

  it('gives the nearest parent of what is not there', () => {
    const text = '{\n  "a": {\n    "b": [1]\n  }\n}';
    expect(lineOf(text, '/a/c/d')).toBe(2);
    expect(lineOf(text, '/a/b/5')).toBe(3);
    expect(lineOf(text, '')).toBe(1);
    expect(lineOf('', '/a')).toBe(1);
  });
});

describe('textFaults', () => {
  it('finds nothing in JSON, and something in what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        const faults = textFaults(text).filter(({ message }) => !message.includes('given twice'));
        if (sound) expect(faults).toEqual([]);
        else expect(faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what is told of a slip in JSON', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 2, 'a comma is missing at the end of this line'],
    ['{\n  "a": 1,\n}', 2, 'a key is missing, or the comma before it is one too many'],
    ['{\n  "a": [\n    1,\n  ]\n}', 3, 'a value is missing, or the comma before it is one too many'],
    ['{\n  "a": "one\n}', 2, 'a quotation mark is missing at the end of a text'],
    ['{\n  "a": "one "two" three"\n}', 2, 'text stands outside quotation marks'],
    ['{\n  "a" 1\n}', 2, 'a colon is missing'],
    ['{\n  "a": 1\n', 2, 'a } is missing'],
    ['{}\n}', 2, 'something stands behind the end'],
  ])('%j', (text, line, message) => {
    const [first] = textFaults(text);
    expect(first).toMatchObject({ line, message: expect.stringContaining(message) });
  });
});

describe('the canonical form', () => {
  const shuffled = (value: unknown, random: () => number): unknown => {
    if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => [random(), name, shuffled(inner, random)] as const);
    return Object.fromEntries(entries.sort((a, b) => a[0] - b[0]).map(([, name, inner]) => [name, inner]));
  };

  it('is the one in which the valid record is kept', () => {
    for (const { kind, text } of readFiles(VALID_FOLDER)) expect(canonicalText(kind, JSON.parse(text))).toBe(text);
  });

  it('does not depend on the order in which keys and sources were written', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const random = () => stream.next().value as number;
        for (const { kind, text } of readFiles(VALID_FOLDER)) {
          const data = shuffled(JSON.parse(text), random) as { sources?: unknown[] };
          if (kind === 'sources') data.sources?.reverse();
          expect(canonicalText(kind, data)).toBe(text);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('loses nothing of any JSON', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(JSON.parse(canonicalText('instrument', value))).toEqual(value);
        expect(JSON.parse(toJsonText(value))).toEqual(value);
      }),
    );
  });

  it('puts a list of plain values on one line as far as 120 characters go', () => {
    const list = (length: number) => [`${'x'.repeat(length)}`];
    // Two spaces of indent, `"a": ["…"]`: eleven characters beside the value.
    expect(toJsonText({ a: list(109) }).split('\n')[1]).toHaveLength(120);
    expect(toJsonText({ a: list(110) }).split('\n')[1]).toBe('  "a": [');
    expect(toJsonText({ a: list(109), b: 1 }).split('\n')[1]).toBe('  "a": [');
  });
});

describe('newInstrument', () => {
  it('is refused by the check until it is filled in, and for nothing else', () => {
    const files = validFiles();
    const text = newInstrument('lake-accord', '2005-06-30');
    files['instruments/lake-accord.json'] = text;
    const { problems } = inFolder(files, checkFolder);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['instruments/lake-accord.json']));
    const empty = (path: string): unknown =>
      path
        .split('/')
        .slice(1)
        .reduce((value, name) => value[name], JSON.parse(text));
    for (const { path, rule } of problems) {
      expect(rule).toBe('schema');
      expect(empty(path)).toHaveLength(0);
    }
  });

  it('refuses an id that cannot be one', () => {
    expect(() => newInstrument('Lake Accord', '2005-06-30')).toThrow(RangeError);
  });
});

describe('staleness', () => {
  const record = () => inFolder(validFiles(), readDataset);

  it('lists what was checked longest ago first, and of one day what is due first', () => {
    const dataset = record();
    expect(staleness(dataset, '2005-10-09')).toEqual([
      { id: 'river-accord', checkedThrough: '2005-06-30', due: '2005-10-08', overdue: 1 },
      { id: 'harbour-charter-article-9', checkedThrough: '2005-06-30', due: '2008-03-26', overdue: -899 },
    ]);
    Object.assign(dataset.instruments[0] ?? {}, { checkedThrough: '2004-06-30' });
    expect(staleness(dataset, '2005-10-09').map(({ id }) => id)).toEqual(['harbour-charter-article-9', 'river-accord']);
  });
});
