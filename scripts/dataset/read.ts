/** Reads the record from its folder, checked. The build, the command line and the tests all come through here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDataset, formatProblem, type RawFile } from '../../src/dataset/check.ts';
import { type Problem, RULES } from '../../src/dataset/rules.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { DATASET_FOLDER } from './folder.ts';
import type { FileKind } from './format.ts';
import { lineOf, textFaults } from './lines.ts';

/** A file of the record as it lies on disk. `file`: path from the dataset folder, with `/`. */
export interface DatasetFile {
  file: string;
  kind: FileKind;
  text: string;
}

/**
 * Reads the files of a record, unchecked.
 * @param folder holds `sources.json`, `parties.json` and `instruments/*.json`
 * @returns instruments by file name, which is the order in which they are shown, then sources and parties; a file that is
 *   not there is empty, and so a problem of its own
 */
export function readFiles(folder: string): DatasetFile[] {
  const instruments = join(folder, 'instruments');
  const names = existsSync(instruments) ? readdirSync(instruments).filter((name) => name.endsWith('.json')) : [];
  const files: [string, FileKind][] = [
    ...names.sort().map((name): [string, FileKind] => [`instruments/${name}`, 'instrument']),
    ['sources.json', 'sources'],
    ['parties.json', 'parties'],
  ];
  return files.map(([file, kind]) => {
    const path = join(folder, file);
    return { file, kind, text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
  });
}

/** What a check of files gives: the record, or the problems with their lines. */
export interface FolderCheck {
  files: DatasetFile[];
  problems: Problem[];
  dataset?: Dataset;
}

/** Faults of a text as text: what JSON.parse refuses or passes over. */
const jsonProblems = ({ file, text }: DatasetFile): Problem[] =>
  textFaults(text).map((fault) => ({ file, rule: 'json', ...fault }));

/**
 * Checks the record in a folder.
 * @param folder holds `sources.json`, `parties.json` and `instruments/*.json`
 * @param rules the rules beyond the schema
 * @returns all problems, each with its line; the record where there are none
 */
export function checkFolder(folder: string = DATASET_FOLDER, rules = RULES): FolderCheck {
  const files = readFiles(folder);
  const faults = files.flatMap(jsonProblems);
  const unread = new Set(faults.map(({ file }) => file));
  // What cannot be read is told once, as that; the other files are judged as far as they can be without it.
  const raw = files.map(({ file, kind, text }) => ({ file, kind, data: unread.has(file) ? null : JSON.parse(text) }));
  const one = (kind: FileKind): RawFile => raw.find((file) => file.kind === kind) as RawFile;
  const instruments = raw.filter(({ kind }) => kind === 'instrument');
  const result = checkDataset({ instruments, sources: one('sources'), parties: one('parties') }, rules);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const problems = result.problems
    .filter(({ file }) => !unread.has(file))
    .map((problem) => ({ ...problem, line: lineOf(texts.get(problem.file) ?? '', problem.path) }));
  if (faults.length > 0) return { files, problems: [...faults, ...problems] };
  return { files, dataset: result.dataset, problems };
}

/**
 * Reads the record for the build.
 * @param folder holds `sources.json`, `parties.json` and `instruments/*.json`
 * @param options.draft lets texts be missing in some languages, where English stands in their place
 * @throws Error whose message lists every problem with file, line, path and rule
 */
export function readDataset(folder: string = DATASET_FOLDER, { draft = false } = {}): Dataset {
  const rules = draft ? RULES.filter(({ id }) => id !== 'languages-complete') : RULES;
  const { dataset, problems } = checkFolder(folder, rules);
  if (dataset) return dataset;
  throw new Error(`The record in ${folder} has problems:\n${problems.map(formatProblem).join('\n')}`);
}
