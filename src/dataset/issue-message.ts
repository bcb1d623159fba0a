/** What is wrong with a value, in words for whoever wrote it: valibot's own speak to programmers. */
import type { BaseIssue } from 'valibot';

type Issue = BaseIssue<unknown>;

/** The parts of a valibot schema that lead to what it says of a place. */
interface SchemaShape {
  entries?: Record<string, SchemaShape>;
  item?: SchemaShape;
  wrapped?: SchemaShape;
  value?: SchemaShape;
  /** Of a variant. */
  options?: SchemaShape[];
}

/** The keys that a shape has in the object that an issue's key stands in; of every shape that it may have. */
function keysAround(schema: SchemaShape, issue: Issue): string[] {
  const within = issue.path?.slice(0, -1) ?? [];
  const shapes = within.reduce<SchemaShape[]>(
    (around, { key }) =>
      around.flatMap(alternatives).flatMap(({ entries, item, value }) => entries?.[String(key)] ?? item ?? value ?? []),
    [schema],
  );
  return shapes.flatMap(alternatives).flatMap(({ entries = {} }) => Object.keys(entries));
}

/** The shapes that a value may have: those of a variant, or the one inside what may be missing. */
const alternatives = (shape: SchemaShape): SchemaShape[] =>
  shape.wrapped ? alternatives(shape.wrapped) : (shape.options ?? [shape]);

/** Values as `("a" | "b")` has them. */
const choicesOf = (expected: string): string[] =>
  [...expected.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, choice]) => choice as string);

const meant = (received: string, known: readonly string[]): string => {
  const near = nearest(received.replace(/^"|"$/g, ''), known);
  return near === undefined ? '' : `: did you mean "${near}"?`;
};

function wrongType(received: string, expected: string): string {
  const choices = choicesOf(expected);
  if (choices.length < 2) return `must be ${expected}, and is ${received}`;
  return `${received} is none of ${choices.join(', ')}${meant(received, choices)}`;
}

/**
 * Says what an issue is about. Messages that a schema gives of its own are left as they are.
 * @param issue of a check against `schema` that failed
 * @param schema of the whole file
 */
export function issueMessage(issue: Issue, schema: unknown): string {
  const { kind, type, message, received } = issue;
  const expected = issue.expected ?? '';
  if (!message.startsWith('Invalid ')) return message;
  if (type === 'non_empty') return 'must not be empty';
  if (type === 'min_length') return `needs at least ${expected.slice('>='.length)}`;
  if (kind !== 'schema') return message;
  if (received === 'undefined') return `${message.startsWith('Invalid key') ? expected : 'it'} is missing`;
  if (expected !== 'never') return wrongType(received, expected);
  return `there is no key ${received} here${meant(received, keysAround(schema as SchemaShape, issue))}`;
}

/**
 * Finds what was probably meant.
 * @param written as written
 * @param known what could have been meant
 * @returns the one that differs in the fewest letters, or undefined where none is near
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  return known
    .map((name) => ({ name, distance: distanceBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)[0]?.name;
}

/** Letters to add, drop, replace or swap with the next (optimal string alignment distance). */
function distanceBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, at(row - 2, column - 2) + 1);
      (rows[row] as number[])[column] = least;
    }
  }
  return at(one.length, other.length);
}
