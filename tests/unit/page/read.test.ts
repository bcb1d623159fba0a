import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import type { Scope } from '../../../src/page/article.ts';
import { type PageReading, readArticle } from '../../../src/page/read.ts';

const TODAY = '2026-03-01';

function read(html: string): PageReading {
  return readArticle(documentFrom(html), { today: TODAY });
}

function blocksOf({ article }: PageReading): string[] {
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
}

function scopesOf({ article }: PageReading): string[] {
  const path = (index: number | null): Scope['kind'][] => {
    const scope = index === null ? null : article.scopes[index];
    return scope ? [...path(scope.parent), scope.kind] : [];
  };
  return article.blocks.map(({ scope }) => path(scope).join('>'));
}

describe('text', () => {
  it('runs on through inline elements, links too', () => {
    expect(blocksOf(read('<p>The <b>Lake</b> <i>Accord</i> and <a href="/x">its <em>annex</em></a>.</p>'))).toEqual([
      'The Lake Accord and its annex.',
    ]);
  });

  it('stops at the border of a block', () => {
    const html =
      '<p>old Lake</p><p>Accord of</p><ul><li>one</li><li>two</li></ul><dl><dt>a</dt><dd>b</dd></dl><div>x<div>y</div>z</div>';
    expect(blocksOf(read(html))).toEqual(['old Lake', 'Accord of', 'one', 'two', 'a', 'b', 'x', 'y', 'z']);
  });

  it('takes a line break for a space, also inside inline elements and doubled', () => {
    expect(blocksOf(read('<h1>LAKE<br>ACCORD</h1><p><b>Lake<br></b>Accord<br><br>holds</p>'))).toEqual([
      'LAKE ACCORD',
      'Lake Accord holds',
    ]);
  });

  it('keeps soft hyphens and white space, and joins around wbr and comments', () => {
    expect(blocksOf(read('<p>La&shy;ke\n  Acc<wbr>ord<!-- no --> of&nbsp;2019</p>'))).toEqual([
      'La\u00adke\n  Accord of\u00a02019',
    ]);
  });

  it('trims white space at the ends of a block only', () => {
    expect(blocksOf(read('<div>\n   <p>\n  <b>  Lake </b> Accord \n </p> \n\u00a0</div><p> </p>'))).toEqual([
      'Lake  Accord',
    ]);
  });

  it('leaves out scripts, forms, code, drawings, embedded documents and annotations', () => {
    const out = [
      '<script>no</script>',
      '<style>no</style>',
      '<noscript>no</noscript>',
      '<template>no</template>',
      '<textarea>no</textarea>',
      '<select><option>no</option></select>',
      '<button>no</button>',
      '<label>no</label>',
      '<code>no</code>',
      '<kbd>no</kbd>',
      '<samp>no</samp>',
      '<svg><text>no</text></svg>',
      '<math><mi>no</mi></math>',
      '<canvas>no</canvas>',
      '<iframe>no</iframe>',
      '<object>no</object>',
      '<audio>no</audio>',
      '<video>no</video>',
    ];
    for (const part of out) expect(blocksOf(read(`<div>a ${part}b</div>`)), part).toEqual(['a b']);
    expect(blocksOf(read('<p>a</p><pre>no</pre><p>b</p>'))).toEqual(['a', 'b']);
    expect(blocksOf(read('<div>a<pre>no</pre>b</div>'))).toEqual(['a', 'b']);
    expect(blocksOf(read('<p><ruby>湖<rp>(</rp><rt>no</rt><rp>)</rp></ruby>畔</p>'))).toEqual(['湖畔']);
  });

  it('reads the heading of an accordion out of its button', () => {
    expect(blocksOf(read('<h3><button>What is the accord?</button></h3><div><button>Share</button></div>'))).toEqual([
      'What is the accord?',
    ]);
  });

  it('leaves out what is edited, inert or hidden from assistive technology', () => {
    expect(blocksOf(read('<p>a<span aria-hidden="true"> no</span> b</p>'))).toEqual(['a b']);
    expect(blocksOf(read('<div aria-hidden="true"><p>no</p></div><p>b</p>'))).toEqual(['b']);
    expect(blocksOf(read('<p aria-hidden="true">no</p><p>b</p>'))).toEqual(['b']);
    expect(blocksOf(read('<div contenteditable><p>no</p></div><div contenteditable="FALSE">a</div>'))).toEqual(['a']);
    expect(blocksOf(read('<div inert>no</div><p>b</p>'))).toEqual(['b']);
    expect(blocksOf(read('<span aria-hidden="true"><p>no</p></span><p>b</p>'))).toEqual(['b']);
  });

  it('goes on reading a story behind a modal dialog', () => {
    const html =
      '<div id="app" aria-hidden="true"><main><h1>Lake</h1><p>a</p></main></div><div role="dialog"><p>Cookies?</p></div>';
    expect(blocksOf(read(html))).toEqual(['Lake', 'a', 'Cookies?']);
    expect(blocksOf(read(html.replace('aria-hidden="true"', 'inert')))).toEqual(['Lake', 'a', 'Cookies?']);
  });

  it('drops hidden parts of a line, and reads hidden blocks as not visible', () => {
    const reading = read('<p>a<span hidden>no</span> b</p><div hidden>later</div><p style="display:none">tab</p>');
    expect(blocksOf(reading)).toEqual(['a b', 'later', 'tab']);
    expect(reading.article.blocks.map(({ start, end }) => reading.isVisible(start, end))).toEqual([true, false, false]);
  });

  it('does not see edited text inside a line', () => {
    const reading = read('<p>The <span contenteditable>Lake Accord</span></p>');
    expect(reading.isVisible(0, 3)).toBe(true);
    expect(reading.isVisible(4, 8)).toBe(false);
  });

  it('parts a line at a block without text', () => {
    expect(blocksOf(read('<div>Lake<hr>Accord</div>'))).toEqual(['Lake', 'Accord']);
    expect(blocksOf(read('<div>Lake<div><img></div>Accord</div>'))).toEqual(['Lake', 'Accord']);
    expect(blocksOf(read('<div>Lake <img><span></span><span><b></b></span>Accord</div>'))).toEqual(['Lake Accord']);
    expect(blocksOf(read('<div>Lake<span><div></div></span>Accord</div>'))).toEqual(['Lake', 'Accord']);
  });

  it('parts it at a hidden block, too, whether or not that has text', () => {
    expect(blocksOf(read('<div>Lake<div hidden></div>Accord</div>'))).toEqual(['Lake', 'Accord']);
    expect(blocksOf(read('<div>Lake<div hidden>.</div>Accord</div>'))).toEqual(['Lake', '.', 'Accord']);
  });

  it('judges custom and unknown elements by where they stand', () => {
    expect(blocksOf(read('<p>The <x-term>Lake</x-term> <foo>Accord</foo></p>'))).toEqual(['The Lake Accord']);
    expect(blocksOf(read('<x-card><x-title>Lake</x-title><x-text>Accord</x-text></x-card>'))).toEqual([
      'Lake',
      'Accord',
    ]);
    expect(blocksOf(read('<div><b><x-y><x-z>La</x-z></x-y></b>ke</div>'))).toEqual(['Lake']);
  });

  it('reads blocks inside links', () => {
    expect(blocksOf(read('<a href="/"><h3>Lake</h3><p>Accord</p>more</a>'))).toEqual(['Lake', 'Accord', 'more']);
  });
});

