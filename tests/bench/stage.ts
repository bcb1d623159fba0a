/** A browser with the bench's extension in it, and pages to run jobs on. */
import type { Page } from 'puppeteer-core';
import { findOrFetchBrowser } from '../../scripts/browsers/fetch.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { launchBrowser, type RunningBrowser } from '../../scripts/browsers/launch.ts';
import { Site } from '../../scripts/browsers/site.ts';
import { BENCH_HOST } from './extension.ts';
import type { Job, JobResult } from './jobs.ts';

/** A running browser and its only site. */
export interface Stage {
  running: RunningBrowser;
  /** Opens a page in a tab of its own, in front. */
  open(html: string, host?: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * @param kind which browser
 * @param extension folder of the unpacked extension
 * @returns the browser, running
 */
export async function openStage(kind: BrowserKind, extension: string): Promise<Stage> {
  const found = await findOrFetchBrowser(kind, (line) => console.log(line));
  const site = await Site.start();
  const running = await launchBrowser(found, {
    extension,
    headless: true,
    port: site.port,
    hosts: 'all',
    language: 'en-US',
    viewport: { width: 1100, height: 800 },
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  let count = 0;
  return {
    running,
    open: async (html, host = BENCH_HOST) => {
      const url = `http://${host}/${count++}`;
      site.add(url, html);
      const page = await running.browser.newPage();
      // The libraries take minutes on the largest pages.
      page.setDefaultTimeout(0);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await running.close();
      await site.close();
    },
  };
}

/**
 * Has the content script do something.
 *
 * @param page a page of the bench's host
 * @param job what to do
 * @returns what came of it
 * @throws what the job threw
 */
export async function run(page: Page, job: Job): Promise<JobResult> {
  // Work rests in tabs that are not in front.
  await page.bringToFront();
  const answer = await page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        document.addEventListener('bench-done', (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('bench-job', { detail }));
      }),
    JSON.stringify(job),
  );
  const result = JSON.parse(answer) as JobResult | { error: string };
  if ('error' in result) throw new Error(result.error);
  return result;
}
