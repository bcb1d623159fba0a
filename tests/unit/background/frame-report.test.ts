import { describe, expect, it } from 'vitest';
import { readClaimLanguages } from '../../../scripts/claims/read.ts';
import { readDataset } from '../../../scripts/dataset/read.ts';
import { readLexicon } from '../../../scripts/lexicon/read.ts';
import { documentFrom } from '../../../scripts/page/open.ts';
import { claimsOf, reportOf } from '../../../src/background/frame-report.ts';
import { findMentions } from '../../../src/mentions/find.ts';
import { readArticle } from '../../../src/page/read.ts';

const dataset = readDataset();
const languages = readClaimLanguages();
const lexicon = readLexicon();

function report(body: string, limit = 500) {
  const { article, isVisible } = readArticle(
    documentFrom(
      `<html lang="en"><body><article><time datetime="2025-12-17">17 December 2025</time>${body}</article></body></html>`,
    ),
  );
  return reportOf('https://paper.example/a', article, findMentions(article, lexicon, { isVisible }), languages, limit);
}

const PAGE = `<h1>Vote on the memorandum on mutual military security between Azerbaijan and Türkiye</h1>
<p>The   memorandum was signed in Ankara in July 2025, a retired officer said.</p>
<p>The Shusha Declaration came first.</p>`;

describe('reportOf', () => {
  it('keeps each mention with words of its own block around it, white space collapsed', () => {
    const { mentions } = report(PAGE);
    expect(mentions.map(({ text }) => text)).toContain('Shusha Declaration');
    const short = mentions.find(({ text }) => text === 'memorandum');
    expect(short).toMatchObject({ before: 'The ', after: expect.stringMatching(/^ was signed in Ankara/) });
    const last = mentions.at(-1);
    expect(last).toMatchObject({ text: 'Shusha Declaration', before: 'The ', after: ' came first.' });
  });

  it('lists no more than it is told and counts the rest', () => {
    const { mentions, unlisted } = report(PAGE, 1);
    expect(mentions).toHaveLength(1);
    expect(unlisted).toBe(report(PAGE).mentions.length - 1);
  });

  it('is empty for a page without mentions', () => {
    expect(report('<p>Bees and apples.</p>')).toMatchObject({ mentions: [], unlisted: 0, statements: [] });
  });
});

describe('claimsOf', () => {
  it('holds what the page says against the record, in the page’s own words', () => {
    const atOdds = claimsOf(report(PAGE), null, dataset).filter(({ verdict }) => verdict === 'at-odds');
    expect(atOdds).toHaveLength(1);
    expect(atOdds[0]).toMatchObject({ instrument: 'memorandum-2025', asserts: 'signed', place: 'Ankara' });
    expect(atOdds[0]?.text).toMatch(/memorandum was signed in Ankara in July/);
  });

  it('goes by the date the reader set', () => {
    const early = report(
      '<p>The memorandum on mutual military security between Azerbaijan and Türkiye is in force.</p>',
    );
    const verdicts = (date: string | null) => claimsOf(early, date, dataset).map(({ verdict }) => verdict);
    expect(verdicts(null)).toEqual(['at-odds']);
    expect(verdicts('2026-02-01')).toEqual(['not-on-record']);
  });

  it('holds nothing against a page for an earlier date that the reader set', () => {
    const later = report(
      '<p>The memorandum on mutual military security between Azerbaijan and Türkiye was approved by the Milli Majlis on 16 December 2025.</p>',
    );
    const verdicts = (date: string | null) => claimsOf(later, date, dataset).map(({ verdict }) => verdict);
    expect(verdicts(null)).toEqual(['consistent']);
    expect(verdicts('2025-08-01')).toEqual(['consistent']);
  });
});
