// Scores a reading of the labelled pages and prints the table. What the options mean stands in README.md beside this file.
//
//   node tests/corpus/score.ts --strip DIR                     write the pages without their marks
//   node tests/corpus/score.ts --predictions FILE [gates]      score what `scan` printed for them ('-' reads standard input)
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type GoldPage, loadPages, stripMarks } from './gold.ts';
import {
  type ClaimOutcome,
  compareClaims,
  compareMentions,
  type MentionOutcome,
  type Prediction,
  rates,
} from './measure.ts';

interface PageScore {
  page: GoldPage;
  mentions: MentionOutcome;
  claims: ClaimOutcome | null;
}
export interface Score {
  pages: PageScore[];
  /** Pages without a prediction (scored as if nothing had been found) and predictions without a page (ignored). */
  unread: string[];
  unknown: string[];
}
/** Lower or upper bounds; a missing one is not checked. Rates between 0 and 1. */
export interface Gates {
  minF1?: number;
  minPrecision?: number;
  minLanguageF1?: number;
  maxHardNegatives?: number;
  minClaimPrecision?: number;
  minClaimRecall?: number;
  maxWrongAtOdds?: number;
}
type Counts = {
  right: number;
  wrong: number;
  missed: number;
  optional: number;
  labelledOptional: number;
  exact: number;
};

/** Scores predictions, matched to pages by file name. Claims are scored on pages with labelled claims, once any prediction has a list of them. */
export function scorePages(pages: GoldPage[], predictions: Prediction[]): Score {
  const byFile = new Map(predictions.map((p) => [path.basename(p.file), p]));
  const withClaims = predictions.some((p) => p.claims);
  return {
    pages: pages.map((page) => ({
      page,
      mentions: compareMentions(page, byFile.get(page.file)?.mentions ?? []),
      claims: withClaims && page.claims ? compareClaims(page.claims, byFile.get(page.file)?.claims ?? []) : null,
    })),
    unread: pages.filter((page) => !byFile.has(page.file)).map((page) => page.file),
    unknown: [...byFile.keys()].filter((file) => !pages.some((page) => page.file === file)),
  };
}

/** Adds up mentions, of one instrument or of all. */
export function countMentions(pages: PageScore[], instrument?: string): Counts {
  const ofIt = <T extends { instrument: string }>(list: T[]) =>
    list.filter((m) => !instrument || m.instrument === instrument).length;
  const sum = (of: (p: PageScore) => number) => pages.reduce((n, p) => n + of(p), 0);
  return {
    right: sum((p) => ofIt(p.mentions.found)),
    wrong: sum((p) => ofIt(p.mentions.wrong)),
    missed: sum((p) => ofIt(p.mentions.missed)),
    optional: sum((p) => p.mentions.optional.found),
    labelledOptional: sum((p) => p.mentions.optional.labelled),
    exact: sum((p) => p.mentions.exact),
  };
}

export function countClaims(pages: PageScore[]) {
  const all = pages.flatMap((p) => (p.claims ? [p.claims] : []));
  const total = (of: (c: ClaimOutcome) => number) => all.reduce((n, c) => n + of(c), 0);
  const [right, wrong, found, missed] = [
    total((c) => c.right),
    total((c) => c.wrong.length),
    total((c) => c.found.length),
    total((c) => c.missed.length),
  ];
  return {
    right,
    wrong,
    found,
    missed,
    precision: rates({ right, wrong, missed: 0 }).precision,
    recall: rates({ right: found, wrong: 0, missed }).recall,
    atOdds: {
      right: total((c) => c.atOdds.right),
      wrong: total((c) => c.atOdds.wrong.length),
      open: total((c) => c.atOdds.open),
      missed: total((c) => c.atOdds.missed.length),
    },
  };
}

/** Pages without any label on which something was highlighted all the same. */
export const hardNegativesHit = (pages: PageScore[]): string[] =>
  pages.filter((p) => !p.page.mentions.length && p.mentions.wrong.length).map((p) => p.page.file);

const groupBy = <T>(items: T[], keys: (item: T) => string[]): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of keys(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
};
const percent = (x: number) => (100 * x).toFixed(1).padStart(5);
const tableRow = (name: string, pages: number | null, c: Counts) => {
  const { precision, recall, f1 } = rates(c);
  const counts = [c.right, c.wrong, c.missed].map((n) => String(n).padStart(6)).join('');
  return `${name.padEnd(28)}${pages === null ? '     ' : String(pages).padStart(5)}${counts}   ${percent(precision)}  ${percent(recall)}  ${percent(f1)}`;
};
const errorsOf = (p: PageScore) =>
  p.mentions.wrong.length + p.mentions.missed.length + (p.claims ? p.claims.wrong.length + p.claims.missed.length : 0);

