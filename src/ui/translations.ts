/** The language of the interface, and the translations in `assets/locales`. */
import { createI18n } from '@nanostores/i18n';
import { atom } from 'nanostores';
import az from '../../assets/locales/az.json' with { type: 'json' };
import ru from '../../assets/locales/ru.json' with { type: 'json' };
import tr from '../../assets/locales/tr.json' with { type: 'json' };
import type { Language } from '../dataset/schema.ts';

/** The interface language; setting it changes all words at once. */
export const language = atom<Language>('en');

/** Makes a group of words from its English ones: see the library's documentation. */
export const i18n = createI18n(language, {
  get: () => Promise.resolve({}),
  // The library's type knows nothing of plural forms in translations, its code does.
  cache: { en: {}, az, ru, tr } as Record<Language, never>,
});
