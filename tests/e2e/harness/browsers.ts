/** Runs the same tests in Chromium and in Firefox, one launched browser for a test file. */

import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { ChromiumDriver } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';
import { PACKAGES } from './ids.ts';

export interface SuiteOptions extends DriverOptions {
  /** Folder of the unpacked extension by browser; the packages as shipped unless told. */
  packages?: { chromium: string; firefox: string };
  /** Uses the browser of the suites before it in the file, which left no setting behind: starting one takes seconds. */
  shared?: boolean;
  /** Browsers to run in; both unless told. The variable TREATY_LENS_BROWSERS (`chromium` or `firefox`) narrows it while developing. */
  in?: ('chromium' | 'firefox')[];
}

const NAMES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

function chosenBrowsers({ in: wanted = ['chromium', 'firefox'] }: SuiteOptions): ('chromium' | 'firefox')[] {
  const only = process.env.TREATY_LENS_BROWSERS;
  return only ? wanted.filter((kind) => only.split(',').includes(kind)) : wanted;
}

/**
 * Declares a suite that runs once in each browser. After every test its tabs are closed, and it fails if anything was asked
 * from the network or if the extension's own code caused an error.
 *
 * @param name what is tested
 * @param tests declares the tests; calling `driver()` within a test gives the running browser
 * @param options packages, language, size
 */
export function describeInBrowsers(
  name: string,
  tests: (driver: () => Driver) => void,
  options: SuiteOptions = {},
): void {
  const packages = options.packages ?? PACKAGES;
  describe.each(chosenBrowsers(options))(`${name} in $0`, (kind) => {
    let running: Driver | undefined;
    const driver = () => {
      if (!running) throw new Error('The browser runs only during tests');
      return running;
    };
    beforeAll(async () => {
      const { launch } = kind === 'chromium' ? ChromiumDriver : FirefoxDriver;
      running = await (options.shared ? sharedBrowser(kind, packages[kind]) : launch(packages[kind], options));
    }, 120_000);
    afterEach(async () => {
      if (!running) return;
      const requests = running.unexpectedRequests();
      const errors = await running.extensionErrors();
      await running.endTest();
      expect(requests, 'requests to the network').toEqual([]);
      expect(errors, `errors of the extension in ${NAMES[kind]}`).toEqual([]);
    });
    afterAll(async () => {
      if (!options.shared) await running?.close();
    }, 60_000);
    tests(driver);
  });
}

const shared = new Map<string, Promise<Driver>>();

function sharedBrowser(kind: 'chromium' | 'firefox', folder: string): Promise<Driver> {
  const { launch } = kind === 'chromium' ? ChromiumDriver : FirefoxDriver;
  const known = shared.get(kind) ?? launch(folder, {});
  shared.set(kind, known);
  return known;
}

/** Closes the browsers that suites of a file share; to be called once, at the top of the file. */
export function closeSharedBrowsers(): void {
  afterAll(async () => {
    for (const driver of shared.values()) await (await driver).close();
  }, 60_000);
}

/** As {@link describeInBrowsers}, in browsers that the suites of a file share. */
export function describeInSharedBrowsers(name: string, tests: (driver: () => Driver) => void): void {
  describeInBrowsers(name, tests, { shared: true });
}
