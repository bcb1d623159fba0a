/** The labelled pages hold the finder to its numbers: `npm run corpus` prints the whole table. */
import { describe, expect, it } from 'vitest';
import { loadPages } from './gold.ts';
import { PAGES, scanCorpus } from './scan-corpus.ts';
import { failures, report, scorePages } from './score.ts';

const FULL = ['en', 'az', 'tr', 'ru'];
const pages = loadPages(PAGES);
const predictions = scanCorpus(pages.map(({ file }) => file));

describe('On the labelled pages', () => {
  it('mentions of all languages together hold the line', () => {
    const score = scorePages(pages, predictions);
    const failed = failures(score, { minF1: 0.99, minPrecision: 0.995, minLanguageF1: 0.98, maxHardNegatives: 0 });
    expect(failed, report(score).join('\n')).toEqual([]);
  });

  it.each(FULL)('mentions in %s hold the line', (language) => {
    const score = scorePages(
      pages.filter(({ lang }) => lang === language),
      predictions,
    );
    const failed = failures(score, { minF1: 0.99, minPrecision: 0.99 });
    expect(failed, report(score).join('\n')).toEqual([]);
  });

  it('claims hold the line, and none is called at odds that is not', () => {
    const score = scorePages(
      pages.filter(({ lang }) => FULL.includes(lang)),
      predictions,
    );
    const failed = failures(score, { minClaimPrecision: 0.97, minClaimRecall: 0.9, maxWrongAtOdds: 0 });
    expect(failed, report(score).join('\n')).toEqual([]);
  });
});
