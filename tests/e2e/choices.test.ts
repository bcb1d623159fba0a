/** What the reader chooses in the options: where pages are read, and settings that cannot be read. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { stays, until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { FirefoxDriver } from './harness/firefox.ts';
import type { Tab } from './harness/tab.ts';

const LISTED = 'http://news.az/politics/vote';
const UNLISTED = 'http://unlisted.example/vote';

/** Names the instrument, and is no article. */
const FRONT_PAGE =
  '<!doctype html><html lang="en"><title>News</title><ul><li><a href="/1">Shusha Declaration turns four</a></ul>';

interface ExtensionApi {
  storage: { local: { get: (key: string) => Promise<object>; set: (items: object) => Promise<void> } };
  permissions: { remove: (what: object) => Promise<boolean>; contains: (what: object) => Promise<boolean> };
}
type Globals = { browser?: ExtensionApi; chrome: ExtensionApi };

const shows = (page: Page, text: string) =>
  until(`"${text}"`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text));

const unmarked = (tab: Tab) => stays('unmarked', async () => (await tab.highlights()).length === 0, 1000);

async function chooseMode(driver: Driver, mode: string): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  const choice = await until('the choice', () => options.$(`input[value="${mode}"]`));
  await choice.click();
  await until('it to be stored', () =>
    driver.inExtension(async (wanted) => {
      const { storage } = (globalThis as unknown as Globals).browser ?? (globalThis as unknown as Globals).chrome;
      return JSON.stringify(await storage.local.get('settings')).includes(`"mode":"${wanted}"`);
    }, mode),
  );
}

/** Has the browser say yes to a question for permission, since no automation can press its buttons. */
async function sayYes(driver: Driver): Promise<void> {
  if (driver instanceof FirefoxDriver) {
    await driver.setPreference('extensions.webextOptionalPermissionPrompts', false);
    return;
  }
  const page = await driver.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (
      globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission: (id: string, host: string) => Promise<void> } };
      }
    ).chrome;
    await developerPrivate.addHostPermission(id, '*://*/*');
  }, new URL(driver.extensionOrigin).host);
  await page.close();
}

describeInBrowsers('Where pages are read', (driver) => {
  test('is nowhere by itself where the reader wants to be asked, and the popup says so and reads on request', async () => {
    await chooseMode(driver(), 'click');
    const tab = await driver().open(LISTED, { file: 'news-vote.html' });
    await unmarked(tab);
    const popup = await driver().openPopup(tab);
    await shows(popup, 'waits for you to ask');
    await popup.$eval('button.primary', (button) => (button as HTMLButtonElement).click());
    await tab.untilPainted(['memorandum-2025']);
    await chooseMode(driver(), 'news');
  });

  test('is every article, once the browser allows it, until it no longer does', async () => {
    await sayYes(driver());
    await chooseMode(driver(), 'articles');
    const tab = await driver().open(UNLISTED, { file: 'news-vote.html' });
    await tab.untilPainted(['memorandum-2025']);
    const front = await driver().open('http://unlisted.example/', FRONT_PAGE);
    await unmarked(front);
    const popup = await driver().openPopup(front);
    await shows(popup, 'article');
    await driver().inExtension(() => {
      const { permissions } = (globalThis as unknown as Globals).browser ?? (globalThis as unknown as Globals).chrome;
      return permissions.remove({ origins: ['*://*/*'] });
    });
    const later = await driver().open('http://unlisted.example/later', { file: 'news-vote.html' });
    await unmarked(later);
    await chooseMode(driver(), 'news');
  });
});

describeInBrowsers('Settings that cannot be read', (driver) => {
  test('are at their defaults, kept aside, told of, copied and discarded', async () => {
    await driver().inExtension(() => {
      const { storage } = (globalThis as unknown as Globals).browser ?? (globalThis as unknown as Globals).chrome;
      return storage.local.set({ settings: { version: 1, mode: 'everywhere', firstOnly: true } });
    });
    // The first change stores sound settings beside the old ones.
    await chooseMode(driver(), 'click');
    const options = await driver().openExtensionPage('options.html');
    await shows(options, 'could not be read in full');
    expect(await options.$eval('input[value="click"]', (radio) => (radio as HTMLInputElement).checked)).toBe(true);
    expect(
      await options.$$eval('input[type="checkbox"]', (all) => all.map((box) => (box as HTMLInputElement).checked)),
    ).toEqual([true, true]);
    const kept = await driver().inExtension(async () => {
      const { storage } = (globalThis as unknown as Globals).browser ?? (globalThis as unknown as Globals).chrome;
      return JSON.stringify(await storage.local.get('settings-set-aside'));
    });
    expect(kept).toContain('everywhere');
    await options.bringToFront();
    await options.$$eval('.set-aside button', (buttons) => (buttons.at(-1) as HTMLButtonElement).click());
    await until('the notice to go', async () => (await options.$('.set-aside')) === null);
    const again = await driver().openExtensionPage('options.html');
    await shows(again, 'Treaty Lens options');
    expect(await again.$('.set-aside')).toBeNull();
  });
});
