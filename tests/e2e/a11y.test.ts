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

const LOOKS: [string, Media][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'light', forcedColors: true }],
];

/** The article, with the colours and the direction that a page may have. */
function article({ dark = false, rtl = false }): string {
  const html = readFileSync(join(FIXTURE_PAGES, 'news-vote.html'), 'utf8');
  const style = dark ? '<style>html { background: #14130f; color: #eee; }</style></head>' : '</head>';
  return html.replace('<html', rtl ? '<html dir="rtl"' : '<html').replace('</head>', style);
}

async function cardOver(driver: Driver, page: string, media: Media): Promise<Tab> {
  driver.serve(ADDRESS, page);
  const tab = await driver.newTab();
  await driver.setMedia(media, tab);
  await tab.page.goto(ADDRESS, { waitUntil: 'load' });
  await tab.untilPainted(['memorandum-2025']);
  await driver.command('next-mention', tab);
  await tab.untilCard('When published');
  return tab;
}

const untilText = (page: Page, text: string) =>
  until(`"${text}"`, () => page.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, text));

const tests = (looks: typeof LOOKS) => (driver: () => Driver) => {
  describe.each(looks)('in %s', (look, media) => {
    describe.each([
      ['left to right', { rtl: false }],
      ['right to left', { rtl: true }],
    ])('over a page that runs from %s', (_, direction) => {
      const page = article({ ...direction, dark: look === 'dark' });

      test('on the card', async () => {
        expect(await findInCardWithAxe(await cardOver(driver(), page, media))).toEqual([]);
      });

      test('on the card with all it has', async () => {
        const tab = await cardOver(driver(), page, media);
        await tab.clickInCard('button', 'More');
        await tab.untilCard('Key facts');
        const card = await tab.card();
        await card?.run((root) => root.querySelector('details')?.scrollIntoView({ block: 'end' }));
        await tab.clickInCard('button', 'Report an error');
        expect(await tab.untilCard('With the address of this page')).toContain('Copy the report');
        expect(await findInCardWithAxe(tab)).toEqual([]);
      });
    });

    test('on the popup, with something found', async () => {
      const tab = await driver().open(ADDRESS, { file: 'news-vote.html' });
      await tab.untilPainted(['memorandum-2025']);
      const popup = await driver().openPopup(tab);
      await driver().setMedia(media, new Tab(popup, driver().kind));
      await untilText(popup, 'On this page');
      expect(await findWithAxe(popup)).toEqual([]);
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        document.querySelector<HTMLButtonElement>('button.underlined')?.click();
      });
      expect(await findWithAxe(popup)).toEqual([]);
    });

    test('on the popup, with nothing to show', async () => {
      const tab = await driver().open('http://unlisted.example/vote', { file: 'news-vote.html' });
      const popup = await driver().openPopup(tab);
      await driver().setMedia(media, new Tab(popup, driver().kind));
      await untilText(popup, 'does not read this site by itself');
      expect(await findWithAxe(popup)).toEqual([]);
    });

    test.each([
      ['options.html', 'Treaty Lens options'],
      ['welcome.html', 'Welcome to Treaty Lens'],
      ['dossier.html#memorandum-2025', 'Could not be established'],
      ['dossier.html#un-charter-article-51', 'Could not be established'],
    ])('on %s', async (path, text) => {
      const page = await driver().openExtensionPage(path);
      await driver().setMedia(media, new Tab(page, driver().kind));
      await untilText(page, text);
      await page.evaluate(() => {
        for (const details of [...document.querySelectorAll<HTMLDetailsElement>('.take')].slice(0, 1))
          details.open = true;
      });
      expect(await findWithAxe(page)).toEqual([]);
    });
  });
};

describeInBrowsers('axe-core finds nothing', tests(LOOKS), { in: ['chromium'] });
// Dark differs in colours alone, and those are the same in both.
describeInBrowsers('axe-core finds nothing', tests(LOOKS.filter(([look]) => look !== 'dark')), { in: ['firefox'] });
