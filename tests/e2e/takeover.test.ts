/** The extension is reloaded, switched off and on again under an open page. */
import { expect, test } from 'vitest';
import { stays, until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { FirefoxDriver } from './harness/firefox.ts';
import { HIGHLIGHT_PREFIX } from './harness/ids.ts';
import type { Tab } from './harness/tab.ts';

const SHUSHA = 'shusha-declaration';

type Doing = 'reload' | 'disable' | 'enable';

interface ExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration: (change: object) => Promise<void>;
    reload: (id: string) => Promise<void>;
  };
  management: { setEnabled: (id: string, on: boolean) => Promise<void> };
}

/** Does what the reader does on the browser's own page for extensions. */
async function manage(driver: Driver, doing: Doing): Promise<void> {
  if (driver instanceof FirefoxDriver) {
    const code = `async (doing) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const all = await AddonManager.getAddonsByTypes(['extension']);
      await all.find(({ temporarilyInstalled }) => temporarilyInstalled)[doing]();
    }`;
    await driver.inWindow(code, doing);
    return;
  }
  const page = await driver.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, doing) => {
      const { developerPrivate, management } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
      // Chromium switches unpacked extensions off at a reload unless its developer mode is on.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (doing === 'reload') await developerPrivate.reload(id);
      else await management.setEnabled(id, doing === 'enable');
    },
    new URL(driver.extensionOrigin).host,
    doing,
  );
  await page.close();
}

/** Waits until a newer script than the one that painted before has painted. */
async function untilTakenOver(tab: Tab, act: () => Promise<void>): Promise<void> {
  const name = HIGHLIGHT_PREFIX + SHUSHA;
  await tab.page.evaluate((name) => {
    (window as unknown as { before: unknown }).before = CSS.highlights.get(name);
  }, name);
  await act();
  await until(
    'a new script to paint',
    () =>
      tab.page.evaluate((name) => {
        const now = CSS.highlights.get(name);
        return now !== undefined && now !== (window as unknown as { before: unknown }).before;
      }, name),
    { timeout: 15_000 },
  );
  await tab.page.bringToFront();
}

/** How many elements the page has beside head and body. */
const added = (tab: Tab) => tab.page.evaluate(() => document.documentElement.childElementCount - 2);

/** The card opens once, for one mention, and leaves nothing behind. */
async function expectOneCard(tab: Tab): Promise<void> {
  await tab.hoverNothing();
  await tab.hoverMention(SHUSHA);
  await tab.untilCard('Declaration');
  expect(await added(tab)).toBe(1);
  await tab.pressKey('Escape');
  await until('nothing to be left', async () => (await added(tab)) === 0);
}

describeInBrowsers('The extension under an open page', (driver) => {
  test('is reloaded: the new script takes over without a reload of the page, with a card open', async () => {
    const tab = await driver().open('http://news.az/vote', { file: 'news-vote.html' });
    const before = await tab.html();
    await tab.untilPainted([SHUSHA]);
    await tab.clickText('Shusha Declaration');
    await tab.untilCard();
    await untilTakenOver(tab, () => manage(driver(), 'reload'));
    await until('the old card to go', async () => (await added(tab)) === 0);
    await expectOneCard(tab);
    expect(await tab.html()).toBe(before);
    expect(await tab.settled()).toHaveProperty(SHUSHA, ['Shusha Declaration']);
    await until('the badge', async () => (await driver().badge(tab)) !== '');
    expect(tab.consoleErrors()).toEqual([]);
  }, 60_000);

  test('is switched off and on again: nothing is to be seen in between, and all is back after', async () => {
    const tab = await driver().open('http://news.az/vote', { file: 'news-vote.html' });
    await tab.untilPainted([SHUSHA]);
    await tab.clickText('Shusha Declaration');
    await tab.untilCard();
    await manage(driver(), 'disable');
    await tab.page.bringToFront();
    await tab.untilNoCard();
    if (driver().kind === 'chromium') {
      await until('the marks to go', async () => (await tab.highlights()).length === 0);
      expect(await added(tab)).toBe(0);
    } else {
      // Firefox lets no script of ours clear up; it takes their style away.
      const isStyled = () =>
        tab.page.evaluate(
          (name) =>
            getComputedStyle(document.querySelector('article p') as Element, `::highlight(${name})`)
              .textDecorationStyle === 'dotted',
          HIGHLIGHT_PREFIX + SHUSHA,
        );
      await until('the marks to be unseen', async () => !(await isStyled()));
    }
    await tab.hoverNothing();
    await tab.hoverText('Shusha Declaration');
    await stays('no card is open', async () => (await tab.card()) === null, 600);
    await untilTakenOver(tab, () => manage(driver(), 'enable'));
    await until('nothing to be left', async () => (await added(tab)) === 0);
    await expectOneCard(tab);
    expect(tab.consoleErrors()).toEqual([]);
  }, 60_000);
});
