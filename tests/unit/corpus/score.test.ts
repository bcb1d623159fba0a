import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GoldClaim, letters, loadPages, readMarks, stripMarks } from '../../corpus/gold.ts';
import { claimFits, compareClaims, compareMentions, placesOf, rates } from '../../corpus/measure.ts';
import {
  countClaims,
  countMentions,
  failures,
  goldAsPredictions,
  hardNegativesHit,
  report,
  scorePages,
} from '../../corpus/score.ts';

const M = 'memorandum-2025';
const S = 'shusha-declaration';
const A = 'un-charter-article-51';
const pagesDir = path.join(import.meta.dirname, '../../corpus/pages');

const page = (html: string, file = '001-en-x.html', claims: GoldClaim[] | null = []) => ({
  file,
  lang: 'en',
  kind: 'target',
  traps: [],
  claims,
  ...readMarks(html, file),
});

describe('marks', () => {
  it('are read through tags, entities, comments and split words', () => {
    const html = `<head><title>Memo</title></head><p>A ⟦${M}|<b>memo</b>ran&shy;dum⟧ cites ⟦${A}|Article<br>51 of the UN&nbsp;<i>Charter</i>⟧<!-- x -->, the ⟦?${M}|document⟧.`;
    const { mentions, letters: all } = readMarks(html, 'x');
    expect(mentions.map((m) => [m.instrument, m.text.replace('\u00ad', ''), m.optional])).toEqual([
      [M, 'memorandum', false],
      [A, 'Article 51 of the UN Charter', false],
      [M, 'document', true],
    ]);
    expect(mentions.map((m) => all.slice(m.start, m.end))).toEqual([
      'memorandum',
      'article51oftheuncharter',
      'document',
    ]);
  });

  it('may close behind a tag that opened outside', () => {
    expect(readMarks(`<b>⟦${A}|Art.</b> 51⟧`, 'x').mentions[0]?.text).toBe('Art. 51');
  });

  it.each([
    [`⟦${M}|x`, /not closed/],
    ['x⟧', /without ⟦/],
    [`⟦${M}|⟧`, /empty/],
    [`⟦${M}|a ⟦${S}|b⟧⟧`, /inside another/],
    ['⟦x', /without an instrument/],
  ])('are refused when broken: %s', (html, message) => {
    expect(() => readMarks(html, '001-en-x.html')).toThrow(message);
    expect(() => readMarks(html, '001-en-x.html')).toThrow('001-en-x.html');
  });

  it('leave no trace when stripped', () => {
    const word = fc.stringMatching(/^[a-zəışŞİ ]{1,12}$/).filter((w) => letters(w) !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, fc.boolean()), { maxLength: 6 }), (parts) => {
        const marked = parts.map(([plain, name, optional]) => `${plain}⟦${optional ? '?' : ''}${S}|${name}⟧`).join('');
        const bare = parts.map(([plain, name]) => plain + name).join('');
        expect(stripMarks(marked)).toBe(bare);
        expect(readMarks(marked, 'x').letters).toBe(letters(bare));
      }),
    );
  });
});

describe('letters', () => {
  it('folds case, dotted and dotless i, composed and decomposed characters', () => {
    expect(letters('ŞUŞA BƏYANNAMƏSİ')).toBe(letters('şuşa bəyannaməsi'));
    expect(letters('ŞARTI')).toBe(letters('şartı'));
    expect(letters('Şuşa'.normalize('NFD'))).toBe('şuşa');
  });

  it('drops spaces, soft hyphens, joiners, tatweel and modifier apostrophes', () => {
    expect(letters('Ar\u00adti\u200bcle\u00a051, Şartıʼnın الـمذكرة')).toBe('article51şartininالمذكرة');
  });
});

