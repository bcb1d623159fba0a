/**
 * The record on the command line.
 *
 *     npm run dataset -- check            every problem with file:line, path, rule; exit code 1 if there is one
 *     npm run dataset -- format           writes the files in canonical form
 *     npm run dataset -- schema           writes the JSON Schemas for editors
 *     npm run dataset -- stale [day]      what was checked longest ago, as of a day (today)
 *     npm run dataset -- new <id>         first files for a new instrument: record and lexicon
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatProblem } from '../src/dataset/check.ts';
import type { Problem } from '../src/dataset/rules.ts';
import { isDay } from '../src/dataset/when.ts';
import { DATASET_FOLDER } from './dataset/folder.ts';
import { canonicalText } from './dataset/format.ts';
import { jsonSchemas } from './dataset/json-schema.ts';
import { checkFolder, type DatasetFile, readDataset, readFiles } from './dataset/read.ts';
import { newInstrument, newLexicon } from './dataset/scaffold.ts';
import { staleness } from './dataset/stale.ts';
import { lexiconProblems } from './lexicon/check.ts';

const HERE = relative(process.cwd(), DATASET_FOLDER) || '.';

const today = (): string => new Date().toISOString().slice(0, 10);

const canonical = ({ kind, text }: DatasetFile): string => canonicalText(kind, JSON.parse(text));

function formProblems(files: DatasetFile[]): Problem[] {
  const message = 'not in canonical form: run "npm run dataset -- format"';
  return files
    .filter((file) => canonical(file) !== file.text)
    .map(({ file }) => ({ file, path: '', rule: 'canonical-form', message }));
}

function schemaProblems(): Problem[] {
  const message = 'not what the schema gives: run "npm run dataset -- schema"';
  return [...jsonSchemas()].flatMap(([name, text]) => {
    const path = join(DATASET_FOLDER, 'schema', name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    return [{ file: `schema/${name}`, path: '', rule: 'json-schema', message }];
  });
}

function check(): number {
  const { files, problems } = checkFolder();
  const readable = problems.every(({ rule }) => rule !== 'json');
  const all = [
    ...problems,
    ...(readable ? formProblems(files) : []),
    ...lexiconProblems(DATASET_FOLDER),
    ...schemaProblems(),
  ];
  for (const problem of all) console.error(`${HERE}/${formatProblem(problem)}`);
  console.log(all.length === 0 ? `${files.length} files, no problems` : `${all.length} problems`);
  return all.length === 0 ? 0 : 1;
}

function format(): number {
  for (const file of readFiles(DATASET_FOLDER)) writeFileSync(join(DATASET_FOLDER, file.file), canonical(file));
  return 0;
}

function schema(): number {
  const folder = join(DATASET_FOLDER, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
  return 0;
}

function stale(day: string = today()): number {
  if (!isDay(day)) return usage();
  for (const { id, checkedThrough, due, overdue } of staleness(readDataset(), day)) {
    const state = overdue > 0 ? `overdue by ${overdue} days` : 'up to date';
    console.log(`${checkedThrough}  ${id}: to be checked again by ${due}, ${state}`);
  }
  return 0;
}

function scaffold(id?: string): number {
  if (!id) return usage();
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
