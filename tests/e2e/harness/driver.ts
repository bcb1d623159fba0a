/** A browser with the extension in it. What differs between the browsers is in chromium.ts and firefox.ts. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findOrFetchBrowser } from '../../../scripts/browsers/fetch.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { type LaunchOptions, launchBrowser, type RunningBrowser } from '../../../scripts/browsers/launch.ts';
import { Site, type SitePage, type SiteRequest } from '../../../scripts/browsers/site.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { FIXTURE_PAGES } from './ids.ts';
import { Tab } from './tab.ts';

export interface DriverOptions {
  /** BCP 47 tag of the browser's language; English unless told. */
  language?: string;
  /** CSS px; 1100 by 800 unless told. */
  viewport?: { width: number; height: number };
  /** Further Firefox preferences. */
  preferences?: LaunchOptions['preferences'];
}

/** What Chromium asks its maker for whatever flags it is given. Firefox asks for nothing. The server refuses all of it. */
const CHROMIUMS_OWN_HOSTS = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
]);

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

export abstract class Driver {
  readonly kind: BrowserKind;
  /** Answers for every host; pages are added to it. */
  readonly site: Site;
  protected readonly running: RunningBrowser;
  readonly #tabs = new Set<Page>();
  readonly #expected = new Set<string>();
  #guardFrom = 0;

  protected constructor(running: RunningBrowser, site: Site) {
    this.kind = running.kind;
    this.running = running;
    this.site = site;
  }

  get browser(): Browser {
    return this.running.browser;
  }

  /** `chrome-extension://…` or `moz-extension://…`. */
  get extensionOrigin(): string {
    return this.running.extensionOrigin;
  }

  get version(): string {
    return this.running.version;
  }

  /**
   * Adds a page to the fixture server.
   *
   * @param url absolute http address, with any host
   * @param page HTML, or an answer with headers, or `{file}` for one of the fixture pages
   */
  serve(url: string, page: string | SitePage | ({ file: string } & Omit<SitePage, 'body'>)): void {
    if (typeof page === 'string' || 'body' in page) this.site.add(url, page);
    else this.site.add(url, { ...page, body: readFileSync(join(FIXTURE_PAGES, page.file)) });
  }

  /**
   * Opens an address in a new tab, which is closed after the test.
   *
   * @param url a page that was added to the server
   * @param page the page to add there first
   * @returns the tab, loaded
   */
  async open(url: string, page?: Parameters<Driver['serve']>[1]): Promise<Tab> {
    if (page !== undefined) this.serve(url, page);
    const tab = await this.newTab();
    await tab.page.goto(url, { waitUntil: 'load' });
    return tab;
  }

  /**
   * Opens an empty tab in front, which is closed after the test.
   *
   * @returns the tab
   */
  async newTab(): Promise<Tab> {
    const page = await this.browser.newPage();
    this.#tabs.add(page);
    this.watch(page);
    return new Tab(page, this.kind);
  }

  /**
   * Opens one of the extension's own pages in a tab of its own.
   *
   * @param path `dossier.html`, with query and fragment as wanted
   * @param options `background`: leave the tab that is in front there, as for a popup
   * @returns the page, loaded
   */
  async openExtensionPage(path: string, { background = false } = {}): Promise<Page> {
    const page = await this.browser.newPage({ background });
    this.#tabs.add(page);
    this.watch(page);
    await this.goToExtensionPage(page, `${this.extensionOrigin}/${path}`);
    return page;
  }

  /**
   * Clicks the extension's button in the toolbar while the tab is in front; this also grants it the tab (`activeTab`).
   *
   * @param tab the tab
   * @returns the popup that it opens
   */
  async openPopup(tab: Tab): Promise<Page> {
    await tab.page.bringToFront();
    const popup = await this.clickAction(tab);
    this.#tabs.add(popup);
    return popup;
  }

  /**
   * Runs a function in a page of the extension, with the extension's own APIs.
   *
   * @param inPage function to run; nothing from around it can be used. `browser` in Firefox, `chrome` in Chromium: both take
   *   promises, so `globalThis.browser ?? globalThis.chrome` works in both
   * @param args plain data
   * @returns its result, plain data
   */
  async inExtension<Args extends unknown[], Result>(
    inPage: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    // The manifest is a page of the extension in which nothing of the extension runs.
    const page = await this.openExtensionPage('manifest.json', { background: true });
    try {
      return (await page.evaluate(inPage as (...given: unknown[]) => unknown, ...args)) as Awaited<Result>;
    } finally {
      this.#tabs.delete(page);
      await page.close();
    }
  }