/** The report, as lines: totals, a row per language and instrument, hard negatives, claims, and the pages with most errors. */
export function report(score: Score, { worst = 10, traps = false } = {}): string[] {
  const { pages } = score;
  const all = countMentions(pages);
  const instruments = new Set(pages.flatMap((p) => [...p.page.mentions, ...p.mentions.wrong].map((m) => m.instrument)));
  const lines = [
    `${''.padEnd(28)}pages right wrong missed   precision recall F1`,
    tableRow('all', pages.length, all),
    ...groupBy(pages, (p) => [p.page.lang]).map(([lang, group]) =>
      tableRow(`  ${lang}`, group.length, countMentions(group)),
    ),
    ...[...instruments].sort().map((id) => tableRow(`  ${id}`, null, countMentions(pages, id))),
    ...groupBy(pages, (p) => [p.page.kind]).map(([kind, group]) =>
      tableRow(`  ${kind}`, group.length, countMentions(group)),
    ),
    `optional mentions highlighted: ${all.optional} of ${all.labelledOptional}; exact bounds: ${all.exact} of ${all.right + all.optional}`,
  ];
  const hit = hardNegativesHit(pages);
  const negatives = pages.filter((p) => !p.page.mentions.length).length;
  lines.push(
    `hard negatives with a highlight: ${hit.length} of ${negatives}${hit.length ? `: ${hit.join(', ')}` : ''}`,
  );
  if (score.unread.length) lines.push(`not read: ${score.unread.join(', ')}`);
  if (score.unknown.length) lines.push(`no such page: ${score.unknown.join(', ')}`);
  if (pages.some((p) => p.claims)) {
    const c = countClaims(pages);
    lines.push(
      `claims: precision ${percent(c.precision)} (${c.wrong} wrong)  recall ${percent(c.recall)} (${c.missed} of ${c.found + c.missed} missed)`,
      `called at odds: ${c.atOdds.right} rightly, ${c.atOdds.wrong} wrongly, ${c.atOdds.open} where the record is open, ${c.atOdds.missed} missed`,
    );
  }
  if (traps) {
    for (const [trap, group] of groupBy(pages, (p) => p.page.traps)) {
      const { wrong, missed } = countMentions(group);
      if (wrong + missed) lines.push(`trap ${trap}: ${wrong} wrong, ${missed} missed on ${group.length} pages`);
    }
  }
  const faulty = pages.filter((p) => errorsOf(p)).sort((a, b) => errorsOf(b) - errorsOf(a));
  for (const p of faulty.slice(0, worst)) {
    lines.push(`${p.page.file}  ${p.page.traps.join(' ')}`);
    for (const m of p.mentions.wrong)
      lines.push(`    wrong  ${m.instrument} “${m.text}” after “${(m.before ?? '').slice(-30)}”`);
    for (const m of p.mentions.missed) lines.push(`    missed ${m.instrument} “${m.text}”`);
    for (const c of p.claims?.wrong ?? [])
      lines.push(`    claim wrong  ${c.instrument} ${c.party ?? '-'} ${c.asserts} “${c.text ?? ''}”`);
    for (const c of p.claims?.missed ?? [])
      lines.push(`    claim missed ${c.instrument} ${c.party ?? '-'} ${c.asserts} “${c.surface}”`);
    for (const c of p.claims?.atOdds.wrong ?? [])
      lines.push(`    wrongly at odds ${c.instrument} ${c.party ?? '-'} ${c.asserts}`);
  }
  if (faulty.length > worst) lines.push(`… and ${faulty.length - worst} more pages with an error`);
  return lines;
}

