/** Pages to measure on, made from a seed: sentences of common words in the markup that newspapers wrap them in. */

/** A page to measure on. */
export interface BenchPage {
  /** Characters of text, about. */
  characters: number;
  mentions: number;
}

const WORDS =
  'the harvest was good this year and markets in town stood full until lamps were lit while farmers spoke of rain that came late roads bridges schools ministers budget council voters team season match goal film music station river weather doctors report water energy price bank workers students city region office plan project visit meeting leaders said added told asked agreed opened closed built moved people children women men week month morning evening between after before under over against without'.split(
    ' ',
  );

/** Sentences with one mention each; together they name all four instruments. */
const NAMING = [
  'In June 2021 the presidents of Azerbaijan and Türkiye signed the Shusha Declaration.',
  'The Shusha Declaration was cited again.',
  'Azerbaijan and Türkiye signed the Agreement on Strategic Partnership and Mutual Support in 2010.',
  'He invoked Article 51 of the UN Charter.',
  'The Shusha Declaration speaks of allied relations.',
];

/** What the peers are told to find: the names in the sentences above. */
export const NAMES = [
  'Shusha Declaration',
  'Agreement on Strategic Partnership and Mutual Support',
  'Article 51 of the UN Charter',
];

/** Mulberry32: the same pages in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Writer {
  readonly parts: string[] = [];
  /** Characters of text so far, tags not counted. */
  length = 0;
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = numbersFrom(seed);
  }

  /** A sentence of 6 to 18 words. */
  sentence(): string {
    const words = Array.from({ length: 6 + Math.floor(this.random() * 13) }, () => this.word());
    const text = `${words.join(' ')}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** A paragraph, one in three with a link, one in four with emphasis, one in eight with a line break. */
  paragraph(naming: string[]): string {
    const sentences = Array.from({ length: 2 + Math.floor(this.random() * 4) }, () => this.sentence());
    if (this.random() < 0.33)
      sentences.push(`<a href="/story-${this.length}" class="link link--inline">${this.sentence()}</a>`);
    if (this.random() < 0.25) sentences.push(`<em>${this.word()}</em> <strong>${this.word()} ${this.word()}</strong>.`);
    if (this.random() < 0.12) sentences.push(`<br>${this.sentence()}`);
    sentences.splice(Math.floor(this.random() * sentences.length), 0, ...naming);
    return `<p class="article__text" data-id="${this.length}">${sentences.join(' ')}</p>\n`;
  }

  teaser(): string {
    return `<li class="teaser"><a href="/t-${this.length}"><span class="teaser__time">12:40</span> <span class="teaser__title">${this.sentence()}</span></a></li>`;
  }

  /** What stands between paragraphs: a picture, a subheading, a quotation, an advertisement, a box of links, a table. */
  between(): string {
    const kind = Math.floor(this.random() * 7);
    if (kind === 0)
      return `<figure class="media"><picture><source srcset="/i.webp"><img alt="${this.word()}" width="640" height="360"></picture><figcaption>${this.sentence()} <cite>Photo desk</cite></figcaption></figure>`;
    if (kind === 1) return `<h2 class="article__heading">${this.sentence()}</h2>`;
    if (kind === 2)
      return `<blockquote class="quote"><p>${this.sentence()}</p><footer>${this.word()}</footer></blockquote>`;
    if (kind === 3)
      return `<div class="banner banner--inline" aria-hidden="true"><script>window.slots=(window.slots||[]).concat(${this.length})</script></div>`;
    if (kind === 4)
      return `<aside class="related-box"><h3>Read also</h3><ul>${this.teaser()}${this.teaser()}${this.teaser()}</ul></aside>`;
    if (kind === 5)
      return `<table class="facts"><tbody><tr><th>${this.word()}</th><td>${this.sentence()}</td></tr><tr><th>${this.word()}</th><td>17 %</td></tr></tbody></table>`;
    return `<div class="share"><span>Share</span><button type="button">Copy</button></div>`;
  }

  write(html: string): void {
    this.parts.push(html);
    this.length += html.replace(/<script>.*?<\/script>|<[^>]*>/g, '').length;
  }

  private word(): string {
    return WORDS[Math.floor(this.random() * WORDS.length)] as string;
  }
}

/**
 * @param page size and number of mentions, which are spread evenly over the paragraphs
 * @returns the page's HTML
 */
export function benchPage({ characters, mentions }: BenchPage): string {
  const writer = new Writer(characters + mentions);
  const menu = Array.from({ length: 40 }, () => writer.teaser()).join('');
  writer.write(
    `<header class="site-header"><nav class="menu"><ul>${menu}</ul></nav></header><main class="layout"><article class="article"><h1>A long day in town</h1><p class="article__meta"><span>By A. Writer</span> · <time datetime="2025-12-17T09:00:00+04:00">17 December 2025</time></p>\n`,
  );
  for (let named = 0, count = 1; writer.length < characters || named < mentions; count++) {
    const due = Math.min(mentions, Math.ceil((writer.length / characters) * mentions));
    const naming = Array.from({ length: due - named }, (_, i) => NAMING[(named + i) % NAMING.length] as string);
    named += naming.length;
    writer.write(writer.paragraph(naming));
    if (count % 3 === 0) writer.write(writer.between());
    if (writer.length > characters * 2) break;
  }
  const links = Array.from({ length: 12 }, () => writer.teaser()).join('');
  writer.write(
    `</article><aside class="sidebar"><h3>Most read</h3><ul>${links}</ul></aside></main><footer class="site-footer"><p>All rights reserved</p></footer>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long day in town</title>${HEAD}</head><body>\n${writer.parts.join('')}</body></html>`;
}

const HEAD =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-12-17T09:00:00+04:00">' +
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A long day in town","datePublished":"2025-12-17T09:00:00+04:00"}</script>' +
  '<style>body{font:16px/1.5 serif;margin:0}.layout{display:grid;grid-template-columns:1fr 300px}.teaser{list-style:none}.share{display:flex}.banner{min-height:90px}</style>';

/**
 * @param count how many paragraphs
 * @returns paragraphs as a page appends them while it is read, none of them of interest
 */
export function moreParagraphs(count: number): string[] {
  const writer = new Writer(count);
  return Array.from({ length: count }, () => writer.paragraph([]));
}
