/**
 * Compares what `npm run coverage` measured with docs/coverage.md: each file that unit tests do not reach in full stands there, and no
 * other does. Exit code 1 where that is not so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');
const MEASURED = join(PROJECT, 'coverage/coverage-summary.json');
const PAGE = 'docs/coverage.md';

/** `pct` of a file that has none of a kind is 100, or `Unknown` where it has no code at all. */
type Summary = Record<string, Record<'lines' | 'branches', { total: number; covered: number }>>;

if (!existsSync(MEASURED)) throw new Error('Nothing was measured: run "npm run coverage".');
const summary = JSON.parse(readFileSync(MEASURED, 'utf8')) as Summary;
const open = Object.entries(summary)
  .filter(([, { lines, branches }]) => lines.covered < lines.total || branches.covered < branches.total)
  .map(([path]) => relative(PROJECT, path).replaceAll('\\', '/'))
  .filter((path) => path.startsWith('src/'));
const page = readFileSync(join(PROJECT, PAGE), 'utf8');
const listed = [...page.matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(([, path]) => path as string);

const unlisted = open.filter((path) => !listed.includes(path));
const reached = listed.filter((path) => !open.includes(path));
for (const path of unlisted) console.error(`${path} is not reached in full: say in ${PAGE} why, or write a test`);
for (const path of reached) console.error(`${path} is reached in full: take it out of ${PAGE}`);
console.log(`${open.length} files are not reached in full`);
process.exitCode = unlisted.length + reached.length > 0 ? 1 : 0;
