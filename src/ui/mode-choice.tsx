import { useState } from 'preact/hooks';
import { MODES, type Mode } from '../platform/settings.ts';
import type { welcomeWords } from './words.ts';

interface ModeChoiceProps {
  mode: Mode;
  words: ReturnType<typeof welcomeWords.get>;
  /** @returns false where the browser refused what the mode needs */
  onChoose(mode: Mode): Promise<boolean>;
}

/** Where the extension reads pages by itself: the one question asked at the start. */
export function ModeChoice({ mode, words, onChoose }: ModeChoiceProps) {
  const [refused, setRefused] = useState(false);
  const choose = async (chosen: Mode) => setRefused(!(await onChoose(chosen)));
  return (
    <fieldset class="modes">
      <legend>{words.where}</legend>
      {MODES.map((one) => (
        <label key={one} class="mode">
          <input type="radio" name="mode" value={one} checked={one === mode} onChange={() => void choose(one)} />
          <span>
            <b>{words[one]}</b>
            <small>{words[`${one}Text`]}</small>
          </span>
        </label>
      ))}
      {refused && <p role="alert">{words.refused}</p>}
    </fieldset>
  );
}
