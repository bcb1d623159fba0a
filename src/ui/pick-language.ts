import type { Language } from '../dataset/schema.ts';

/**
 * The language to speak: the reader's choice, else the first of the browser's languages that we have, else English.
 * @param chosen the setting
 * @param preferred BCP 47 tags in order, as `navigator.languages`
 */
export function pickLanguage(chosen: 'auto' | Language, preferred: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  const known: Record<string, Language> = { en: 'en', az: 'az', tr: 'tr', ru: 'ru' };
  for (const tag of preferred) {
    const match = known[tag.slice(0, 2).toLowerCase()];
    if (match) return match;
  }
  return 'en';
}
