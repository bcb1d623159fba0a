import { browser } from '../platform/browser.ts';
import { changeSettings, type Mode } from '../platform/settings.ts';
import { ALL_SITES } from '../platform/sites.ts';

/**
 * Sets where pages are read by themselves. Has to be called at once in a click, since the browser may have to ask the reader.
 * @returns false where the browser refused; the mode is then as it was before
 */
export async function chooseMode(mode: Mode, present: Mode): Promise<boolean> {
  // The wish is kept before the browser asks: its question may close the page that asked.
  const kept = changeSettings({ mode });
  const granted = mode !== 'articles' || (await browser.permissions.request({ origins: [ALL_SITES] }));
  await kept;
  if (!granted) await changeSettings({ mode: present });
  return granted;
}
