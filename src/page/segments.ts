/** The way back from article text to DOM text nodes. */

/**
 * Text nodes in reading order and where each begins in the article text, in UTF-16 code units, ascending. Two plain arrays, since
 * a page has tens of thousands of them; the rest is worked out for the few that are asked for. Between two nodes may be one code
 * unit that neither holds: the space of a `<br>`, the newline between blocks.
 */
export interface Segments {
  nodes: Text[];
  starts: number[];
}

/** A part of a text node's data, in UTF-16 code units. */
export interface Part {
  node: Text;
  from: number;
  to: number;
}

/**
 * The text nodes that hold a stretch of the article.
 *
 * @param segments as read
 * @param text the article text they belong to
 * @param start UTF-16 code units into it
 * @param end exclusive
 * @returns each node with the part of its data, in order; empty where none holds any of it
 */
export function partsOf({ nodes, starts }: Segments, text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let i = Math.max(0, lastAtOrBefore(starts, start)); i < nodes.length; i++) {
    const node = nodes[i] as Text;
    const at = starts[i] as number;
    if (at >= end) break;
    const { data } = node;
    // White space that leads a block is not in the text: there the text begins with something else than the data.
    const skipped = text.charAt(at).trim() ? data.length - data.trimStart().length : 0;
    const from = Math.max(start, at) - at + skipped;
    const to = Math.min(end - at, (starts[i + 1] ?? text.length) - at, data.length - skipped) + skipped;
    if (from < to) parts.push({ node, from, to });
  }
  return parts;
}

/** Index of the last segment that begins at an offset or before it, -1 where none does. */
function lastAtOrBefore(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Makes a live range over exactly the given code units, within one block.
 *
 * @param segments as read
 * @param text the article text they belong to
 * @param start UTF-16 code units into it
 * @param end exclusive
 * @returns null where the nodes have left the document, hold other text by now, or lie in different trees
 */
export function rangeOver(segments: Segments, text: string, start: number, end: number): Range | null {
  const parts = partsOf(segments, text, start, end);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const root = first.node.getRootNode();
  let at = start;
  for (const { node, from, to } of parts) {
    const held = node.data.slice(from, to);
    // The space of a line break is in the text alone.
    if (!text.startsWith(held, at) && !text.charAt(at).trim()) at++;
    if (!text.startsWith(held, at) || !node.isConnected || node.getRootNode() !== root) return null;
    at += held.length;
  }
  if (text.slice(at, end).trim()) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}