describe('pairing mentions', () => {
  const html = `<p>The ⟦${M}|memorandum⟧ with Ankara. Another memorandum, with Tashkent. The ⟦?${M}|pact⟧, the ⟦${S}|Shusha Declaration⟧.`;
  const gold = page(html);
  const first = { instrument: M, text: 'memorandum', before: 'The ', after: ' with Ankara.' };
  const rival = { instrument: M, text: 'memorandum', before: 'Ankara. Another ', after: ', with Tashkent' };
  const shusha = { instrument: S, text: 'Shusha Declaration' };
  const counts = (...predicted: Parameters<typeof compareMentions>[1]) => {
    const { found, missed, wrong } = compareMentions(gold, predicted);
    return [found.length, missed.length, wrong.length];
  };

  it('gives full marks with and without the optional ones', () => {
    expect(counts(first, shusha)).toEqual([2, 0, 0]);
    expect(counts(first, { instrument: M, text: 'pact' }, shusha)).toEqual([2, 0, 0]);
    expect(compareMentions(gold, [{ instrument: M, text: 'pact' }]).optional).toEqual({ labelled: 1, found: 1 });
  });

  it('tells the same word at another place apart by its context', () => {
    expect(placesOf(first, gold)).toHaveLength(1);
    expect(placesOf({ instrument: M, text: 'memorandum' }, gold)).toHaveLength(2);
    expect(counts(rival, shusha)).toEqual([1, 1, 1]);
    expect(counts(first, rival, shusha)).toEqual([2, 0, 1]);
  });

  it('needs the instrument, the order and one highlight per mention', () => {
    expect(counts({ ...first, instrument: S }, shusha)).toEqual([1, 1, 1]);
    expect(counts(shusha, first)).toEqual([1, 1, 1]);
    expect(counts(first, first, shusha)).toEqual([2, 0, 1]);
  });

  it('accepts a longer or shorter highlight of the same words but does not call it exact', () => {
    const longer = { instrument: S, text: 'the Shusha Declaration' };
    const outcome = compareMentions(gold, [first, longer]);
    expect([outcome.found.length, outcome.wrong.length, outcome.exact]).toEqual([2, 0, 1]);
    expect(counts(first, { instrument: S, text: 'Declaration of love' })).toEqual([1, 1, 1]);
  });

  it('counts everything as missed on an empty prediction and as wrong on an unlabelled page', () => {
    expect(counts()).toEqual([0, 2, 0]);
    const score = scorePages(
      [page('<p>The memorandum</p>')],
      [{ file: 'some/dir/001-en-x.html', mentions: [{ instrument: M, text: 'memorandum' }] }],
    );
    expect(hardNegativesHit(score.pages)).toEqual(['001-en-x.html']);
  });

  it('finds as many as are left when some of the labels are taken away', () => {
    const labels = goldAsPredictions(loadPages(pagesDir).slice(0, 12));
    const pages = loadPages(pagesDir).slice(0, 12);
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (keep) => {
        const damaged = labels.map((p) => ({ ...p, mentions: p.mentions?.filter(() => keep.next().value) }));
        const { right, wrong, optional } = countMentions(scorePages(pages, damaged).pages);
        expect(wrong).toBe(0);
        expect(right + optional).toBe(damaged.reduce((n, p) => n + (p.mentions?.length ?? 0), 0));
      }),
      { numRuns: 20 },
    );
  });
});

describe('claims', () => {
  const gold: GoldClaim = {
    instrument: M,
    party: 'TR',
    asserts: 'ratified',
    date: 'July',
    surface: 's',
    consistent: false,
    alt: ['approved-by-parliament'],
  };

  it('fit by instrument, step or alternative, and a party that can be the same', () => {
    expect(claimFits(gold, { instrument: M, party: 'TR', asserts: 'approved-by-parliament' })).toBe(true);
    expect(claimFits(gold, { instrument: M, party: null, asserts: 'ratified' })).toBe(true);
    expect(claimFits(gold, { instrument: M, party: 'both', asserts: 'ratified' })).toBe(true);
    expect(claimFits(gold, { instrument: M, party: 'AZ', asserts: 'ratified' })).toBe(false);
    expect(claimFits(gold, { instrument: S, party: 'TR', asserts: 'ratified' })).toBe(false);
    expect(claimFits(gold, { instrument: M, party: 'TR', asserts: 'signed' })).toBe(false);
  });

  it('count once when repeated, and not at all against an optional label', () => {
    const claim = { instrument: M, party: 'TR', asserts: 'ratified' };
    expect(compareClaims([gold], [claim, claim])).toMatchObject({ right: 1, found: [gold], missed: [], wrong: [] });
    expect(compareClaims([{ ...gold, optional: true }], [claim])).toMatchObject({
      right: 0,
      found: [],
      missed: [],
      wrong: [],
    });
    expect(compareClaims([], [claim]).wrong).toEqual([claim]);
    expect(compareClaims([gold], []).missed).toEqual([gold]);
  });

  it('are not scored on pages whose claims nobody labelled, nor when none were read', () => {
    const found = [{ file: '001-en-x.html', claims: [{ instrument: M, asserts: 'signed' }] }];
    expect(countClaims(scorePages([page('x', '001-en-x.html', null)], found).pages)).toMatchObject({
      right: 0,
      wrong: 0,
    });
    expect(countClaims(scorePages([page('x')], found).pages)).toMatchObject({ wrong: 1, precision: 0 });
    expect(
      scorePages([page('x', '001-en-x.html', [gold])], [{ file: '001-en-x.html', mentions: [] }]).pages[0]?.claims,
    ).toBeNull();
  });

  it('called at odds are right, wrong or open by the label', () => {
    const called = { instrument: M, party: 'TR', asserts: 'ratified', verdict: 'at-odds' };
    const atOdds = (g: GoldClaim[]) => {
      const { right, wrong, open, missed } = compareClaims(g, [called]).atOdds;
      return [right, wrong.length, open, missed.length];
    };
    expect(atOdds([gold])).toEqual([1, 0, 0, 0]);
    expect(atOdds([{ ...gold, consistent: true }])).toEqual([0, 1, 0, 0]);
    expect(atOdds([{ ...gold, consistent: null }])).toEqual([0, 0, 1, 0]);
    expect(atOdds([])).toEqual([0, 1, 0, 0]);
    expect(compareClaims([gold], [{ ...called, verdict: 'consistent' }]).atOdds.missed).toEqual([gold]);
  });
});

