/** Every message is used: what nobody shows, nobody has to translate. */
import { describe, expect, it } from 'vitest';
import * as words from '../../../src/ui/words.ts';
import { shippedSources } from './files.ts';

interface Group {
  component: string;
  base: Record<string, unknown>;
}
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && 'component' in value && 'base' in value;
const groups = (Object.values(words) as unknown[]).filter(isGroup);

// A key may be put together from a state or a kind of the record; then it stands there as a word of its own.
const elsewhere = shippedSources()
  .filter(({ path }) => path !== 'src/ui/words.ts')
  .map(({ text }) => text)
  .join('\n');

const stands = (word: string): boolean => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(elsewhere);
/** Ends of keys in template literals: `Text` of `${mode}Text`. */
const ends = [...elsewhere.matchAll(/\$\{\w+\}([A-Z]\w*)`/g)].map(([, end]) => end as string);
const isUsed = (key: string): boolean =>
  stands(key) || ends.some((end) => key.endsWith(end) && stands(key.slice(0, -end.length)));

describe.each(groups)('The messages of "$component"', ({ base }) => {
  it('are each used', () => {
    expect(Object.keys(base).filter((key) => !isUsed(key))).toEqual([]);
  });
});
