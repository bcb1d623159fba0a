/** Speed, as ratios within one run and of the best times, so that neither machine nor its other work decide. See docs/speed.md. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparePage } from '../bench/compare.ts';
import { buildBenchExtension } from '../bench/extension.ts';
import type { Candidate } from '../bench/jobs.ts';
import { openStage, type Stage } from '../bench/stage.ts';

const ROUNDS = 15;
const CHARACTERS = 226_000;

const inChromium = !process.env.TREATY_LENS_BROWSERS || process.env.TREATY_LENS_BROWSERS.includes('chromium');

describe.runIf(inChromium)('Speed in Chromium', () => {
  let stage: Stage | undefined;

  beforeAll(async () => {
    stage = await openStage('chromium', await buildBenchExtension('chromium'));
  }, 120_000);

  afterAll(() => stage?.close());

  /** Best time of each candidate on one page, ms. */
  async function best(mentions: number, candidates: Candidate[]): Promise<(candidate: Candidate) => number> {
    if (!stage) throw new Error('the browser runs only during tests');
    const { times } = await comparePage(stage, { characters: CHARACTERS, mentions }, ROUNDS, candidates);
    return (candidate) => Math.min(...(times[candidate] ?? []));
  }

  test('a page without mentions costs at most ten native walks over its text', async () => {
    const time = await best(0, ['floor', 'gate', 'read']);
    expect(time('gate') / time('floor')).toBeLessThan(10);
    expect(time('read') / time('floor')).toBeLessThan(15);
  }, 60_000);

  test('a page with mentions is read several times faster than mark.js marks it', async () => {
    const ours = await best(30, ['floor', 'read']);
    const theirs = await best(30, ['floor', 'mark']);
    expect(theirs('mark') / theirs('floor') / (ours('read') / ours('floor'))).toBeGreaterThan(3);
  }, 120_000);
});
