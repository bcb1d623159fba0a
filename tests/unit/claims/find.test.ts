/** What of a page is read, in which language, and how much work that is. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { findStatements } from '../../../src/claims/find.ts';
import { PhraseBook } from '../../../src/claims/phrases.ts';
import type { Article } from '../../../src/page/article.ts';
import { brief, languages, page, statements } from './page.ts';

/** A page whose blocks lie in scopes of their own. */
function scoped(
  kinds: Article['scopes'][number]['kind'][],
  blocks: string[],
  change: (article: Article) => void = () => {},
) {
  const { article, mentions } = page('en', blocks);
  article.scopes = kinds.map((kind) => ({ parent: null, kind }));
  article.blocks.forEach((block, at) => {
    block.scope = Math.min(at, kinds.length - 1);
  });
  change(article);
  return findStatements(article, mentions, languages).map(brief);
}

const SIGNED = 'The [M|memorandum] was signed in Istanbul.';

describe('the parts of a page', () => {
  test('readers, navigation and footer do not speak for it', () => {
    expect(scoped(['article', 'comments', 'navigation', 'footer'], [SIGNED, SIGNED, SIGNED, SIGNED])).toEqual([
      'M - signed @Istanbul',
    ]);
  });

  test('other headlines do not either, but a paragraph beside them does', () => {
    const blocks = ['[M|Memorandum] signed in Ankara', '- [M|Memorandum] signed in Ankara.', SIGNED];
    expect(scoped(['related'], blocks)).toEqual(['M - signed @Istanbul']);
  });

  test('what was spoken of is forgotten in the next part', () => {
    const blocks = ['The [M|memorandum] is short. The [S|Shusha Declaration] is not.', 'It was signed in Istanbul.'];
    expect(scoped(['article', 'aside'], blocks)).toEqual([]);
  });

  test('captions tell in the present what was done', () => {
    const caption = ['Baku, 1 February 2022: the Milli Majlis approves the [S|Shusha Declaration].'];
    const asCaption = (article: Article) => {
      for (const block of article.blocks) block.kind = 'caption';
    };
    expect(scoped(['article'], caption, asCaption)).toEqual(['S AZ approved-by-parliament 2022-02-01']);
    const undated = ['Baku: the Milli Majlis approves the [S|Shusha Declaration].'];
    expect(scoped(['article'], undated, asCaption)).toEqual(['S AZ approved-by-parliament']);
    expect(scoped(['article'], undated)).toEqual([]);
  });

  test('a page without a mention says nothing of ours', () => {
    expect(statements('en', ['A memorandum was signed in Ankara.'])).toEqual([]);
  });
});

describe('the language', () => {
  const inLanguage = (language: string | null, block: string | null, text: string) => {
    const { article, mentions } = page('en', [text]);
    article.language = language;
    for (const one of article.blocks) one.language = block;
    return findStatements(article, mentions, languages).map(brief);
  };

  test('is the block’s, else the page’s', () => {
    expect(inLanguage('ru', 'en', SIGNED)).toEqual(['M - signed @Istanbul']);
    expect(inLanguage('en', null, SIGNED)).toEqual(['M - signed @Istanbul']);
    expect(inLanguage('en', 'az', '[M|Memorandum] İstanbulda imzalanıb.')).toEqual(['M - signed @Istanbul']);
  });

  test.each([null, 'de', 'constructor', '__proto__'])('%s is passed over', (language) => {
    expect(inLanguage(language, null, SIGNED)).toEqual([]);
  });
});

describe('what the page is about', () => {
  test('is meant where a sentence leaves it out', () => {
    const blocks = [
      'The [M|memorandum] is short.',
      'A long paragraph follows. It has two sentences. It has three.',
      'Ankara has yet to complete its procedures.',
    ];
    expect(statements('en', blocks)).toEqual(['M TR not-ratified']);
  });

  test('can be told by the heading alone', () => {
    const open = 'Ankara has yet to complete its procedures.';
    const even = [
      '[M|Memorandum] explained',
      'First the [S|declaration] and the [P|agreement]. Then more. Then more. Then more.',
    ];
    expect(
      statements('en', [`# ${even[0]}`, even[1] as string, 'Other things. Other things. Other things.', open]),
    ).toEqual(['M TR not-ratified']);
    expect(statements('en', [...even, 'Other things. Other things. Other things.', open])).toEqual([]);
  });
});

