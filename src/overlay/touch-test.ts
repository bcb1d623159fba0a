import { parentOf } from '../page/place.ts';
import { plain } from '../page/plain.ts';
import type { PaintedMention } from './shared.ts';

/**
 * Tells changes that touch what is painted from others, whatever the size of the page.
 * @param painted as just painted
 * @returns whether a node is, or holds, or stands within a painted mention; or did so, before it was taken out
 */
export function touchTest(painted: readonly PaintedMention[]): (node: Node) => boolean {
  const ranges = painted.map(({ range }) => range);
  const holders = new WeakSet<Node>();
  for (const { startContainer, endContainer } of ranges) {
    for (const end of [startContainer, endContainer]) {
      for (let at: Node | null = end; at && !holders.has(at); at = parentOf(at)) holders.add(at);
    }
  }
  const long = ranges.filter(({ startContainer, endContainer }) => startContainer !== endContainer);
  return (node) => holders.has(node) || ranges.some(hasShrunk) || long.some((range) => isWithin(node, range));
}

/** A live range over text that was taken away has shrunk, to nothing or up to what is left around it. */
function hasShrunk({ collapsed, startContainer, endContainer }: Range): boolean {
  return collapsed || startContainer.nodeType !== 3 || endContainer.nodeType !== 3;
}

function isWithin(node: Node, range: Range): boolean {
  // The second question last: to answer it the browser counts the siblings before the node, which may be thousands.
  return plain(range.commonAncestorContainer).contains(node) && range.intersectsNode(node);
}
