/** Which mention lies under the pointer. */
import type { PaintedMention } from './shared.ts';

/** Hit testing as the highlight registry has it; newer than TypeScript's own types. */
interface Registry {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: Node[] }): { ranges: AbstractRange[] }[];
}

/**
 * @param mentions what is painted
 * @param x, y a point of the viewport, CSS pixels
 * @returns the mention whose text is to be seen at that point, or null
 */
export function mentionAt(mentions: readonly PaintedMention[], x: number, y: number): PaintedMention | null {
  const shadowRoots = [...new Set(mentions.map(({ range }) => range.startContainer.getRootNode()))].filter(
    (root) => root instanceof ShadowRoot,
  );
  const registry = CSS.highlights as Registry;
  const under = new Set(registry.highlightsFromPoint?.(x, y, { shadowRoots }).flatMap(({ ranges }) => ranges));
  // Chromium finds no text where the whole page is inert.
  const isUnder = document.body?.inert
    ? (range: Range) => [...range.getClientRects()].some((line) => isIn(line, x, y))
    : (range: Range) => under.has(range);
  return mentions.find(({ range }) => isUnder(range) && isOnTop(range, x, y)) ?? null;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Firefox finds text under the pointer whatever lies over it. */
function isOnTop({ commonAncestorContainer: text }: Range, x: number, y: number): boolean {
  const top = (text.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return top !== null && (top.contains(text) || text.contains(top));
}
