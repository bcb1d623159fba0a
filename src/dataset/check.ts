/**
 * Checks the record: the shape of each file first, then the rules that look across entries. Everything that is wrong is told
 * at once.
 */
import * as v from 'valibot';
import { type Gaps, gapsOf, pathAcrossGaps, withoutGaps } from './gaps.ts';
import { issueMessage } from './issue-message.ts';
import type { Checked } from './rules/rule.ts';
import { sourceRules } from './rules/sources.ts';
import { pointer } from './rules/walk.ts';
import { type DatasetFiles, type Problem, RULES, type Rule } from './rules.ts';
import { type Dataset, Instrument, PartiesFile, SourcesFile } from './schema.ts';

/** A parsed JSON file. `file`: path from the dataset folder, with `/`. */
export interface RawFile {
  file: string;
  data: unknown;
}

export interface RawDataset {
  instruments: RawFile[];
  sources: RawFile;
  parties: RawFile;
}

/** `dataset` is there exactly where there are no problems. */
export type CheckResult = { problems: []; dataset: Dataset } | { problems: Problem[]; dataset?: undefined };

/** What is wrong with a file's shape, and what of it can be judged further: all of it, all but some entries, or nothing. */
interface Shaped<T> {
  problems: Problem[];
  judged?: Checked<T>;
  gaps?: Gaps;
}

function shape<S extends v.GenericSchema>(schema: S, { file, data }: RawFile): Shaped<v.InferOutput<S>> {
  // One finding for one value: what is in the wrong form is not also tested for what it would mean.
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  if (result.success) return { problems: [], judged: { file, data: result.output } };
  const gaps = gapsOf(result.issues);
  const rest = gaps && v.safeParse(schema, withoutGaps(data, gaps));
  const problems = result.issues.map((issue) => ({
    file,
    path: pointer((issue.path ?? []).map(({ key }) => String(key))),
    rule: 'schema',
    message: issueMessage(issue, schema),
  }));
  return rest?.success ? { problems, judged: { file, data: rest.output }, gaps } : { problems };
}

const apply = (rules: readonly Rule[], files: DatasetFiles): Problem[] =>
  rules.flatMap((rule) => rule.check(files).map((finding) => ({ ...finding, rule: rule.id })));

/** Judges what there is where some files or entries are malformed, without blaming the rest for what is missing. */
function judgeRest(rules: readonly Rule[], files: DatasetFiles, gaps: Map<string, Gaps>): Problem[] {
  const fit = rules.filter(
    (rule) => !rule.needsAllFiles && !(gaps.has(files.sources.file) && sourceRules.includes(rule)),
  );
  const wholeFile = new Set(fit.filter(({ needsWholeFile }) => needsWholeFile).map(({ id }) => id));
  return apply(fit, files).flatMap((problem) => {
    const left = gaps.get(problem.file);
    if (!left) return [problem];
    return wholeFile.has(problem.rule) ? [] : [{ ...problem, path: pathAcrossGaps(problem.path, left) }];
  });
}

function toDataset({ instruments, sources, parties }: DatasetFiles): Dataset {
  return {
    instruments: instruments.map(({ data }) => data),
    sources: Object.fromEntries(sources.data.sources.map((source) => [source.id, source])),
    parties: parties.data.parties,
  };
}

/**
 * Checks a whole record.
 * @param raw the parsed files, instruments in the order in which they are to be shown
 * @param rules the rules beyond the schema; all of them unless a test picks some
 * @returns the record, or every problem found in it; never throws on bad data
 */
export function checkDataset(raw: RawDataset, rules: readonly Rule[] = RULES): CheckResult {
  const instruments = raw.instruments.map((file) => shape(Instrument, file));
  const sources = shape(SourcesFile, raw.sources);
  const parties = shape(PartiesFile, raw.parties);
  const shaped = [...instruments, sources, parties];
  const malformed = shaped.flatMap(({ problems }) => problems);
  if (!sources.judged || !parties.judged) return { problems: malformed };

  const files: DatasetFiles = {
    instruments: instruments.flatMap(({ judged }) => judged ?? []),
    sources: sources.judged,
    parties: parties.judged,
  };
  if (malformed.length > 0) {
    const gaps = new Map(shaped.flatMap(({ judged, gaps }) => (judged && gaps ? [[judged.file, gaps] as const] : [])));
    return { problems: [...malformed, ...judgeRest(rules, files, gaps)] };
  }
  const problems = apply(rules, files);
  return problems.length > 0 ? { problems } : { problems: [], dataset: toDataset(files) };
}

/**
 * Writes a problem in one line: where, which rule, what.
 * @returns `file:line path [rule] message`
 */
export function formatProblem({ file, line, path, rule, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`} ${path || '/'} [${rule}] ${message}`;
}
