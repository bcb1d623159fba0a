import { describe, expect, it } from 'vitest';
import { luminance } from '../../../src/overlay/theme.ts';

describe('luminance', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 0, 0, 0.9)', 0.2126],
    ['color(srgb 0 1 0)', 0.7152],
  ])('of %s', (color, expected) => expect(luminance(color)).toBeCloseTo(expected, 4));

  it('is unknown for other forms', () => {
    expect(luminance('oklch(0.5 0.1 20)')).toBeNull();
    expect(luminance('')).toBeNull();
  });
});
