/**
 * A file with some malformed entries, judged without them: so that one slip does not hide whatever else is wrong. Entries are the
 * items of the lists at a file's top level.
 */
import type { BaseIssue } from 'valibot';
import { pointer } from './rules/walk.ts';

/** Entries that are left out: indexes by the name of the list. */
export type Gaps = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Tells which entries are malformed.
 * @param issues of a file that failed the check of its shape
 * @returns undefined where something is malformed that is no entry: the file cannot be judged then
 */
export function gapsOf(issues: readonly BaseIssue<unknown>[]): Gaps | undefined {
  const gaps = new Map<string, Set<number>>();
  for (const { path = [] } of issues) {
    const [list, entry] = path;
    if (typeof list?.key !== 'string' || typeof entry?.key !== 'number') return undefined;
    gaps.set(list.key, (gaps.get(list.key) ?? new Set()).add(entry.key));
  }
  return gaps;
}

/**
 * Leaves entries out.
 * @param data a parsed file that has the lists of `gaps`
 */
export function withoutGaps(data: unknown, gaps: Gaps): unknown {
  const lists = [...gaps].map(([name, indexes]) => {
    const entries = (data as Record<string, unknown[]>)[name] as unknown[];
    return [name, entries.filter((_, index) => !indexes.has(index))];
  });
  return { ...(data as object), ...Object.fromEntries(lists) };
}

/**
 * Finds the place in the whole file.
 * @param path JSON Pointer into the file without its gaps
 */
export function pathAcrossGaps(path: string, gaps: Gaps): string {
  const [, list = '', index = '', ...rest] = path.split('/');
  const left = gaps.get(list);
  if (!left || !/^\d+$/.test(index)) return path;
  let at = Number(index);
  for (const gap of [...left].sort((a, b) => a - b)) if (gap <= at) at++;
  return [pointer([list, at]), ...rest].join('/');
}
