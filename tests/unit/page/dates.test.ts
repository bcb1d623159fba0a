import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import type { PageDate } from '../../../src/page/article.ts';
import { urlDate } from '../../../src/page/dates.ts';
import { readArticle } from '../../../src/page/read.ts';

const TODAY = '2026-03-01';
const PROSE = `<p>${'Talks went on in the lake town for a third day. '.repeat(4)}</p>`;

function dates(html: string, url?: string): { publishedAt: PageDate | null; modifiedAt: PageDate | null } {
  const { publishedAt, modifiedAt } = readArticle(documentFrom(html, url), { today: TODAY }).article;
  return { publishedAt, modifiedAt };
}

const published = (html: string, url?: string): string | null => {
  const { publishedAt } = dates(html, url);
  return publishedAt && `${publishedAt.method} ${publishedAt.date}`;
};

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

const story = { '@type': 'NewsArticle', datePublished: '2025-12-16T23:30:00-05:00', dateModified: '2025-12-18' };

describe('JSON-LD', () => {
  it('gives the day as printed, in its own zone', () => {
    expect(dates(ld(story))).toEqual({
      publishedAt: { date: '2025-12-16', method: 'json-ld' },
      modifiedAt: { date: '2025-12-18', method: 'json-ld' },
    });
  });

  it('is found in graphs, arrays, lists of types, below a page, under any article type', () => {
    const shapes = [
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, story] },
      [{ '@type': 'Organization' }, story],
      { ...story, '@type': ['Thing', 'ReportageNewsArticle'] },
      { ...story, '@type': 'https://schema.org/BlogPosting' },
      {
        ...story,
        '@type': 'LiveBlogPosting',
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2025-12-17' }],
      },
      { '@type': 'WebPage', mainEntity: story },
      { ...story, datePublished: ['2025-12-16'] },
      { '@type': 'WebPage', datePublished: '2025-12-16' },
    ];
    for (const shape of shapes) expect(published(ld(shape)), JSON.stringify(shape)).toBe('json-ld 2025-12-16');
  });

  it('describes the story, not what the page links to', () => {
    const other = { '@type': 'NewsArticle', datePublished: '2024-01-01' };
    expect(published(ld({ '@type': 'ItemList', itemListElement: [other] }))).toBeNull();
    expect(published(ld([{ '@type': 'WebPage', datePublished: '2024-01-01' }, story]))).toBe('json-ld 2025-12-16');
    const here = 'https://paper.example/lake';
    const named = [other, { ...story, mainEntityOfPage: { '@id': `${here}#story` } }];
    expect(published(`<link rel="canonical" href="${here}">${ld(named)}`)).toBe('json-ld 2025-12-16');
    expect(published(ld([other, { ...story, url: here }]), `${here}#top`)).toBe('json-ld 2025-12-16');
  });

  it('is salvaged where it does not parse, and no fault is passed on', () => {
    const broken = '{"@type": "NewsArticle", "headline": "a\nb", "datePublished": "2025-12-16", }';
    expect(published(ld(broken) + ld('{{{') + ld('null') + ld('[1, "x", null]'))).toBe('json-ld 2025-12-16');
    expect(published(ld('{"@type": "Organization", "datePublished": "2025-12-16", }'))).toBeNull();
    let deep: unknown = story;
    for (let i = 0; i < 50; i++) deep = { '@graph': deep };
    expect(published(ld(deep))).toBeNull();
  });
});

describe('meta fields and microdata', () => {
  it('are read by any of their names', () => {
    const fields = [
      'property="article:published_time"',
      'property="og:published_time"',
      'name="parsely-pub-date"',
      'name="DC.date.issued"',
      'name="dcterms.created"',
      'itemprop="datePublished"',
      'name="pubdate"',
      'name="date"',
      'name="cXenseParse:recs:publishtime"',
    ];
    for (const field of fields) {
      expect(published(`<meta ${field} content="2025-12-16T08:00:00+04:00">`), field).toBe('meta 2025-12-16');
    }
  });

  it('are taken the better first', () => {
    const html =
      '<meta name="date" content="2025-01-01"><meta property="article:published_time" content="20251216T0800Z">';
    expect(published(html)).toBe('meta 2025-12-16');
  });

  it('give the change, too', () => {
    const html =
      '<meta property="og:updated_time" content="2025-12-18 09:00"><time itemprop="dateModified" datetime="2025-12-19">';
    expect(dates(html)).toEqual({ publishedAt: null, modifiedAt: { date: '2025-12-18', method: 'meta' } });
  });

  it('may mark elements of the page', () => {
    expect(published('<h1>a</h1><span itemprop="datePublished" content="2025-12-16">today</span>')).toBe(
      'meta 2025-12-16',
    );
    expect(published('<h1>a</h1><p>b <time pubdate datetime="2025-12-16">16 Dec</time></p>')).toBe('meta 2025-12-16');
    expect(published('<aside><span itemprop="datePublished" content="2025-12-16">x</span></aside>')).toBeNull();
  });

  it('yield to JSON-LD, and step in where it has no good date', () => {
    const meta = '<meta property="article:published_time" content="2025-12-15">';
    expect(published(ld(story) + meta)).toBe('json-ld 2025-12-16');
    for (const datePublished of ['2031-01-01', '1970-01-01', '2025-13-40', '', 'soon', 20251216, null]) {
      expect(published(ld({ ...story, datePublished }) + meta), String(datePublished)).toBe('meta 2025-12-15');
    }
  });
});

