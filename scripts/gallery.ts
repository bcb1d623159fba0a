/**
 * Draws every surface of the extension in every language, light and dark, into `.output/gallery`: a picture each, and one page with
 * all of them. Needs the Chromium package (`npx wxt build`).
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../src/dataset/schema.ts';
import { findCard, unfoldCard } from './browsers/card.ts';
import type { ClosedRoot } from './browsers/closed-root.ts';
import { findOrFetchBrowser } from './browsers/fetch.ts';
import { launchBrowser, type RunningBrowser } from './browsers/launch.ts';
import { movePointer, pointOf } from './browsers/pointing.ts';
import { Site } from './browsers/site.ts';
import { until } from './browsers/until.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const PACKAGE = join(PROJECT, '.output/chrome-mv3');
const GALLERY = join(PROJECT, '.output/gallery');
const PAGES = join(PROJECT, 'tests/fixtures/pages');

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

interface Look {
  language: Language;
  scheme: Scheme;
}

const FOUND = 'http://news.az/politics/vote';
const NONE = 'http://news.az/world/none';
const ELSEWHERE = 'http://unlisted.example/vote';

/** The article, with a page's own dark colours where they are wanted: the card goes by the page. */
function article(scheme: Scheme): string {
  const html = readFileSync(join(PAGES, 'news-vote.html'), 'utf8');
  const dark = '<style>html { background: #14130f; color: #eee }</style></head>';
  return scheme === 'dark' ? html.replace('</head>', dark) : html;
}

interface ChromeTab {
  id: number;
  url?: string;
}

class Gallery {
  readonly #browser: RunningBrowser;
  readonly #site: Site;
  readonly pictures: { name: string; look: Look; file: string }[] = [];

  constructor(browser: RunningBrowser, site: Site) {
    this.#browser = browser;
    this.#site = site;
  }

  async #newPage({ scheme }: Look, width: number, height: number): Promise<Page> {
    const page = await this.#browser.browser.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  }

  async #keep(page: Page, name: string, look: Look, fullPage = false): Promise<void> {
    const file = `${name.replaceAll(' ', '-')}.${look.language}.${look.scheme}.png`;
    await page.screenshot({ path: join(GALLERY, file) as `${string}.png`, fullPage });
    this.pictures.push({ name, look, file });
  }

  async setLanguage(language: Language): Promise<void> {
    const page = await this.#browser.browser.newPage();
    await page.goto(`${this.#browser.extensionOrigin}/options.html`);
    const choose = await page.waitForSelector('select:has(option[value="az"])');
    await choose?.select(language);
    // Shown in it, it is stored.
    await page.waitForSelector(`html[lang="${language}"]`);
    await page.close();
  }

  /** A page of the extension, whole. */
  async extensionPage(name: string, path: string, look: Look, width = 900): Promise<void> {
    const page = await this.#newPage(look, width, 700);
    await page.goto(`${this.#browser.extensionOrigin}/${path}`);
    await page.waitForSelector('h1');
    await this.#keep(page, name, look, true);
    await page.close();
  }

  /** The popup over an article, as wide as a popup and as wide as a small phone, closed and opened up. */
  async popup(name: string, url: string, look: Look): Promise<void> {
    const over = await this.#newPage(look, 1100, 800);
    await over.goto(url);
    if (url === FOUND) await untilPainted(over);
    const popup = await this.#newPage(look, 420, 500);
    await popup.goto(`${this.#browser.extensionOrigin}/manifest.json`);
    const tabId = await popup.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<ChromeTab[]> } } };
      // The browser tells the address only of tabs that the extension may read.
      const tabs = await chrome.tabs.query({});
      return (tabs.find(({ url }) => url === address) ?? tabs.find(({ url }) => url === undefined))?.id;
    }, url);
    await popup.goto(`${this.#browser.extensionOrigin}/popup.html?tab=${tabId}`);
    await popup.waitForSelector('h1');
    await this.#keepPopup(popup, name, look, 420);
    if (url === FOUND) {
      await this.#keepPopup(popup, `${name} at 320 px`, look, 320);
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await this.#keepPopup(popup, `${name} opened`, look, 420);
    }
    await popup.close();
    await over.close();
  }

  /** The browser gives a popup the height of what is in it. */
  async #keepPopup(popup: Page, name: string, look: Look, width: number): Promise<void> {
    await popup.setViewport({ width, height: 100 });
    const height = await popup.evaluate((wide) => {
      document.body.style.width = `${wide}px`;
      return document.documentElement.scrollHeight;
    }, width);
    await popup.setViewport({ width, height });
    await this.#keep(popup, name, look);
  }

  /** The card over each instrument's first mention, as it opens and with everything. */
  async card(instrument: string, look: Look): Promise<void> {
    const url = `${FOUND}/${instrument}/${look.scheme}`;
    const name = `card ${instrument}`;
    this.#site.add(
      url,
      instrument === 'strategic-partnership-2010'
        ? readFileSync(join(PAGES, 'column-2010.html'), 'utf8')
        : article(look.scheme),
    );
    const page = await this.#newPage(look, 760, 900);
    await page.goto(url);
    const highlight = `treaty-lens-${instrument}`;
    await untilPainted(page, highlight);
    const frame = page.mainFrame();
    const card = await until('the card', async () => {
      const point = await pointOf(frame, { highlight, nth: 0 });
      await movePointer(page, point);
      return findCard(frame);
    });
    await this.#keep(page, `${name}`, look);
    console.log(`${name}, ${look.language}, ${look.scheme}: ${await heightOf(card)} px`);
    await unfoldCard(page, card);
    await page.setViewport({ width: 760, height: 1900 });
    await card.run((root) => {
      const scroll = root.querySelector<HTMLElement>('.card');
      scroll?.style.setProperty('max-height', 'none', 'important');
      const details = root.querySelector('details');
      if (details) details.open = true;
    });
    await this.#keep(page, `${name} opened`, look);
    await page.close();
  }
}

