import { describe, expect, it, vi } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../../src/page/steps.ts';

function* count(to: number, cost = 0): Steps<number> {
  for (let i = 0; i < to; i++) {
    const until = performance.now() + cost;
    while (performance.now() < until);
    yield;
  }
  return to;
}

describe('steps', () => {
  it('run to their end at once', () => {
    expect(atOnce(count(5))).toBe(5);
  });

  it('run in slices of about the length asked for', async () => {
    const slices: number[] = [];
    let began = performance.now();
    const result = await inSlices(count(40, 0.5), {
      sliceMs: 3,
      yieldToMain: async () => {
        slices.push(performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve));
        began = performance.now();
      },
    });
    expect(result).toBe(40);
    expect(slices.length).toBeGreaterThan(2);
    expect(slices.every((slice) => slice >= 3)).toBe(true);
  });

  it('yield by the scheduler where there is one, by a timer elsewhere', async () => {
    const yielded = vi.fn(() => Promise.resolve());
    vi.stubGlobal('scheduler', { yield: yielded });
    await inSlices(count(3), { sliceMs: 0 });
    expect(yielded).toHaveBeenCalled();
    vi.stubGlobal('scheduler', undefined);
    expect(await inSlices(count(3), { sliceMs: 0 })).toBe(3);
    vi.unstubAllGlobals();
  });

  it('stop between two slices when called off', async () => {
    const controller = new AbortController();
    let slices = 0;
    const work = inSlices(count(1000), {
      sliceMs: 0,
      signal: controller.signal,
      yieldToMain: async () => {
        if (++slices === 3) controller.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(slices).toBe(3);
  });

  it('pass errors on', async () => {
    const failing = function* (): Steps<number> {
      yield;
      throw new Error('gone');
    };
    expect(() => atOnce(failing())).toThrow('gone');
    await expect(inSlices(failing())).rejects.toThrow('gone');
  });
});
