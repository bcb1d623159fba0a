import { browser, extensionUrl } from '../platform/browser.ts';
import { parseRequest } from '../platform/message-schema.ts';
import { mendSettings, onSettings, readSettings } from '../platform/settings.ts';
import { pickLanguage } from '../ui/pick-language.ts';
import { language as languageStore, popupWords } from '../ui/words.ts';
import { createDesk, type Knowledge, notify, type Sender } from './desk.ts';
import { forgetGone } from './documents.ts';
import { joinOpenTabs } from './open-tabs.ts';
import { registerSites } from './registration.ts';
import { forgetTab } from './tab-states.ts';

const SCAN_ITEM = 'scan';

/** Registers all listeners of the background; has to run to its end at once, so that a woken background hears what woke it. */
export function startBackground(knowledge: Knowledge): void {
  const { answer, scan } = createDesk(knowledge);

  browser.runtime.onMessage.addListener((message: unknown, from) => {
    const sender = senderOf(from);
    const request = sender && parseRequest(message);
    // Anything else is not ours and gets no reply.
    return request ? answer(request, sender) : undefined;
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) void forgetGone(tabId);
  });
  void joinOpenTabs();
  void mendSettings();

  browser.commands?.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'next-mention') await notify(tab.id, { type: 'step', by: 1 });
    if (command === 'previous-mention') await notify(tab.id, { type: 'step', by: -1 });
  });

  const offerScan = async () => {
    const { language } = await readSettings();
    languageStore.set(pickLanguage(language, navigator.languages));
    // Firefox for Android has no menus.
    await browser.contextMenus?.removeAll();
    browser.contextMenus?.create({ id: SCAN_ITEM, title: popupWords.get().scan, contexts: ['page', 'selection'] });
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void offerScan();
    if (reason === 'install') void browser.tabs.create({ url: extensionUrl('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void offerScan());
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SCAN_ITEM && tab?.id !== undefined) void scan(tab.id);
  });

  const registerAgain = () => void registerSites(knowledge.newsMatches);
  browser.runtime.onInstalled.addListener(registerAgain);
  browser.runtime.onStartup.addListener(registerAgain);
  browser.permissions.onAdded.addListener(registerAgain);
  browser.permissions.onRemoved.addListener(registerAgain);

  onSettings(async () => {
    await registerSites(knowledge.newsMatches);
    await offerScan();
    for (const tab of await browser.tabs.query({})) if (tab.id !== undefined) await notify(tab.id, { type: 'refresh' });
  });
}

/** Tells frames from our own pages; anything from outside the extension is null. */
function senderOf(from: { id?: string; url?: string; frameId?: number; tab?: { id?: number } }): Sender | null {
  if (from.id !== browser.runtime.id) return null;
  if (from.url?.startsWith(extensionUrl('/'))) return { page: 'extension' };
  const tabId = from.tab?.id;
  return tabId === undefined || from.frameId === undefined ? null : { page: 'frame', tabId, frameId: from.frameId };
}
