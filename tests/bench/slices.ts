/** How long the page's thread is held at a stretch while a large page is read and painted. */
import type { Page } from 'puppeteer-core';
import { median, table, timing } from './numbers.ts';
import { benchPage } from './pages.ts';
import { run, type Stage } from './stage.ts';

const LARGE = 1_100_000;

/** As written by Chromium's tracing; microseconds, `tdur` on the thread's own clock. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** Script entered from the browser's loop; what they call in turn is within them. */
const SCRIPT = /^(?:FunctionCall|RunMicrotasks|EvaluateScript|v8\.callFunction|FireAnimationFrame|TimerFire)$/;

/** @returns the longest task and the longest stretch of script in it, ms, while a rescan is traced */
async function traced(page: Page): Promise<{ task: number; script: number }> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'] });
  await run(page, { do: 'rescan' });
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const isMain = new Set(
    traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const onPage = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && isMain.has(`${pid}/${tid}`));
  const longest = (events: TraceEvent[]) => Math.max(0, ...events.map(({ tdur, dur = 0 }) => tdur ?? dur)) / 1000;
  return {
    task: longest(onPage.filter(({ name }) => /RunTask$/.test(name))),
    script: longest(onPage.filter(({ name }) => SCRIPT.test(name))),
  };
}

/** @returns the longest time, ms, between two turns of a loop that asks for the thread again and again, while a rescan runs */
async function paused(page: Page): Promise<number> {
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const watch = { longest: 0, stop: () => port1.close() };
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    (window as unknown as { watch: typeof watch }).watch = watch;
  });
  await run(page, { do: 'rescan' });
  return page.evaluate(() => {
    const { watch } = window as unknown as { watch: { longest: number; stop: () => void } };
    watch.stop();
    return watch.longest;
  });
}

/**
 * @param stage a browser with the bench's extension
 * @param options rounds
 * @returns a Markdown table
 */
export async function measureSlices(stage: Stage, { rounds }: { rounds: number }): Promise<string> {
  const rows: string[][] = [];
  for (const mentions of [0, 30, 500]) {
    const page = await stage.open(benchPage({ characters: LARGE, mentions }));
    await run(page, { do: 'start' });
    const tasks: number[] = [];
    const scripts: number[] = [];
    const pauses: number[] = [];
    for (let round = 0; round < rounds; round++) {
      pauses.push(await paused(page));
      if (stage.running.kind !== 'chromium') continue;
      const { task, script } = await traced(page);
      tasks.push(task);
      scripts.push(script);
    }
    rows.push([
      `1100 k, ${mentions || 'no'} mentions`,
      scripts.length ? `${timing(scripts)}, worst ${Math.max(...scripts).toFixed(1)}` : '–',
      tasks.length ? `${timing(tasks)}, worst ${Math.max(...tasks).toFixed(1)}` : '–',
      `${timing(pauses)}, best ${Math.min(...pauses).toFixed(1)}`,
    ]);
    await page.close();
    if (Number.isNaN(median(pauses))) throw new Error('nothing was measured');
  }
  return table(['Page', 'Longest script slice', 'Longest task', 'Longest pause seen by the page'], rows);
}
