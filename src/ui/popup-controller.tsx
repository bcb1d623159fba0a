import type { VNode } from 'preact';
import { browser, extensionUrl } from '../platform/browser.ts';
import { ask } from '../platform/messages.ts';
import { changeSettings } from '../platform/settings.ts';
import { patternOf } from '../platform/sites.ts';
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
      await changeSettings(({ offHosts }) => ({ offHosts: withHost(offHosts, host, !on) }));
      await refresh();
    },
    async readAlways(always) {
      if (!host) return;
      // The wish is kept before the browser asks: its question may close the popup.
      const kept = changeSettings(({ onHosts }) => ({ onHosts: withHost(onHosts, host, always) }));
      if (always && !(await request(host))) {
        await changeSettings(({ onHosts }) => ({ onHosts: withHost(onHosts, host, false) }));
      }
      await kept;
      await refresh();
    },
    async allowHost() {
      if (host) await request(host);
      await refresh();
    },
  });

  browser.storage.session.onChanged.addListener(() => void refresh());
  await startExtensionPage(document, () => void refresh());
}

/** A list of hosts with or without one of them. */
function withHost(hosts: readonly string[], host: string, present: boolean): string[] {
  const others = hosts.filter((other) => other !== host);
  return present ? [...others, host].sort() : others;
}

/** Asks the browser for a host; has to be called at once in a click. */
function request(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** The tab the popup was opened over; `?tab=` names another, for the popup opened as a page of its own. */
async function tabInView(): Promise<number> {
  const named = new URL(location.href).searchParams.get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
