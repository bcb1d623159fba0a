/** Ways through an instrument's file: its reader-facing texts, its source lists, its ids, each with its JSON Pointer. */
import type { Instrument, Text } from '../schema.ts';

export interface Found<T> {
  /** JSON Pointer (RFC 6901). */
  path: string;
  value: T;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Writes a JSON Pointer.
 * @param tokens keys and indexes from the root down
 */
export function pointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${escapeToken(String(token))}`).join('');
}

/** Gives every value in a tree, parents before children, with the key it stands under. */
export function* everyValue(value: unknown, path = '', key = ''): Generator<Found<unknown> & { key: string }> {
  yield { path, value, key };
  if (!isObject(value)) return;
  for (const [child, inner] of Object.entries(value)) yield* everyValue(inner, `${path}/${escapeToken(child)}`, child);
}

/** Tells whether a value is reader-facing text: nothing else in the schema has a key `en`. */
const isText = (value: unknown): value is Text => isObject(value) && 'en' in value;

/**
 * Lists the reader-facing texts of any part of the record.
 * @param root an instrument, or the parties' or sources' file
 */
export function textsOf(root: unknown): Found<Text>[] {
  return [...everyValue(root)].filter((found): found is Found<Text> & { key: string } => isText(found.value));
}

/** Lists the source lists of an instrument: every `sources` and `assessmentSources`. */
export function sourceListsOf(instrument: Instrument): Found<string[]>[] {
  return [...everyValue(instrument)].filter(
    (found): found is Found<string[]> & { key: string } => found.key === 'sources' || found.key === 'assessmentSources',
  );
}

/** Lists the ids that an instrument declares, its own first. */
export function idsOf(instrument: Instrument): Found<string>[] {
  return [...everyValue(instrument)].filter(
    (found): found is Found<string> & { key: string } => found.key === 'id' && typeof found.value === 'string',
  );
}
