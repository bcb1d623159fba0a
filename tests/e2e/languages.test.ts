/** The language changes at once wherever something is open, and nothing stays English. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import az from '../../assets/locales/az.json' with { type: 'json' };
import ru from '../../assets/locales/ru.json' with { type: 'json' };
import tr from '../../assets/locales/tr.json' with { type: 'json' };
import { until } from '../../scripts/browsers/until.ts';
import { cardWords, statusWords, takeWords, timelineWords } from '../../src/ui/words.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import type { Tab } from './harness/tab.ts';

const CATALOGUES = { az, tr, ru } as const;

/** English strings without placeholders that could be left on the card. */
const ENGLISH = [cardWords, statusWords, takeWords, timelineWords].flatMap((group) =>
  Object.values((group as unknown as { base: Record<string, unknown> }).base).filter(
    (text): text is string => typeof text === 'string' && !text.includes('{'),
  ),
);

const MENTIONS: Record<string, string> = {
  'memorandum-2025': 'Memorandum of Understanding on mutual military security between Azerbaijan and Türkiye',
  'shusha-declaration': 'Shusha Declaration of June 2021',
  'un-charter-article-51': 'Article 51 of the United Nations Charter',
  'strategic-partnership-2010':
    'Agreement on Strategic Partnership and Mutual Support between Azerbaijan and Türkiye, signed in 2010',
};

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Four texts</title>
<meta property="article:published_time" content="2025-12-17T10:05:00+04:00"></head><body><article><h1>Four texts</h1>
${Object.values(MENTIONS)
  .map((mention) => `<p>The house took note of the ${mention} and went on.</p>`)
  .join('\n')}</article></body></html>`;

/** The first view settles the question and leaves the page in sight: about 420 CSS pixels, and what other fonts may add. */
const FIRST_VIEW = 450;

async function chooseLanguage(options: Page, code: string): Promise<void> {
  const select = await until('the choice', () => options.$('select:has(option[value="az"])'));
  await select.select(code);
}

/** Pages behind the tab in front are drawn once a second or so. */
const shows = (page: Page, text: string) =>
  until(`"${text}"`, () => page.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, text), {
    timeout: 20_000,
  });

/** The open card's words without the sources' own headlines. */
async function ownWords(tab: Tab): Promise<string> {
  const card = await tab.card();
  if (!card) throw new Error('No card is open');
  return card.run((root) => {
    const told: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Element) {
        if (node.matches('.sources ol, style')) return;
        for (const name of ['aria-label', 'title']) {
          // Labels of links to sources carry headlines.
          if (!node.matches('sup a')) told.push(node.getAttribute(name) ?? '');
        }
      }
      if (node instanceof Text) told.push(node.data);
      for (const child of node.childNodes) visit(child);
    };
    for (const child of root.children) visit(child);
    return told.filter((text) => text.trim() !== '').join('\n');
  });
}

async function articleIn(driver: Driver): Promise<Tab> {
  const tab = await driver.open('http://news.az/four', ARTICLE);
  await tab.untilPainted(Object.keys(MENTIONS));
  return tab;
}

/** The popup as a page of its own behind the tab: the browser's panel closes as soon as something else has the focus. */
async function popupBehind(driver: Driver, tab: Tab): Promise<Page> {
  await tab.page.bringToFront();
  const id = await driver.inExtension(async () => {
    const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const [active] = await (scope.browser ?? scope.chrome).tabs.query({ active: true, currentWindow: true });
    return active?.id;
  });
  return driver.openExtensionPage(`popup.html?tab=${id}`, { background: true });
}

interface TabsApi {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
}

describeInBrowsers('The language', (driver) => {
  test('changes in options, popup, record and an open card at once, without a reload', async () => {
    const tab = await articleIn(driver());
    const popup = await popupBehind(driver(), tab);
    await shows(popup, 'On this page');
    const record = await driver().openExtensionPage('dossier.html', { background: true });
    await shows(record, 'Where sources disagree');
    await tab.page.bringToFront();
    await driver().command('next-mention', tab);
    await tab.untilCard('Latest on record');
    const options = await driver().openExtensionPage('options.html', { background: true });
    for (const code of ['az', 'tr', 'ru'] as const) {
      const words = CATALOGUES[code];
      await chooseLanguage(options, code);
      await shows(options, words.options.title);
      await shows(popup, words.popup.theRecord);
      await shows(record, words.record.conflicts);
      await tab.untilCard(words.card.latest);
      for (const page of [options, popup, record]) {
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(code);
      }
      expect(await record.title()).toContain(words.record.title);
    }
    await chooseLanguage(options, 'auto');
    await shows(popup, 'The record');
    await tab.untilCard('Latest on record');
  });

  test.each(['az', 'tr', 'ru'] as const)('%s leaves no English on any card and opens none too high', async (code) => {
    const options = await driver().openExtensionPage('options.html');
    await chooseLanguage(options, code);
    await shows(options, CATALOGUES[code].options.title);
    const tab = await articleIn(driver());
    const foreign = new Set<string>(
      Object.values(CATALOGUES[code]).flatMap((group) => Object.values(group).map(String)),
    );
    for (const instrument of Object.keys(MENTIONS)) {
      await tab.hoverNothing();
      await tab.untilNoCard();
      await tab.hoverMention(instrument);
      await tab.untilCard(CATALOGUES[code].card.more);
      expect((await tab.cardBox())?.height, instrument).toBeLessThanOrEqual(FIRST_VIEW);
      await tab.clickInCard('button', CATALOGUES[code].card.more);
      await tab.untilCard(CATALOGUES[code].card.keyFacts);
      const lines = (await ownWords(tab)).split('\n').map((line) => line.trim());
      const left = ENGLISH.filter((text) => !foreign.has(text)).filter((text) =>
        lines.some((line) => line === text || (text.includes(' ') && line.includes(text))),
      );
      expect(left, instrument).toEqual([]);
      const card = await tab.card();
      expect(await card?.run((root) => root.querySelector('[role="dialog"]')?.getAttribute('lang') ?? '')).toBe(code);
      await tab.pressKey('Escape');
    }
    await chooseLanguage(options, 'auto');
    await shows(options, 'Treaty Lens options');
  });
});
