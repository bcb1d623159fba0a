/**
 * The one form in which the record's files are kept, so that a change shows as just that change: keys in the order of the
 * schema, sources by id, two spaces, lists of plain values on one line where they fit. The formatter of the repository
 * leaves such a file as it is.
 */
import { Instrument, PartiesFile, SourcesFile } from '../../src/dataset/schema.ts';

/** As set for the repository's formatter. */
const LINE_WIDTH = 120;

/** The parts of a valibot schema that tell where keys stand. */
interface SchemaShape {
  type: string;
  entries?: Record<string, SchemaShape>;
  item?: SchemaShape;
  wrapped?: SchemaShape;
  value?: SchemaShape;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Which of the record's files a text is. */
export type FileKind = 'instrument' | 'sources' | 'parties';

const SCHEMAS: Record<FileKind, SchemaShape> = {
  instrument: Instrument as unknown as SchemaShape,
  sources: SourcesFile as unknown as SchemaShape,
  parties: PartiesFile as unknown as SchemaShape,
};

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts keys into the order of the schema; keys that it does not know come last, as they were. */
function inOrder(value: Json, schema: SchemaShape | undefined): Json {
  if (schema?.wrapped) return inOrder(value, schema.wrapped);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, schema?.item));
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  if (schema?.type === 'record') keys.sort();
  const known = Object.keys(schema?.entries ?? {}).filter((key) => key in value);
  const others = keys.filter((key) => !known.includes(key));
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, inOrder(value[key] as Json, schema?.entries?.[key] ?? schema?.value)]),
  );
}

const byId = (a: Json, b: Json): number => {
  const [one, other] = [a, b].map((source) => (isObject(source) ? String(source.id) : ''));
  return (one as string) < (other as string) ? -1 : 1;
};

/**
 * Writes JSON as the repository's formatter does, lists within lists apart: the record has none.
 * @param value what JSON can hold
 * @param indent spaces before the line
 * @param room characters that the line has left for the value
 */
function write(value: Json, indent: number, room: number): string {
  const inner = ' '.repeat(indent + 2);
  const block = (open: string, lines: string[], close: string): string =>
    lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const plain = value.every((item) => typeof item !== 'object' || item === null);
    if (plain && line.length <= room) return line;
    const items = value.map((item) => inner + write(item, indent + 2, LINE_WIDTH - indent - 3));
    return block('[', items, ']');
  }
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  const members = entries.map(([key, member], index) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    const comma = index < entries.length - 1 ? 1 : 0;
    return start + write(member, indent + 2, LINE_WIDTH - start.length - comma);
  });
  return block('{', members, '}');
}

/**
 * Writes JSON in the canonical layout, keys as they are.
 * @returns text with a line break at its end
 */
export function toJsonText(value: unknown): string {
  return `${write(value as Json, 0, LINE_WIDTH)}\n`;
}

/**
 * Writes one of the record's files in canonical form. Nothing is dropped, also not what the schema does not know.
 * @param data the parsed file
 */
export function canonicalText(kind: FileKind, data: unknown): string {
  const ordered = inOrder(data as Json, SCHEMAS[kind]);
  if (kind === 'sources' && isObject(ordered) && Array.isArray(ordered.sources)) ordered.sources.sort(byId);
  return toJsonText(ordered);
}
