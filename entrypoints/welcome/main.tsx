import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import '../../src/ui/reading.css';
import '../../src/ui/welcome.css';
import { ask } from '../../src/platform/messages.ts';
import { chooseMode } from '../../src/ui/choose-mode.ts';
import { startExtensionPage } from '../../src/ui/extension-page.ts';
import { inLanguage } from '../../src/ui/in-language.ts';
import { Welcome } from '../../src/ui/welcome.tsx';
import { language, welcomeWords } from '../../src/ui/words.ts';

const { instruments } = await ask<'record'>({ type: 'record' });
const root = document.getElementById('root') as HTMLElement;
startExtensionPage(document, ({ mode }) => {
  const words = welcomeWords.get();
  const named = instruments.map(({ id, name }) => ({ id, name: inLanguage(name, language.get()) }));
  document.title = words.title;
  render(<Welcome instruments={named} mode={mode} words={words} onMode={(chosen) => chooseMode(chosen, mode)} />, root);
});
