/**
 * Reads saved pages without a browser: `npm run --silent scan -- [--explain] FILE.html…` prints a JSON array to standard output,
 * one object a file. A file that cannot be read is named on standard error, the others are printed all the same, and the exit
 * code is 1.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readClaimLanguages } from './claims/read.ts';
import { readDataset } from './dataset/read.ts';
import { readLexicon } from './lexicon/read.ts';
import { openPage } from './page/open.ts';
import { type ScannedPage, scanPage } from './page/scan-page.ts';

const USAGE = 'usage: npm run --silent scan -- [--explain] FILE.html…';

function main(args: string[]): number {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--explain');
  if (unknown || !files.length) {
    console.error(unknown ? `unknown option ${unknown}\n${USAGE}` : USAGE);
    return 1;
  }
  const explain = args.includes('--explain');
  const knowledge = { lexicon: readLexicon(), dataset: readDataset(), claimLanguages: readClaimLanguages() };
  const pages: ScannedPage[] = [];
  let failed = 0;
  for (const file of files) {
    try {
      pages.push(scanPage(file, openPage(locate(file)), knowledge, explain));
    } catch (error) {
      failed++;
      console.error(`${file}: ${reason(error)}`);
    }
  }
  process.stdout.write(`${JSON.stringify(pages, null, 2)}\n`);
  return failed ? 1 : 0;
}

/** npm runs scripts in the package's folder and names the folder it was called from. */
function locate(file: string): string {
  return existsSync(file) ? file : resolve(process.env.INIT_CWD ?? '.', file);
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder, not a page';
  if (code === 'EACCES') return 'may not be read';
  return message;
}

process.exitCode = main(process.argv.slice(2));
