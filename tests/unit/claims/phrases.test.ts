import { describe, expect, test } from 'vitest';
import { compileEndings, compilePhrase, expandEnding, matchPhrase, PhraseBook } from '../../../src/claims/phrases.ts';

const letters = { A: 'ae', I: 'ıiuü', D: 'dt' };
const tables = compileEndings(
  { V: { past: ['DI', 'mIş'], attributive: ['An', 'mIş'] }, N: { nom: ['', 'sI'], gen: ['nIn'] } },
  letters,
);
const phrase = (text: string) => compilePhrase(text, tables);
const at = (text: string, words: string, from = 0) => matchPhrase(phrase(text), words.split(' '), from);

describe('endings', () => {
  test('are written out', () => {
    expect(expandEnding('DI', letters)).toEqual(['dı', 'di', 'du', 'dü', 'tı', 'ti', 'tu', 'tü']);
    expect(expandEnding('', letters)).toEqual(['']);
  });

  test('that serve twice keep both labels', () => {
    expect(tables.get('V')?.get('miş')).toBe('past|attributive');
    expect(tables.get('V')?.get('an')).toBe('attributive');
  });
});

describe('a phrase matches', () => {
  test.each([
    ['a word', 'signed', 'signed', 1],
    ['one of several', 'signed|inked', 'inked', 1],
    ['a beginning', 'ratif*', 'ratified', 1],
    ['a stem with an ending', 'imzala~V', 'imzaladı', 1],
    ['a stem without ending', 'belge~N', 'belge', 1],
    ['words in a row', 'took ?legal effect', 'took legal effect', 3],
    ['without an optional word', 'took ?legal effect', 'took effect', 2],
    ['over a gap', 'put ... signature|signatures to', 'put their two signatures to', 5],
    ['over an empty gap', 'put ... signatures to', 'put signatures to', 3],
  ])('%s', (_name, pattern, words, to) => {
    expect(at(pattern, words)?.to).toBe(to);
  });

  test.each([
    ['another word', 'signed', 'signs'],
    ['an unknown ending', 'imzala~V', 'imzalamak'],
    ['a stem that is only part of a word', 'belge', 'belgesi'],
    ['too wide a gap', 'put ... signatures', 'put one two three four five signatures'],
    ['a gap over a mark', 'put ... signatures', 'put , signatures'],
    ['beyond the end', 'took effect', 'took'],
    ['a gap at the end', 'put ... signatures', 'put it'],
  ])('not %s', (_name, pattern, words) => {
    expect(at(pattern, words)).toBeUndefined();
  });

  test('and tells the labels of its endings', () => {
    expect(at('onay~N imzala~V', 'onaynın imzaladı')?.labels).toEqual(['gen', 'past']);
    expect(at('kabul imzala~V', 'kabul imzalamiş')?.labels).toEqual(['past|attributive']);
  });
});

describe('a phrase cannot', () => {
  test('name a table that is not there', () => {
    expect(() => phrase('onay~X')).toThrow('no table of endings "X"');
  });

  test('begin with an optional word', () => {
    expect(() => phrase('?not signed')).toThrow('begins with an optional word');
  });
});

describe('a book of phrases', () => {
  const book = new PhraseBook<string>();
  for (const text of ['in force', 'in', 'in ?full force|effect', 'a|an', 'x*']) book.add(phrase(text), text);

  test('gives the longest at a place, and of two the first', () => {
    expect(book.at(['in', 'force'], 0)?.value).toBe('in force');
    expect(book.at(['in', 'full', 'effect'], 0)?.value).toBe('in ?full force|effect');
    expect(book.at(['in'], 0)?.value).toBe('in');
    expect(book.at(['a'], 0)?.value).toBe('a|an');
    expect(book.at(['xyz'], 0)?.value).toBe('x*');
    expect(book.at([''], 0)).toBeUndefined();
    expect(book.at([], 0)).toBeUndefined();
  });

  test('finds all in a stretch, none overlapping', () => {
    expect(book.in(['in', 'force', 'in', 'a', 'y']).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(book.in(['in', 'force'], 0, 1)).toEqual([]);
  });

  test('reads no word more than a few times, however long the text', () => {
    let read = 0;
    const many = new Proxy(
      Array.from({ length: 50_000 }, (_, step) => (step % 2 ? 'in' : 'full')),
      {
        get(words, key) {
          read += 1;
          return Reflect.get(words, key);
        },
      },
    );
    expect(book.in(many).length).toBe(25_000);
    expect(read).toBeLessThan(many.length * 10);
  });
});
