/** The data of the languages: their shape, and what is told of a slip in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readClaimLanguages } from '../../../scripts/claims/read.ts';
import { claimLanguage } from '../../../src/claims/language.ts';
import type { ClaimLanguageData } from '../../../src/claims/language-data.ts';
import { parseClaimLanguage } from '../../../src/claims/language-schema.ts';
import { languages } from './page.ts';

const english = languages.en as ClaimLanguageData;

function broken(change: (data: ClaimLanguageData) => void): () => unknown {
  const data = structuredClone(english);
  change(data);
  return () => parseClaimLanguage('en.json', data);
}

describe('the languages shipped', () => {
  test('are those of the record, and sound', () => {
    expect(Object.keys(readClaimLanguages())).toEqual(['az', 'en', 'ru', 'tr']);
  });

  test('are plain data, so that they can be bundled', () => {
    expect(JSON.parse(JSON.stringify(readClaimLanguages()))).toEqual(readClaimLanguages());
  });

  test('know the same parties and the same towns', () => {
    for (const { parties, places } of Object.values(readClaimLanguages())) {
      expect(Object.keys(parties.names)).toEqual(['AZ', 'TR', 'other']);
      for (const town of ['Istanbul', 'Ankara', 'Baku', 'Shusha', 'San Francisco'])
        expect(Object.keys(places)).toContain(town);
    }
  });

  test('are made ready once', () => {
    expect(claimLanguage(english)).toBe(claimLanguage(english));
  });
});

describe('a slip in the data is named', () => {
  const rows: [string, (data: ClaimLanguageData) => void, RegExp][] = [
    ['a key too many', (data) => Object.assign(data, { verb: [] }), /^en\.json: verb: /],
    ['a missing list', (data) => Reflect.deleteProperty(data, 'verbs'), /^en\.json: verbs: /],
    ['eleven months', (data) => data.months.pop(), /^en\.json: months: /],
    ['an unknown class of words', (data) => Object.assign(data.words, { nor: [] }), /^en\.json: words\.nor: /],
    [
      'an unknown class of verbs',
      (data) => Object.assign(data.verbs[0] as object, { class: 'seal' }),
      /^en\.json: verbs\.0\.class: /,
    ],
    ['a capital', (data) => data.words.and?.push('And'), /lower case/],
    ['two spaces', (data) => data.words.and?.push('as  well'), /must be words/],
    ['a phrase that begins with what can be missing', (data) => data.words.and?.push('?as well'), /begin/],
    ['a phrase that ends in a gap', (data) => data.words.and?.push('as ...'), /gap/],
    ['a date that begins with what can be missing', (data) => data.dates.push({ words: '?in Y' }), /begin/],
    ['a table that is not there', (data) => data.words.and?.push('and~X'), /no table of endings "X"/],
    [
      'a verb without a form',
      (data) => data.verbs[0]?.phrases.push({ words: ['signed'] }),
      /verbs\.sign: "signed" has no form/,
    ],
  ];
  test.each(rows)('%s', (_name, change, message) => {
    expect(broken(change)).toThrow(message);
  });
});

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('with a broken file, or one named for another language, is refused', () => {
    writeFileSync(join(folder, 'xx.json'), '{');
    expect(() => readClaimLanguages(folder)).toThrow(/^xx\.json: /);
    writeFileSync(join(folder, 'xx.json'), JSON.stringify(english));
    expect(() => readClaimLanguages(folder)).toThrow('xx.json: language: is en');
  });
});
