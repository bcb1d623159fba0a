/** Speed, as ratios within one run and of the best times, so that neither machine nor its other work decide. See docs/speed.md. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparePage } from '../bench/compare.ts';
import { buildBenchExtension } from '../bench/extension.ts';
import type { Candidate } from '../bench/jobs.ts';
import { openStage, type Stage } from '../bench/stage.ts';

const ROUNDS = 15;
const CHARACTERS = 226_000;

/** About twice what docs/speed.md has: a guard against setbacks, and no target. */
const MOST_WALKS = { gate: 15, read: 45 };

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

  test('a page without mentions costs a few native walks over its text', async () => {
    const time = await best(0, ['floor', 'gate', 'read']);
    expect(time('gate') / time('floor')).toBeLessThan(MOST_WALKS.gate);
    expect(time('read') / time('floor')).toBeLessThan(MOST_WALKS.gate);
  }, 60_000);

  test('a page with mentions costs some dozen, and less than mark.js takes for three names', async () => {
    const ours = await best(30, ['floor', 'read']);
    const theirs = await best(30, ['floor', 'mark']);
    const walks = ours('read') / ours('floor');
    expect(walks).toBeLessThan(MOST_WALKS.read);
    expect(walks).toBeLessThan(theirs('mark') / theirs('floor'));
  }, 120_000);
});
