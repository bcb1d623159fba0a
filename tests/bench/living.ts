/** What a page costs that changes while it is read. In Chromium, which counts script time. */
import type { Page } from 'puppeteer-core';
import { heapUsed, scriptTime } from './metrics.ts';
import { median, ratio, table, timing } from './numbers.ts';
import { benchPage, moreParagraphs } from './pages.ts';
import { run, type Stage } from './stage.ts';

/** By then a change has been looked at, ms: the watcher rests, then waits for an idle moment. */
const SETTLED = 1200;

const PLAIN = 'A plain paragraph about the weather and the roads of the town, as any other page has them.';
const NAMING = 'The Shusha Declaration was signed in 2021.';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @returns script time that appending paragraphs brings, until it has been looked at, ms; the appending itself counts, too */
async function append(page: Page, paragraphs: string[]): Promise<number> {
  const before = await scriptTime(page);
  await page.evaluate((texts) => {
    const story = document.querySelector('article') ?? document.body;
    for (const text of texts) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      story.append(paragraph);
    }
  }, paragraphs);
  await pause(SETTLED);
  return (await scriptTime(page)) - before;
}

async function appendRounds(page: Page, paragraphs: string[], rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await append(page, paragraphs));
  return times;
}

const emptyPage = () =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><article></article></body></html>';

/** @returns lines on appended paragraphs: the same ones on a large and on an empty page */
async function appended(stage: Stage, rounds: number): Promise<string> {
  const cases: [string, string[], number][] = [
    ['10 paragraphs, none of interest', Array.from({ length: 10 }, () => PLAIN), rounds],
    ['10 paragraphs, one with a mention', [NAMING, ...Array.from({ length: 9 }, () => PLAIN)], rounds],
    ['1,000 paragraphs, none of interest', moreParagraphs(1000).map((html) => html.replace(/<[^>]*>/g, '')), 3],
  ];
  const rows: string[][] = [];
  for (const [name, paragraphs, times] of cases) {
    const measured: number[][] = [];
    for (const html of [emptyPage(), benchPage({ characters: 1_100_000, mentions: 30 })]) {
      const page = await stage.open(html);
      await run(page, { do: 'start' });
      await pause(SETTLED);
      measured.push(await appendRounds(page, paragraphs, times));
      await page.close();
    }
    const [small = [], large = []] = measured;
    rows.push([name, timing(small), timing(large), ratio(median(large), median(small))]);
  }
  return table(['Appended', 'Empty page', '1100 k page, 30 mentions', 'Ratio'], rows);
}

/** Has ten nodes a second put at the top of a page, for a while; returns at once, since no call to a page may take minutes. */
function startBlog(page: Page, seconds: number): Promise<void> {
  return page.evaluate(
    (texts, nodes) => {
      const story = document.querySelector('article') as Element;
      let count = 0;
      const timer = setInterval(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = texts[count % texts.length] ?? '';
        story.prepend(paragraph);
        // A blog keeps its latest entries.
        if (count > 50) story.children[50]?.remove();
        if (++count >= nodes) clearInterval(timer);
      }, 100);
    },
    moreParagraphs(50).map((html) => html.replace(/<[^>]*>/g, '')),
    seconds * 10,
  );
}

/** @returns a line on a live blog: ten nodes a second at the top of a page */
async function liveBlog(stage: Stage, seconds: number): Promise<string> {
  const measured: { script: number; heap: number }[] = [];
  for (const watched of [true, false]) {
    const page = await stage.open(benchPage({ characters: 226_000, mentions: 30 }));
    if (watched) await run(page, { do: 'start' });
    await pause(SETTLED);
    const heap = await heapUsed(page);
    const before = await scriptTime(page);
    await startBlog(page, seconds);
    await pause(seconds * 1000);
    await pause(SETTLED);
    measured.push({ script: (await scriptTime(page)) - before, heap: (await heapUsed(page)) - heap });
    await page.close();
  }
  const [ours = { script: 0, heap: 0 }, without = { script: 0, heap: 0 }] = measured;
  const perSecond = ((ours.script - without.script) / seconds).toFixed(2);
  return `Live blog, ten nodes a second for ${seconds} s on 226 k characters: ${perSecond} ms of script a second from us; heap grew by ${Math.round(ours.heap)} kB, without us by ${Math.round(without.heap)} kB.`;
}

/**
 * @param stage Chromium with the bench's extension
 * @param options rounds, and how long the live blog runs
 * @returns Markdown
 */
export async function measureLiving(stage: Stage, options: { rounds: number; seconds: number }): Promise<string> {
  return `${await appended(stage, options.rounds)}\n\n${await liveBlog(stage, options.seconds)}`;
}
