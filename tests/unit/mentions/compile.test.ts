import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLexicon, readLexiconFiles } from '../../../scripts/lexicon/read.ts';
import { FUNCTIONS } from '../../../src/mentions/classes.ts';
import { compileLexicon } from '../../../src/mentions/compile.ts';
import { findMentions } from '../../../src/mentions/find.ts';
import { vocabularyOf } from '../../../src/mentions/vocabulary.ts';
import { article } from './article.ts';

const files = readLexiconFiles();
const lexicon = compileLexicon(files);

describe('compileLexicon', () => {
  test('what goes into the package is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });

  test('grammatical classes come first, in the order the engine knows them', () => {
    expect(lexicon.features.slice(0, FUNCTIONS.length)).toEqual([...FUNCTIONS]);
  });

  test('knows the ten languages, one of them in two scripts, and words of all languages', () => {
    const ids = lexicon.languages.map(({ id }) => id).sort();
    expect(ids).toEqual(['ar', 'az', 'az-cyrl', 'de', 'en', 'fa', 'fr', 'hy', 'ka', 'ru', 'tr', 'und']);
  });

  test('an instrument is opaque to the engine: renamed features find the same', () => {
    const renamed = JSON.parse(
      JSON.stringify(files).replaceAll('"shusha":', '"placeName":').replaceAll('"military":', '"topicOne":'),
    );
    const page = article(
      'Azerbaijan and Türkiye approved the memorandum on mutual military security and the Shusha Declaration.',
    );
    const places = (mentions: { start: number; end: number }[]) => mentions.map(({ start, end }) => [start, end]);
    expect(places(findMentions(page, compileLexicon(renamed)))).toEqual(places(findMentions(page, lexicon)));
  });

  const broken = (change: (copy: typeof files) => void) => {
    const copy = structuredClone(files);
    change(copy);
    return () => compileLexicon(copy);
  };
  const first = (copy: typeof files) => copy.instruments[0] as (typeof files.instruments)[number];

  test('a weight for something no language has a word for is refused', () => {
    const change = (copy: typeof files) => {
      first(copy).near.dragons = 2;
    };
    expect(broken(change)).toThrow('lexicon/memorandum-2025.json: no language has a word for "dragons"');
  });

  test('a noun no language has is refused', () => {
    const change = (copy: typeof files) => {
      const file = first(copy);
      if (file.kind === 'document') file.nouns.ode = 'bare';
    };
    expect(broken(change)).toThrow('no language has a word for "ode"');
  });

  test('an inflection table that is not there is refused', () => {
    const change = (copy: typeof files) => {
      const english = copy.languages.find(({ language }) => language === 'en');
      english?.nouns?.memorandum?.push('paper~zz');
    };
    expect(broken(change)).toThrow('languages/en.json: "paper~zz": no inflection table "zz"');
  });
});

describe('readLexicon', () => {
  const folder = (files: Record<string, string>) => {
    const path = mkdtempSync(join(tmpdir(), 'lexicon-'));
    for (const name of ['languages', 'lexicon']) mkdirSync(join(path, name));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    return path;
  };

  test('names the file that is no JSON', () => {
    expect(() => readLexicon(folder({ 'languages/en.json': '{' }))).toThrow(/^languages\/en\.json: /);
  });

  test('names the file that does not hold to the schema', () => {
    expect(() => readLexicon(folder({ 'lexicon/x.json': '{"kind": "document"}' }))).toThrow(/^lexicon\/x\.json: /);
  });

  test('looks at nothing but JSON', () => {
    expect(readLexicon(folder({ 'languages/README.md': '#' })).languages).toEqual([]);
  });
});

describe('the vocabulary', () => {
  const vocabulary = vocabularyOf(lexicon);
  const forms = (word: string, language: string) =>
    vocabulary
      .senses(word)
      .filter((sense) => lexicon.languages[sense.language]?.id === language)
      .map(({ feature, inflection }) => `${lexicon.features[feature]}+${inflection}`);

  test.each([
    ['az', 'memorandumunun', 'memorandum+p3gen'],
    ['az', 'memoranduma', 'memorandum+dat'],
    ['az', 'bəyannaməsindən', 'declaration+p3abl'],
    ['az', 'nizamnaməsinin', 'charter+p3gen'],
    ['tr', 'muhtirasinin', 'memorandum+p3gen'],
    ['tr', 'muhtiraya', 'memorandum+dat'],
    ['tr', 'beyannamesiyle', 'declaration+p3ins'],
    ['tr', 'maddelerinde', 'article+pl'],
    ['ru', 'меморандуму', 'memorandum+dat'],
    ['ru', 'декларациеи', 'declaration+ins'],
    ['ru', 'шушинскую', 'shusha+adj'],
    ['ru', 'уставом', 'charter+ins'],
    ['hy', 'հռչակագրով', 'declaration+ins'],
    ['ka', 'მემორანდუმს', 'memorandum+dat'],
    ['ar', 'للماده', 'article+def'],
    ['ar', 'والمذکره', 'memorandum+def'],
    ['de', 'memorandums', 'memorandum+gen'],
  ])('%s: %s is %s', (language, word, expected) => {
    expect(forms(word, language)).toContain(expected);
  });

  test.each([
    ['az', 'memorandumlamaq'],
    ['tr', 'muhtirayla yapilan'],
    ['tr', 'maddesel'],
    ['ru', 'меморандумище'],
    ['ru', 'декларировать'],
    ['ru', 'уставший'],
    ['en', 'memorandumology'],
  ])('%s: endings are a closed list, %s is nothing', (language, word) => {
    expect(forms(word, language)).toEqual([]);
  });

  test('is made once for a lexicon', () => {
    expect(vocabularyOf(lexicon)).toBe(vocabulary);
  });

  test('remembers words only up to a limit and answers the same after it', () => {
    for (let at = 0; at < 25_000; at += 1) vocabulary.senses(`me${at}`);
    expect(forms('memorandumun', 'az')).toContain('memorandum+gen');
  });
});
