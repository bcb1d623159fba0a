import * as v from 'valibot';
import { LANGUAGES } from '../dataset/schema.ts';
import { browser } from './browser.ts';

/** What the reader can choose. `sites` holds host names the reader switched off. */
const SettingsSchema = v.object({
  enabled: v.fallback(v.boolean(), true),
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  firstOnly: v.fallback(v.boolean(), false),
  offHosts: v.fallback(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';
const asSettings = (stored: unknown): Settings =>
  v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** The reader's settings; whatever is missing or damaged in storage takes its default, the rest is kept. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return asSettings(stored[KEY]);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `listener` whenever the settings change, in whichever window that happened. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(asSettings(change.newValue));
  });
}
