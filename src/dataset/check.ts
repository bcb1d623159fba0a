/**
 * Checks the record: the shape of each file first, then the rules that look across entries. Everything that is wrong is told
 * at once.
 */
import * as v from 'valibot';
import type { Checked } from './rules/rule.ts';
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

/** A file that was read into its shape, or what is wrong with it. */
type Shaped<T> = { checked: Checked<T>; problems: [] } | { checked?: undefined; problems: Problem[] };

function shape<S extends v.GenericSchema>(schema: S, { file, data }: RawFile): Shaped<v.InferOutput<S>> {
  // One finding for one value: what is in the wrong form is not also tested for what it would mean.
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  if (result.success) return { checked: { file, data: result.output }, problems: [] };
  const problems = result.issues.map((issue) => ({
    file,
    path: pointer((issue.path ?? []).map(({ key }) => String(key))),
    rule: 'schema',
    message: issue.message,
  }));
  return { problems };
}

const apply = (rules: readonly Rule[], files: DatasetFiles): Problem[] =>
  rules.flatMap((rule) => rule.check(files).map((finding) => ({ ...finding, rule: rule.id })));

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
  const malformed = [...instruments, sources, parties].flatMap(({ problems }) => problems);
  if (!sources.checked || !parties.checked) return { problems: malformed };

  const files: DatasetFiles = {
    instruments: instruments.flatMap(({ checked }) => checked ?? []),
    sources: sources.checked,
    parties: parties.checked,
  };
  if (malformed.length > 0) {
    return {
      problems: [
        ...malformed,
        ...apply(
          rules.filter(({ needsAllFiles }) => !needsAllFiles),
          files,
        ),
      ],
    };
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
