import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { issueMessage, nearest } from '../../../src/dataset/issue-message.ts';

const Step = v.strictObject({ colour: v.optional(v.string()) });
const File = v.strictObject({
  title: v.string(),
  steps: v.optional(v.array(Step)),
  byName: v.optional(v.record(v.string(), Step)),
  way: v.optional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('road'), width: v.optional(v.number()) }),
      v.strictObject({ kind: v.literal('river'), depth: v.optional(v.number()) }),
    ]),
  ),
  year: v.optional(v.pipe(v.number(), v.integer())),
});

const told = (data: unknown): string[] =>
  v.safeParse(File, data).issues?.map((issue) => issueMessage(issue, File)) ?? [];

describe('issueMessage', () => {
  it.each<[unknown, string]>([
    [{ title: 'a', steps: [{ color: 'red' }] }, 'there is no key "color" here: did you mean "colour"?'],
    [{ title: 'a', byName: { x: { colur: 'red' } } }, 'there is no key "colur" here: did you mean "colour"?'],
    [{ title: 'a', way: { kind: 'river', dept: 2 } }, 'there is no key "dept" here: did you mean "depth"?'],
    [{ title: 'a', way: { kind: 'rver' } }, '"rver" is none of road, river: did you mean "river"?'],
    [{ title: 'a', entirelyElse: 1 }, 'there is no key "entirelyElse" here'],
    [{ title: 1 }, 'must be string, and is 1'],
    [{}, '"title" is missing'],
    [undefined, 'it is missing'],
    // What says enough by itself stays.
    [{ title: 'a', year: 1.5 }, 'Invalid integer: Received 1.5'],
  ])('of %j says: %s', (data, message) => {
    expect(told(data)).toContain(message);
  });
});

describe('nearest', () => {
  const word = fc.stringMatching(/^[a-z-]{4,12}$/);

  it('finds a word with one slip in it: a letter too many, too few, another, or two in the wrong order', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('add', 'drop', 'replace', 'swap'), (written, place, slip) => {
        const at = place % (written.length - 1);
        const [before, one, two, after] = [written.slice(0, at), written[at], written[at + 1], written.slice(at + 2)];
        const slips = {
          add: `${before}${one}q${two}${after}`,
          drop: `${before}${two}${after}`,
          replace: `${before}q${two}${after}`,
          swap: `${before}${two}${one}${after}`,
        };
        expect(nearest(slips[slip], ['00000000000000', written])).toBe(written);
      }),
    );
  });

  it('takes the nearest of several, and none that is far', () => {
    expect(nearest('trend-20251216', ['trend-20251226', 'trend-en-20251216', 'trend-20251216a'])).toBe(
      'trend-20251226',
    );
    expect(nearest('trend', ['report', 'apa'])).toBeUndefined();
    expect(nearest('', [])).toBeUndefined();
  });
});
