/** At 320 CSS pixels nothing has to be scrolled sideways and no word is cut, in any language (WCAG 2.2, 1.4.10 Reflow). */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';

const LANGUAGES = ['en', 'az', 'tr', 'ru'];
const WIDTH = 320;

/** The popup over an article in which something was found, as wide as its window, all of it opened. */
async function popupOverArticle(driver: Driver): Promise<Page> {
  const tab = await driver.open('http://news.az/politics/vote', { file: 'news-vote.html' });
  await tab.untilPainted(['memorandum-2025']);
  const id = await driver.inExtension(async () => {
    type Api = { tabs: { query: (what: object) => Promise<{ id: number }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).tabs.query({ active: true })).at(-1)?.id;
  });
  const popup = await driver.openExtensionPage(`popup.html?tab=${id}`, { background: true });
  await until('what was found', async () => (await popup.$('details')) !== null);
  await popup.$$eval('details', (all) => {
    for (const details of all) details.open = true;
    // As on a phone, where the popup is as wide as the screen and not as it asks to be.
    document.body.style.width = 'auto';
  });
  return popup;
}

/** Width of the window, and how far what is drawn reaches beyond the room beside its scrollbar, CSS pixels. */
const measured = (page: Page, language: string) =>
  until(`the page in ${language}`, () =>
    page.evaluate(
      (wanted) =>
        document.documentElement.lang === wanted &&
        document.querySelector('h1') && {
          window: innerWidth,
          excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        },
      language,
    ),
  );

describeInBrowsers('At 320 px', (driver) => {
  // One test for all: opening the pages takes Firefox longer than everything else here.
  test('all pages fit, in every language', async () => {
    const pages = { 'popup.html': await popupOverArticle(driver()) } as Record<string, Page>;
    for (const path of ['welcome.html', 'dossier.html', 'options.html']) {
      pages[path] = await driver().openExtensionPage(path);
    }
    for (const page of Object.values(pages)) await page.setViewport({ width: WIDTH, height: 700 });
    const choose = await until('the choice', () => pages['options.html']?.$('select:has(option[value="az"])'));
    for (const language of LANGUAGES) {
      await choose.select(language);
      for (const [path, page] of Object.entries(pages)) {
        const found = await measured(page, language);
        expect(found, `${path} in ${language}`).toEqual({ window: WIDTH, excess: 0 });
      }
    }
  });
});
