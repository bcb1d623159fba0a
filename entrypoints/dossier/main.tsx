import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import '../../src/ui/status.css';
import '../../src/ui/reading.css';
import '../../src/ui/record.css';
import '../../src/ui/record-sections.css';
import { ask } from '../../src/platform/messages.ts';
import { today } from '../../src/ui/dates.ts';
import { startExtensionPage } from '../../src/ui/extension-page.ts';
import { RecordPage } from '../../src/ui/record-page.tsx';
import { instrumentInFragment } from '../../src/ui/record-sections.tsx';
import { words } from '../../src/ui/words.ts';

const dataset = await ask<'record'>({ type: 'record' });
const root = document.getElementById('root') as HTMLElement;
let shown: string | undefined;
const draw = () => {
  const known = words();
  const id = instrumentInFragment(location.hash);
  const instrument = dataset.instruments.find((one) => one.id === id) ?? dataset.instruments[0];
  document.title = `Treaty Lens: ${known.record.title}`;
  if (instrument) {
    render(
      <RecordPage key={instrument.id} dataset={dataset} instrument={instrument} words={known} today={today()} />,
      root,
    );
    // The browser goes to a section by itself only where it was there already.
    if (instrument.id !== shown) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    shown = instrument.id;
  }
};
addEventListener('hashchange', draw);
startExtensionPage(document, draw);
