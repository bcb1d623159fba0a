import type { Language, Text } from '../dataset/schema.ts';

/** @returns the text in a language, or in English where it has not been translated */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.en;
}
