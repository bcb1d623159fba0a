/** What Chromium counts for a page: time in scripts, memory. */
import type { CDPSession, Page } from 'puppeteer-core';
import { sessionOf } from '../../scripts/browsers/protocol.ts';

/**
 * @param page a page in Chromium
 * @returns milliseconds that scripts have run in it since it was opened, content scripts included
 */
export async function scriptTime(page: Page): Promise<number> {
  return (await metric(sessionOf(page.mainFrame()), 'ScriptDuration')) * 1000;
}

/**
 * @param page a page in Chromium
 * @returns kilobytes in use on its script heap after a collection, all worlds together
 */
export async function heapUsed(page: Page): Promise<number> {
  const session = sessionOf(page.mainFrame());
  await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 1000;
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}
