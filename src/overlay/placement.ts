import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/core';

/** A rectangle in CSS pixels of the layout viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Spot {
  /** Top left corner of the card, CSS pixels of the viewport. */
  x: number;
  y: number;
  /** Height the card may take before it scrolls, CSS pixels. */
  maxHeight: number;
  side: 'top' | 'bottom';
}

/** Pixels between the line of text and the card, and between the card and the edge of the window. */
const GAP = 6;
const MARGIN = 8;
/** The card keeps at least this height, if need be over the line it belongs to. */
const MIN_HEIGHT = 160;

/**
 * Places the card beside a line of text. The card lies in the top layer, so window coordinates are all that counts: no
 * offset parent, no scroll container, no transform of the page has a say. That is why the DOM half of floating-ui, which
 * looks for these, is not used.
 * @param line the line of the mention under the pointer
 * @param card natural width and height of the card
 * @param view the part of the window that is visible
 */
export async function placeCard(line: Box, card: { width: number; height: number }, view: Box): Promise<Spot> {
  let maxHeight = view.height - 2 * MARGIN;
  const at = { ...card };
  const { x, y, placement } = await computePosition(null, at, {
    placement: 'bottom-start' satisfies Placement,
    strategy: 'fixed',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          maxHeight = Math.min(maxHeight, Math.max(MIN_HEIGHT, availableHeight));
          at.height = Math.min(card.height, maxHeight);
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
    platform: {
      getElementRects: () => ({ reference: line, floating: { x: 0, y: 0, ...at } }),
      getDimensions: () => at,
      getClippingRect: () => ({ ...view, ...edges(view) }),
    },
  });
  return { x, y, maxHeight, side: placement.startsWith('top') ? 'top' : 'bottom' };
}

function edges(box: Box) {
  return { top: box.y, left: box.x, right: box.x + box.width, bottom: box.y + box.height };
}

/**
 * Is the pointer on its way from the line to the card: between the two, not beside them?
 * @param x, y pointer, CSS pixels of the viewport
 */
export function inCorridor(x: number, y: number, line: Box, card: Box): boolean {
  const left = Math.min(line.x, card.x);
  const right = Math.max(line.x + line.width, card.x + card.width);
  const [upper, lower] = line.y < card.y ? [line, card] : [card, line];
  return x >= left && x <= right && y >= upper.y + upper.height - 1 && y <= lower.y + 1;
}

/**
 * Which line of a (possibly wrapped) mention is nearest to a point?
 * @param point pointer, CSS pixels of the viewport, as the lines are
 * @returns its index; 0, the first line, where there is no point
 */
export function lineNear(lines: readonly Box[], point: { x: number; y: number } | null): number {
  if (!point) return 0;
  const distance = (box: Box) =>
    Math.max(box.y - point.y, 0, point.y - box.y - box.height) +
    Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const distances = lines.map(distance);
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
