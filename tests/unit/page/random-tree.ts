/** Random pages for property tests: text over inline, block, excluded and hidden markup, as fast-check arbitraries. */
import fc from 'fast-check';

/** A page as data, so that a failing one shrinks. */
export type TreeNode = string | { name: string; attributes: Record<string, string>; children: TreeNode[] };

const words = fc.constantFrom(
  'Lake',
  'Accord',
  ' ',
  '\n  ',
  'of',
  '\u00a0',
  'Soo\u00adma',
  'e\u0301',
  '𐐷',
  '',
  ' Lake Accord ',
  '.',
);
const names = fc.constantFrom(
  ...'b i a span em sup wbr br img p div h2 ul li td blockquote figcaption section aside script code pre x-term hr'.split(
    ' ',
  ),
);
const attributes: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>({ hidden: '' }, { 'aria-hidden': 'true' }, { lang: 'tr' }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { class: 'related' },
      { style: 'display:none' },
      { role: 'heading' },
    ),
  },
);

/** Children of a body. */
export const trees: fc.Arbitrary<TreeNode[]> = fc.letrec<{ node: TreeNode; nodes: TreeNode[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc.record({ name: names, attributes, children: tie('nodes') }),
  ),
  nodes: fc.array(tie('node'), { maxLength: 5 }),
})).nodes;

/**
 * Builds nodes below a parent.
 *
 * @param parent element to fill
 * @param nodes as generated; neighbouring strings stay separate text nodes
 */
export function grow(parent: Element, nodes: TreeNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.append(parent.ownerDocument.createTextNode(node));
      continue;
    }
    const element = parent.ownerDocument.createElement(node.name);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    parent.append(element);
    grow(element, node.children);
  }
}
