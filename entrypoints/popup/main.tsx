import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import '../../src/ui/status.css';
import '../../src/ui/popup.css';
import { startPopup } from '../../src/ui/popup-controller.tsx';

startPopup(document, (view) => render(view, document.getElementById('root') as HTMLElement));
