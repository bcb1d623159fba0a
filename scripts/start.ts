/**
 * Shows the extension on a demo article: builds it, serves the article on loopback, opens a browser of this machine on it with a
 * profile that is thrown away. Without a display, or with --headless, it does so unseen, opens the first card and prints it, with
 * --more all of it. --language sets the browser's own, which the card follows.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { LANGUAGES } from '../src/dataset/schema.ts';
import { findCard, readCardText, unfoldCard } from './browsers/card.ts';
import { type BrowserKind, explainMissing, type FoundBrowser, findBrowser } from './browsers/find.ts';
import { launchBrowser } from './browsers/launch.ts';
import { movePointer, pointOf } from './browsers/pointing.ts';
import { Site } from './browsers/site.ts';
import { until } from './browsers/until.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const DEMO_HOST = 'demo.treatylens.example';
const DEMO_URL = `http://${DEMO_HOST}/2025/12/17/parliament-votes-on-defence-memorandum`;
const ARTICLE = resolve(PROJECT, 'tests/fixtures/pages/demo-article.html');

const USAGE = `npm start -- [--browser chrome|chromium|firefox] [--language en|az|tr|ru] [--headless [--more]]`;

/** A failure with a message that is complete without a stack trace. */
class Stop extends Error {}

/** What the reader of the demo chose. `language`: of browser and card. `more`: the card is read with all that it unfolds. */
interface Choice {
  kinds: BrowserKind[];
  headless: boolean;
  more: boolean;
  language?: string;
}

function readArguments(): Choice {
  const options = {
    browser: { type: 'string' },
    headless: { type: 'boolean' },
    language: { type: 'string' },
    more: { type: 'boolean' },
  } as const;
  let given: { browser?: string; headless?: boolean; language?: string; more?: boolean };
  try {
    given = parseArgs({ options, allowPositionals: false }).values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const kinds: Record<string, BrowserKind[]> = {
    any: ['chromium', 'firefox'],
    chrome: ['chromium'],
    chromium: ['chromium'],
    firefox: ['firefox'],
  };
  const chosen = kinds[given.browser ?? 'any'];
  if (!chosen) throw new Stop(`There is no browser "${given.browser}" here.\n${USAGE}`);
  const { headless = false, more = false, language } = given;
  if (language !== undefined && !LANGUAGES.some((one) => one === language)) {
    throw new Stop(`The record has no language "${language}".\n${USAGE}`);
  }
  return { kinds: chosen, headless, more, ...(language ? { language } : {}) };
}

function findAny(kinds: BrowserKind[]): FoundBrowser {
  for (const kind of kinds) {
    const found = findBrowser(kind);
    if (found) return found;
  }
  throw new Stop(explainMissing(kinds));
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Builds the extension with the demo's host added, into a folder beside the packages as shipped. */
async function buildDemo(kind: BrowserKind): Promise<string> {
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  process.env.TREATY_LENS_EXTRA_HOSTS = DEMO_HOST;
  // A fact can be seen before it is translated.
  process.env.TREATY_LENS_DRAFT = '1';
  await build({ root: PROJECT, browser, outDir: '.output', outDirTemplate: 'demo-{{browser}}' });
  return resolve(PROJECT, `.output/demo-${browser}`);
}

/** Waits for the first mention in reading order. */
function firstMention(page: Page): Promise<{ highlight: string; nth: number }> {
  return until(
    'a mention to be marked',
    () =>
      page.evaluate(() => {
        const marked = [...CSS.highlights]
          .filter(([name]) => name.startsWith('treaty-lens-') && !name.startsWith('treaty-lens-state-'))
          .flatMap(([highlight, ranges]) =>
            [...ranges].map((range, nth) => ({ highlight, nth, range: range as Range })),
          )
          .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
        const first = marked[0];
        return first ? { highlight: first.highlight, nth: first.nth } : null;
      }),
    { timeout: 15_000 },
  );
}

async function showUnseen(page: Page, picture: string, more: boolean): Promise<void> {
  const mention = await firstMention(page);
  await movePointer(page, await pointOf(page.mainFrame(), mention));
  const card = await until('the card to open', () => findCard(page.mainFrame()));
  if (more) await unfoldCard(page, card);
  const text = await readCardText(card);
  mkdirSync(resolve(picture, '..'), { recursive: true });
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`\n${text}\n\nScreenshot: ${relative(process.cwd(), picture)}`);
}

async function main(): Promise<void> {
  const { kinds, headless: asked, more, language } = readArguments();
  const found = findAny(kinds);
  const headless = asked || !hasDisplay();
  if (headless && !asked) console.log('There is no display, so the demo runs unseen.');
  console.log(`Browser: ${found.path} (${found.origin})`);
  const extension = await buildDemo(found.kind);
  const site = await Site.start();
  site.add(DEMO_URL, { body: readFileSync(ARTICLE) });
  try {
    const running = await launchBrowser(found, {
      extension,
      headless,
      port: site.port,
      hosts: headless ? 'all' : [DEMO_HOST],
      ...(language ? { language } : {}),
      ...(headless ? { viewport: { width: 1280, height: 900 } } : {}),
    });
    try {
      const page = (await running.browser.pages())[0] ?? (await running.browser.newPage());
      // Once it is installed, the extension opens its welcome page in front.
      await until('the welcome page', async () => (await running.browser.pages()).length > 1, { timeout: 15_000 });
      await page.goto(DEMO_URL, { waitUntil: 'load' });
      await page.bringToFront();
      if (headless) {
        await showUnseen(page, resolve(PROJECT, `.output/demo-card-${found.kind}.png`), more);
      } else {
        console.log(`\nThe demo article is open in ${running.version}. Put the pointer on a marked term.`);
        console.log('Close the browser, or press Ctrl+C here, to end.');
        await new Promise<void>((ended) => running.browser.once('disconnected', ended));
      }
    } finally {
      await running.close();
    }
  } finally {
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(
    `\n${error instanceof Stop ? error.message : `The demo failed: ${error instanceof Error ? error.message : String(error)}`}`,
  );
  process.exitCode = 1;
}
