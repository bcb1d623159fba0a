import { browser } from '../platform/browser.ts';
import { ask, onNotice } from '../platform/messages.ts';
import { startSession } from './session.ts';

/** A frame smaller than this, in CSS pixels, is an advertisement or a button, not an article. */
const MIN_FRAME = { width: 300, height: 200 };

interface Lifetime {
  signal: AbortSignal;
  isValid: boolean;
}

/**
 * Starts the content script in one frame.
 * @param gate tells whether a text can hold a mention at all
 */
export function startOverlay(document: Document, gate: RegExp, ctx: Lifetime): void {
  ignoreForgedStop();
  const { documentElement, defaultView: window } = document;
  if (!documentElement || !window) return;
  if (window.top !== window && (window.innerWidth < MIN_FRAME.width || window.innerHeight < MIN_FRAME.height)) return;

  const controller = new AbortController();
  ctx.signal.addEventListener('abort', () => controller.abort());
  // Where nobody answers, the extension was switched off or reloaded under this page: leave it as if we had never been here.
  const orLeave = <Answer>(answer: Promise<Answer>, nothing: Answer): Promise<Answer> =>
    answer.catch(() => {
      controller.abort();
      return nothing;
    });
  const session = startSession(
    document,
    gate,
    {
      mayRead: (url) => orLeave(ask({ type: 'may-read', url }), { read: false, articlesOnly: false }),
      tell: (page) => orLeave(ask({ type: 'page', page }), { on: false, firstOnly: false, mentions: [], claims: [] }),
    },
    controller,
  );
  onNotice((notice) => {
    if (notice.type === 'refresh') void session.rescan();
  }, controller.signal);
  void session.rescan();
}

/**
 * WXT ends a content script when it sees a certain event on `document`, meant for a newer run of itself. A page that knows our
 * public id could forge it; ours is ended in another way, so the event is stopped before WXT sees it.
 */
function ignoreForgedStop(): void {
  const name = `${browser.runtime.id}:overlay:wxt:content-script-started`;
  window.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
}
