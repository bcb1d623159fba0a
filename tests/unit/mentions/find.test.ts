import { describe, expect, test, vi } from 'vitest';
import { readLexicon, readLexiconFiles } from '../../../scripts/lexicon/read.ts';
import { explainMentions, formatTrace } from '../../../src/mentions/explain.ts';
import { findMentions } from '../../../src/mentions/find.ts';
import type { Article } from '../../../src/page/article.ts';
import { article, placed, withScopes } from './article.ts';

const lexicon = readLexicon();
const found = (page: Article, options = {}) =>
  findMentions(page, lexicon, options).map(({ start, end }) => page.text.slice(start, end));
const FULL = 'Azerbaijan approved the memorandum on mutual military security with Türkiye.';

describe('findMentions', () => {
  test('a page without text, without blocks, without words', () => {
    expect(found(article())).toEqual([]);
    expect(found(article(''))).toEqual([]);
    expect(found(article('… — !'))).toEqual([]);
  });

  test('gives exactly the words, in the order of the text, none overlapping', () => {
    const page = article(
      `${FULL} The Shusha Declaration and Article 51 of the UN Charter are cited; the memorandum too.`,
    );
    const mentions = findMentions(page, lexicon);
    expect(mentions.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'memorandum on mutual military security with Türkiye',
      'Shusha Declaration',
      'Article 51 of the UN Charter',
      'memorandum',
    ]);
    const overlaps = mentions.filter(({ start }, at) => start < (mentions[at - 1]?.end ?? 0));
    expect(overlaps).toEqual([]);
  });

  test.each([
    ['en', 'The Shusha Declaration of Azerbaijan', 'en.declaration.named+sg'],
    ['az', 'Azərbaycan Şuşa Bəyannaməsindən danışır', 'az.declaration.named+p3abl'],
    ['tr', 'Türkiye Şuşa Beyannamesinin yanında', 'tr.declaration.named+p3gen'],
    ['tr', "BM Şartı'nın 51'inci maddesine göre", 'tr.article.named+p3dat'],
    ['ru', 'Турция и Азербайджан о Шушинской декларации', 'ru.declaration.named+gen'],
    ['ru', 'по статье 51 Устава ООН', 'ru.article.named+dat'],
    ['hy', 'Շուշիի հռչակագրով', 'hy.declaration.named+ins'],
    ['ar', 'وفقا للمادة ٥١ من ميثاق الأمم المتحدة', 'ar.article.named+def'],
    ['de', 'die Schuscha-Erklärung', 'de.declaration.named+sg'],
  ])('%s: %s was found by %s', (language, text, rule) => {
    const [mention] = findMentions(placed({ text, language }), lexicon);
    expect(mention?.rule).toBe(rule);
  });

  test('a short form tells that it was open', () => {
    const [, short] = findMentions(article(FULL, 'The memorandum has eight articles.'), lexicon);
    expect(short?.rule).toBe('en.memorandum.open+sg');
  });
});

describe('visibility', () => {
  test('text that the reader does not see is no mention and no evidence', () => {
    const page = article(FULL, 'The memorandum has eight articles.');
    expect(found(page)).toHaveLength(2);
    expect(found(page, { isVisible: (start: number) => start > FULL.length })).toEqual([]);
  });

  test('is not asked for where nothing is named', () => {
    const isVisible = vi.fn(() => true);
    found(article('A memorandum, a declaration, Article 51 and an agreement. The charter was read.'), { isVisible });
    expect(isVisible).not.toHaveBeenCalled();
  });

  test('is asked for candidates alone, not for every word', () => {
    const isVisible = vi.fn(() => true);
    found(article(FULL, 'Nothing here. '.repeat(500), 'The memorandum.'), { isVisible });
    expect(isVisible.mock.calls.length).toBeLessThan(5);
  });
});

