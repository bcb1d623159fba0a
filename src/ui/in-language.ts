import type { Language, Name } from '../dataset/schema.ts';

/** @returns the text in a language, in English where it has not been translated; a name that is the same everywhere as it is */
export function inLanguage(text: Name, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en);
}
