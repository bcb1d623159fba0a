import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import { LANGUAGES } from '../../../src/dataset/schema.ts';
import { languageName } from '../../../src/ui/citation-words.ts';
import { language, words } from '../../../src/ui/words.ts';

describe('languageName', () => {
  it.each(LANGUAGES)('knows in %s the language of every source on record', (code) => {
    language.set(code);
    const spoken = new Set(Object.values(readDataset().sources).map((source) => source.language));
    for (const one of spoken) expect(languageName(one, words()), one).toMatch(/^\p{L}{3,}/u);
    language.set('en');
  });

  it('falls back to the code', () => expect(languageName('xx', words())).toBe('XX'));
  it('takes no other word of the list for a language', () => expect(languageName('all', words())).toBe('ALL'));
});