  /**
   * Reads the badge on the extension's button.
   *
   * @param tab the tab that it is for
   * @returns its text
   */
  async badge(tab: Tab): Promise<string> {
    await tab.page.bringToFront();
    return this.inExtension(async () => {
      const api =
        (globalThis as unknown as { browser?: BadgeApi; chrome: BadgeApi }).browser ??
        (globalThis as unknown as { chrome: BadgeApi }).chrome;
      const [active] = await api.tabs.query({ active: true, currentWindow: true });
      return active ? api.action.getBadgeText({ tabId: active.id }) : '';
    });
  }

  /**
   * Lets the rest of the test ask for hosts that no page was added for, as when a source link is followed.
   *
   * @param hosts host names
   */
  expectRequestsTo(...hosts: string[]): void {
    for (const host of hosts) this.#expected.add(host);
  }

  /** Requests since the test began, to hosts that no page was added for, that are not the browser's own and not expected. */
  unexpectedRequests(): SiteRequest[] {
    return this.site.requests
      .slice(this.#guardFrom)
      .filter(({ known, host }) => !known && !CHROMIUMS_OWN_HOSTS.has(host) && !this.#expected.has(host));
  }

  /** Closes every tab of the test, and starts the network guard and the error list anew. */
  async endTest(): Promise<void> {
    for (const page of this.#tabs) await page.close().catch(() => undefined);
    this.#tabs.clear();
    this.#expected.clear();
    this.#guardFrom = this.site.requests.length;
    await this.reset();
  }

  /** Closes the browser and the server. */
  async close(): Promise<void> {
    await this.running.close();
    await this.site.close();
  }

  /**
   * Does what the browser does when the reader presses the keys of one of the extension's commands.
   *
   * @param name the command's name in the manifest
   * @param tab the tab that is in front
   */
  abstract command(name: string, tab: Tab): Promise<void>;
  /**
   * Does what the browser does when the reader chooses an item of the extension in the page's context menu; grants the tab.
   *
   * @param id the item's id
   * @param tab the tab that is in front
   */
  abstract chooseMenuItem(id: string, tab: Tab): Promise<void>;
  /**
   * Sets what the reader's system asks pages for, until the test ends. Forced colours in Firefox are light whatever the scheme.
   *
   * @param media what to ask for; what is left out goes back to the default
   * @param tab the tab to ask in; in Firefox it holds for all
   */
  abstract setMedia(media: Media, tab: Tab): Promise<void>;
  /** Errors that the extension's own code caused since the test began: in content scripts, background and pages. */
  abstract extensionErrors(): Promise<string[]>;
  /** Undoes what outlives the test's tabs. */
  protected abstract reset(): Promise<void>;
  protected abstract goToExtensionPage(page: Page, url: string): Promise<void>;
  protected abstract clickAction(tab: Tab): Promise<Page>;
  /** Called for each page that the driver opens, before anything is loaded into it. */
  protected abstract watch(page: Page): void;
}

interface BadgeApi {
  tabs: { query: (filter: object) => Promise<{ id: number }[]> };
  action: { getBadgeText: (details: object) => Promise<string> };
}

/**
 * Finds or fetches a browser and starts it on a server of its own.
 *
 * @param kind which browser
 * @param extension folder of the unpacked extension
 * @param options language and size
 * @returns browser and server, running
 */
export async function startBrowser(
  kind: BrowserKind,
  extension: string,
  options: DriverOptions = {},
): Promise<{ running: RunningBrowser; site: Site }> {
  const found = await findOrFetchBrowser(kind, (line) => console.log(line));
  const site = await Site.start();
  const { language = 'en-US', viewport = { width: 1100, height: 800 }, preferences } = options;
  const running = await launchBrowser(found, {
    extension,
    headless: true,
    port: site.port,
    hosts: 'all',
    language,
    viewport,
    systemAccess: true,
    preferences,
  });
  // Once it is installed, the extension opens its welcome page, which would lie over the first test's.
  const welcome = await until('the welcome page to load', () => findWelcomePage(running.browser), { timeout: 45_000 });
  await welcome.close();
  return { running, site };
}

async function findWelcomePage(browser: Browser): Promise<Page | null> {
  const pages = await browser.pages();
  const look = () => location.pathname === '/welcome.html' && document.readyState === 'complete';
  for (const page of pages) if (await page.evaluate(look).catch(() => false)) return page;
  throw new Error(`there are ${pages.map((page) => page.url()).join(', ')}`);
}
