import type { Article, Scope } from '../../../src/page/article.ts';

/** An article of plain paragraphs. */
export function article(...paragraphs: string[]): Article {
  return placed(...paragraphs.map((text): Placed => ({ text })));
}

interface Placed {
  text: string;
  scope?: number;
  kind?: Article['blocks'][number]['kind'];
  language?: string;
}

/** An article of paragraphs with their places; scope 0 is the page, further scopes are given by `withScopes`. */
export function placed(...paragraphs: Placed[]): Article {
  let text = '';
  const blocks = paragraphs.map(({ text: words, scope = 0, kind = 'text', language = null }) => {
    if (text) text += '\n';
    const start = text.length;
    text += words;
    return { start, end: text.length, kind, level: kind === 'heading' ? 2 : 0, scope, language };
  });
  return {
    text,
    blocks,
    scopes: [{ parent: null, kind: 'page' }],
    language: null,
    publishedAt: null,
    modifiedAt: null,
  };
}

/** Adds scopes 1, 2, … to an article. */
export function withScopes(page: Article, ...scopes: Scope[]): Article {
  return { ...page, scopes: [...page.scopes, ...scopes] };
}
