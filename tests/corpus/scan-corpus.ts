/** Runs the finder over labelled pages, as `npm run scan` does, without their marks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaimLanguages } from '../../scripts/claims/read.ts';
import { readDataset } from '../../scripts/dataset/read.ts';
import { readLexicon } from '../../scripts/lexicon/read.ts';
import { documentFrom } from '../../scripts/page/open.ts';
import { type ScannedPage, scanPage } from '../../scripts/page/scan-page.ts';
import { stripMarks } from './gold.ts';

/** The labelled pages. */
export const PAGES = join(import.meta.dirname, 'pages');

/**
 * @param files names in {@link PAGES}
 * @returns what would be found on each, in the same order
 */
export function scanCorpus(files: readonly string[]): ScannedPage[] {
  const knowledge = { lexicon: readLexicon(), dataset: readDataset(), claimLanguages: readClaimLanguages() };
  return files.map((file) =>
    scanPage(file, documentFrom(stripMarks(readFileSync(join(PAGES, file), 'utf8'))), knowledge),
  );
}
