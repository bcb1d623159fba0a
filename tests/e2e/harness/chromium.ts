/** Chrome and Chromium, over the DevTools protocol. */

import type { Page, Target, WebWorker } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';
import { sessionOf } from '../../../scripts/browsers/protocol.ts';
import type { Site } from '../../../scripts/browsers/site.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { Driver, type DriverOptions, type Media, startBrowser } from './driver.ts';
import type { Tab } from './tab.ts';

/** A node of Chromium's own accessibility tree. */
export interface AccessibleNode {
  role: string;
  name: string;
}

interface ChromeEvent {
  dispatch: (...args: unknown[]) => void;
}

interface ChromeTabs {
  tabs: { query: (filter: object) => Promise<object[]> };
}

export class ChromiumDriver extends Driver {
  #errors: string[] = [];

  /**
   * @param extension folder of the unpacked extension
   * @param options language and size
   * @returns the running browser
   */
  static async launch(extension: string, options: DriverOptions = {}): Promise<ChromiumDriver> {
    const { running, site } = await startBrowser('chromium', extension, options);
    return new ChromiumDriver(running, site);
  }

  private constructor(running: RunningBrowser, site: Site) {
    super(running, site);
    this.browser.on('targetcreated', (target) => void this.#watchWorker(target));
    for (const target of this.browser.targets()) void this.#watchWorker(target);
  }

  /**
   * Reads the card in the main frame as Chromium tells it to a screen reader.
   *
   * @param tab the tab
   * @returns role and name of each node that is not ignored; empty while no card is open
   */
  async accessibleCard(tab: Tab): Promise<AccessibleNode[]> {
    const card = await tab.card();
    if (card?.backendNodeId === undefined) return [];
    const { nodes } = await sessionOf(tab.page.mainFrame()).send('Accessibility.queryAXTree', {
      backendNodeId: card.backendNodeId,
    });
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') }));
  }

  async command(name: string, tab: Tab): Promise<void> {
    await tab.page.bringToFront();
    await this.#dispatch('commands', 'onCommand', name);
  }

  async chooseMenuItem(id: string, tab: Tab): Promise<void> {
    // The event alone grants nothing, so the button does.
    const popup = await this.openPopup(tab);
    await popup.close();
    await this.#dispatch('contextMenus', 'onClicked', { menuItemId: id, editable: false, pageUrl: tab.page.url() });
  }

  async setMedia({ colorScheme, reducedMotion, forcedColors }: Media, tab: Tab): Promise<void> {
    await sessionOf(tab.page.mainFrame()).send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: colorScheme ?? '' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
        { name: 'forced-colors', value: forcedColors ? 'active' : '' },
      ],
    });
  }

  async extensionErrors(): Promise<string[]> {
    return [...this.#errors];
  }

  protected async reset(): Promise<void> {
    this.#errors = [];
  }

  protected async goToExtensionPage(page: Page, url: string): Promise<void> {
    await page.goto(url, { waitUntil: 'load' });
  }

  protected async clickAction(tab: Tab): Promise<Page> {
    const extension = (await this.browser.extensions()).get(this.running.extensionId);
    if (!extension) throw new Error('The extension is not there any more');
    const before = new Set(this.browser.targets());
    await extension.triggerAction(tab.page);
    const target = await until('the popup to open', () =>
      this.browser
        .targets()
        .find((one) => !before.has(one) && one.type() === 'page' && one.url().startsWith(this.extensionOrigin)),
    );
    const popup = await target.asPage();
    await until('the popup to load', () => popup.evaluate(() => document.readyState === 'complete'));
    return popup;
  }

  protected watch(page: Page): void {
    const ours = (text: string) => text.includes(this.extensionOrigin);
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (ours(text)) this.#errors.push(text);
    });
    page.on('console', (message) => {
      const source = [message.location().url ?? '', ...message.stackTrace().map(({ url }) => url ?? '')].join(' ');
      if (message.type() === 'error' && ours(source)) this.#errors.push(`${message.text()} (${source})`);
    });
  }

  /** Raises an event of the extension's API in its background, as Chromium does, with the tab in front as second argument. */
  async #dispatch(area: string, event: string, detail: unknown): Promise<void> {
    const extension = (await this.browser.extensions()).get(this.running.extensionId);
    const worker = (await extension?.workers())?.[0] ?? (await this.#wakeWorker());
    await worker.evaluate(
      async (where, what, first) => {
        const { chrome } = globalThis as unknown as {
          chrome: Record<string, Record<string, ChromeEvent>> & ChromeTabs;
        };
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome[where]?.[what]?.dispatch(first, active);
      },
      area,
      event,
      detail,
    );
  }

  async #wakeWorker(): Promise<WebWorker> {
    const isWorker = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(this.extensionOrigin);
    const awake = this.browser.waitForTarget(isWorker, { timeout: 5000 });
    // Whatever the background makes of this message, it has to start for it.
    await this.inExtension(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }
      ).chrome.runtime
        .sendMessage(null)
        .catch(() => undefined),
    );
    const worker = await (await awake).worker();
    if (!worker) throw new Error('The background did not start');
    return worker;
  }

  /** The background is a worker that comes and goes. */
  async #watchWorker(target: Target): Promise<void> {
    if (target.type() !== 'service_worker' || !target.url().startsWith(this.extensionOrigin)) return;
    // A worker may end while we turn to it.
    const worker = await target.worker().catch(() => null);
    worker?.on('error', (error) =>
      this.#errors.push(`background: ${error instanceof Error ? error.message : String(error)}`),
    );
    worker?.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(`background: ${message.text()}`);
    });
  }
}