describe('gates', () => {
  const gold = [
    page(`<p>⟦${M}|memorandum⟧ ⟦${S}|Shusha Declaration⟧`, '001-en-a.html'),
    { ...page('<p>x</p>', '002-tr-b.html'), lang: 'tr' },
  ];
  const half = scorePages(gold, [{ file: '001-en-a.html', mentions: [{ instrument: M, text: 'memorandum' }] }]);

  it('compute rates', () => {
    expect(rates({ right: 1, wrong: 0, missed: 1 })).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(rates({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(rates({ right: 0, wrong: 1, missed: 1 }).f1).toBe(0);
  });

  it('fail below a minimum and above a maximum, and only then', () => {
    expect(failures(half, { minF1: 0.6, minPrecision: 1, minLanguageF1: 0.6, maxHardNegatives: 0 })).toEqual([]);
    expect(failures(half, { minF1: 0.7 })).toHaveLength(1);
    expect(failures(half, { minLanguageF1: 0.7 })).toEqual([expect.stringContaining('F1 of en')]);
    const spoilt = scorePages(gold, [
      {
        file: '002-tr-b.html',
        mentions: [{ instrument: M, text: 'x' }],
        claims: [{ instrument: M, asserts: 'signed', verdict: 'at-odds' }],
      },
    ]);
    expect(
      failures(spoilt, { minPrecision: 0.99, maxHardNegatives: 0, minClaimPrecision: 0.95, maxWrongAtOdds: 0 }),
    ).toHaveLength(4);
  });

  it('show unread and unknown pages and every error in the report', () => {
    const score = scorePages(gold, [
      { file: '009-en-no.html' },
      { file: '001-en-a.html', mentions: [{ instrument: A, text: 'Declaration', before: 'Shusha ' }] },
    ]);
    const text = report(score).join('\n');
    expect(text).toContain('not read: 002-tr-b.html');
    expect(text).toContain('no such page: 009-en-no.html');
    expect(text).toMatch(/wrong\s+un-charter-article-51 “Declaration”/);
    expect(text).toMatch(/missed memorandum-2025 “memorandum”/);
  });
});

describe('the labelled pages', () => {
  const pages = loadPages(pagesDir);
  const files = fs.readdirSync(pagesDir).filter((f) => f.endsWith('.html'));

  it('are at least sixty, in ten languages, each with targets and hard negatives', () => {
    expect(pages.length).toBeGreaterThanOrEqual(60);
    const kinds = new Map<string, Set<string>>();
    for (const p of pages) kinds.set(p.lang, (kinds.get(p.lang) ?? new Set()).add(p.kind));
    expect([...kinds.keys()].sort()).toEqual(['ar', 'az', 'de', 'en', 'fa', 'fr', 'hy', 'ka', 'ru', 'tr']);
    for (const [lang, set] of kinds)
      expect([...set], lang).toEqual(expect.arrayContaining(['target', 'hard-negative']));
  });

  it('are all listed, with a kind that fits their marks', () => {
    expect(pages.map((p) => p.file)).toEqual(files.sort());
    for (const { file, kind, mentions } of pages) {
      expect(['target', 'mixed', 'hard-negative'], file).toContain(kind);
      expect(mentions.length === 0, file).toBe(kind === 'hard-negative');
    }
  });

  it('name known instruments and steps, and quote their claims from the text', () => {
    const instruments = [M, S, A, 'strategic-partnership-2010'];
    const steps = [
      'signed',
      'first-reading',
      'approved-by-parliament',
      'ratified',
      'assented',
      'in-force',
      'not-in-force',
      'not-ratified',
    ];
    for (const { file, mentions, claims, letters: text } of pages) {
      for (const m of mentions) expect(instruments, file).toContain(m.instrument);
      for (const c of claims ?? []) {
        expect(instruments, file).toContain(c.instrument);
        for (const step of [c.asserts, ...(c.alt ?? [])]) expect(steps, file).toContain(step);
        expect([null, 'AZ', 'TR', 'both'], file).toContain(c.party);
        expect(text, `${file}: ${c.surface}`).toContain(letters(c.surface));
      }
    }
  });

  it('score full marks against themselves', () => {
    const score = scorePages(pages, goldAsPredictions(pages));
    expect(
      failures(score, {
        minF1: 1,
        minPrecision: 1,
        maxHardNegatives: 0,
        minClaimPrecision: 1,
        minClaimRecall: 1,
        maxWrongAtOdds: 0,
      }),
    ).toEqual([]);
    const { right, optional, exact } = countMentions(score.pages);
    expect(exact).toBe(right + optional);
    expect(countClaims(score.pages).atOdds.missed).toBe(0);
  });
});
