/** The line that a node stands in: text and inline elements run on until a block begins or ends. */
import { INLINE, traitsOf } from './elements.ts';
import { parentOf } from './place.ts';

/** Characters before and after a change that are looked at with it: more than the longest name has. */
const BESIDE = 400;

/** And no more nodes than this, so that a line of a thousand is not gone through a thousand times. */
const NODES_BESIDE = 40;

/** Text and inline elements run on with their neighbours. */
export function runsOn(node: Node): boolean {
  return node.nodeType === 3 || (node.nodeType === 1 && (traitsOf(node as Element) & INLINE) > 0);
}

/**
 * The text of the line on one side of a node, across inline elements.
 *
 * @param node text, or an inline element
 * @param direction which side
 * @returns as far as {@link BESIDE} and {@link NODES_BESIDE} reach
 */
export function besideInLine(node: Node, direction: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let at = node, steps = 0; text.length < BESIDE && steps < NODES_BESIDE; steps++) {
    const next: Node | null = at[direction];
    if (!next) {
      const parent = parentOf(at);
      if (!parent || !runsOn(parent)) break;
      at = parent;
      continue;
    }
    at = next;
    if (next.nodeType === 8) continue;
    if (!runsOn(next)) break;
    const its = next.textContent ?? '';
    text = direction === 'nextSibling' ? text + its : its + text;
  }
  return direction === 'nextSibling' ? text.slice(0, BESIDE) : text.slice(-BESIDE);
}
