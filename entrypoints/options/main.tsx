import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import '../../src/ui/reading.css';
import { copyToClipboard } from '../../src/platform/clipboard.ts';
import { changeSettings, discardSettingsAside, type Settings, settingsAside } from '../../src/platform/settings.ts';
import { chooseMode } from '../../src/ui/choose-mode.ts';
import { startExtensionPage } from '../../src/ui/extension-page.ts';
import { Options } from '../../src/ui/options.tsx';
import { cardWords, optionsWords, welcomeWords } from '../../src/ui/words.ts';

const root = document.getElementById('root') as HTMLElement;
let aside = await settingsAside();

function draw(settings: Settings): void {
  const words = optionsWords.get();
  document.title = words.title;
  render(
    <Options
      settings={settings}
      aside={aside}
      words={words}
      welcome={welcomeWords.get()}
      copied={cardWords.get().copied}
      onChange={(change) => void changeSettings(change)}
      onMode={(mode) => chooseMode(mode, settings.mode)}
      onCopy={copyToClipboard}
      onDiscardAside={async () => {
        await discardSettingsAside();
        aside = null;
        draw(settings);
      }}
    />,
    root,
  );
}

startExtensionPage(document, draw);
