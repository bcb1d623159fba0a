import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATASET_FOLDER } from '../../../scripts/dataset/folder.ts';
import { newInstrument, newLexicon } from '../../../scripts/dataset/scaffold.ts';
import { lexiconProblems } from '../../../scripts/lexicon/check.ts';

const FILE = 'lexicon/shusha-declaration.json';

describe('The check of the vocabulary', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'treaty-lens-'));
    cpSync(DATASET_FOLDER, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const found = () =>
    lexiconProblems(folder).map(({ file, line, path, rule }) => `${file}:${line ?? ''} ${path} ${rule}`);
  const change = (file: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, file), changed);
  };

  it('finds nothing in what is shipped', () => {
    expect(found()).toEqual([]);
  });

  it('gives every problem of every file in one go, each with its line', () => {
    change(FILE, '"named": 4', '"named": "four"');
    change('lexicon/memorandum-2025.json', '"kind": "document",', '"kind": "document", "colour": "green",');
    change('languages/en.json', '"language": "en"', '"language": "English"');
    expect(found()).toEqual([
      expect.stringMatching(/^languages\/en\.json:\d+ \/language schema$/),
      expect.stringMatching(/^lexicon\/memorandum-2025\.json:\d+ \/colour schema$/),
      expect.stringMatching(/^lexicon\/shusha-declaration\.json:\d+ \/named schema$/),
    ]);
  });

  it('reads a file that is no JSON no further', () => {
    writeFileSync(join(folder, FILE), '{"id": ');
    expect(found().every((problem) => problem.startsWith(`${FILE}:1`) && problem.endsWith('json'))).toBe(true);
    expect(found().length).toBeGreaterThan(0);
  });

  it('asks for record and lexicon of each instrument, under one name', () => {
    renameSync(join(folder, FILE), join(folder, 'lexicon/other.json'));
    expect(found()).toEqual([
      `${FILE}:  record-and-lexicon`,
      'instruments/other.json:  record-and-lexicon',
      expect.stringMatching(/^lexicon\/other\.json:\d+ \/id file-name$/),
    ]);
  });

  it('asks a scaffold to be filled in', () => {
    writeFileSync(
      join(folder, 'instruments/border-treaty-1999.json'),
      newInstrument('border-treaty-1999', '2026-05-01'),
    );
    writeFileSync(join(folder, 'lexicon/border-treaty-1999.json'), newLexicon('border-treaty-1999', '2026-05-01'));
    expect(found()).toEqual([expect.stringMatching(/^lexicon\/border-treaty-1999\.json:\d+ \/gate schema$/)]);
  });
});
