/** Reads, checks and compiles what the finder is told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon, type Lexicon } from '../../src/mentions/compile.ts';
import { InstrumentFile, LanguageFile, type LexiconFiles, parseFile } from '../../src/mentions/lexicon-schema.ts';
import { DATASET_FOLDER } from '../dataset/folder.ts';

/**
 * Reads all files of `languages/` and `lexicon/`.
 * @param folder the dataset's folder
 * @throws Error with file, path and rule for every file that does not hold to the schema
 */
export function readLexiconFiles(folder = DATASET_FOLDER): LexiconFiles {
  return {
    languages: readFolder(folder, 'languages', (path, json) => parseFile(LanguageFile, path, json)),
    instruments: readFolder(folder, 'lexicon', (path, json) => parseFile(InstrumentFile, path, json)),
  };
}

/** The compiled lexicon, ready to be bundled. */
export function readLexicon(folder?: string): Lexicon {
  return compileLexicon(readLexiconFiles(folder));
}

function readFolder<T>(folder: string, name: string, parse: (path: string, json: unknown) => T): T[] {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const path = `${name}/${file}`;
    return parse(path, readJson(join(folder, name, file), path));
  });
}

function readJson(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}
