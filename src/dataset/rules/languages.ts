/** Rules about languages: a language that is declared complete is there in every text, and is a translation. */
import { LANGUAGES, type Language, type Text } from '../schema.ts';
import type { DatasetFiles, Finding, Rule } from './rule.ts';
import { type Found, textsOf } from './walk.ts';

/** Languages in which every text of the record has to be there. Add one when its translation is done. */
const COMPLETE_LANGUAGES: readonly Language[] = ['en', 'az', 'tr', 'ru'];

/** Names may be the same in two languages; a sentence of this many words is not. */
const SENTENCE_WORDS = 4;
const PERSON = /\/(?:signatories\/\d+|speaker)\/name$/;

const PLACEHOLDER = /\{[^{}]*\}/g;

const eachText = (files: DatasetFiles, check: (found: Found<Text>) => Omit<Finding, 'file'>[]): Finding[] =>
  [...files.instruments, files.parties, files.sources].flatMap(({ file, data }) =>
    textsOf(data).flatMap((found) => check(found).map((finding) => ({ file, ...finding }))),
  );

/**
 * Makes the rule that texts are complete.
 * @param complete the languages that every text has to have
 */
export function languagesComplete(complete: readonly Language[]): Rule {
  return {
    id: 'languages-complete',
    description: `Every text is there in each complete language: ${complete.join(', ')}.`,
    check: (files) =>
      eachText(files, ({ path, value }) =>
        complete
          .filter((language) => value[language] === undefined)
          .map((language) => ({ path, message: `no text in "${language}"` })),
      ),
  };
}

const translated: Rule = {
  id: 'translated',
  description: 'A text in another language is not a copy of the English one.',
  check: (files) =>
    eachText(files, ({ path, value }) =>
      LANGUAGES.filter(
        (language) =>
          language !== 'en' &&
          value[language] === value.en &&
          value.en.split(/\s+/).length >= SENTENCE_WORDS &&
          !PERSON.test(path),
      ).map((language) => ({ path: `${path}/${language}`, message: 'this is the English text' })),
    ),
};

const samePlaceholders: Rule = {
  id: 'same-placeholders',
  description: 'A text has the same placeholders in every language.',
  check: (files) =>
    eachText(files, ({ path, value }) => {
      const placeholders = (text: string): string => (text.match(PLACEHOLDER) ?? []).sort().join(' ');
      return LANGUAGES.flatMap((language) => {
        const text = value[language];
        if (text === undefined || placeholders(text) === placeholders(value.en)) return [];
        return [
          {
            path: `${path}/${language}`,
            message: `placeholders: "${placeholders(text)}", "${placeholders(value.en)}" in English`,
          },
        ];
      });
    }),
};

export const languageRules: readonly Rule[] = [languagesComplete(COMPLETE_LANGUAGES), translated, samePlaceholders];
