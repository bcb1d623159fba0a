/** Random pages for property tests: text over inline, block, excluded and hidden markup, as fast-check arbitraries. */
import fc from 'fast-check';

/** A page as data, so that a failing one shrinks. */
export type TreeNode = string | { name: string; attributes: Record<string, string>; children: TreeNode[] };

const LAKE = ['Lake', 'Accord', ' ', '\n  ', 'of', '\u00a0', 'Soo\u00adma', 'e\u0301', '𐐷', '', ' Lake Accord ', '.'];
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

/**
 * @param words what text nodes hold
 * @returns children of a body
 */
export const treesOf = (words: readonly string[]): fc.Arbitrary<TreeNode[]> =>
  fc.letrec<{ node: TreeNode; nodes: TreeNode[] }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constantFrom(...words),
      fc.record({ name: names, attributes, children: tie('nodes') }),
    ),
    nodes: fc.array(tie('node'), { maxLength: 5 }),
  })).nodes;

/** Children of a body that speak of a lake and an accord. */
export const trees: fc.Arbitrary<TreeNode[]> = treesOf(LAKE);

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

/** An edit as data: which element, by count; what is done; what with. */
export type Edit = [pick: number, kind: number, more: TreeNode[]];

/**
 * @param more children that an edit may add
 * @returns edits of a page one after the other
 */
export const editsOf = (more: fc.Arbitrary<TreeNode[]>): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), more), { maxLength: 4 });

/**
 * Changes a page as its scripts might: adds, removes, moves, overwrites.
 *
 * @param document the page
 * @param edit what to do
 * @param word text that replaces the text of an element's text nodes
 */
export function carryOut(document: Document, [pick, kind, more]: Edit, word: string): void {
  const all = [document.body, ...document.body.querySelectorAll('*')];
  const element = all[pick % all.length] as Element;
  if (kind === 0) grow(element, more);
  else if (kind === 1 && element !== document.body) element.remove();
  else if (kind === 2) {
    for (const child of element.childNodes) if (child.nodeType === 3) (child as Text).data = word;
  } else if (kind === 3) element.textContent = 'a';
  else if (kind === 4 && element !== document.body) document.body.prepend(element);
}
