import type { Mode } from '../platform/settings.ts';
import { ModeChoice } from './mode-choice.tsx';
import type { welcomeWords } from './words.ts';

interface WelcomeProps {
  mode: Mode;
  words: ReturnType<typeof welcomeWords.get>;
  onMode(mode: Mode): Promise<boolean>;
}

/** The page that opens after installation: what the extension does, what it never does, and one question. */
export function Welcome({ mode, words, onMode }: WelcomeProps) {
  return (
    <div class="sheet">
      <img src="/icon/96.png" alt="" width="48" height="48" />
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <p>{words.never}</p>
      <ModeChoice mode={mode} words={words} onChoose={onMode} />
      <h2>{words.tryIt}</h2>
      <ul>
        <li>{words.hover}</li>
        <li>{words.keys}</li>
        <li>{words.popup}</li>
      </ul>
      <p class="quiet">{words.change}</p>
    </div>
  );
}
