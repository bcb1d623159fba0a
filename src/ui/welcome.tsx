import type { Mode } from '../platform/settings.ts';
import { ModeChoice } from './mode-choice.tsx';
import type { welcomeWords } from './words.ts';

interface WelcomeProps {
  /** What is marked: id and name of each instrument. */
  instruments: readonly { id: string; name: string }[];
  mode: Mode;
  words: ReturnType<typeof welcomeWords.get>;
  onMode(mode: Mode): Promise<boolean>;
}

/** The page that opens after installation: what the extension does, what it never does, and one question. */
export function Welcome({ instruments, mode, words, onMode }: WelcomeProps) {
  return (
    <div class="sheet">
      <header class="masthead">
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>{words.title}</h1>
      </header>
      <p>{words.marks}</p>
      <ul class="known">
        {instruments.map(({ id, name }) => (
          <li key={id}>
            <a class="marked" href={`/dossier.html#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.what}</p>
      <p>
        <b>{words.start}</b>
      </p>
      <p class="quiet">{words.never}</p>
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
