/** The background's answers to requests: one function per request, over the record and what the frames reported. */

import type { ClaimLanguages } from '../claims/find.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Lexicon } from '../mentions/compile.ts';
import { findMentions } from '../mentions/find.ts';
import { highlightGround, highlightStyle } from '../overlay/highlight-style.ts';
import { MAX_PAINTED } from '../overlay/highlights.ts';
import { completeArticle } from '../page/complete.ts';
import { isStory } from '../page/news.ts';
import { browser, extensionUrl } from '../platform/browser.ts';
import type { FrameOrders, FramePage, Marked, Notice, Replies, Request } from '../platform/messages.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { hostOf, isUnder } from '../platform/sites.ts';
import { buildCardView } from '../ui/build-card-view.ts';
import { buildSummaryView } from '../ui/build-summary-view.ts';
import { today } from '../ui/dates.ts';
import { pickLanguage } from '../ui/pick-language.ts';
import { language, words } from '../ui/words.ts';
import { createBacklog } from './backlog.ts';
import { showBadge } from './badge.ts';
import { forgetGone, noteDocument } from './documents.ts';
import { claimsOf, reportOf } from './frame-report.ts';
import { injectCard, injectContentScript } from './injection.ts';
import { permissionToRead } from './permission-to-read.ts';
import { changeTabState, mentionsIn, tabState } from './tab-states.ts';

/** Who sent a request: a frame of a tab, or one of the extension's own pages. */
export type Sender = { page: 'frame'; tabId: number; frameId: number } | { page: 'extension' };

export interface Knowledge {
  dataset: Dataset;
  lexicon: Lexicon;
  claimLanguages: ClaimLanguages;
  /** Match patterns of the known news sites. */
  newsMatches: readonly string[];
}

/**
 * @returns `answer`, which replies to a checked request and throws where a sender asks for what it has no business with; and `scan`,
 * which has a tab's page read once on the reader's request
 */
