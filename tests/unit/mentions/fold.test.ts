import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIGIT, fold, foldWord, LETTER, MARK, unitOf } from '../../../src/mentions/fold.ts';

/** Text as pages have it: letters of all our scripts, marks, format characters, odd spaces and lone surrogates. */
const odd = fc.constantFrom(
  ...'İıIiŞşƏəĞğÇçÖöÜüâîûЁёЙйЇїәӘјЈҹҚԱաևևՈՒაბႠᲐأإآٱةىيكگپچژًّـ٥۵5ßﬁñé',
  ...[
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u2060',
    '\ufeff',
    '\u0307',
    '\u0327',
    '\u0301',
    '\u00a0',
    '\u2009',
    '\n',
    '\t',
    ' ',
  ],
  ...['’', '‘', 'ʼ', '“', '”', '„', '«', '»', '–', '—', '‑', '\ud83d', '\ude00', '😀', '.', ',', '(', '5', '1'],
);
const ours = fc.array(odd).map((parts) => parts.join(''));
const text = fc.oneof(fc.string({ unit: 'binary' }), ours);

describe('fold', () => {
  test('folding and mapping back always gives the original code units', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, starts } = fold(original);
        const pieces = starts.map((start, at) => original.slice(start, starts[at + 1] ?? original.length));
        expect([starts.length, starts.at(-1)]).toEqual([folded.length + 1, original.length]);
        expect(original.slice(0, starts[0]) + pieces.join('')).toBe(original);
        expect(pieces.slice(0, -1).every((piece) => piece.length > 0)).toBe(true);
      }),
    );
  }, 60_000);

  test('every folded unit is the fold of the code unit it stands for', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, starts } = fold(original);
        const alone = starts.slice(0, -1).map((start) => fold(original.charAt(start)).text);
        expect(alone.join('')).toBe(folded);
      }),
    );
  }, 60_000);

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: once } = fold(original);
        expect(fold(once).text).toBe(once);
      }),
    );
  }, 60_000);

  test('composed and decomposed text fold alike', () => {
    fc.assert(
      fc.property(ours, (original) => {
        expect(foldWord(original.normalize('NFD'))).toBe(foldWord(original.normalize('NFC')));
      }),
      { examples: [['Şuşa Bəyannaməsi İIıi'], ['Шушинский ёй'], ['إعلان شوشة']] },
    );
  });

  test.each([
    ['ŞUŞA BEYANNAMESİ', 'Şuşa Beyannamesi'],
    ['ŞARTI', 'şartı'],
    ['NİZAMNAMƏ', 'nizamnamə'],
    ['Шушинская', 'ШУШИНСКАЯ'],
    ['меморандум о партнёрстве', 'Меморандум о партнерстве'],
    ['Бəјаннамə', 'Бәјаннамә'],
    ['Beyannâme, askerî', 'beyanname, askeri'],
    ['Shu\u00adsha De\u200bcla\u00adration', 'shusha declaration'],
    ['Şuşa'.normalize('NFD'), 'şuşa'],
    ['إعـلان', 'اعلان'],
    ['مادۀ ۵۱', 'ماده 51'],
    ['المادّة ٥١', 'الماده 51'],
    ['تفاهم\u200cنامه', 'تفاهمنامه'],
    ['Article\u00a051', 'article 51'],
    ['UN\n\t Charter', 'un charter'],
    ['Beyannamesi’ni', "Beyannamesi'ni"],
    ['«Շուշիի» „x“', '"շուշիի" "x"'],
    ['51‑ci', '51-ci'],
    ['ᲨᲣᲨᲐ', 'შუშა'],
  ])('%s and %s are the same', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  test.each([
    ['Article 51', 'Article 510'],
    ['Şuşa', 'Şuşi'],
    ['устав', 'устал'],
    ['müqavilə', 'nizamnamə'],
  ])('%s and %s stay apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  test('a unit is told as letter, digit, mark or neither', () => {
    expect(unitOf('ə'.charCodeAt(0)) & LETTER).toBe(LETTER);
    expect(unitOf('۵'.charCodeAt(0)) & DIGIT).toBe(DIGIT);
    expect(unitOf(0x327)).toBe(unitOf(0x327) & ~0xffff);
    expect(unitOf(0x327) & MARK).toBe(MARK);
    expect(unitOf('²'.charCodeAt(0)) & (LETTER | DIGIT)).toBe(0);
    expect(unitOf(0xd83d) & (LETTER | DIGIT | MARK)).toBe(0);
  });
});
