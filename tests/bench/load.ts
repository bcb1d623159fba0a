/** What the package as shipped adds to the load of a page without mentions: script time and memory. In Chromium, which counts both. */
import { readHosts } from '../../scripts/build/hosts.ts';
import { heapUsed, scriptTime } from './metrics.ts';
import { median, ratio, table, timing } from './numbers.ts';
import { benchPage } from './pages.ts';
import type { Stage } from './stage.ts';

/** After the load, time for a content script to have done its work, ms. */
const SETTLED = 600;

/** The least that any reader of the page's text does, run by the page itself, once, as it has loaded. */
const WALK =
  '<script>addEventListener("load",()=>{let n=0;const w=document.createTreeWalker(document.body,4);for(let t=w.nextNode();t;t=w.nextNode())n+=t.data.length;window.n=n})</script>';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(stage: Stage, html: string, host: string): Promise<{ script: number; heap: number }> {
  const page = await stage.open(html, host);
  await page.bringToFront();
  await pause(SETTLED);
  const measured = { script: await scriptTime(page), heap: await heapUsed(page) };
  await page.close();
  return measured;
}

/**
 * @param stage Chromium with the package as shipped
 * @param options rounds
 * @returns a Markdown table
 */
export async function measureLoad(stage: Stage, { rounds }: { rounds: number }): Promise<string> {
  const listed = readHosts()[0] as string;
  const other = 'not-listed.example';
  const rows: string[][] = [];
  for (const characters of [22_000, 226_000, 1_100_000]) {
    const html = benchPage({ characters, mentions: 0 });
    const bare: number[] = [];
    const walk: number[] = [];
    const ours: number[] = [];
    const heap: number[] = [];
    for (let round = -1; round < rounds; round++) {
      const nothing = await load(stage, html, other);
      const walked = await load(stage, html.replace('</body>', `${WALK}</body>`), other);
      const read = await load(stage, html, listed);
      if (round < 0) continue;
      bare.push(nothing.script);
      walk.push(walked.script - nothing.script);
      ours.push(read.script - nothing.script);
      heap.push(read.heap - nothing.heap);
    }
    rows.push([
      `${characters / 1000} k, no mentions`,
      timing(bare),
      timing(walk),
      timing(ours),
      ratio(median(ours), median(walk)),
      `${Math.round(median(heap))} kB`,
    ]);
  }
  return table(['Page', 'Its own scripts', 'Cold walk', 'Package adds', 'Ratio', 'Heap added'], rows);
}
