/**
 * Which mention lies under the pointer. Asked of the boxes of its lines: `highlightsFromPoint` misses marks on screens of more than one
 * device pixel to the CSS pixel (Chromium 156), and finds them under whatever lies over them (Firefox 153).
 */
import type { PaintedMention } from './shared.ts';

/**
 * @param mentions what is painted
 * @param x, y a point of the viewport, CSS pixels
 * @returns the mention whose text is to be seen at that point, or null
 */
export function mentionAt(mentions: readonly PaintedMention[], x: number, y: number): PaintedMention | null {
  const onTop = new Map<Node, Element | null>();
  /** Is the element around the text the one at the point? Text that is covered, or scrolled out of its box, is not to be seen there. */
  const isSeen = (text: Node): boolean => {
    const root = text.getRootNode() as Document | ShadowRoot;
    if (!onTop.has(root)) onTop.set(root, root.elementFromPoint(x, y));
    const top = onTop.get(root);
    const around = elementAround(text);
    // Where the whole page is inert, nothing of it is ever on top.
    return !!top && (around.contains(top) || (document.body?.inert && top.contains(around)));
  };
  const isUnder = ({ range }: PaintedMention): boolean =>
    isSeen(range.commonAncestorContainer) &&
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  return mentions.find(isUnder) ?? null;
}

/** The element that a node is, or that is laid out around it. */
export function elementAround(node: Node): Element {
  if (node instanceof Element) return node;
  return node instanceof ShadowRoot
    ? node.host
    : node.parentNode
      ? elementAround(node.parentNode)
      : document.documentElement;
}
