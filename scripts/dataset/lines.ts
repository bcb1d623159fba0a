/** Where in the text of a JSON file something stands: editors and people jump to lines, not to JSON Pointers. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Something in a JSON text that is no sound JSON, or that JSON.parse would pass over in silence. */
export interface TextFault {
  /** 1-based. */
  line: number;
  /** JSON Pointer, empty where the text could not be read as far as that. */
  path: string;
  message: string;
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** What a parser's error mostly comes from. `before`: it shows at what follows, so the line is that of the last token before. */
const SLIPS: Record<string, { message: string; before?: true }> = {
  CommaExpected: { message: 'a comma is missing at the end of this line', before: true },
  ColonExpected: { message: 'a colon is missing' },
  ValueExpected: { message: 'a value is missing, or the comma before it is one too many', before: true },
  PropertyNameExpected: { message: 'a key is missing, or the comma before it is one too many', before: true },
  CloseBraceExpected: { message: 'a } is missing', before: true },
  CloseBracketExpected: { message: 'a ] is missing', before: true },
  UnexpectedEndOfString: { message: 'a quotation mark is missing at the end of a text' },
  InvalidSymbol: { message: 'text stands outside quotation marks; inside a text write “ ” or \\" for them' },
  InvalidCommentToken: { message: 'comments are not allowed' },
  EndOfFileExpected: { message: 'something stands behind the end' },
};

/** Faults of one line mostly come from one slip: the first tells most. */
function syntaxFaults(text: string, errors: readonly ParseError[]): TextFault[] {
  const seen = new Set<number>();
  return errors.flatMap(({ error, offset }) => {
    const code = printParseErrorCode(error);
    const { message = code, before = false } = SLIPS[code] ?? {};
    const line = lineAt(text, before ? text.slice(0, offset).trimEnd().length : offset);
    if (seen.has(line)) return [];
    seen.add(line);
    return [{ line, path: '', message: `not JSON: ${message}` }];
  });
}

/** 1-based line of an offset in UTF-16 code units. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const unescapeToken = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * Finds the line on which a value begins.
 * @param text JSON text
 * @param pointer JSON Pointer; of a value that is not there, the line of the nearest parent that is
 * @returns 1-based line; 1 where the text is no JSON
 */
export function lineOf(text: string, pointer: string): number {
  const root = parseTree(text, [], STRICT);
  if (!root) return 1;
  const segments = pointer.split('/').slice(1).map(unescapeToken);
  let node: Node = root;
  for (const segment of segments) {
    const next = findNodeAtLocation(node, [node.type === 'array' ? Number(segment) : segment]);
    if (!next) break;
    node = next;
  }
  // A member's line is that of its key: a long value may begin below it.
  const start = node.parent?.type === 'property' ? node.parent : node;
  return lineAt(text, start.offset);
}

/** Keys given twice in one object: JSON.parse takes the last of them and drops the others. */
function repeatedKeys(text: string, node: Node, path: string): TextFault[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child, index) => {
    if (node.type === 'array') return repeatedKeys(text, child, `${path}/${index}`);
    const [key, value] = child.children ?? [];
    if (!key || !value) return [];
    const name = String(key.value);
    const inner = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const fault = { line: lineAt(text, key.offset), path: inner, message: `the key "${name}" is given twice` };
    const here = seen.has(name) ? [fault] : [];
    seen.add(name);
    return [...here, ...repeatedKeys(text, value, inner)];
  });
}

/**
 * Lists what is wrong with a JSON text as text: syntax, comments, trailing commas, keys given twice.
 * @param text the whole text of a file
 */
export function textFaults(text: string): TextFault[] {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  if (errors.length > 0) return syntaxFaults(text, errors);
  return root ? repeatedKeys(text, root, '') : [{ line: 1, path: '', message: 'not JSON: the file is empty' }];
}
