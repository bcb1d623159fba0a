/** Every problem of the vocabulary in one go, with its line, where the reader for the build stops at the first file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../../src/dataset/rules.ts';
import { compileLexicon } from '../../src/mentions/compile.ts';
import { InstrumentFile, LanguageFile } from '../../src/mentions/lexicon-schema.ts';
import { lineOf, textFaults } from '../dataset/lines.ts';
import { shapeProblems } from '../dataset/shape.ts';
import { readLexiconFiles } from './read.ts';

type Schema = typeof InstrumentFile | typeof LanguageFile;

const SCHEMAS: Record<string, Schema> = { languages: LanguageFile, lexicon: InstrumentFile };

const jsonFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

/** An instrument without names is never found, and names without an instrument have nothing to show. */
function pairProblems(folder: string): Problem[] {
  const [records, names] = ['instruments', 'lexicon'].map((part) => jsonFiles(join(folder, part))) as [
    string[],
    string[],
  ];
  const missing = (from: string[], to: string[], part: string, message: string): Problem[] =>
    from
      .filter((name) => !to.includes(name))
      .map((name) => ({ file: `${part}/${name}`, path: '', rule: 'record-and-lexicon', message }));
  const misnamed = names.flatMap((name): Problem[] => {
    const text = readFileSync(join(folder, 'lexicon', name), 'utf8');
    if (textFaults(text).length > 0 || JSON.parse(text).id === basename(name, '.json')) return [];
    const file = `lexicon/${name}`;
    return [
      { file, path: '/id', rule: 'file-name', message: 'is not the name of the file', line: lineOf(text, '/id') },
    ];
  });
  return [
    ...missing(records, names, 'lexicon', 'is not there: nothing tells how pages name this instrument'),
    ...missing(names, records, 'instruments', 'is not there: nothing is on record for this instrument'),
    ...misnamed,
  ];
}

/** What only shows once all files are put together, such as a word class that no language has words for. */
function compileProblems(folder: string): Problem[] {
  try {
    compileLexicon(readLexiconFiles(folder));
    return [];
  } catch (error) {
    return [{ file: 'lexicon', path: '', rule: 'compile', message: (error as Error).message }];
  }
}

/**
 * Checks grammar, vocabulary and names.
 * @param folder the dataset's folder, with `languages/`, `lexicon/` and `instruments/`
 * @returns all problems, each with its line where it has one
 */
export function lexiconProblems(folder: string): Problem[] {
  const problems = Object.entries(SCHEMAS).flatMap(([part, schema]) =>
    jsonFiles(join(folder, part)).flatMap((name) =>
      shapeProblems(`${part}/${name}`, readFileSync(join(folder, part, name), 'utf8'), schema),
    ),
  );
  return [...problems, ...pairProblems(folder), ...(problems.length > 0 ? [] : compileProblems(folder))];
}
