/** What "npm run dataset -- check" says of the data on claims: everything, with its line. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimProblems } from '../../../scripts/claims/check.ts';
import { DATASET_FOLDER } from '../../../scripts/dataset/folder.ts';

describe('The check of the data on claims', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'treaty-lens-'));
    cpSync(join(DATASET_FOLDER, 'claims'), join(folder, 'claims'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** @returns the line of what was changed, 1-based */
  const change = (file: string, from: string, to: string): number => {
    const path = join(folder, 'claims', file);
    const text = readFileSync(path, 'utf8');
    const at = text.indexOf(from);
    expect(at).toBeGreaterThan(0);
    writeFileSync(path, text.replace(from, to));
    return text.slice(0, at).split('\n').length;
  };
  const found = () => claimProblems(folder).map(({ file, line, rule }) => ({ file, line, rule }));

  test('finds nothing in what is shipped', () => {
    expect(claimProblems(folder)).toEqual([]);
  });

  test('tells of every file at once, each fault on its line', () => {
    const order = change('en.json', '"order": "svo"', '"order": "ovs"');
    const comma = change('ru.json', '"language": "ru",', '"language": "ru"');
    const name = change('tr.json', '"language": "tr"', '"language": "az"');
    expect(found()).toEqual([
      { file: 'claims/en.json', line: order, rule: 'schema' },
      { file: 'claims/ru.json', line: comma, rule: 'json' },
      { file: 'claims/tr.json', line: name, rule: 'file-name' },
    ]);
  });

  test('tells what no shape can: a verb whose form nothing tells', () => {
    const text = readFileSync(join(folder, 'claims/en.json'), 'utf8');
    const data = JSON.parse(text);
    data.verbs[0].phrases.push({ words: ['scribbled'] });
    const broken = JSON.stringify(data, null, 2);
    writeFileSync(join(folder, 'claims/en.json'), broken);
    const line = broken.slice(0, broken.indexOf('"scribbled"')).split('\n').length;
    expect(found()).toEqual([{ file: 'claims/en.json', line, rule: 'claims' }]);
  });
});
