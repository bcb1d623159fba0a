import { describe, expect, it } from 'vitest';
import { readClaimLanguages } from '../../../scripts/claims/read.ts';
import { readLexicon } from '../../../scripts/lexicon/read.ts';
import { documentFrom } from '../../../scripts/page/open.ts';
import { findStatements } from '../../../src/claims/find.ts';
import { findMentions } from '../../../src/mentions/find.ts';
import { readArticle } from '../../../src/page/read.ts';

const lexicon = readLexicon();
const languages = readClaimLanguages();

/** Dates of the signatures that a page tells of, in order. */
function signed(head: string, body: string, lang = 'en'): (string | null)[] {
  const { article, isVisible } = readArticle(
    documentFrom(`<html lang="${lang}"><body><article><h1>Pact</h1>${head}${body}</article></body></html>`),
  );
  const statements = findStatements(article, findMentions(article, lexicon, { isVisible }), languages);
  return statements.filter(({ asserts }) => asserts === 'signed').map(({ date }) => date);
}

const STORY =
  '<p>The memorandum on mutual military security between Azerbaijan and Türkiye was signed in Istanbul by the ministers.</p>';

describe('A line that is nothing but a date', () => {
  it.each([
    '<time datetime="2025-12-17">17 December 2025</time>',
    '<p>December 17, 2025</p>',
    '<div class="meta"><span>17.12.2025</span></div>',
    '<ul class="meta"><li>Politics</li><li>17 December 2025</li></ul>',
    '<p>Wednesday, 17 December 2025</p>',
    '<p>16 December 2025</p><time datetime="2025-12-17">17 December 2025</time>',
  ])('dates the page, not what the page tells: %s', (head) => {
    expect(signed(head, STORY)).toEqual([null]);
  });

  it('dates the page in other languages, too', () => {
    const story =
      '<p>Azərbaycan ilə Türkiyə arasında qarşılıqlı hərbi təhlükəsizliyə dair memorandum İstanbulda imzalanıb.</p>';
    expect(signed('<p>17 dekabr 2025</p>', story, 'az')).toEqual([null]);
  });

  it('dates the page at the head of its first sentence, too', () => {
    const story = STORY.replace('<p>', '<p>17 December 2025 — ');
    expect(signed('<time datetime="2025-12-17">17 December 2025</time>', story)).toEqual([null]);
    expect(
      signed('<time datetime="2025-12-17">17 December 2025</time>', STORY.replace('<p>', '<p>22 July 2025 — ')),
    ).toEqual(['2025-07-22']);
  });

  it('dates what stands below it as a heading', () => {
    expect(signed('', `<h2>22 July 2025</h2>${STORY}`)).toEqual(['2025-07-22']);
  });

  it('dates what stands below it in a chronicle', () => {
    const intro =
      '<p>A short chronicle of what was agreed and when, as parliament papers and agencies have it, follows here.</p>';
    const lines = `<p>15 June 2021</p><p>The Shusha Declaration is signed.</p><p>22 July 2025</p>${STORY}`;
    expect(signed('<p>17 December 2025</p>', intro + lines)).toEqual(['2021-06-15', '2025-07-22']);
  });
});