describe('documents without much in them', () => {
  const empty = { text: '', blocks: [], scopes: [{ parent: null, kind: 'page' }] };

  it('gives an empty article', () => {
    expect(read('').article).toMatchObject({ ...empty, language: null, publishedAt: null, modifiedAt: null });
    expect(read('<body></body>').article).toMatchObject(empty);
    const bare = documentFrom('<p>a');
    bare.body.remove();
    expect(readArticle(bare).article).toMatchObject(empty);
    bare.documentElement.remove();
    expect(readArticle(bare).article).toMatchObject(empty);
  });

  it('finds nothing to read in XML, SVG and framesets', () => {
    const { DOMParser } = documentFrom('').defaultView as Window & typeof globalThis;
    const parse = (source: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(source, type);
    expect(readArticle(parse('<feed><title>Lake</title></feed>', 'application/xml')).article).toMatchObject(empty);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Lake</text></svg>';
    expect(readArticle(parse(svg, 'image/svg+xml')).article).toMatchObject(empty);
    expect(read('<html><frameset><frame src="a"></frameset></html>').article).toMatchObject(empty);
    const xhtml =
      '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="az"><body><p>Lake <b>Accord</b></p></body></html>';
    const reading = readArticle(parse(xhtml, 'application/xhtml+xml'));
    expect(reading.article).toMatchObject({ text: 'Lake Accord', language: 'az' });
  });

  it('has no ranges and nothing visible in it', () => {
    const reading = read('');
    expect(reading.toRange(0, 1)).toBeNull();
    expect(reading.isVisible(0, 1)).toBe(false);
    expect(reading.elementsOf(0, 1)).toEqual([]);
  });
});

describe('kinds, levels and languages', () => {
  it('tells headings, captions, quotations and items', () => {
    const html = `<h1>1</h1><h4>4</h4><div role="heading" aria-level="3">3</div><div role="heading">2</div><p>t</p>
      <figure><figcaption>c<p>cp</p></figcaption></figure><table><caption>tc</caption><tr><td>i</td></tr></table>
      <blockquote><p>q</p></blockquote><ul><li>i<p>ip</p><h5>5</h5></li></ul><ol><li><article><p>t2</p></article></li></ol>`;
    const { article } = read(html);
    expect(article.blocks.map(({ kind, level }) => `${kind}${level || ''}`)).toEqual(
      'heading1 heading4 heading3 heading2 text caption caption caption item quote item item heading5 text'.split(' '),
    );
  });

  it('takes text in the cells of a layout table for text', () => {
    const { article } = read('<table><tr><td><div>Lake</div><p>Accord</p></td></tr></table>');
    expect(article.blocks[0]?.kind).toBe('text');
  });

  it('gives the language that a part is marked with, not the one of the page', () => {
    const { article } = read(
      '<body lang="de"><p>a</p><div lang="az-Cyrl"><p>b</p><p lang="RU">c</p></div><p lang="">d</p></body>',
    );
    expect(article.blocks.map(({ language }) => language)).toEqual([null, 'az', 'ru', null]);
  });
});

describe('scopes', () => {
  it('tells the parts of a page by their elements and roles', () => {
    const html = `<header><a href="/">Paper</a><nav>Menu</nav></header><main><article><header><h1>Lake</h1></header>
      <p>a</p><aside>pull</aside><footer>tags</footer></article></main><div role="complementary">side</div><footer>imprint</footer>`;
    expect(scopesOf(read(html))).toEqual([
      'page>navigation',
      'page>navigation>navigation',
      'page>article',
      'page>article',
      'page>article>aside',
      'page>article>footer',
      'page>aside',
      'page>footer',
    ]);
  });

  it('keeps a headline in the header of the page with the story', () => {
    expect(scopesOf(read('<header><h1>Lake</h1></header><p>a</p>'))).toEqual(['page', 'page']);
    expect(scopesOf(read('<div role="banner"><h1>Lake</h1></div><p>a</p>'))).toEqual(['page', 'page']);
  });

  it('parts sections and articles beside others, and not a lone one', () => {
    expect(scopesOf(read('<main><section><p>a</p></section></main>'))).toEqual(['page']);
    expect(scopesOf(read('<main><section><p>a</p></section><section><p>b</p></section></main>'))).toEqual([
      'page>section',
      'page>section',
    ]);
    expect(scopesOf(read('<article><p>a</p></article><section><p>b</p></section>'))).toEqual([
      'page>article',
      'page>section',
    ]);
    expect(scopesOf(read('<article><h1>a</h1></article><article><p>b</p></article>'))).toEqual([
      'page>article',
      'page>section',
    ]);
  });

  it('keeps parts below headings of one article together', () => {
    const all = scopesOf(read('<article><h1>a</h1><p>b</p><h2>c</h2><p>d</p></article>'));
    expect(new Set(all)).toEqual(new Set(['page>article']));
  });

  it('believes class names and ids of containers', () => {
    const html = `<h1>Lake</h1><div class="RelatedNews">a</div><div id="disqus_thread">b</div><div class="post__breadcrumbs">c</div>
      <ul class="most-read"><li>d</li></ul><p class="related">e</p><div class="site-footer">f</div>`;
    expect(scopesOf(read(html))).toEqual([
      'page',
      'page>related',
      'page>comments',
      'page>navigation',
      'page>related',
      'page',
      'page>footer',
    ]);
  });

  it('does not believe them of what holds the headline or most of the prose', () => {
    const prose = `<p>${'Talks went on in the lake town for a third day. '.repeat(5)}</p>`;
    expect(scopesOf(read(`<div class="related-wrap"><h1>Lake</h1>${prose}</div>`))).toEqual(['page', 'page']);
    expect(scopesOf(read(`<h1>Lake</h1><div class="recommended">${prose}${prose}</div>`))).toEqual([
      'page',
      'page',
      'page',
    ]);
    expect(scopesOf(read(`<h1>Lake</h1>${prose}${prose}<div class="recommended">${prose}</div>`))).toEqual([
      'page',
      'page',
      'page',
      'page>related',
    ]);
  });

  it('sees what a heading announces, until prose or a heading of its rank', () => {
    const prose = `<p>${'Talks went on in the lake town for a third day. '.repeat(5)}</p>`;
    const html = `<article><h1>Lake</h1>${prose}<h3>Related news</h3><p>Port opens</p><h4>World</h4><p>Rail link</p>
      <h3>Next round</h3><p>In May.</p><p>Читайте также</p><p>Мост</p>${prose}</article>`;
    expect(scopesOf(read(html))).toEqual([
      'page>article',
      'page>article',
      'page>article>related',
      'page>article>related',
      'page>article>related',
      'page>article>related',
      'page>article',
      'page>article',
      'page>article>related',
      'page>article>related',
      'page>article',
    ]);
  });

  it('ends what a heading announces with the part it stands in', () => {
    const html = '<div><div><h3>Yorumlar (3)</h3><p>Güzel</p></div><p>Son</p></div>';
    expect(scopesOf(read(html))).toEqual(['page>comments', 'page>comments', 'page']);
  });

  it('takes a line that names another piece for that alone', () => {
    expect(scopesOf(read('<p>a</p><p>Read also: The lake accord explained</p><p>b</p>'))).toEqual([
      'page',
      'page>related',
      'page',
    ]);
  });

  it('takes what is announced in an aside for related, too', () => {
    const html = '<p>a</p><aside><p>b</p><h3>Read also</h3><ul><li>Port opens</li></ul></aside>';
    expect(scopesOf(read(html))).toEqual(['page', 'page>aside', 'page>aside>related', 'page>aside>related']);
  });

  it('takes lists of links for related, not lists of facts', () => {
    const links = '<ul><li><a href="/1">Port opens</a></li><li><a href="/2">Rail link closed</a></li></ul>';
    expect(scopesOf(read(`<p>a</p>${links}`))).toEqual(['page', 'page>related', 'page>related']);
    expect(scopesOf(read(`<nav>${links}</nav>`))).toEqual(['page>navigation', 'page>navigation']);
    const facts = '<ul><li>Signed in the <a href="/t">town</a> hall</li><li>Valid for ten years</li></ul>';
    expect(scopesOf(read(`<p>a</p>${facts}`))).toEqual(['page', 'page', 'page']);
  });
});

describe('shadow trees', () => {
  it('reads open ones at their host, nested ones too, and no closed ones', () => {
    const document = documentFrom('<p>a</p><x-one><p>light</p></x-one><p>b</p><x-two></x-two><x-three></x-three>');
    const attach = (name: string, html: string, mode: ShadowRootMode = 'open') => {
      const shadow = (document.querySelector(name) as Element).attachShadow({ mode });
      shadow.innerHTML = html;
      return shadow;
    };
    attach('x-one', 'one <b>runs</b> on<p>two</p>');
    const outer = attach('x-two', '<section><x-in></x-in></section>');
    (outer.querySelector('x-in') as Element).attachShadow({ mode: 'open' }).innerHTML = '<h2>deep</h2>';
    attach('x-three', 'closed', 'closed');
    const reading = readArticle(document);
    expect(blocksOf(reading)).toEqual(['a', 'one runs on', 'two', 'light', 'b', 'deep']);
    const [, one] = reading.article.blocks;
    expect(reading.toRange(one?.start ?? 0, one?.end ?? 0)?.toString()).toBe('one runs on');
    expect(reading.toRange(0, reading.article.text.length)).toBeNull();
    expect(reading.elementsOf(one?.start ?? 0, (one?.start ?? 0) + 3)).toEqual([document.querySelector('x-one')]);
  });

  it('leaves out what an excluded host holds', () => {
    const document = documentFrom('<p>a</p><div aria-hidden="true"><x-one></x-one></div>');
    (document.querySelector('x-one') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>no</p>';
    expect(blocksOf(readArticle(document))).toEqual(['a']);
  });
});

describe('ranges', () => {
  it('covers exactly the code units, over elements and leading white space', () => {
    const reading = read('<p>\n  The <b>Lake</b> <i>Acc</i>ord</p>');
    expect(reading.toRange(4, 15)?.toString()).toBe('Lake Accord');
    expect(reading.toRange(0, 3)?.toString()).toBe('The');
  });

  it('has no text for a line break', () => {
    const reading = read('<p>Lake<br>Accord</p>');
    expect(reading.toRange(0, 11)?.toString()).toBe('LakeAccord');
  });

  it('is gone with its nodes or their text', () => {
    const document = documentFrom('<p>The Lake Accord</p><p>b</p>');
    const reading = readArticle(document);
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'The Sea Accord';
    expect(reading.toRange(4, 15)).toBeNull();
    expect(reading.toRange(0, 3)?.toString()).toBe('The');
    document.querySelector('p')?.remove();
    expect(reading.toRange(0, 3)).toBeNull();
  });

  it('is null for nothing and beyond the end', () => {
    const reading = read('<p>Lake</p>');
    expect(reading.toRange(2, 2)).toBeNull();
    expect(reading.toRange(9, 12)).toBeNull();
  });
});

describe('parts of a page', () => {
  const html = `<main><h1>Lake</h1><p>a</p></main><aside lang="az"><ul><li>x</li><li>y</li></ul></aside>`;

  it('are read as they are in the whole', () => {
    const document = documentFrom(html);
    const whole = readArticle(document, { today: TODAY });
    const page = { language: 'tr', publishedAt: null, modifiedAt: { date: '2026-01-02', method: 'meta' as const } };
    const aside = document.querySelector('aside') as Element;
    const part = readArticle(document, { within: [aside], page });
    expect(blocksOf(part)).toEqual(['x', 'y']);
    expect(scopesOf(part)).toEqual(scopesOf(whole).slice(2));
    expect(part.article).toMatchObject({ language: 'tr', modifiedAt: page.modifiedAt, publishedAt: null });
    expect(part.article.blocks.map(({ kind, language }) => ({ kind, language }))).toEqual([
      { kind: 'item', language: 'az' },
      { kind: 'item', language: 'az' },
    ]);
    const text = document.querySelector('p')?.firstChild as Text;
    expect(blocksOf(readArticle(document, { within: [text, aside.querySelector('li') as Element], page }))).toEqual([
      'a',
      'x',
    ]);
  });
});

it('reads deeply nested text', () => {
  const document = documentFrom('');
  document.body.innerHTML = `${'<div><span>'.repeat(600)}deep`;
  expect(blocksOf(readArticle(document, { page: { language: null, publishedAt: null, modifiedAt: null } }))).toEqual([
    'deep',
  ]);
});
