import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCorridor, lineNear, placeCard } from '../../../src/overlay/placement.ts';

const view = { x: 0, y: 0, width: 1000, height: 700 };
const card = { width: 388, height: 400 };

describe('placeCard', () => {
  it('stands under the line where there is room', async () => {
    const spot = await placeCard({ x: 100, y: 100, width: 80, height: 20 }, card, view);
    expect(spot).toMatchObject({ x: 100, y: 126, side: 'bottom' });
  });

  it('stands over the line near the bottom of the window', async () => {
    const spot = await placeCard({ x: 100, y: 600, width: 80, height: 20 }, card, view);
    expect(spot).toMatchObject({ y: 600 - 6 - 400, side: 'top' });
  });

  it('lines up with the end of the mention near the right edge', async () => {
    const spot = await placeCard({ x: 900, y: 100, width: 80, height: 20 }, card, view);
    expect(spot.x).toBe(980 - 388);
  });

  it('shrinks to the larger side where neither has room', async () => {
    const spot = await placeCard({ x: 100, y: 200, width: 80, height: 20 }, { width: 388, height: 900 }, view);
    expect(spot.side).toBe('bottom');
    expect(spot.maxHeight).toBe(700 - 226 - 8);
  });

  it('always lies within a window that has room for it', async () => {
    const box = fc.record({
      x: fc.integer({ min: -50, max: 990 }),
      y: fc.integer({ min: -10, max: 690 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 8, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(box, fc.integer({ min: 100, max: 1500 }), async (line, height) => {
        const spot = await placeCard(line, { width: 388, height }, view);
        const shown = Math.min(height, spot.maxHeight);
        expect(spot.x).toBeGreaterThanOrEqual(8);
        expect(spot.x + 388).toBeLessThanOrEqual(992);
        expect(spot.y).toBeGreaterThanOrEqual(8);
        expect(spot.y + shown).toBeLessThanOrEqual(692);
      }),
    );
  });
});

describe('inCorridor', () => {
  const line = { x: 100, y: 100, width: 80, height: 20 };
  const below = { x: 100, y: 126, width: 388, height: 400 };

  it('holds between line and card', () => {
    expect(inCorridor(110, 123, line, below)).toBe(true);
    expect(inCorridor(400, 123, line, below)).toBe(true);
  });
  it('does not hold beside, above or inside', () => {
    expect(inCorridor(90, 123, line, below)).toBe(false);
    expect(inCorridor(110, 110, line, below)).toBe(false);
    expect(inCorridor(110, 300, line, below)).toBe(false);
  });
  it('holds upwards too', () => {
    expect(inCorridor(110, 97, line, { x: 100, y: -300, width: 388, height: 394 })).toBe(true);
  });
});

describe('lineNear', () => {
  const lines = [
    { x: 500, y: 100, width: 100, height: 20 },
    { x: 0, y: 125, width: 80, height: 20 },
  ];
  it('takes the line under the pointer of a wrapped mention', () => {
    expect(lineNear(lines, { x: 40, y: 130 })).toBe(1);
    expect(lineNear(lines, { x: 520, y: 110 })).toBe(0);
  });
  it('takes the first line without a pointer, and where nothing is left', () => {
    expect(lineNear(lines, null)).toBe(0);
    expect(lineNear([], { x: 1, y: 1 })).toBe(0);
  });
});
