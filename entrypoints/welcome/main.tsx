import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import '../../src/ui/reading.css';
import { chooseMode } from '../../src/ui/choose-mode.ts';
import { startExtensionPage } from '../../src/ui/extension-page.ts';
import { Welcome } from '../../src/ui/welcome.tsx';
import { welcomeWords } from '../../src/ui/words.ts';

const root = document.getElementById('root') as HTMLElement;
startExtensionPage(document, ({ mode }) => {
  const words = welcomeWords.get();
  document.title = words.title;
  render(<Welcome mode={mode} words={words} onMode={(chosen) => chooseMode(chosen, mode)} />, root);
});
