/** Prints how well the labelled pages are read, per language and instrument: `npm run corpus`. */
import { loadPages } from '../tests/corpus/gold.ts';
import { PAGES, scanCorpus } from '../tests/corpus/scan-corpus.ts';
import { report, scorePages } from '../tests/corpus/score.ts';

const pages = loadPages(PAGES);
const predictions = scanCorpus(pages.map(({ file }) => file));
console.log(report(scorePages(pages, predictions), { worst: pages.length }).join('\n'));