describe('time elements', () => {
  const time = (date: string): string => `<time datetime="${date}">x</time>`;

  it('count at the head of the story', () => {
    expect(published(`<article><header><h1>a</h1><p>By B ${time('2025-12-16')}</p></header>${PROSE}</article>`)).toBe(
      'time 2025-12-16',
    );
    expect(published(`<main><p>${time('2025-12-16T20:00Z')}</p><h1>a</h1>${PROSE}</main>`)).toBe('time 2025-12-16');
    expect(published(`<h1>a</h1><div>${time('2025-12-16')}</div>${PROSE}`)).toBe('time 2025-12-16');
    expect(published(`<article>${time('2025-12-16')}<p>b</p></article>`)).toBe('time 2025-12-16');
  });

  it('do not in prose, teasers, lists, captions, comments and entries of a live blog', () => {
    const elsewhere = [
      `<p>${PROSE} on ${time('2021-06-15')}</p>`,
      `<p>${'It was signed long ago, as the record of the town shows in its own words, '.repeat(3)} ${time('2021-06-15')}</p>`,
      `<aside>${time('2025-12-16')}</aside>`,
      `<ul><li>b ${time('2025-12-16')}</li></ul>`,
      `<figure><figcaption>${time('2025-12-16')}</figcaption></figure>`,
      `<div class="comment-list">${time('2025-12-16')}</div>`,
      `<section><h2>${time('2025-12-16')}</h2></section>`,
      `<section><p>${time('2025-12-16')}</p></section>`,
      `<h2>${time('2025-12-16')}</h2>`,
    ];
    for (const part of elsewhere) expect(published(`<main><h1>a</h1>${part}</main>`), part).toBeNull();
    expect(published(`<main><h1>a</h1></main>${time('2025-12-16')}`)).toBeNull();
    expect(
      published(`<div><div><div><div><h1>a</h1></div></div></div></div><div>${time('2025-12-16')}</div>`),
    ).toBeNull();
  });

  it('count in the header of the page above the story, unless they only show the day', () => {
    const page = (date: string) =>
      `<header><a href="/">Paper</a> ${time(date)}</header><main><h1>a</h1>${PROSE}</main>`;
    expect(published(page('2025-12-16T09:00:00+03:00'))).toBe('time 2025-12-16');
    expect(published(page(TODAY))).toBeNull();
    expect(published(page('2025-12-16').replace('</header>', `${time('2025-12-15')}</header>`))).toBeNull();
  });

  it('do not where they tell a change', () => {
    for (const marked of [
      '<p>Updated <time datetime="2025-12-18">x</time></p>',
      '<time class="js-modified" datetime="2025-12-18">x</time>',
    ]) {
      expect(published(`<article><h1>a</h1>${marked}${PROSE}</article>`), marked).toBeNull();
    }
    const both = `<p>Yayınlanma: ${time('2025-12-16')} Güncelleme: <time datetime="2025-12-18">y</time></p>`;
    expect(published(`<article><h1>a</h1>${both}${PROSE}</article>`)).toBe('time 2025-12-16');
  });

  it('have to say what day they mean', () => {
    expect(
      published(`<article><h1>a</h1><time>16 December</time>${time('2025-12')}${time('17:10')}</article>`),
    ).toBeNull();
  });
});

describe('addresses', () => {
  it('name a day', () => {
    const days = [
      '/2025/12/16/lake',
      '/news/2025-12-16-lake',
      '/20251216/',
      '/lake-20251216.html',
      '/2025/12/16',
      '/n_2025_12_16_x',
    ];
    for (const path of days) expect(urlDate(`https://paper.example${path}`, TODAY), path).toBe('2025-12-16');
  });

  it('name none with a month alone, another number, or a day that cannot be', () => {
    const none = [
      '/2025/12/lake',
      '/2025/lake',
      '/id/20251399',
      '/1202512161',
      '/2025/12/lake-16',
      '/?d=2025/12/16',
      '/2031/01/01/',
      '',
    ];
    for (const path of none) expect(urlDate(`https://paper.example${path}`, TODAY), path).toBeNull();
    expect(urlDate('https://2025-12-16.example/lake', TODAY)).toBeNull();
    expect(urlDate('', TODAY)).toBeNull();
  });

  it('are the canonical one, the shared one and the one loaded', () => {
    expect(published('<h1>a</h1>', 'https://paper.example/2025/12/16/lake?x#y')).toBe('url 2025-12-16');
    expect(published('<link rel="canonical" href="/2025/12/16/lake">', 'https://paper.example/amp')).toBe(
      'url 2025-12-16',
    );
    expect(published('<meta property="og:url" content="https://paper.example/2025/12/16/lake">')).toBe(
      'url 2025-12-16',
    );
  });
});

