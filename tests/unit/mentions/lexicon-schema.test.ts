import { describe, expect, test } from 'vitest';
import { InstrumentFile, LanguageFile, parseFile } from '../../../src/mentions/lexicon-schema.ts';

const language = {
  language: 'xx',
  name: 'Test',
  grammar: { harmony: { A: ['a', 'e'], I: ['ı', 'i', 'u', 'ü'] } },
  inflections: { n: { sg: '-', pl: 's' } },
  words: { and: ['and'] },
  nouns: { memorandum: ['memorandum~n', 'memoranda=pl'] },
  rivals: { state: ['georgia*'] },
};

const document = {
  id: 'a-treaty',
  kind: 'document',
  gate: ['treaty'],
  nouns: { agreement: 'named' },
  parties: ['AZ'],
  phrase: { AZ: 2 },
  named: 2,
  near: {},
  languages: { en: { forms: ['A Treaty'] } },
};

const provision = {
  id: 'an-article',
  kind: 'provision',
  gate: ['51'],
  noun: 'article',
  number: 51,
  treaty: { nouns: ['charter'], others: [], owner: 'UN' },
  near: {},
  languages: {},
};

describe('a language file', () => {
  test('is taken as it is', () => {
    expect(parseFile(LanguageFile, 'languages/xx.json', language)).toEqual(language);
  });

  test.each([
    ['no language', { ...language, language: undefined }, 'language'],
    ['a language that is none', { ...language, language: 'english' }, 'language: must be a language code'],
    ['an unknown grammatical class', { ...language, words: { verb: ['is'] } }, 'words.verb'],
    ['the year as a class of words', { ...language, words: { year: ['2025'] } }, 'words.year'],
    [
      'a noun with an open ending',
      { ...language, nouns: { memorandum: ['memorand*'] } },
      'nouns.memorandum.0: must not have an open ending',
    ],
    ['a modifier with an open ending', { ...language, modifiers: { military: ['milit*'] } }, 'modifiers.military.0'],
    ['an entry of blanks', { ...language, cues: { attack: [' '] } }, 'cues.attack.0: must be words'],
    ['an entry with two marks', { ...language, cues: { attack: ['attack~n*'] } }, 'cues.attack.0: must be words'],
    ['an empty list', { ...language, laws: { code: [] } }, 'laws.code'],
    ['a feature of two words', { ...language, laws: { 'penal code': ['code'] } }, 'must be one word'],
    ['an unknown key', { ...language, verbs: {} }, 'verbs'],
    [
      'harmony of three vowels',
      { ...language, grammar: { harmony: { A: ['a', 'e'], I: ['ı', 'i', 'u'] } } },
      'grammar.harmony.I',
    ],
    ['an inflection without an ending', { ...language, inflections: { n: { sg: '' } } }, 'inflections.n.sg'],
  ])('with %s is refused', (_, file, message) => {
    expect(() => parseFile(LanguageFile, 'languages/xx.json', file)).toThrow(message);
    expect(() => parseFile(LanguageFile, 'languages/xx.json', file)).toThrow('languages/xx.json: ');
  });

  test('every fault is told, not the first alone', () => {
    const file = { ...language, name: '', cues: { attack: [' '] } };
    expect(() => parseFile(LanguageFile, 'x.json', file)).toThrow(/x\.json: name.*\nx\.json: cues\.attack\.0/s);
  });

  test('what is no object at all is refused', () => {
    expect(() => parseFile(LanguageFile, 'x.json', [])).toThrow('x.json: ');
    expect(() => parseFile(LanguageFile, 'x.json', null)).toThrow('x.json: (root): ');
  });
});

describe('an instrument file', () => {
  test.each([document, provision])('of kind $kind is taken as it is', (file) => {
    expect(parseFile(InstrumentFile, 'lexicon/x.json', file)).toEqual(file);
  });

  test.each([
    ['an unknown kind', { ...document, kind: 'song' }, 'kind'],
    ['an id in capitals', { ...document, id: 'Treaty' }, 'id'],
    ['no gate', { ...document, gate: [] }, 'gate'],
    ['a gate of one letter', { ...document, gate: ['t'] }, 'gate.0'],
    ['a noun used in an unknown way', { ...document, nouns: { agreement: 'always' } }, 'nouns.agreement'],
    ['half a weight', { ...document, phrase: { AZ: 0.5 } }, 'phrase.AZ'],
    ['a threshold of nothing', { ...document, named: 0 }, 'named'],
    ['an unknown language', { ...document, languages: { english: {} } }, 'languages'],
    [
      'an open ending in a name',
      { ...document, languages: { en: { modifiers: { place: ['shush*'] } } } },
      'open ending',
    ],
    ['no number', { ...provision, number: undefined }, 'number'],
    ['a number that is none', { ...provision, number: 0 }, 'number'],
    ['no owner of its treaty', { ...provision, treaty: { nouns: ['charter'], others: [] } }, 'treaty.owner'],
  ])('with %s is refused', (_, file, message) => {
    expect(() => parseFile(InstrumentFile, 'lexicon/x.json', file)).toThrow(message);
  });
});
