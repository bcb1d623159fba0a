import { onSettings, readSettings, type Settings } from '../platform/settings.ts';
import { pickLanguage } from './pick-language.ts';
import { language } from './words.ts';

/**
 * Gives one of the extension's own pages its colours and its language, and keeps both as the system and the reader's settings
 * change.
 * @param draw draws the page; called at once and after each change
 */
export async function startExtensionPage(document: Document, draw: (settings: Settings) => void): Promise<void> {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => document.documentElement.classList.toggle('dark', dark.matches);
  dark.addEventListener('change', paint);
  paint();
  const show = (settings: Settings) => {
    language.set(pickLanguage(settings.language, navigator.languages));
    document.documentElement.lang = language.get();
    draw(settings);
  };
  onSettings(show);
  show(await readSettings());
}