describe('scopes', () => {
  const memorandum = 'The memorandum was signed.';

  test.each(['aside', 'related', 'comments', 'navigation', 'footer'] as const)(
    '%s: evidence goes neither in nor out',
    (kind) => {
      const inside = placed({ text: FULL }, { text: 'Read the memorandum here.', scope: 1 }, { text: memorandum });
      expect(found(withScopes(inside, { parent: 0, kind }))).toEqual([
        'memorandum on mutual military security with Türkiye',
        'memorandum',
      ]);
      const outside = placed({ text: FULL, scope: 1 }, { text: memorandum });
      expect(found(withScopes(outside, { parent: 0, kind }))).toHaveLength(1);
    },
  );

  test('a rival inside an aside steals nothing', () => {
    const page = placed(
      { text: FULL },
      { text: 'Türkiye signed a memorandum with Libya.', scope: 1 },
      { text: memorandum },
    );
    expect(found(withScopes(page, { parent: 0, kind: 'aside' }))).toHaveLength(2);
  });

  test('sections beside each other do not lend evidence, the text around them does', () => {
    const beside = placed({ text: FULL, scope: 1 }, { text: memorandum, scope: 2 });
    expect(found(withScopes(beside, { parent: 0, kind: 'section' }, { parent: 0, kind: 'section' }))).toHaveLength(1);
    const around = placed({ text: FULL }, { text: memorandum, scope: 1 });
    expect(found(withScopes(around, { parent: 0, kind: 'section' }))).toHaveLength(2);
  });

  test('a headline outside the article looks into it', () => {
    const page = placed({ text: 'Memorandum approved', kind: 'heading' }, { text: FULL, scope: 1 });
    expect(found(withScopes(page, { parent: 0, kind: 'article' }))[0]).toBe('Memorandum');
    const plain = placed({ text: 'Memorandum approved' }, { text: FULL, scope: 1 });
    expect(found(withScopes(plain, { parent: 0, kind: 'article' }))).toHaveLength(1);
  });

  test('lines of a list of headlines have nothing to do with each other', () => {
    const page = placed({ text: FULL, scope: 1 }, { text: memorandum, scope: 1 });
    expect(found(withScopes(page, { parent: 0, kind: 'related' }))).toHaveLength(1);
    expect(found(withScopes(page, { parent: 0, kind: 'aside' }))).toHaveLength(2);
  });

  test('a scope that is its own parent, or is missing, does no harm', () => {
    const page = placed({ text: FULL, scope: 1 }, { text: memorandum, scope: 1 }, { text: memorandum, scope: 7 });
    expect(found(withScopes(page, { parent: 1, kind: 'section' }))).toHaveLength(2);
  });
});

describe('pull quotes', () => {
  const quote = 'The memorandum protects both of us';
  const page = (aside: string) =>
    withScopes(placed({ text: aside, scope: 1 }, { text: FULL }, { text: `“${quote},” he said.` }), {
      parent: 0,
      kind: 'aside',
    });

  test('a sentence of the text repeated in an aside means what it means there', () => {
    expect(found(page(`“${quote}”`))).toEqual([
      'memorandum',
      'memorandum on mutual military security with Türkiye',
      'memorandum',
    ]);
  });

  test('other words in an aside do not', () => {
    expect(found(page('The memorandum protects nobody'))).toHaveLength(2);
    expect(found(page('Memorandum'))).toHaveLength(2);
    expect(found(page(`Never! ${quote}`))).toHaveLength(2);
  });
});