describe('the visible date line', () => {
  const line = (text: string): string | null =>
    published(`<article><h1>Lake accord</h1><p>${text}</p>${PROSE}${PROSE}</article>`);

  it('is read in English, Azerbaijani, Turkish and Russian, however it is set', () => {
    const lines = [
      'December 16, 2025',
      '16 December 2025, 14:05',
      'Dec. 16, 2025',
      'Tuesday 16th December 2025',
      'By Ada Reed, Lakeport · 16 December 2025',
      'Ada Reed | 16.12.2025',
      'December 16, 2025Lake Report',
      'Ada Reed 16 Dec 2025',
      'Published: 16/12/2025 10:00 GMT+4',
      'Published on 16 December 2025 at 10:00',
      '2025-12-16',
      '2025/12/16 10:00',
      '16 dekabr 2025, 13:05',
      '16 Dekabr 2025',
      '2025-ci il dekabrın 16',
      '16 dekabr 2025-ci il',
      'Tarix: 16.12.2025',
      '16 Aralık 2025 Salı 10:00',
      'Giriş: 16.12.2025 - 09:00',
      '16 ARALIK 2025',
      '16 декабря 2025 г.',
      '16 декабря 2025, 14:30',
      'Опубликовано: 16.12.2025',
      '16. Dezember 2025',
      '16 décembre 2025',
    ];
    for (const text of lines) expect(line(text), text).toBe('text 2025-12-16');
    expect(line('İyun 16, 2025')).toBe('text 2025-06-16');
    expect(line('16 Ağustos 2025')).toBe('text 2025-08-16');
    expect(line('16 мая 2025')).toBe('text 2025-05-16');
  });

  it('follows a label even at the beginning of a paragraph', () => {
    expect(published(`<p> date 2025-12-16 ${PROSE.slice(3)}${PROSE}`)).toBe('text 2025-12-16');
  });

  it('is no sentence that names a day', () => {
    const sentences = [
      'Signed in Lakeport on 16 December 2025',
      'The accord was signed on 16 December 2025.',
      '16 December 2025 was the day when both towns agreed to it.',
      '15 июня 2021 года мэры двух городов подписали соглашение',
      '15 Haziran 2021 tarihinde iki belediye anlaşmayı imzaladı',
      `15 June 2021 ${'brought the towns together, as the elders of both tell it to this day, '.repeat(3)}`,
      'The accord (December 16, 2025) and how it came about',
      '16 December',
      'Room 16.12.2025.3',
    ];
    for (const sentence of sentences) expect(line(sentence), sentence).toBeNull();
  });

  it('leaves open which of two numbers is the month where English does', () => {
    expect(line('05/06/2025')).toBeNull();
    expect(line('05/05/2025')).toBe('text 2025-05-05');
    expect(line('12/16/2025')).toBe('text 2025-12-16');
    expect(line('05.06.2025')).toBe('text 2025-06-05');
    expect(published('<html lang="fr"><h1>Accord du lac</h1><p>05/06/2025</p>')).toBe('text 2025-06-05');
  });

  it('stands near the headline and inside the story', () => {
    expect(published('<main><p>16.12.2025</p><h1>Lake accord</h1></main>')).toBe('text 2025-12-16');
    expect(published('<h1>Lake accord</h1><ul><li>16.12.2025</li><li>Ada Reed</li></ul>')).toBe('text 2025-12-16');
    const late = `<h1>Lake accord</h1>${PROSE}${PROSE}<p>16.12.2025</p>`;
    expect(published(late)).toBeNull();
    for (const part of ['nav', 'aside', 'footer', 'blockquote', 'h2', 'figcaption']) {
      expect(published(`<main><h1>Lake accord</h1></main><${part}>16.12.2025</${part}>`), part).toBeNull();
    }
    const table =
      '<table><tr><th>Accord</th><th>Signed</th></tr><tr><td>Lake</td><td>16.12.2025, Lakeport</td></tr></table>';
    expect(published(`<h1>Two accords</h1>${table}`)).toBeNull();
  });

  it('has to be visible', () => {
    expect(published('<style>.old{display:none}</style><h1>a</h1><p class="old">15.12.2025</p><p>16.12.2025</p>')).toBe(
      'text 2025-12-16',
    );
  });

  it('tells a change from a publication', () => {
    expect(dates('<h1>a</h1><p>Published 16 December 2025 | Updated 18 December 2025</p>')).toEqual({
      publishedAt: { date: '2025-12-16', method: 'text' },
      modifiedAt: { date: '2025-12-18', method: 'text' },
    });
    expect(dates('<h1>a</h1><p>Обновлено: 18.12.2025</p>')).toEqual({
      publishedAt: null,
      modifiedAt: { date: '2025-12-18', method: 'text' },
    });
  });

  it('comes last', () => {
    expect(published('<h1>a</h1><p>15.12.2025</p>', 'https://paper.example/2025/12/16/lake')).toBe('url 2025-12-16');
  });
});

it('finds none where there is none', () => {
  expect(dates(`<h1>a</h1>${PROSE}`)).toEqual({ publishedAt: null, modifiedAt: null });
});
