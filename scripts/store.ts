/**
 * Makes the stores' pictures from the extension as it is shipped, in Chromium, on the demonstration article.
 *
 *     npm run store                 .output/store: screenshots 1280×800 and a tile 440×280
 *     npm run store -- --readme     besides, the picture in README.md
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'wxt';
import { findCard, readCardText, unfoldCard } from './browsers/card.ts';
import { findOrFetchBrowser } from './browsers/fetch.ts';
import { launchBrowser, type RunningBrowser } from './browsers/launch.ts';
import { movePointer, pointOf } from './browsers/pointing.ts';
import { sessionOf } from './browsers/protocol.ts';
import { Site } from './browsers/site.ts';
import { until } from './browsers/until.ts';
import { popupOverPage, tile } from './store/compose.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const PLACE = join(PROJECT, '.output/store');
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** Any host of the list will do: no address is to be seen in a picture. */
const ARTICLE = 'http://news.az/2025/12/17/parliament-votes-on-defence-memorandum';

/** Saves what a page shows. @throws Error where the picture has not the size that the stores ask for */
async function save(page: Page, name: string, size: { width: number; height: number }): Promise<void> {
  const path = join(PLACE, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  const png = readFileSync(path);
  // Width and height in the header of a PNG; 2 is colour without transparency, which one store insists on.
  const [width, height, colour] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  if (width !== size.width || height !== size.height || colour !== 2) {
    throw new Error(`${name}.png is ${width}×${height} of colour type ${colour}`);
  }
  console.log(relative(PROJECT, path));
}

const inView = (page: Page, selector: string, block: ScrollLogicalPosition): Promise<void> =>
  page.evaluate(
    (css, where) => document.querySelector(css)?.scrollIntoView({ block: where, behavior: 'instant' }),
    selector,
    block,
  );

async function openArticle(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(ARTICLE, { waitUntil: 'load' });
  await until('the mentions', () =>
    page.evaluate(() => [...CSS.highlights.keys()].some((key) => !key.includes('state'))),
  );
  return page;
}

async function openCard(page: Page, id: string, nth = 0): Promise<void> {
  const point = await pointOf(page.mainFrame(), { highlight: `treaty-lens-${id}`, nth });
  await until(
    'the card',
    async () => {
      await movePointer(page, point);
      const card = await findCard(page.mainFrame());
      return card && (await readCardText(card)).includes('Azerbaijan');
    },
    // A movement starts the wait for the card over.
    { timeout: 20_000, interval: 700 },
  );
  // The card fades in.
  const card = await findCard(page.mainFrame());
  await card?.run((root) => Promise.all(root.getAnimations().map((animation) => animation.finished)).then(() => null));
}

async function showMore(page: Page): Promise<void> {
  const card = await findCard(page.mainFrame());
  if (card) await unfoldCard(page, card);
  await until('the rest of the card', async () => {
    const open = await findCard(page.mainFrame());
    return open && (await readCardText(open)).includes('Key facts');
  });
}

/** Presses the toolbar's button over a page. @returns a picture of what it opens, in base64, and its width in CSS px */
async function takePopup(
  { browser, extensionId, extensionOrigin }: RunningBrowser,
  page: Page,
): Promise<[string, number]> {
  await page.bringToFront();
  const before = new Set(browser.targets());
  await (await browser.extensions()).get(extensionId)?.triggerAction(page);
  const target = await until('the popup', () =>
    browser.targets().find((one) => !before.has(one) && one.url().startsWith(extensionOrigin)),
  );
  const popup = await target.asPage();
  await until('its words', () => popup.evaluate(() => document.body.textContent.includes('On this page')));
  // What lies below is reached by scrolling, and would repeat itself in a picture.
  const [width, height] = await popup.evaluate((): [number, number] => [document.body.offsetWidth, innerHeight]);
  const picture = await popup.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width, height } });
  await popup.close();
  return [picture, width];
}

async function drawn(browser: Browser, markup: string, name: string, size: typeof SCREEN): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(markup);
  await save(page, name, size);
  await page.close();
}

async function takePictures(running: RunningBrowser): Promise<void> {
  const { browser, extensionOrigin } = running;
  // It opens by itself, and would lie over what is to be seen.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
  const page = await openArticle(browser);
  await openCard(page, 'memorandum-2025');
  await save(page, '1-card', SCREEN);
  if (process.argv.includes('--readme')) {
    mkdirSync(join(PROJECT, 'docs/images'), { recursive: true });
    await page.screenshot({ path: join(PROJECT, 'docs/images/card.png') as `${string}.png` });
  }
  await page.close();

  const sources = await openArticle(browser);
  await inView(sources, 'h2:nth-of-type(2)', 'start');
  await openCard(sources, 'shusha-declaration');
  await showMore(sources);
  await save(sources, '2-steps-and-disagreements', SCREEN);
  await sources.close();

  const summed = await openArticle(browser);
  const [popup, width] = await takePopup(running, summed);
  const article = await summed.screenshot({ encoding: 'base64' });
  await drawn(browser, popupOverPage(article, popup, width), '3-popup', SCREEN);
  await summed.close();

  const record = await browser.newPage();
  await record.goto(`${extensionOrigin}/dossier.html#memorandum-2025`, { waitUntil: 'load' });
  await until('the record', () => record.evaluate(() => document.body.textContent.includes('Opinions')));
  await save(record, '4-record', SCREEN);
  await record.close();

  const dark = await openArticle(browser);
  await sessionOf(dark.mainFrame()).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
  await openCard(dark, 'un-charter-article-51');
  await save(dark, '5-dark', SCREEN);
  await dark.close();

  await drawn(browser, tile(readFileSync(join(PROJECT, 'assets/icon.svg'), 'utf8')), 'tile', TILE);
}

const found = await findOrFetchBrowser('chromium', console.log);
rmSync(PLACE, { recursive: true, force: true });
mkdirSync(PLACE, { recursive: true });
await build({ root: PROJECT, browser: 'chrome', outDir: '.output', outDirTemplate: 'store-{{browser}}' });
const site = await Site.start();
try {
  site.add(ARTICLE, { body: readFileSync(join(PROJECT, 'tests/fixtures/pages/demo-article.html')) });
  const running = await launchBrowser(found, {
    extension: join(PROJECT, '.output/store-chrome'),
    headless: true,
    port: site.port,
    hosts: 'all',
    language: 'en',
    viewport: SCREEN,
  });
  try {
    await takePictures(running);
  } finally {
    await running.close();
  }
} finally {
  await site.close();
  rmSync(join(PROJECT, '.output/store-chrome'), { recursive: true, force: true });
}