describe('explainMentions', () => {
  test('tells of places that were left, and why', () => {
    const traces = explainMentions(article(FULL, 'Unlike the memorandum with Libya, the memorandum binds.'), lexicon);
    expect(traces.map(({ kept, standing, text }) => [kept, standing, text])).toEqual([
      [true, 'named', 'memorandum on mutual military security with Türkiye'],
      [false, 'rival', 'memorandum'],
      [false, 'open', 'memorandum'],
    ]);
    expect(traces[1]?.reasons).toContainEqual(['rule', 'another subject, state or name', 0]);
  });

  test('says the same as findMentions', () => {
    const page = article(FULL, 'The memorandum and a memorandum with Libya. The memorandum is old.');
    const kept = explainMentions(page, lexicon).filter((trace) => trace.kept);
    expect(kept.map(({ instrument, start, end, rule }) => ({ instrument, start, end, rule }))).toEqual(
      findMentions(page, lexicon),
    );
  });

  test('a trace fits one line', () => {
    const [trace] = explainMentions(article('The\nShusha\n Declaration of Azerbaijan'), lexicon);
    expect(trace && formatTrace(trace)).toBe(
      'marked “Shusha Declaration of Azerbaijan” shusha-declaration en.declaration.named+sg named 5: phrase shusha +4, phrase AZ +1'
        .replace('named 5', `named ${trace?.score}`)
        .replace(
          'phrase shusha +4, phrase AZ +1',
          (trace?.reasons ?? []).map(([a, b, c]) => `${a} ${b} +${c}`).join(', '),
        ),
    );
  });
});

describe('a further instrument', () => {
  test('is added by a file alone', async () => {
    const { compileLexicon } = await import('../../../src/mentions/compile.ts');
    const files = readLexiconFiles();
    files.instruments.push({
      id: 'protocol-1994',
      kind: 'document',
      gate: ['protocol', 'протокол'],
      nouns: { protocol: 'named' },
      parties: ['AZ', 'TR'],
      year: 1994,
      phrase: { cooperation: 2, mutual: 1, assistance: 2, mutualAid: 3, year: 2, AZ: 1, TR: 1 },
      named: 5,
      near: { AZ: 1, TR: 1, year: 2 },
      languages: {},
    });
    const more = compileLexicon(files);
    const texts = (text: string) => {
      const page = article(text);
      return findMentions(page, more).map(({ instrument, start, end }) => [instrument, page.text.slice(start, end)]);
    };
    expect(texts('The Protocol on Cooperation and Mutual Assistance between Azerbaijan and Türkiye is older.')).toEqual(
      [['protocol-1994', 'Protocol on Cooperation and Mutual Assistance between Azerbaijan and Türkiye']],
    );
    expect(
      texts(
        '1994 tarihli İşbirliği ve Karşılıklı Yardım Protokolü ile Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması',
      ),
    ).toEqual([
      ['protocol-1994', '1994 tarihli İşbirliği ve Karşılıklı Yardım Protokolü'],
      ['strategic-partnership-2010', 'Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması'],
    ]);
    expect(
      texts('Баку и Анкара подписали Протокол о сотрудничестве и взаимопомощи; протокол о газе с Грузией позже.'),
    ).toEqual([['protocol-1994', 'Протокол о сотрудничестве и взаимопомощи']]);
    expect(texts('The protocol on gas with Georgia and the protocol of the meeting.')).toEqual([]);
  });
});

describe('names as printed', () => {
  const forms = readLexiconFiles().instruments.flatMap(({ id, languages }) =>
    Object.entries(languages).flatMap(([language, own]) =>
      (own.forms ?? []).map((form) => [language, form, id] as const),
    ),
  );

  test.each(forms)(
    '%s: “%s” is one mention of %s, in capitals, decomposed and in quotation marks too',
    (language, form, id) => {
      const locale = language.slice(0, 2);
      for (const text of [form, form.toLocaleUpperCase(locale), form.normalize('NFD'), `“${form}”`, `1. ${form}.`]) {
        const page = placed({ text, language: locale });
        const mentions = findMentions(page, lexicon).map(({ instrument, start, end }) => [
          instrument,
          page.text.slice(start, end),
        ]);
        expect(mentions).toEqual([[id, text.replace(/^“|”$|^1\. |\.$/gu, '')]]);
      }
    },
  );
});
