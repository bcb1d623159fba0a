/** The form in which settings are stored, now and before, and what to make of what is none of it. Pure. */
import * as v from 'valibot';
import { LANGUAGES } from '../dataset/schema.ts';

/**
 * Where the extension reads pages by itself. `news`: on the known news sites. `articles`: besides, on every page that looks like
 * an article, once the browser was asked for permission. `click`: nowhere, only when the reader asks.
 */
export const MODES = ['news', 'articles', 'click'] as const;
export type Mode = (typeof MODES)[number];

/** What the reader can choose. Hosts are without `www.`. */
const SettingsSchema = v.object({
  enabled: v.optional(v.boolean(), true),
  mode: v.optional(v.picklist(MODES), 'news'),
  language: v.optional(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  firstOnly: v.optional(v.boolean(), false),
  markStyle: v.optional(v.picklist(['line', 'wash', 'both']), 'both'),
  /** Sites that are never read, and sites that are read besides those of the mode. */
  offHosts: v.optional(v.array(v.string()), []),
  onHosts: v.optional(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Version of the stored form. Whoever changes it adds a migration. */
const VERSION = 1;

/** Each makes the next version's form of its own: the first one of what was stored before versions were noted. */
const MIGRATIONS: ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [(stored) => stored];

/** Why stored settings could not be taken as they are: not readable in full, or of a later version of the extension. */
export type SettingsTrouble = 'damaged' | 'newer';

export interface LoadedSettings {
  settings: Settings;
  trouble: SettingsTrouble | null;
}

/**
 * Reads stored settings of any version.
 * @param stored as it came out of the storage; undefined where there is nothing yet
 * @returns the settings, each damaged or missing one at its default; all of them where a later version stored them, since it may
 *   have changed what they mean
 */
export function loadSettings(stored: unknown): LoadedSettings {
  const defaults = v.parse(SettingsSchema, {});
  if (stored === undefined) return { settings: defaults, trouble: null };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: defaults, trouble: 'damaged' };
  const { version = 0, ...fields } = stored as Record<string, unknown>;
  if (!Number.isInteger(version) || (version as number) < 0) return { settings: defaults, trouble: 'damaged' };
  if ((version as number) > VERSION) return { settings: defaults, trouble: 'newer' };
  const migrated = MIGRATIONS.slice(version as number).reduce((form, migrate) => migrate(form), fields);
  const whole = v.safeParse(SettingsSchema, migrated);
  if (whole.success) return { settings: whole.output, trouble: null };
  const sound = Object.entries(SettingsSchema.entries).filter(([name, schema]) => v.is(schema, migrated[name]));
  const kept = Object.fromEntries(sound.map(([name]) => [name, migrated[name]]));
  return { settings: v.parse(SettingsSchema, kept), trouble: 'damaged' };
}

/** @returns what is stored of settings: plain data with its version */
export function storedForm(settings: Settings): Record<string, unknown> {
  return { version: VERSION, ...settings };
}
