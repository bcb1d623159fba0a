/** axe-core finds nothing on any surface, in any of the ways a reader's system can ask for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { findInCardWithAxe, findWithAxe } from './harness/axe.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Driver, Media } from './harness/driver.ts';
import { FIXTURE_PAGES } from './harness/ids.ts';
import { Tab } from './harness/tab.ts';

const ADDRESS = 'http://news.az/politics/vote';

interface Look {
  media: Media;
  /** Whether the page under the card is dark, which the card goes by. */
  dark: boolean;
}

const LOOKS: Record<string, Look> = {
  light: { media: { colorScheme: 'light' }, dark: false },
  dark: { media: { colorScheme: 'dark' }, dark: true },
  'forced colours': { media: { colorScheme: 'light', forcedColors: true }, dark: false },
};

/** The article, with the colours and the direction that a page may have. */
function article({ dark = false, rtl = false }): string {
  const html = readFileSync(join(FIXTURE_PAGES, 'news-vote.html'), 'utf8');
  const style = dark ? '<style>html { background: #14130f; color: #eee; }</style></head>' : '</head>';
  return html.replace('<html', rtl ? '<html dir="rtl"' : '<html').replace('</head>', style);
}

async function cardOver(driver: Driver, page: string, { media, dark }: Look): Promise<Tab> {
  driver.serve(ADDRESS, page);
  const tab = await driver.newTab();
  await driver.setMedia(media, tab);
  await tab.page.goto(ADDRESS, { waitUntil: 'load' });
  await untilLook(tab.page, media);
  await tab.untilPainted(['memorandum-2025']);
  await driver.command('next-mention', tab);
  await tab.untilCard('When published');
  const card = await tab.card();
  expect(await card?.run((root) => root.querySelector('.card')?.classList.contains('dark'))).toBe(dark);
  return tab;
}

/** Emulation that does not take would let every look pass as the light one. Firefox hands a preference on after a moment. */
async function untilLook(page: Page, { colorScheme, forcedColors = false }: Media): Promise<void> {
  await until('the look to be there', async () => {
    const seen = await page.evaluate(() => ({
      colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      forcedColors: matchMedia('(forced-colors: active)').matches,
    }));
    if (seen.colorScheme === colorScheme && seen.forcedColors === forcedColors) return true;
    throw new Error(`the page sees ${JSON.stringify(seen)}`);
  });
}

const untilText = (page: Page, text: string) =>
  until(`"${text}"`, () => page.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, text));

/** One page shown in every look in turn: opening a popup takes Firefox longer than all that axe-core does in it. */
async function findInEveryLook(driver: Driver, page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  // Firefox gives tabs behind it no new colours.
  await page.bringToFront();
  for (const [name, { media, dark }] of Object.entries(LOOKS)) {
    await driver.setMedia(media, new Tab(page, driver.kind));
    await untilLook(page, media);
    await until('our colours', () => page.evaluate((is) => document.documentElement.matches('.dark') === is, dark));
    found[name] = await findWithAxe(page);
  }
  return found;
}

const NOTHING = Object.fromEntries(Object.keys(LOOKS).map((name) => [name, []]));

describeInBrowsers('axe-core finds nothing', (driver) => {
  describe.each(Object.entries(LOOKS))('in %s', (_, look) => {
    test.each([
      ['left to right', { rtl: false }],
      ['right to left', { rtl: true }],
    ])('on the card over a page that runs from %s, as it opens and with all it has', async (_, direction) => {
      const tab = await cardOver(driver(), article({ ...direction, dark: look.dark }), look);
      expect(await findInCardWithAxe(tab)).toEqual([]);
      await tab.clickInCard('button', 'More');
      await tab.untilCard('Key facts');
      const card = await tab.card();
      await card?.run((root) => root.querySelector('details')?.scrollIntoView({ block: 'end' }));
      await tab.clickInCard('button', 'Report an error');
      expect(await tab.untilCard('With the address of this page')).toContain('Copy the report');
      expect(await findInCardWithAxe(tab)).toEqual([]);
    });
  });

  describe('in any look', () => {
    test('on the popup, with something found', async () => {
      const tab = await driver().open(ADDRESS, { file: 'news-vote.html' });
      await tab.untilPainted(['memorandum-2025']);
      const popup = await driver().openPopup(tab);
      await untilText(popup, 'On this page');
      expect(await findInEveryLook(driver(), popup)).toEqual(NOTHING);
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        document.querySelector<HTMLButtonElement>('button.underlined')?.click();
      });
      expect(await findInEveryLook(driver(), popup)).toEqual(NOTHING);
    });

    test('on the popup, with nothing to show', async () => {
      const tab = await driver().open('http://unlisted.example/vote', { file: 'news-vote.html' });
      const popup = await driver().openPopup(tab);
      await untilText(popup, 'does not read this site by itself');
      expect(await findInEveryLook(driver(), popup)).toEqual(NOTHING);
    });

    test.each([
      ['options.html', 'Treaty Lens options'],
      ['welcome.html', 'Welcome to Treaty Lens'],
      ['dossier.html#memorandum-2025', 'Could not be established'],
      ['dossier.html#un-charter-article-51', 'Could not be established'],
    ])('on %s', async (path, text) => {
      const page = await driver().openExtensionPage(path);
      await untilText(page, text);
      await page.evaluate(() => {
        for (const details of [...document.querySelectorAll<HTMLDetailsElement>('.take')].slice(0, 1))
          details.open = true;
      });
      expect(await findInEveryLook(driver(), page)).toEqual(NOTHING);
    });
  });
});