export function createDesk(knowledge: Knowledge) {
  const { dataset } = knowledge;
  const backlog = createBacklog();

  const readPage = async (
    { url, since, page, needsCard }: FramePage,
    tabId: number,
    frameId: number,
  ): Promise<FrameOrders> => {
    const settings = await readSettings();
    const { firstOnly } = settings;
    const { scanned } = await tabState(tabId);
    const article = completeArticle(page);
    const permission = permissionToRead(hostOf(url), scanned, settings, knowledge.newsMatches);
    const on = permission.read && (permission.because !== 'article' || isStory(page.facts, article));
    const mentions = on ? findMentions(article, knowledge.lexicon) : [];
    const state = await changeTabState(tabId, (tab) => {
      noteDocument(tab, frameId, since);
      if (mentions.length === 0) delete tab.frames[frameId];
    });
    if (mentions.length === 0) {
      await showBadge(tabId, mentionsIn(state));
      return { on, firstOnly, mentions: [] };
    }
    // What the page says of them takes ten times as long to find as the mentions, which need not wait for it.
    backlog.add(tabId, async () => {
      const report = reportOf(url, article, mentions, knowledge.claimLanguages, MAX_PAINTED);
      const changed = await changeTabState(tabId, (tab) => {
        // Another document may have taken its place.
        if (tab.documents[frameId] === since) tab.frames[frameId] = report;
      });
      await showBadge(tabId, mentionsIn(changed));
    });
    if (needsCard) {
      const ids = dataset.instruments.map(({ id }) => id);
      await injectCard(tabId, frameId, highlightStyle(ids, settings.markStyle), highlightGround(ids));
    }
    return { on, firstOnly, mentions: mentions.slice(0, MAX_PAINTED).map(toMarked) };
  };

  const atOdds = async (tabId: number, frameId: number): Promise<Replies['at-odds']> => {
    await backlog.settled(tabId);
    const { frames, readerDate } = await tabState(tabId);
    const frame = frames[frameId];
    if (!frame) return [];
    const claims = claimsOf(frame, readerDate, dataset);
    return claims.filter(({ verdict }) => verdict === 'at-odds').map(toMarked);
  };

  const cards = async (tabId: number, frameId: number): Promise<Replies['cards']> => {
    await backlog.settled(tabId);
    const state = await tabState(tabId);
    const frame = state.frames[frameId];
    if (!frame) return {};
    await speak(await readSettings());
    const claims = claimsOf(frame, state.readerDate, dataset);
    const ids = new Set(frame.mentions.map(({ instrument }) => instrument));
    const views = dataset.instruments
      .filter(({ id }) => ids.has(id))
      .map((instrument) => {
        const view = buildCardView({
          dataset,
          instrument,
          words: words(),
          pageDate: frame.publishedAt,
          readerDate: state.readerDate,
          today: today(),
          claims: claims.filter((claim) => claim.instrument === instrument.id),
        });
        return [instrument.id, view] as const;
      });
    return Object.fromEntries(views);
  };

  const summary = async (tabId: number): Promise<Replies['summary']> => {
    await backlog.settled(tabId);
    await forgetGone(tabId);
    const [settings, state, tab] = await Promise.all([
      readSettings(),
      tabState(tabId),
      browser.tabs.get(tabId).catch(() => null),
    ]);
    await speak(settings);
    const top = state.frames[0] ?? Object.values(state.frames)[0];
    const url = tab?.url ?? top?.url ?? null;
    const frames = Object.entries(state.frames).map(([frameId, frame]) => ({ frameId: Number(frameId), frame }));
    return buildSummaryView({
      dataset,
      words: words(),
      url,
      permission: permissionToRead(hostOf(url), state.scanned, settings, knowledge.newsMatches),
      granted: url !== null && (await isGranted(url)),
      listed: isUnder(hostOf(url) ?? '', knowledge.newsMatches),
      readerDate: state.readerDate,
      today: today(),
      frames: frames.map(({ frameId, frame }) => ({
        frameId,
        frame,
        claims: claimsOf(frame, state.readerDate, dataset),
      })),
    });
  };

  const mayRead = async (
    { url, since }: Extract<Request, { type: 'may-read' }>,
    tabId: number,
    frameId: number,
  ): Promise<boolean> => {
    const settings = await readSettings();
    const { scanned } = await changeTabState(tabId, (tab) => noteDocument(tab, frameId, since));
    return permissionToRead(hostOf(url), scanned, settings, knowledge.newsMatches).read;
  };

  const scan = async (tabId: number): Promise<Replies['scan']> => {
    try {
      await changeTabState(tabId, (tab) => {
        tab.scanned = true;
      });
      await injectContentScript(tabId);
      return { ok: true };
    } catch (error) {
      await changeTabState(tabId, (tab) => {
        tab.scanned = false;
      });
      return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
  };

  const answer = async (request: Request, sender: Sender): Promise<unknown> => {
    if (sender.page === 'frame') {
      const { tabId, frameId } = sender;
      switch (request.type) {
        case 'may-read':
          return mayRead(request, tabId, frameId);
        case 'page':
          return readPage(request.frame, tabId, frameId);
        case 'at-odds':
          return atOdds(tabId, frameId);
        case 'cards':
          return cards(tabId, frameId);
        case 'opened':
          await closeOthers(tabId, frameId);
          return null;
        case 'open-record':
          await openRecord(request.instrument);
          return null;
      }
    } else {
      switch (request.type) {
        case 'record':
          return dataset;
        case 'summary':
          return summary(request.tabId);
        case 'scan':
          return scan(request.tabId);
        case 'jump':
          await notify(request.tabId, { type: 'jump', mention: request.mention }, request.frameId);
          return null;
        case 'set-date':
          await changeTabState(request.tabId, (tab) => {
            tab.readerDate = request.date;
          });
          await notify(request.tabId, { type: 'refresh' });
          return null;
      }
    }
    throw new Error(`a ${sender.page} may not ask for ${request.type}`);
  };
  return { answer, scan };
}

/** Sends a notice to a tab's frames, or to one of them; a tab without our content script is no error. */
export async function notify(tabId: number, notice: Notice, frameId?: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, notice, frameId === undefined ? {} : { frameId });
  } catch {
    // Nobody listens there.
  }
}

function toMarked({ instrument, start, end }: Marked): Marked {
  return { instrument, start, end };
}

/** One card at a time, whatever the frame. */
async function closeOthers(tabId: number, frameId: number): Promise<void> {
  const frames = Object.keys((await tabState(tabId)).frames).map(Number);
  for (const other of frames) if (other !== frameId) await notify(tabId, { type: 'close' }, other);
}

async function openRecord(instrument: string): Promise<void> {
  await browser.tabs.create({ url: extensionUrl(`/dossier.html#${instrument}`) });
}

async function speak(settings: Settings): Promise<void> {
  language.set(pickLanguage(settings.language, navigator.languages));
}

/** Does the browser let the content script run on an address by itself? A reader can withhold any host from us. */
function isGranted(url: string): Promise<boolean> {
  const host = hostOf(url);
  return host === null ? Promise.resolve(false) : browser.permissions.contains({ origins: [`*://${host}/*`] });
}
