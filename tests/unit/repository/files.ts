/** The repository's own files, as its tests read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Absolute path of the repository. */
export const PROJECT = resolve(import.meta.dirname, '../../..');

/** What lies in the folder and is not part of the repository, as in `.gitignore`, and git's own. */
const NOT_OURS = new Set(
  readFileSync(join(PROJECT, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1))
    .concat('.git'),
);

/** A file of the repository. `path`: from its root, with `/`. */
export interface TextFile {
  path: string;
  text: string;
}

/**
 * Lists files of the repository.
 * @param folder from the root, with `/`; empty for all of it
 * @returns paths from the root, with `/`, sorted; empty where there is no such folder
 */
export function filesBelow(folder: string): string[] {
  const absolute = join(PROJECT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .flatMap((entry) => {
      if (NOT_OURS.has(entry.name)) return [];
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

/**
 * Reads one file of the repository.
 * @param path from the root, with `/`
 * @throws where it is not there
 */
export const readText = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

/**
 * Reads the files of some folders.
 * @param folders from the root, with `/`
 * @param ending a pattern that the path has to match
 */
export const textsBelow = (folders: string[], ending: RegExp): TextFile[] =>
  folders
    .flatMap(filesBelow)
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readText(path) }));

/** TypeScript that is part of what is shipped. */
export const shippedSources = (): TextFile[] => textsBelow(['src', 'entrypoints'], /\.tsx?$/);

/** Everything in Markdown. */
export const markdown = (): TextFile[] => textsBelow([''], /\.md$/);

/** The scripts of package.json by name. */
export const npmScripts = (): Record<string, string> => JSON.parse(readText('package.json')).scripts;

/**
 * Reads the tables of a section in Markdown.
 * @param heading of the second level, without its marks
 * @returns cells of each row, without the tables' heads
 */
export function tableBelow(text: string, heading: string): string[][] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const tables = section.split(/\n(?!\|)/).map((part) => part.split('\n').filter((line) => line.startsWith('|')));
  return tables.flatMap((rows) =>
    rows.slice(2).map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  );
}
