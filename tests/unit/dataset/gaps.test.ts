import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathAcrossGaps, withoutGaps } from '../../../src/dataset/gaps.ts';

describe('pathAcrossGaps', () => {
  it('leads to the entry that stood there, whichever are left out', () => {
    const entries = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(entries, fc.array(fc.nat(7)), (events, left) => {
        const gaps = new Map([['events', new Set(left)]]);
        const { events: rest } = withoutGaps({ events }, gaps) as { events: string[] };
        for (const [index, event] of rest.entries()) {
          const path = pathAcrossGaps(`/events/${index}/when/date`, gaps);
          const at = Number(/^\/events\/(\d+)\/when\/date$/.exec(path)?.[1]);
          expect(events[at]).toBe(event);
        }
        expect(rest).toEqual(events.filter((_, index) => !left.includes(index)));
      }),
    );
  });

  it('leaves alone what lies in no such list', () => {
    const gaps = new Map([['events', new Set([0])]]);
    for (const path of ['', '/events', '/facts/0', '/name/en']) expect(pathAcrossGaps(path, gaps)).toBe(path);
  });
});
