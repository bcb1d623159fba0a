import { describe, expect, it } from 'vitest';
import { pickLanguage } from '../../../src/ui/pick-language.ts';

describe('pickLanguage', () => {
  it('takes the reader’s choice', () => expect(pickLanguage('ru', ['az'])).toBe('ru'));
  it('takes the first of the browser’s languages that is there', () => {
    expect(pickLanguage('auto', ['de-DE', 'tr-TR', 'en'])).toBe('tr');
    expect(pickLanguage('auto', ['az-Cyrl-AZ'])).toBe('az');
  });
  it('falls back to English', () => {
    expect(pickLanguage('auto', ['fr'])).toBe('en');
    expect(pickLanguage('auto', [])).toBe('en');
  });
});
