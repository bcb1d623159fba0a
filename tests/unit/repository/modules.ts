/** What modules import and export, read from their syntax. */
import { posix } from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';
import type { TextFile } from './files.ts';

export interface Import {
  /** As written. */
  specifier: string;
  /** Path from the repository's root where the specifier is relative, without query; else as written. */
  target: string;
  /** True where nothing of it is there at run time. */
  typesOnly: boolean;
}

/** Parses a module. @throws where it is no sound TypeScript */
function parse({ path, text }: TextFile): ParseResult {
  const result = parseSync(path, text);
  if (result.errors.length > 0) throw new Error(`${path}: ${result.errors[0]?.message}`);
  return result;
}

/**
 * Lists what a module imports, re-exports included.
 * @param file TypeScript
 */
export function importsOf(file: TextFile): Import[] {
  const { module } = parse(file);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, typesOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      specifier: file.text.slice(start + 1, end - 1),
      typesOnly: false,
    })),
  ];
  return found.map(({ specifier, typesOnly }) => ({ specifier, typesOnly, target: targetOf(file.path, specifier) }));
}

function targetOf(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\?.*$/, '');
}

/** The texts of a module's comments, without their marks. */
export const commentsOf = (file: TextFile): string[] => parse(file).comments.map(({ value }) => value);

/** An exported function or class, and whether a doc comment stands right above it. */
export interface Exported {
  name: string;
  /** 1-based. */
  line: number;
  documented: boolean;
}

// The parser's own types distinguish some hundred kinds of nodes; these few keys are all that is looked at.
interface SyntaxNode {
  type: string;
  start: number;
  declaration?: SyntaxNode | null;
  declarations?: { id: { name: string }; init: SyntaxNode | null }[];
  id?: { name: string } | null;
  body?: { body?: (SyntaxNode & { kind?: string; accessibility?: string; key?: { type: string; name: string } })[] };
}

const isFunction = (node: SyntaxNode | null): boolean =>
  node !== null && ['ArrowFunctionExpression', 'FunctionExpression'].includes(node.type);

/**
 * Lists the functions and classes that a module exports.
 * @param file TypeScript
 */
export function exportedFunctions(file: TextFile): Exported[] {
  const { program, comments } = parse(file);
  const documented = (start: number): boolean =>
    comments.some(
      ({ type, value, end }) =>
        type === 'Block' &&
        value.startsWith('*') &&
        end <= start &&
        /^(?:\s|\/\/ biome-ignore[^\n]*)*$/.test(file.text.slice(end, start)),
    );
  const entry = (name: string, start: number): Exported => ({
    name,
    line: file.text.slice(0, start).split('\n').length,
    documented: documented(start),
  });
  return (program.body as unknown as SyntaxNode[]).flatMap((statement) => {
    const declared = /^Export(?:Named|Default)Declaration$/.test(statement.type) ? statement.declaration : null;
    if (!declared) return [];
    if (declared.type === 'FunctionDeclaration') return [entry(declared.id?.name ?? 'default', statement.start)];
    if (declared.type === 'ClassDeclaration') return [entry(declared.id?.name ?? 'default', statement.start)];
    if (declared.type !== 'VariableDeclaration') return [];
    return (declared.declarations ?? [])
      .filter(({ init }) => isFunction(init))
      .map(({ id }) => entry(id.name, statement.start));
  });
}
