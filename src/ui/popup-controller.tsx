import type { VNode } from 'preact';
import { browser, extensionUrl } from '../platform/browser.ts';
import { ask } from '../platform/messages.ts';
import { changeSettings, readSettings } from '../platform/settings.ts';
import { startExtensionPage } from './extension-page.ts';
import { Popup, type PopupActions } from './popup.tsx';
import type { MentionView } from './summary-view.ts';
import { words } from './words.ts';

/**
 * Runs the popup: asks the background what is known of the current tab and hands the reader's wishes on.
 * @param draw puts the popup into the document
 */
export async function startPopup(document: Document, draw: (view: VNode) => void): Promise<void> {
  const tabId = await tabInView();
  let failure: string | null = null;
  const refresh = async () => {
    const view = await ask({ type: 'summary', tabId });
    draw(<Popup view={view} words={words()} actions={actionsFor(view.host)} failure={failure} />);
  };
  const openPage = async (path: string) => {
    await browser.tabs.create({ url: extensionUrl(path) });
    window.close();
  };
  const actionsFor = (host: string | null): PopupActions => ({
    async jump({ frameId, index }: MentionView) {
      await ask({ type: 'jump', tabId, frameId, mention: index });
      window.close();
    },
    async setDate(date) {
      await ask({ type: 'set-date', tabId, date });
      await refresh();
    },
    async scan() {
      const result = await ask({ type: 'scan', tabId });
      failure = result.ok ? null : result.reason;
      await refresh();
    },
    openRecord: (instrument) => void openPage(`/dossier.html${instrument ? `#${instrument}` : ''}`),
    openOptions: () => void openPage('/options.html'),
    async switchOn() {
      await changeSettings({ enabled: true });
      await refresh();
    },
    async switchHost(on) {
      if (!host) return;
      const { offHosts } = await readSettings();
      const others = offHosts.filter((off) => off !== host);
      await changeSettings({ offHosts: on ? others : [...others, host].sort() });
      await refresh();
    },
  });

  browser.storage.session.onChanged.addListener(() => void refresh());
  await startExtensionPage(document, () => void refresh());
}

/** The tab the popup was opened over; `?tab=` names another, for the popup opened as a page of its own. */
async function tabInView(): Promise<number> {
  const named = new URL(location.href).searchParams.get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
