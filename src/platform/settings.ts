/** The reader's settings in the browser's storage. Nothing that was stored is lost: what cannot be read is set aside. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { loadSettings, type Settings, type SettingsTrouble, storedForm } from './settings-format.ts';

export { MODES, type Mode, type Settings } from './settings-format.ts';

const KEY = 'settings';
const ASIDE = 'settings-set-aside';

/** Settings that could not be taken as they were. */
export interface SettingsAside {
  why: SettingsTrouble;
  /** As they were stored. */
  stored: unknown;
}

const AsideSchema = v.object({ why: v.picklist(['damaged', 'newer']), stored: v.unknown() });

/** Changes wait for each other, so that none undoes another. */
let queue: Promise<unknown> = Promise.resolve();

async function load(): Promise<{ settings: Settings; aside: Record<string, SettingsAside> }> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { settings, trouble } = loadSettings(stored);
  return { settings, aside: trouble ? { [ASIDE]: { why: trouble, stored } } : {} };
}

/** The reader's settings; whatever is missing or damaged in storage takes its default, the rest is kept. */
export async function readSettings(): Promise<Settings> {
  return (await load()).settings;
}

/**
 * Changes some settings and keeps the others.
 * @param change the new values, or a function that makes them from the present ones
 */
export function changeSettings(
  change: Partial<Settings> | ((present: Settings) => Partial<Settings>),
): Promise<Settings> {
  const result = queue.then(async () => {
    const { settings: present, aside } = await load();
    const settings = { ...present, ...(typeof change === 'function' ? change(present) : change) };
    // In one call, so that either both are stored or neither.
    await browser.storage.local.set({ [KEY]: storedForm(settings), ...aside });
    return settings;
  });
  queue = result.catch(() => undefined);
  return result;
}

/** Sets aside stored settings that cannot be taken as they are, and stores what could be kept of them. */
export async function mendSettings(): Promise<void> {
  const { aside } = await load();
  if (ASIDE in aside) await changeSettings({});
}

/** What was set aside, if anything. */
export async function settingsAside(): Promise<SettingsAside | null> {
  const { [ASIDE]: aside } = await browser.storage.local.get(ASIDE);
  return v.is(AsideSchema, aside) ? aside : null;
}

/** Forgets what was set aside. */
export async function discardSettingsAside(): Promise<void> {
  await browser.storage.local.remove(ASIDE);
}

/** Calls `listener` whenever the settings change, in whichever window that happened. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(loadSettings(change.newValue).settings);
  });
}