describe('what the sentence before said', () => {
  test.each([
    [
      'en',
      'The Milli Majlis has ratified the [M|memorandum]. The Turkish parliament has not.',
      ['M AZ ratified', 'M TR not-ratified'],
    ],
    ['en', 'Baku has ratified the [M|memorandum]. So has Ankara.', ['M AZ ratified', 'M TR ratified']],
    ['en', 'The [M|memorandum] is short. The Turkish parliament has not.', []],
    [
      'ru',
      '[M|Меморандум] краток. Милли Меджлис его одобрил. Анкара пока нет.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    [
      'ru',
      '[M|Меморандум] заработает после процедур обеих сторон. Анкара пока этого не сделала.',
      ['M TR not-ratified'],
    ],
    [
      'az',
      'Bakı [M|memorandumu] təsdiqləyib. Ankara isə hələ yox.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    ['tr', 'Bakü [M|muhtırayı] onayladı. Ankara henüz değil.', ['M AZ approved-by-parliament', 'M TR not-ratified']],
  ])('%s: %s', (language, text, expected) => {
    expect(statements(language, [text])).toEqual(expected);
  });
});

describe('a label with a date', () => {
  test.each([
    ['en', ['The [M|memorandum] is short. Signed: 22 July 2025, Istanbul.'], ['M - signed 2025-07-22 @Istanbul']],
    ['en', ['The [M|memorandum] is short.', 'Date of signature', '22 July 2025'], ['M - signed 2025-07-22']],
    ['en', ['The [M|memorandum] is short.', 'Signed:', 'in a hurry'], []],
    ['en', ['The [M|memorandum] is short. Signed copies: two.'], []],
    ['tr', ['[M|Muhtıranın] imza tarihi 22 Temmuz 2025.'], ['M - signed 2025-07-22']],
    ['tr', ['[M|Muhtıra] kısa. İmza: 22 Temmuz 2025, İstanbul'], ['M - signed 2025-07-22 @Istanbul']],
    ['az', ['[M|Memorandum] qısadır.', 'İmza', '22 iyul 2025-ci il, İstanbul'], ['M - signed 2025-07-22 @Istanbul']],
    [
      'ru',
      ['[M|Меморандум] краток. Дата подписания: 22 июля 2025 года, Стамбул.'],
      ['M - signed 2025-07-22 @Istanbul'],
    ],
  ])('%s: %s', (language, blocks, expected) => {
    expect(statements(language, blocks)).toEqual(expected);
  });
});

describe('a sentence', () => {
  test('that says one thing twice says it once', () => {
    const twice = '[S|Beyanname] TBMM’de 3 Şubat 2022’de kabul edilerek yasalaştı.';
    expect(statements('tr', [twice])).toEqual(['S TR approved-by-parliament 2022-02-03']);
  });

  test('gives the place of its words in the text', () => {
    const { article, mentions } = page('en', [
      'First.',
      'On Tuesday the Milli Majlis approved the [M|memorandum], he said.',
    ]);
    const [one] = findStatements(article, mentions, languages);
    expect(article.text.slice(one?.start, one?.end)).toBe('Tuesday the Milli Majlis approved the memorandum');
  });

  test('names the rule that found the statement, and who acted', () => {
    const { article, mentions } = page('en', ['The Milli Majlis approved the [M|memorandum].']);
    expect(findStatements(article, mentions, languages)).toMatchObject([
      { rule: 'en.approve.bare', institution: 'parliament' },
    ]);
  });
});

describe('the work', () => {
  const sentence: Record<string, string> = {
    en: 'The [M|memorandum] builds on the [S|Shusha Declaration] and was signed in Istanbul in July by ministers',
    az: '[M|Memorandum] [S|Şuşa Bəyannaməsinə] əsaslanır və iyulda İstanbulda nazirlər tərəfindən imzalanıb',
    tr: '[M|Muhtıra] [S|Şuşa Beyannamesi]’ne dayanıyor ve temmuzda İstanbul’da bakanlarca imzalandı',
    ru: '[M|Меморандум] опирается на [S|Шушинскую декларацию] и подписан в июле в Стамбуле министрами',
  };

  test.each(Object.keys(sentence))('%s grows in proportion to a text without full stops', (language) => {
    const { at } = PhraseBook.prototype;
    let lookups = 0;
    // Not `spyOn`, which keeps the arguments of every call.
    PhraseBook.prototype.at = function (...place) {
      lookups += 1;
      return at.apply(this, place) as never;
    };
    onTestFinished(() => {
      PhraseBook.prototype.at = at;
    });
    const workFor = (count: number) => {
      const { article, mentions } = page(language, [Array(count).fill(sentence[language]).join(', ')]);
      lookups = 0;
      findStatements(article, mentions, languages);
      return lookups;
    };
    const [small, large] = [workFor(60), workFor(360)];
    // Six times the text; quadratic work would be thirty-six times as much.
    expect(small).toBeGreaterThan(1000);
    expect(large).toBeLessThan(small * 8);
  });
});
