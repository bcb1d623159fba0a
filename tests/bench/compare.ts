/** The candidates beside each other on the same pages. */
import type { Candidate } from './jobs.ts';
import { median, ratio, table, timing } from './numbers.ts';
import { type BenchPage, benchPage, NAMES } from './pages.ts';
import { run, type Stage } from './stage.ts';

const LIBRARIES: Candidate[] = ['mark', 'replace'];

/** On larger pages a library takes seconds: there only the middle one of the three pages is given to them. */
const LARGE = 1_000_000;

const HEAD = ['Page', 'Painted', 'Floor', 'Gate', 'Read', 'Painted highlights', 'mark.js', 'findAndReplaceDOMText'];

/** Times of one page, ms. */
export type Times = Partial<Record<Candidate, number[]>>;

/** @returns the times of every candidate on one page, and how many mentions were painted */
export async function comparePage(stage: Stage, page: BenchPage, rounds: number, candidates: Candidate[]) {
  const tab = await stage.open(benchPage(page));
  try {
    return await run(tab, { do: 'compare', candidates, rounds, names: NAMES });
  } finally {
    await tab.close();
  }
}

/** Ratio of the medians, and of the best times, which is what is left when the machine is busy with something else. */
function compared(times: number[], floor: number[]): string {
  if (!times.length) return '–';
  const best = ratio(Math.min(...times), Math.min(...floor));
  return `${ratio(median(times), median(floor))}, best ${best} (${timing(times)})`;
}

/**
 * @param stage a browser with the bench's extension
 * @param options rounds; sizes in characters; numbers of mentions; whether the libraries run, too
 * @returns a Markdown table: the floor in ms, the rest as multiples of it
 */
export async function compareAll(
  stage: Stage,
  options: { rounds: number; sizes: number[]; mentions: number[]; libraries: boolean },
): Promise<string> {
  const rows: string[][] = [];
  for (const characters of options.sizes) {
    for (const mentions of options.mentions) {
      // The watcher of a session would see what the libraries do to the page, so they have the page to themselves.
      const libraries = options.libraries && (characters < LARGE || mentions === 30) ? LIBRARIES : [];
      const size = { characters, mentions };
      const ours = await comparePage(stage, size, options.rounds, ['floor', 'gate', 'read', 'painted']);
      const theirs = libraries.length ? await comparePage(stage, size, options.rounds, ['floor', ...libraries]) : null;
      const cell = (times: Times, candidate: Candidate) => compared(times[candidate] ?? [], times.floor ?? []);
      const row = [
        `${Math.round(characters / 1000)} k, ${mentions || 'no'} mentions`,
        String(ours.mentions),
        timing(ours.times.floor ?? []),
        ...(['gate', 'read', 'painted'] as const).map((candidate) => cell(ours.times, candidate)),
        ...LIBRARIES.map((candidate) => cell(theirs?.times ?? {}, candidate)),
      ];
      // A run takes minutes: each line is shown as it is done.
      console.log(row.join(' | '));
      rows.push(row);
    }
  }
  return table(HEAD, rows);
}
