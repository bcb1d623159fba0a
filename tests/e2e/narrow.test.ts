/** At 320 CSS pixels nothing has to be scrolled sideways and no word is cut, in any language (WCAG 2.2, 1.4.10 Reflow). */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';

const LANGUAGES = ['en', 'az', 'tr', 'ru'];

async function speak(driver: Driver, language: string): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  const choose = await until('the choice', () => options.$('select:has(option[value="az"])'));
  await choose.select(language);
  await until('it to hold', () => options.evaluate((wanted) => document.documentElement.lang === wanted, language));
}

/** How far a page reaches beyond its window, CSS pixels. */
async function excess(page: Page): Promise<number> {
  await page.setViewport({ width: 320, height: 700 });
  await until('it to be drawn', async () => (await page.$('h1, h2')) !== null);
  return page.evaluate(() => document.documentElement.scrollWidth - 320);
}

// Both engines lay out by the same rules; opening a popup takes Firefox many times as long.
describeInBrowsers(
  'At 320 px',
  (driver) => {
    test.each(LANGUAGES)('all pages fit, in %s', async (language) => {
      await speak(driver(), language);
      for (const path of ['options.html', 'welcome.html', 'dossier.html']) {
        expect(await excess(await driver().openExtensionPage(path)), path).toBeLessThanOrEqual(0);
      }
      const tab = await driver().open('http://news.az/politics/vote', { file: 'news-vote.html' });
      await tab.untilPainted(['memorandum-2025']);
      const id = await driver().inExtension(async () => {
        type Api = { tabs: { query: (what: object) => Promise<{ id: number }[]> } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (await (browser ?? chrome).tabs.query({ active: true })).at(-1)?.id;
      });
      const popup = await driver().openExtensionPage(`popup.html?tab=${id}`, { background: true });
      await until('what was found', async () => (await popup.$('details')) !== null);
      await popup.$$eval('details', (all) => {
        for (const details of all) details.open = true;
        // As on a phone, where the popup is as wide as the screen and not as it asks to be.
        document.body.style.width = 'auto';
      });
      expect(await excess(popup), 'popup').toBeLessThanOrEqual(0);
    });
  },
  { in: ['chromium'] },
);
