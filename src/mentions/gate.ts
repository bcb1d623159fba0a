/** The cheap question before all others: can there be a mention at all? */
import type { Lexicon } from './compile.ts';

/** Letters of a literal: a blank stands for the rest of a word and the white space after it; ı and İ are no case of i. */
const UNITS: Record<string, string> = { ' ': String.raw`\S{0,9}\s+`, i: '[iıİ]', ı: '[iıİ]' };

/** Last letter of the Latin blocks, and a stand-in for the first letter of all other scripts, which rules out most text at once. */
const LATIN = '\u024f';
const OTHER_SCRIPTS = String.raw`[\u0370-\u1fff]`;

interface Node {
  ends: boolean;
  /** Pattern that has to hold behind the literal. */
  after: string;
  next: Map<string, Node>;
}

/**
 * The gate as plain strings, for the bundle.
 *
 * @param lexicon as compiled
 * @returns sources of the patterns and their flags
 */
export function gateSource({ gate, returns }: Pick<Lexicon, 'gate' | 'returns'>) {
  const page = gatePattern({ gate });
  return { page: page.source, change: gatePattern({ gate: [...gate, ...returns] }).source, flags: page.flags };
}

/**
 * The gate of what {@link gateSource} made.
 *
 * @returns `page`: where it does not match, a page has no mention; `change`: where it does not match, a change of a page with mentions
 *   makes no difference, since short forms match, too
 */
export function gateOf({ page, change, flags }: ReturnType<typeof gateSource>) {
  let changes: RegExp | undefined;
  return {
    page: new RegExp(page, flags),
    // Made when it is asked for: most pages have no mention.
    get change() {
      changes ??= new RegExp(change, flags);
      return changes;
    },
  };
}

/**
 * A pattern for the text of a page, without soft hyphens and the like and composed (NFC): where it does not match there is no
 * mention. Literals that begin alike are tried together.
 */
export function gatePattern({ gate }: Pick<Lexicon, 'gate'>): RegExp {
  const root: Node = { ends: false, after: '', next: new Map() };
  for (const literal of gate) {
    let node = root;
    const bare = literal.replace(/[<>]/g, '');
    for (const [index, letter] of [...bare].entries()) {
      const unit = index === 0 && letter > LATIN ? OTHER_SCRIPTS : (UNITS[letter] ?? letter);
      const known = node.next.get(unit) ?? { ends: false, after: '', next: new Map() };
      node.next.set(unit, known);
      node = known;
    }
    node.ends = true;
    // Looked for behind the literal: in front of it the test would be made at every place of the text.
    if (literal.endsWith('>')) node.after += '(?![a-z])';
    if (literal.startsWith('<')) node.after += `(?<![a-z]${bare})`;
    // Pages are full of longer numbers.
    if (/^\d+$/.test(bare)) node.after += String.raw`(?!\d)(?<!\d${bare})`;
  }
  return new RegExp(patternOf(root), 'i');
}

function patternOf({ next }: Node): string {
  const branches = [...next].map(([unit, node]) => {
    const rest = patternOf(node);
    if (node.ends && node.after === '') return unit;
    return unit + (node.ends ? `(?:${[node.after, rest].filter(Boolean).join('|')})` : rest);
  });
  return branches.length > 1 ? `(?:${branches.join('|')})` : (branches[0] ?? '');
}
