import { LANGUAGES } from '../dataset/schema.ts';
import type { Mode, Settings, SettingsAside } from '../platform/settings.ts';
import { CopyButton } from './copy-button.tsx';
import { ModeChoice } from './mode-choice.tsx';
import type { optionsWords, welcomeWords } from './words.ts';

/** Each language under its own name. */
const LANGUAGE_NAMES = { en: 'English', az: 'Azərbaycanca', tr: 'Türkçe', ru: 'Русский' } as const;

interface OptionsProps {
  settings: Settings;
  /** Stored settings that could not be taken as they were. */
  aside: SettingsAside | null;
  words: ReturnType<typeof optionsWords.get>;
  welcome: ReturnType<typeof welcomeWords.get>;
  /** Stands on a button once it has copied. */
  copied: string;
  onChange(change: Partial<Settings>): void;
  /** @returns false where the browser refused what the mode needs */
  onMode(mode: Mode): Promise<boolean>;
  onCopy(text: string): Promise<void>;
  onDiscardAside(): void;
}

/** The few things a reader can set. Each change holds at once. */
export function Options(props: OptionsProps) {
  const { settings, aside, words, welcome, onChange, onMode } = props;
  return (
    <div class="sheet">
      <h1>{words.title}</h1>
      <p class="quiet">{words.saved}</p>
      {aside && (
        <section class="set-aside" role="status">
          <p>{aside.why === 'newer' ? words.asideNewer : words.asideDamaged}</p>
          <CopyButton
            label={words.copyAside}
            copied={props.copied}
            text={() => JSON.stringify(aside.stored, null, 2)}
            onCopy={props.onCopy}
          />{' '}
          <button type="button" onClick={props.onDiscardAside}>
            {words.discardAside}
          </button>
        </section>
      )}
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
      <div class="selects">
        <label>
          {words.markStyle}
          <select
            value={settings.markStyle}
            onChange={(event) => onChange({ markStyle: event.currentTarget.value as Settings['markStyle'] })}
          >
            <option value="both">{words.both}</option>
            <option value="line">{words.line}</option>
            <option value="wash">{words.wash}</option>
          </select>
        </label>
        <label>
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
      </div>
      <ModeChoice mode={settings.mode} words={welcome} onChoose={onMode} />
      <h2>{words.onHosts}</h2>
      {settings.onHosts.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="plain-list">
        {settings.onHosts.map((host) => (
          <li key={host}>
            {host}{' '}
            <button type="button" onClick={() => onChange({ onHosts: settings.onHosts.filter((on) => on !== host) })}>
              {words.forget({ host })}
            </button>
          </li>
        ))}
      </ul>
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
