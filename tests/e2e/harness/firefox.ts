/** Firefox, over WebDriver BiDi, and from within the browser window where BiDi does not reach. */

import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';
import { callBidi, contextOf, sendBidi } from '../../../scripts/browsers/protocol.ts';
import type { Site } from '../../../scripts/browsers/site.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { Driver, type DriverOptions, type Media, startBrowser } from './driver.ts';
import type { Tab } from './tab.ts';

/** Runs in the browser window: presses the button as the toolbar does, which grants the tab to the extension. */
const PRESS_BUTTON = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

/** Runs in the browser window: tells whether the popup is up and loaded. */
const POPUP_IS_UP = `() => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  return Boolean(popup && popup.currentURI.scheme === 'moz-extension' && !popup.webProgress.isLoadingDocument
    && popup.closest('panel').state === 'open');
}`;

/** Runs in the browser window: gives the size the popup was laid out at, in CSS px, and closes it. */
const CLOSE_POPUP = `() => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  const { width, height } = popup.getBoundingClientRect();
  popup.closest('panel').hidePopup();
  return JSON.stringify({ width: Math.round(width), height: Math.round(height) });
}`;

/** Runs in the browser window. */
const RUN_COMMAND = `(id, name) => {
  WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name);
}`;

/** Runs in the browser window. */
const CHOOSE_MENU_ITEM = `(id, menuItemId) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const tab = gBrowser.selectedTab;
  extension.tabManager.addActiveTabPermission(tab);
  const info = { menuItemId, editable: false, pageUrl: tab.linkedBrowser.currentURI.spec };
  extension.emit('webext-menu-menuitem-click', info, tab);
}`;

/** Runs in the browser window: errors (no warnings) that name a file of the extension. */
const READ_ERRORS = `(origin) => JSON.stringify(Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
  .map((message) => message.sourceName + ' ' + message.errorMessage)
  .filter((text) => text.includes(origin)))`;

export class FirefoxDriver extends Driver {
  #window: string | undefined;
  #mediaSet = false;

  /**
   * @param extension folder of the unpacked extension
   * @param options language, size, preferences
   * @returns the running browser
   */
  static async launch(extension: string, options: DriverOptions = {}): Promise<FirefoxDriver> {
    const { running, site } = await startBrowser('firefox', extension, options);
    return new FirefoxDriver(running, site);
  }

  private constructor(running: RunningBrowser, site: Site) {
    super(running, site);
  }

  /**
   * Runs code in the browser window, with all rights.
   *
   * @param code source of a function that takes strings
   * @param args its arguments
   * @returns what it returns, a plain value
   */
  async inWindow(code: string, ...args: string[]): Promise<unknown> {
    this.#window ??= (
      await sendBidi<{ contexts: { context: string }[] }>(this.browser, 'browsingContext.getTree', {
        'moz:scope': 'chrome',
      })
    ).contexts[0]?.context;
    if (!this.#window) throw new Error('Firefox was started without system access');
    const given = args.map((value) => ({ type: 'string', value }));
    return (await callBidi(this.browser, this.#window, code, { args: given })).value;
  }

  /**
   * Sets a preference while the browser runs: colour scheme, reduced motion and the like.
   *
   * @param name the preference
   * @param value null takes the preference back
   */
  async setPreference(name: string, value: number | boolean | string | null): Promise<void> {
    const set = `(name, json) => {
      const value = JSON.parse(json);
      if (value === null) Services.prefs.clearUserPref(name);
      else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
      else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
      else Services.prefs.setStringPref(name, value);
    }`;
    await this.inWindow(set, name, JSON.stringify(value));
  }

  async extensionErrors(): Promise<string[]> {
    const errors = JSON.parse((await this.inWindow(READ_ERRORS, this.extensionOrigin)) as string) as string[];
    // Firefox notes it down as an error when a page goes while it still waits for an answer: the real popup when it is closed (see
    // `openPopup`), a page that is put into the back/forward cache.
    return errors.filter((error) => !/Promise \w+ (?:after context unloaded|while context is inactive)/.test(error));
  }

  async command(name: string, tab: Tab): Promise<void> {
    await tab.page.bringToFront();
    await this.inWindow(RUN_COMMAND, this.running.extensionId, name);
  }

  async chooseMenuItem(id: string, tab: Tab): Promise<void> {
    await tab.page.bringToFront();
    await this.inWindow(CHOOSE_MENU_ITEM, this.running.extensionId, id);
  }

  async setMedia({ colorScheme, reducedMotion, forcedColors }: Media): Promise<void> {
    const scheme = colorScheme ? ['dark', 'light'].indexOf(colorScheme) : null;
    await this.setPreference('layout.css.prefers-color-scheme.content-override', scheme);
    await this.setPreference('ui.prefersReducedMotion', reducedMotion ? 1 : null);
    await this.setPreference('browser.display.document_color_use', forcedColors ? 2 : null);
    this.#mediaSet = true;
  }

  protected async reset(): Promise<void> {
    await this.inWindow('() => Services.console.reset()');
    if (this.#mediaSet) await this.setMedia({});
    this.#mediaSet = false;
  }

  protected async goToExtensionPage(page: Page, url: string): Promise<void> {
    // page.goto() would wait for a navigation that BiDi does not report across this border.
    await sendBidi(this.browser, 'browsingContext.navigate', {
      context: contextOf(page.mainFrame()),
      url,
      wait: 'none',
    });
    await until(`${url} to load`, async () => {
      const [at, state] = await page.evaluate(() => [location.href, document.readyState] as const);
      return at.startsWith(url) && state === 'complete';
    });
  }

  /**
   * The panel itself is out of reach for puppeteer. So the button is pressed, the panel seen to open and closed, and its page
   * opened in a tab behind the one in front, at the panel's size. There it sees the same active tab, and the press has granted it.
   */
  protected async clickAction(_tab: Tab): Promise<Page> {
    await this.inWindow(PRESS_BUTTON, this.running.extensionId);
    await until('the popup to open', async () => (await this.inWindow(POPUP_IS_UP)) === true);
    const size = JSON.parse((await this.inWindow(CLOSE_POPUP)) as string) as { width: number; height: number };
    const popup = await this.openExtensionPage('popup.html', { background: true });
    await popup.setViewport(size);
    return popup;
  }

  /** Errors are read from the browser's own console instead. */
  protected watch(_page: Page): void {}
}
