/**
 * `npm run bench`: what the extension costs on the page's thread, beside the least that a reader of a page can do and beside
 * libraries that mark text. `--browser chromium`, `--rounds 15`, `--only compare,slices`, `--seconds 60` (the live blog),
 * `--sizes 22000,226000`, `--no-libraries`.
 */
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { PACKAGES } from '../e2e/harness/ids.ts';
import { compareAll } from './compare.ts';
import { buildBenchExtension } from './extension.ts';
import { measureLiving } from './living.ts';
import { measureLoad } from './load.ts';
import { measureSlices } from './slices.ts';
import { openStage, type Stage } from './stage.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium,firefox' },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: 'compare,slices,living,load' },
    sizes: { type: 'string', default: '22000,226000,1100000' },
    mentions: { type: 'string', default: '0,30,500' },
    seconds: { type: 'string', default: '10' },
    libraries: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const list = (text: string) => text.split(',').filter(Boolean);

const rounds = Number(values.rounds);
const only = list(values.only);

/** What is measured, and with which package: the bench's own, or the one that is shipped (`npm run build` first). */
const PARTS: {
  name: string;
  title: string;
  shipped?: true;
  only?: BrowserKind;
  measure: (stage: Stage) => Promise<string>;
}[] = [
  {
    name: 'compare',
    title: 'Beside the floor and the libraries',
    measure: (stage) =>
      compareAll(stage, {
        rounds,
        sizes: list(values.sizes).map(Number),
        mentions: list(values.mentions).map(Number),
        libraries: values.libraries,
      }),
  },
  { name: 'slices', title: 'Longest slices', measure: (stage) => measureSlices(stage, { rounds }) },
  {
    name: 'living',
    title: 'Pages that change',
    only: 'chromium',
    measure: (stage) => measureLiving(stage, { rounds, seconds: Number(values.seconds) }),
  },
  {
    name: 'load',
    title: 'A whole page load, cold',
    shipped: true,
    only: 'chromium',
    measure: (stage) => measureLoad(stage, { rounds }),
  },
];

for (const kind of list(values.browser) as BrowserKind[]) {
  const bench = await buildBenchExtension(kind);
  for (const part of PARTS) {
    if (!only.includes(part.name) || (part.only && part.only !== kind)) continue;
    const stage = await openStage(kind, part.shipped ? PACKAGES[kind] : bench);
    try {
      console.log(`\n### ${part.title}, ${stage.running.version}\n`);
      console.log(await part.measure(stage));
    } finally {
      await stage.close();
    }
  }
}
