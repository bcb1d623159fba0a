import * as v from 'valibot';
import { LANGUAGES } from '../dataset/schema.ts';
import { browser } from './browser.ts';

/**
 * Where the extension reads pages by itself. `news`: on the known news sites. `articles`: besides, on every page that looks like
 * an article, once the browser was asked for permission. `click`: nowhere, only when the reader asks.
 */
export const MODES = ['news', 'articles', 'click'] as const;
export type Mode = (typeof MODES)[number];

/** What the reader can choose. Hosts are without `www.`. */
const SettingsSchema = v.object({
  enabled: v.fallback(v.boolean(), true),
  mode: v.fallback(v.picklist(MODES), 'news'),
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  firstOnly: v.fallback(v.boolean(), false),
  markStyle: v.fallback(v.picklist(['line', 'wash', 'both']), 'both'),
  /** Sites that are never read, and sites that are read besides those of the mode. */
  offHosts: v.fallback(v.array(v.string()), []),
  onHosts: v.fallback(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';
const asSettings = (stored: unknown): Settings =>
  v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** Changes wait for each other, so that none undoes another. */
let queue: Promise<unknown> = Promise.resolve();

/** The reader's settings; whatever is missing or damaged in storage takes its default, the rest is kept. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return asSettings(stored[KEY]);
}

/**
 * Changes some settings and keeps the others.
 * @param change the new values, or a function that makes them from the present ones
 */
export function changeSettings(
  change: Partial<Settings> | ((present: Settings) => Partial<Settings>),
): Promise<Settings> {
  const result = queue.then(async () => {
    const present = await readSettings();
    const settings = { ...present, ...(typeof change === 'function' ? change(present) : change) };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  queue = result.catch(() => undefined);
  return result;
}

/** Calls `listener` whenever the settings change, in whichever window that happened. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(asSettings(change.newValue));
  });
}
