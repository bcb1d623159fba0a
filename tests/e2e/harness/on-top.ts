/** Where the card is for the pointer: found by asking, point by point, which element lies on top. */

import type { Frame } from 'puppeteer-core';
import type { Box } from '../../../scripts/browsers/card.ts';

/**
 * Measures the card as hit testing sees it, so that neither the unit of a rectangle under zoom or transform matters, nor what lies
 * over the card or makes it inert goes unnoticed.
 *
 * @param frame the frame that the mention is in
 * @returns the box in which the card's host is on top, CSS px of the frame's viewport; null where it is nowhere
 */
export function cardOnTop(frame: Frame): Promise<Box | null> {
  return frame.evaluate(() => {
    const isCard = (x: number, y: number) => {
      const element = document.elementFromPoint(x, y);
      return element?.matches('[data-treaty-lens]:popover-open') ?? false;
    };
    const reach = (x: number, y: number, dx: number, dy: number) => {
      let steps = 0;
      while (isCard(x + (steps + 1) * dx, y + (steps + 1) * dy)) steps++;
      return steps;
    };
    for (let y = 4; y < innerHeight; y += 12) {
      for (let x = 4; x < innerWidth; x += 12) {
        if (!isCard(x, y)) continue;
        const row = y + (reach(x, y, 0, 1) >> 1);
        const left = x - reach(x, row, -1, 0);
        const right = x + reach(x, row, 1, 0);
        const column = (left + right) >> 1;
        const top = row - reach(column, row, 0, -1);
        const bottom = row + reach(column, row, 0, 1);
        return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
      }
    }
    return null;
  });
}
