import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { factsOf } from '../../../src/page/facts.ts';
import { isStory } from '../../../src/page/news.ts';
import { readArticle } from '../../../src/page/read.ts';

const PROSE = `<p>${'Talks went on in the lake town for a third day. '.repeat(4)}</p>`;

function told(html: string): boolean {
  const document = documentFrom(html);
  return isStory(factsOf(document), readArticle(document).article);
}

describe('isStory', () => {
  it('believes what the page declares', () => {
    expect(told('<script type="application/ld+json">{"@type":"NewsArticle"}</script><p>a')).toBe(true);
    expect(told('<meta property="og:type" content="Article"><p>a')).toBe(true);
    expect(told('<meta property="og:type" content="website"><p>a')).toBe(false);
  });

  it('goes by its prose otherwise', () => {
    expect(told(`<main>${PROSE.repeat(3)}</main>`)).toBe(true);
    expect(told(`<main>${PROSE.repeat(2)}<p>short</p></main>`)).toBe(false);
    expect(told(`<blockquote>${PROSE}</blockquote>${PROSE.repeat(2)}`)).toBe(true);
  });

  it('does not count prose outside the story', () => {
    for (const part of ['aside', 'nav', 'footer'])
      expect(told(`<${part}>${PROSE.repeat(4)}</${part}>`), part).toBe(false);
    expect(told(`<ul>${`<li>${PROSE}</li>`.repeat(4)}</ul>`)).toBe(false);
    expect(told(`<p>a</p><div id="comments"><div>${PROSE.repeat(4)}</div></div>`)).toBe(false);
  });

  it('says no to a document without text', () => {
    expect(told('')).toBe(false);
  });
});