const heightOf = (card: ClosedRoot) => card.run((root) => Math.round(root.host.getBoundingClientRect().height));

const untilPainted = (page: Page, name?: string) =>
  until('the marks', () =>
    page.evaluate(
      (wanted) => [...CSS.highlights.keys()].some((key) => (wanted ? key === wanted : key.startsWith('treaty-lens-'))),
      name ?? null,
    ),
  );

function write(pictures: Gallery['pictures']): void {
  const names = [...new Set(pictures.map(({ name }) => name))];
  const figure = ({ look, file }: Gallery['pictures'][number]) =>
    `<figure><figcaption>${look.language}, ${look.scheme}</figcaption><img src="${file}" alt="" loading="lazy"></figure>`;
  const sections = names.map(
    (name) =>
      `<h2>${name}</h2><div>${pictures
        .filter((one) => one.name === name)
        .map(figure)
        .join('')}</div>`,
  );
  const style =
    'body{font:14px sans-serif;margin:20px;background:#888}div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}';
  writeFileSync(
    join(GALLERY, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Treaty Lens, every surface</title><style>${style}</style>${sections.join('')}</html>`,
  );
}

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    only: { type: 'string' },
    scheme: { type: 'string', multiple: true },
  },
});
const languages = LANGUAGES.filter((code) => values.language?.includes(code) ?? true);
const schemes = SCHEMES.filter((scheme) => values.scheme?.includes(scheme) ?? true);
const wanted = (name: string) => !values.only || name.startsWith(values.only);

rmSync(GALLERY, { recursive: true, force: true });
mkdirSync(GALLERY, { recursive: true });
const site = await Site.start();
site.add(FOUND, article('light'));
site.add(NONE, readFileSync(join(PAGES, 'none.html'), 'utf8'));
site.add(ELSEWHERE, article('light'));
const browser = await launchBrowser(await findOrFetchBrowser('chromium', console.log), {
  extension: PACKAGE,
  headless: true,
  port: site.port,
  hosts: 'all',
  language: 'en-US',
  viewport: { width: 1100, height: 800 },
});
try {
  // Once it is installed, the extension opens its welcome page, which would lie over the first pictures.
  const welcome = await browser.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
  const gallery = new Gallery(browser, site);
  for (const language of languages) {
    await gallery.setLanguage(language);
    for (const scheme of schemes) {
      const look = { language, scheme };
      for (const instrument of [
        'memorandum-2025',
        'shusha-declaration',
        'un-charter-article-51',
        'strategic-partnership-2010',
      ]) {
        if (wanted('card')) await gallery.card(instrument, look);
      }
      if (wanted('popup')) {
        await gallery.popup('popup found', FOUND, look);
        await gallery.popup('popup none', NONE, look);
        await gallery.popup('popup not here', ELSEWHERE, look);
      }
      if (wanted('options')) await gallery.extensionPage('options', 'options.html', look);
      if (wanted('welcome')) await gallery.extensionPage('welcome', 'welcome.html', look);
      if (wanted('dossier')) await gallery.extensionPage('dossier', 'dossier.html#memorandum-2025', look);
      if (wanted('dossier'))
        await gallery.extensionPage('dossier on a phone', 'dossier.html#memorandum-2025', look, 360);
    }
  }
  write(gallery.pictures);
  console.log(`${gallery.pictures.length} pictures: ${join(GALLERY, 'index.html')}`);
} finally {
  await browser.close();
  await site.close();
}
