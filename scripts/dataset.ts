/**
 * The record on the command line.
 *
 *     npm run dataset -- check            every problem with file:line, path, rule; exit code 1 if there is one
 *     npm run dataset -- format           writes the files in canonical form
 *     npm run dataset -- schema           writes the JSON Schemas for editors
 *     npm run dataset -- stale [day]      what was checked longest ago, as of a day (today)
 *     npm run dataset -- new <id>         first files for a new instrument: record and lexicon
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatProblem } from '../src/dataset/check.ts';
import type { Problem } from '../src/dataset/rules.ts';
import { isDay } from '../src/dataset/when.ts';
import { claimProblems } from './claims/check.ts';
import { DATASET_FOLDER } from './dataset/folder.ts';
import { canonicalText } from './dataset/format.ts';
import { jsonSchemas } from './dataset/json-schema.ts';
import { textFaults } from './dataset/lines.ts';
import { checkFolder, type DatasetFile, readFiles } from './dataset/read.ts';
import { isId, newInstrument, newLexicon } from './dataset/scaffold.ts';
import { staleness } from './dataset/stale.ts';
import { lexiconProblems } from './lexicon/check.ts';

const HERE = relative(process.cwd(), DATASET_FOLDER) || '.';

const today = (): string => new Date().toISOString().slice(0, 10);

const canonical = ({ kind, text }: DatasetFile): string => canonicalText(kind, JSON.parse(text));

const isJson = ({ text }: DatasetFile): boolean => textFaults(text).length === 0;

function formProblems(files: DatasetFile[]): Problem[] {
  const message = 'not in canonical form: "npm run dataset -- format" puts it right';
  return files
    .filter((file) => isJson(file) && canonical(file) !== file.text)
    .map(({ file }) => ({ file, line: 1, path: '', rule: 'canonical-form', message }));
}

function schemaProblems(): Problem[] {
  const message = 'not what the schema gives: "npm run dataset -- schema" writes it anew';
  return [...jsonSchemas()].flatMap(([name, text]) => {
    const path = join(DATASET_FOLDER, 'schema', name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    return [{ file: `schema/${name}`, line: 1, path: '', rule: 'json-schema', message }];
  });
}

/** All that was checked: record, vocabulary, names, claims. */
const countFiles = (): number =>
  readdirSync(DATASET_FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.json') && !path.startsWith('schema'),
  ).length;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function tell(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(`${HERE}/${formatProblem(problem)}`);
  return problems.length === 0 ? 0 : 1;
}

function check(): number {
  const { files, problems } = checkFolder();
  const all = [
    ...problems,
    ...formProblems(files),
    ...lexiconProblems(DATASET_FOLDER),
    ...claimProblems(DATASET_FOLDER),
    ...schemaProblems(),
  ];
  const code = tell(all);
  console.log(all.length === 0 ? `${count(countFiles(), 'file')}, no problems` : count(all.length, 'problem'));
  return code;
}

function format(): number {
  const files = readFiles(DATASET_FOLDER);
  for (const file of files.filter((one) => isJson(one) && canonical(one) !== one.text)) {
    writeFileSync(join(DATASET_FOLDER, file.file), canonical(file));
    console.log(`${HERE}/${file.file} written`);
  }
  return tell(checkFolder().problems.filter(({ rule }) => rule === 'json'));
}

function schema(): number {
  const folder = join(DATASET_FOLDER, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
  return 0;
}

function stale(day: string = today()): number {
  if (!isDay(day)) return usage();
  // A text that is not translated yet does not make a record younger or older.
  const { dataset, problems } = checkFolder(DATASET_FOLDER, []);
  if (!dataset) return tell(problems);
  for (const { id, checkedThrough, due, overdue } of staleness(dataset, day)) {
    const state = overdue > 0 ? `overdue by ${count(overdue, 'day')}` : 'up to date';
    console.log(`${checkedThrough}  ${id}: to be checked again by ${due}, ${state}`);
  }
  return 0;
}

function scaffold(id?: string): number {
  if (!id) return usage();
  if (!isId(id)) {
    console.error(`"${id}" cannot be an id: write lower-case words joined by hyphens, as in "border-treaty-1999"`);
    return 2;
  }
  const texts = { instruments: newInstrument(id, today()), lexicon: newLexicon(id, today()) };
  const paths = Object.keys(texts).map((folder) => join(DATASET_FOLDER, folder, `${id}.json`));
  const there = paths.filter((path) => existsSync(path));
  for (const path of there) console.error(`${relative(process.cwd(), path)} is already there`);
  if (there.length > 0) return 1;
  for (const [index, text] of Object.values(texts).entries()) writeFileSync(paths[index] as string, text);
  for (const path of paths) console.log(`${relative(process.cwd(), path)} written`);
  console.log('"npm run dataset -- check" tells what to fill in');
  return 0;
}

function usage(): number {
  console.error('usage: npm run dataset -- check | format | schema | stale [YYYY-MM-DD] | new <id>');
  return 2;
}

const COMMANDS: Record<string, (argument?: string) => number> = { check, format, schema, stale, new: scaffold };
const [command = '', argument] = process.argv.slice(2);
process.exitCode = (COMMANDS[command] ?? usage)(argument);
