/**
 * Articles written as marked text. One line is one block; `# ` makes it a heading, `#1 ` the page's own; a line `@kind` opens a scope beside the main
 * text (`@aside`, `@section`, …) and `@` returns to it. A mention is written `[m|words]`, with one letter for the instrument.
 */
import type { Article, Block, Scope } from '../../../src/page/article.ts';

const LETTERS: Record<string, string> = {
  m: 'memorandum-2025',
  s: 'shusha-declaration',
  c: 'un-charter-article-51',
  p: 'strategic-partnership-2010',
};

export interface Expected {
  instrument: string;
  text: string;
}

/** @param language of all blocks, or null where the page does not tell */
export function marked(source: string, language: string | null = null): { article: Article; expected: Expected[] } {
  const scopes: Scope[] = [{ parent: null, kind: 'page' }];
  const blocks: Block[] = [];
  const expected: Expected[] = [];
  let text = '';
  let scope = 0;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (!line) continue;
    if (line.startsWith('@')) {
      scope = line === '@' ? 0 : scopes.push({ parent: 0, kind: line.slice(1) as Scope['kind'] }) - 1;
      continue;
    }
    const level = line.startsWith('#1 ') ? 1 : line.startsWith('# ') ? 2 : 0;
    const plain = line.replace(/^#1? /, '').replace(/\[([a-z])\|([^[\]]*)\]/gu, (_, letter: string, words: string) => {
      expected.push({ instrument: LETTERS[letter] as string, text: words });
      return words;
    });
    if (text) text += '\n';
    const start = text.length;
    text += plain;
    blocks.push({
      start,
      end: text.length,
      kind: level > 0 ? 'heading' : 'text',
      level,
      scope,
      language,
    });
  }
  return { article: { text, blocks, scopes, language, publishedAt: null, modifiedAt: null }, expected };
}
