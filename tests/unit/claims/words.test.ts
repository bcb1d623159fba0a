import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldClaimWord, sentencesOf, type WordOptions, wordsOf } from '../../../src/claims/words.ts';

const english: WordOptions = { dotlessI: false, dropApostrophe: false };
const turkish: WordOptions = { dotlessI: true, dropApostrophe: true };

/** Letters and marks that are easily miscounted. */
const LETTERS = [...'aIİşə\u0307\u00ad\u200b -–’"“”.…/12,(«»', '𝒳', '\ud800', '\n'];

const texts = (text: string, options = english) => wordsOf(text, 0, text.length, options).map((word) => word.text);

describe('a word is folded', () => {
  test.each([
    ['SHUSHA', english, 'shusha'],
    ['Shu\u00adsha\u200b', english, 'shusha'],
    ['Şuşa'.normalize('NFD'), english, 'şuşa'],
    ['didn’t', english, "didn't"],
    ['Türkiye’nin', turkish, 'türkiyenin'],
    ['İMZALANDI', turkish, 'imzalandı'],
    ['TBMM-də', turkish, 'tbmmdə'],
    ['INTERIM', english, 'interim'],
  ])('%s', (word, options, folded) => {
    expect(foldClaimWord(word, options)).toBe(folded);
  });
});

describe('text is split', () => {
  test.each([
    [
      'into words, numbers and marks',
      'Signed on 22 July, in Baku.',
      ['signed', 'on', '22', 'july', ',', 'in', 'baku', '.'],
    ],
    ['with dates in figures whole', 'am 16.08.2010 und 2025-07-22', ['am', '16.08.2010', 'und', '2025-07-22']],
    [
      'with quotation marks told apart',
      '“A” «B» "c" ‘d’',
      ['“', 'a', '”', '“', 'b', '”', '“', 'c', '”', '“', 'd', '”'],
    ],
    ['with dashes told apart', 'a – b, c–d, so-called', ['a', '—', 'b', ',', 'c', '-', 'd', ',', 'so-called']],
    ['with brackets alike', '[a] (b)', ['(', 'a', ')', '(', 'b', ')']],
    ['without what nobody sees', 'a \u200b b', ['a', 'b']],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('numbers carry their value, with or without an ending', () => {
    const text = '22 1st 2025-ci 2021’de 16.08.2010';
    const words = wordsOf(text, 0, text.length, turkish);
    expect(words.map(({ value }) => value)).toEqual([22, 1, 2025, 2021, Number.NaN]);
  });

  test('offsets are those of the text, in order and never overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), fc.nat(5), (text, start) => {
        let before = Math.min(start, text.length);
        for (const word of wordsOf(text, before, text.length, turkish)) {
          expect(word.start).toBeGreaterThanOrEqual(before);
          expect(word.end).toBeGreaterThan(word.start);
          before = word.end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('sentences end', () => {
  const split = (text: string, ordinalStop = false) =>
    sentencesOf(wordsOf(text, 0, text.length, english), { abbreviations: new Set(['gen', 'art']), ordinalStop }).map(
      (words) => text.slice(words[0]?.start, words.at(-1)?.end),
    );

  test.each([
    ['at full stops', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['not after an abbreviation', 'Gen. Tuna left. He read Art. 51.', ['Gen. Tuna left.', 'He read Art. 51.']],
    [
      'not after an abbreviation behind a number that leads in',
      'On 1 Feb 2022 Art. Baku approved it.',
      ['On 1 Feb 2022 Art. Baku approved it.'],
    ],
    [
      'after one that closes a sentence',
      'The assembly approved the paper on 2022 art. Ankara followed.',
      ['The assembly approved the paper on 2022 art.', 'Ankara followed.'],
    ],
    ['not after an initial', 'A. Verdiyev spoke. He left.', ['A. Verdiyev spoke.', 'He left.']],
    ['not before a small letter', 'Modern.az wrote it. and so on', ['Modern.az wrote it. and so on']],
    ['with their quotation mark', '“It is signed.” He left.', ['“It is signed.”', 'He left.']],
    ['not within what a speaker says', '“Signed!” he said. He left.', ['“Signed!” he said.', 'He left.']],
    ['before a number', 'It is signed. 16 came.', ['It is signed.', '16 came.']],
    ['at an ellipsis once', 'So… Then?! Yes.', ['So…', 'Then?!', 'Yes.']],
    ['not before the dash of a speaker', 'Is it signed? — He asked.', ['Is it signed? — He asked.']],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('not after the ordinal of a language that writes it with a full stop', () => {
    expect(split('The 17. Fair was big. In 2021. Then more.', true)).toEqual([
      'The 17. Fair was big.',
      'In 2021.',
      'Then more.',
    ]);
    expect(split('On the 17. Then more.')).toEqual(['On the 17.', 'Then more.']);
  });

  test('and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'b', '.', '?', '”', '“', '…', '—', ' ', '1')), (parts) => {
        const text = parts.join('');
        const words = wordsOf(text, 0, text.length, english);
        const sentences = sentencesOf(words, { abbreviations: new Set(), ordinalStop: true });
        expect(sentences.flat()).toEqual(words);
        expect(sentences.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });
});
