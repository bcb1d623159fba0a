import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import '../../src/ui/reading.css';
import { changeSettings } from '../../src/platform/settings.ts';
import { chooseMode } from '../../src/ui/choose-mode.ts';
import { startExtensionPage } from '../../src/ui/extension-page.ts';
import { Options } from '../../src/ui/options.tsx';
import { optionsWords, welcomeWords } from '../../src/ui/words.ts';

const root = document.getElementById('root') as HTMLElement;
startExtensionPage(document, (settings) => {
  const words = optionsWords.get();
  document.title = words.title;
  render(
    <Options
      settings={settings}
      words={words}
      welcome={welcomeWords.get()}
      onChange={(change) => void changeSettings(change)}
      onMode={(mode) => chooseMode(mode, settings.mode)}
    />,
    root,
  );
});
