import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../src/background/excerpt.ts';
import type { Article } from '../../../src/page/article.ts';

/** An article of one scope with a block for each text. */
function articleOf(texts: readonly string[]): Article {
  let at = 0;
  const blocks = texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, kind: 'text' as const, level: 0, scope: 0, language: null };
  });
  return {
    text: texts.join('\n'),
    blocks,
    scopes: [{ parent: null, kind: 'page' }],
    language: 'en',
    publishedAt: null,
    modifiedAt: null,
  };
}
const mention = (start: number, end: number) => ({ instrument: 'x', start, end, rule: 'r' });

describe('excerptAround', () => {
  it('takes the block of a mention and its neighbours', () => {
    const article = articleOf(['one', 'two', 'three', 'four', 'five']);
    const at = article.text.indexOf('three');
    const excerpt = excerptAround(article, [mention(at, at + 5)]);
    expect(excerpt.article.text).toBe('two\nthree\nfour');
    expect(excerpt.article.blocks.map(({ start, end }) => excerpt.article.text.slice(start, end))).toEqual([
      'two',
      'three',
      'four',
    ]);
  });

  it('is empty without mentions', () => {
    const { article } = excerptAround(articleOf(['one', 'two']), []);
    expect(article.text).toBe('');
    expect(article.blocks).toEqual([]);
  });

  it('maps each mention there and back to the same words', () => {
    const texts = fc.array(fc.stringMatching(/^[a-zəİ 51]{1,30}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(19), { maxLength: 5 }), (blocks, picks) => {
        const article = articleOf(blocks);
        const mentions = [...new Set(picks)]
          .sort((a, b) => a - b)
          .flatMap((pick) => article.blocks[pick] ?? [])
          .map(({ start, end }) => mention(start, end));
        const excerpt = excerptAround(article, mentions);
        for (const { start, end } of mentions) {
          const [from, to] = [excerpt.toExcerpt(start), excerpt.toExcerpt(end)];
          expect(excerpt.article.text.slice(from, to)).toBe(article.text.slice(start, end));
          expect([excerpt.toArticle(from), excerpt.toArticle(to)]).toEqual([start, end]);
        }
      }),
    );
  });
});