/** The gates that a score does not pass, one line each; none when all is well. */
export function failures(score: Score, gates: Gates): string[] {
  const failed: string[] = [];
  const atLeast = (name: string, value: number, min?: number) => {
    if (min !== undefined && value < min) failed.push(`${name} ${value.toFixed(4)} is below ${min}`);
  };
  const atMost = (name: string, value: number, max?: number) => {
    if (max !== undefined && value > max) failed.push(`${name}: ${value}, at most ${max}`);
  };
  const total = rates(countMentions(score.pages));
  atLeast('F1', total.f1, gates.minF1);
  atLeast('precision', total.precision, gates.minPrecision);
  for (const [lang, group] of groupBy(score.pages, (p) => [p.page.lang])) {
    atLeast(`F1 of ${lang}`, rates(countMentions(group)).f1, gates.minLanguageF1);
  }
  atMost('hard negatives with a highlight', hardNegativesHit(score.pages).length, gates.maxHardNegatives);
  const claims = countClaims(score.pages);
  const claimGates = [gates.minClaimPrecision, gates.minClaimRecall, gates.maxWrongAtOdds];
  if (claimGates.some((g) => g !== undefined) && !score.pages.some((p) => p.claims)) failed.push('no claims were read');
  atLeast('precision of claims', claims.precision, gates.minClaimPrecision);
  atLeast('recall of claims', claims.recall, gates.minClaimRecall);
  atMost('claims wrongly called at odds', claims.atOdds.wrong, gates.maxWrongAtOdds);
  return failed;
}

/** Predictions that are the labels themselves: what a perfect reading would print. */
export function goldAsPredictions(pages: GoldPage[]): Prediction[] {
  return pages.map(({ file, mentions, claims, letters }) => ({
    file,
    mentions: mentions.map((m) => ({
      instrument: m.instrument,
      text: m.text,
      before: letters.slice(0, m.start),
      after: letters.slice(m.end),
    })),
    claims: (claims ?? []).map((c) => ({
      instrument: c.instrument,
      party: c.party,
      asserts: c.asserts,
      verdict: c.consistent === null ? 'disputed' : c.consistent ? 'consistent' : 'at-odds',
      text: c.surface,
    })),
  }));
}

function readPredictions(file: string): Prediction[] {
  const parsed: unknown = JSON.parse(fs.readFileSync(file === '-' ? 0 : file, 'utf8'));
  if (!Array.isArray(parsed) || parsed.some((p) => typeof p?.file !== 'string')) {
    throw new Error('predictions: an array of { file, mentions, claims } is expected');
  }
  return parsed as Prediction[];
}

function main(): number {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      pages: { ...text, default: path.join(import.meta.dirname, 'pages') },
      lang: { ...text, default: '' },
      strip: text,
      'write-gold': text,
      predictions: text,
      worst: { ...text, default: '10' },
      traps: { type: 'boolean', default: false },
      'min-f1': text,
      'min-precision': text,
      'min-language-f1': text,
      'max-hard-negatives': text,
      'min-claim-precision': text,
      'min-claim-recall': text,
      'max-wrong-at-odds': text,
    },
  });
  const bound = (value: string | undefined): number | undefined => {
    if (value === undefined) return undefined;
    if (value.trim() === '' || Number.isNaN(Number(value))) throw new Error(`not a number: ${JSON.stringify(value)}`);
    return Number(value);
  };
  const pages = loadPages(values.pages, values.lang.split(',').filter(Boolean));
  if (values.strip) {
    if (path.resolve(values.strip) === path.resolve(values.pages))
      throw new Error('--strip would overwrite the labels');
    fs.mkdirSync(values.strip, { recursive: true });
    for (const { file } of pages) {
      fs.writeFileSync(
        path.join(values.strip, file),
        stripMarks(fs.readFileSync(path.join(values.pages, file), 'utf8')),
      );
    }
  }
  if (values['write-gold']) fs.writeFileSync(values['write-gold'], `${JSON.stringify(goldAsPredictions(pages))}\n`);
  if (!values.predictions) {
    if (values.strip || values['write-gold']) return 0;
    throw new Error('--predictions FILE, --strip DIR or --write-gold FILE is needed');
  }
  const score = scorePages(pages, readPredictions(values.predictions));
  const failed = failures(score, {
    minF1: bound(values['min-f1']),
    minPrecision: bound(values['min-precision']),
    minLanguageF1: bound(values['min-language-f1']),
    maxHardNegatives: bound(values['max-hard-negatives']),
    minClaimPrecision: bound(values['min-claim-precision']),
    minClaimRecall: bound(values['min-claim-recall']),
    maxWrongAtOdds: bound(values['max-wrong-at-odds']),
  });
  const lines = report(score, { worst: bound(values.worst), traps: values.traps });
  console.log([...lines, ...failed.map((line) => `FAILED: ${line}`)].join('\n'));
  return failed.length ? 1 : 0;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
