import type { CitationWords } from '../dataset/citations.ts';
import { showDate } from './dates.ts';
import { inLanguage } from './in-language.ts';
import type { Words } from './words.ts';

/** Name of a source's language, or its code in capitals where we have no name for it. */
export function languageName(code: string, { source }: Words): string {
  const names: Partial<Record<string, string | object>> = source;
  const name = code.length === 2 && Object.hasOwn(names, code) ? names[code] : undefined;
  return typeof name === 'string' ? name : code.toUpperCase();
}

/** How citations are worded in the current language. */
export function citationWords(words: Words): CitationWords {
  const { card, take, record, language } = words;
  return {
    sources: record.sources,
    undated: card.undated,
    archived: take.archived,
    quote: (text) => card.quoted({ text }),
    name: (name) => inLanguage(name, language),
    date: (date) => showDate(date, language),
    language: (code) => languageName(code, words),
  };
}
