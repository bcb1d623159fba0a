import { LANGUAGES } from '../dataset/schema.ts';
import type { Settings } from '../platform/settings.ts';
import type { optionsWords } from './words.ts';

/** Each language under its own name. */
const LANGUAGE_NAMES = { en: 'English', az: 'Azərbaycanca', tr: 'Türkçe', ru: 'Русский' } as const;

interface OptionsProps {
  settings: Settings;
  words: ReturnType<typeof optionsWords.get>;
  onChange(change: Partial<Settings>): void;
}

/** The few things a reader can set. Each change holds at once. */
export function Options({ settings, words, onChange }: OptionsProps) {
  return (
    <div class="sheet">
      <h1>{words.title}</h1>
      <p class="quiet">{words.saved}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.enabled}
          onChange={(event) => onChange({ enabled: event.currentTarget.checked })}
        />
        {words.enabled}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.firstOnly}
          onChange={(event) => onChange({ firstOnly: event.currentTarget.checked })}
        />
        {words.firstOnly}
      </label>
      <label class="choice">
        {words.language}
        <select
          value={settings.language}
          onChange={(event) => onChange({ language: event.currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{words.auto}</option>
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      <h2>{words.offHosts}</h2>
      {settings.offHosts.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="plain-list">
        {settings.offHosts.map((host) => (
          <li key={host}>
            {host}{' '}
            <button
              type="button"
              onClick={() => onChange({ offHosts: settings.offHosts.filter((off) => off !== host) })}
            >
              {words.switchOnAgain({ host })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
