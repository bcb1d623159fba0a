import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../src/mentions/fold.ts';
import { KIND, tokenise } from '../../../src/mentions/tokens.ts';
import { article } from './article.ts';

const words = (source: string) => {
  const tokens = tokenise(article(source));
  return Array.from({ length: tokens.count }, (_, at) => tokens.text.slice(tokens.start[at], tokens.end[at]));
};

describe('tokenise', () => {
  test('words, numbers and marks', () => {
    expect(words("BM Şartı'nın 51. maddesi")).toEqual(['BM', 'Şartı', "'", 'nın', '51', '.', 'maddesi']);
    expect(words('51-ci maddə; 2(4)')).toEqual(['51', '-', 'ci', 'maddə', ';', '2', '(', '4', ')']);
    expect(words('51st ۵۱ماده')).toEqual(['51', 'st', '۵۱', 'ماده']);
  });

  test('soft hyphens and combining marks belong to their word, a soft hyphen behind it does not', () => {
    expect(words('De\u00adcla\u00adra\u00adtion\u00ad,')).toEqual(['De\u00adcla\u00adra\u00adtion', ',']);
    expect(words('S\u0327us\u0327a\u0301 x')).toEqual(['S\u0327us\u0327a\u0301', 'x']);
  });

  test('initials with full stops are one word', () => {
    const tokens = tokenise(article('the U.N. Charter, e.g. a.bc x. Y'));
    expect(tokens.word).toEqual(['the', 'un', 'charter', '', 'eg', 'a', '', 'bc', 'x', '', 'y']);
  });

  test('a token never reaches over the border of a block', () => {
    const tokens = tokenise(article('Shu', 'sha 5', '1'));
    expect(tokens.word).toEqual(['shu', 'sha', '5', '1']);
    expect([...tokens.block.slice(0, 4)]).toEqual([0, 1, 1, 2]);
  });

  test('glued tells what stands directly behind another token', () => {
    const tokens = tokenise(article('a-b c'));
    expect([...tokens.glued.slice(0, tokens.count)]).toEqual([0, 1, 1, 0]);
  });

  test('tokens are in order, apart, and lose nothing but space and what does not print', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 3 }), (blocks) => {
        const page = article(...blocks);
        const { count, start, end, kind, word } = tokenise(page);
        const faults: string[] = [];
        let last = 0;
        for (let at = 0; at < count; at += 1) {
          const raw = page.text.slice(start[at], end[at]);
          if ((start[at] as number) < last || raw === '') faults.push(`order at ${at}`);
          if (foldWord(page.text.slice(last, start[at])).trim() !== '') faults.push(`lost before ${at}`);
          if (kind[at] === KIND.word && word[at] !== foldWord(raw).replaceAll('.', '')) faults.push(`word ${at}`);
          if (kind[at] === KIND.number && !/^\d+$/.test(word[at] as string)) faults.push(`number ${at}`);
          if ((kind[at] as number) > KIND.number && raw.length !== 1) faults.push(`mark ${at}`);
          last = end[at] as number;
        }
        if (foldWord(page.text.slice(last)).trim() !== '') faults.push('lost at the end');
        expect(faults).toEqual([]);
      }),
    );
  }, 60_000);

  test('more tokens than the text led to expect', () => {
    expect(words('('.repeat(1000))).toHaveLength(1000);
  });
});
