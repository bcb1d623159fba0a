import { describe, expect, it } from 'vitest';
import { wordsAfter, wordsBefore } from '../../../src/ui/excerpt.ts';

const LONG =
  'The committee chair told the house on Tuesday that both ministries had sent in their papers well before the';

describe('The words around a mention', () => {
  it('are all shown where a sentence begins or ends nearby, without a sign that something is left out', () => {
    expect(wordsBefore('Deputies approve the ')).toBe('Deputies approve the ');
    expect(wordsAfter(', said the chair.')).toBe(', said the chair.');
    expect(wordsBefore('')).toBe('');
    expect(wordsAfter('')).toBe('');
  });

  it('begin and end with a whole word where they are cut', () => {
    const before = wordsBefore(`${LONG} `);
    const after = wordsAfter(` ${LONG}`);
    expect(before).toMatch(/^… /);
    expect(after).toMatch(/ …$/);
    expect(LONG).toContain(` ${before.slice(2)}`.trimEnd());
    expect(` ${LONG} `).toContain(`${after.slice(0, -1)}`);
    expect(before.length).toBeGreaterThan(40);
    expect(after.length).toBeGreaterThan(40);
    expect(before.endsWith(' ')).toBe(true);
    expect(after.startsWith(' ')).toBe(true);
  });

  it('do not begin with the dash after a place line', () => {
    const sentence = LONG.slice(0, 68);
    expect(wordsBefore(`BAKU – ${sentence}`)).toBe(`… ${sentence}`);
  });

  it('are cut anywhere where a script has no spaces', () => {
    expect(wordsBefore('字'.repeat(90))).toBe(`… ${'字'.repeat(72)}`);
    expect(wordsAfter('字'.repeat(90))).toBe(`${'字'.repeat(72)} …`);
  });
});
