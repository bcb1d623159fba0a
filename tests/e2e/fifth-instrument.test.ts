/** An instrument is added by data alone: the shipped record with two more files, built, and read in both browsers. */
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const FIXTURE = resolve(PROJECT, 'tests/fixtures/fifth-instrument');
const PLACE = resolve(PROJECT, '.cache/fifth-instrument');
const PAGE = 'http://news.az/background/alliance';
const ID = 'cooperation-protocol-1994';

const packages = { chromium: resolve(PLACE, 'out/chrome-mv3'), firefox: resolve(PLACE, 'out/firefox-mv3') };

/** Builds on the fixture's files laid over the shipped ones; in a process of its own, since the build reads its environment. */
async function buildOn(dataset: string, browser: 'chrome' | 'firefox'): Promise<void> {
  const wxt = resolve(PROJECT, 'node_modules/wxt/bin/wxt.mjs');
  const env = {
    ...process.env,
    TREATY_LENS_DATASET: dataset,
    TREATY_LENS_OUT: resolve(PLACE, 'out'),
    NODE_ENV: 'production',
  };
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser], { cwd: PROJECT, env });
}

describe('An instrument given as two files of data', () => {
  const page = readFileSync(resolve(FIXTURE, 'page.html'));

  beforeAll(async () => {
    rmSync(PLACE, { recursive: true, force: true });
    cpSync(resolve(PROJECT, 'assets/dataset'), resolve(PLACE, 'dataset'), { recursive: true });
    cpSync(resolve(FIXTURE, 'dataset'), resolve(PLACE, 'dataset'), { recursive: true });
    for (const browser of ['chrome', 'firefox'] as const) await buildOn(resolve(PLACE, 'dataset'), browser);
  }, 120_000);

  describeInBrowsers(
    'is read',
    (driver) => {
      test('and marked in full and short, beside the agreement of almost the same words', async () => {
        const tab = await driver().open(PAGE, { body: page });
        const painted = await tab.untilPainted([ID, 'strategic-partnership-2010']);
        expect(painted[ID]).toEqual(['Protocol on Cooperation and Mutual Assistance', 'protocol']);
        expect(Object.keys(painted).sort()).toEqual([ID, 'strategic-partnership-2010']);
      });

      test('and has a card with its own record and sources', async () => {
        const tab = await driver().open(PAGE, { body: page });
        await tab.untilPainted([ID]);
        await tab.hoverMention(ID);
        const text = await tab.untilCard('Azerbaijan');
        expect(text).toContain('Protocol on Cooperation and Mutual Assistance');
        expect(text).toMatch(/Signed.*1994/s);
        expect(text).toMatch(/Approved by parliament, 15\sSept?\s1994/);
        const links = (await tab.cardTree()).filter(({ role, href }) => role === 'link' && href?.startsWith('http'));
        expect(links.length).toBeGreaterThan(0);
      });

      test('and has its place among the full records', async () => {
        const record = await driver().openExtensionPage(`dossier.html#${ID}`);
        await until('its law', async () =>
          (await record.evaluate(() => document.body.innerText)).includes('Law No. 4028'),
        );
      });
    },
    { packages },
  );
});

test('The packages as shipped know nothing of it', () => {
  const shipped = resolve(PROJECT, '.output/chrome-mv3');
  expect(readFileSync(resolve(shipped, 'background.js'), 'utf8')).not.toContain(ID);
});
