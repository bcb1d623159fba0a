import type { Gate } from '../mentions/gate.ts';
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
 * @param gate what is worth a reading
 */
export function startOverlay(document: Document, gate: Gate, ctx: Lifetime): void {
  ignoreForgedStop();
  const { documentElement, defaultView: window } = document;
  if (!documentElement || !window) return;
  const begin = () => {
    if (isTooSmall(window)) return;
    window.removeEventListener('resize', begin);
    readFrame(document, gate, ctx);
  };
  // What is fetched ahead has no tab yet to be counted in; a frame may be given its size late.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true });
  } else {
    window.addEventListener('resize', begin, { signal: ctx.signal });
    begin();
  }
}

function isTooSmall({ top, self, innerWidth, innerHeight }: Window): boolean {
  return top !== self && (innerWidth < MIN_FRAME.width || innerHeight < MIN_FRAME.height);
}

function readFrame(document: Document, gate: Gate, ctx: Lifetime): void {
  const { timeOrigin } = performance;
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
      mayRead: (url) => orLeave(ask({ type: 'may-read', url, since: timeOrigin }), false),
      isThere: () => ctx.isValid,
      tell: (frame) => orLeave(ask({ type: 'page', frame }), { on: false, firstOnly: false, mentions: [], claims: [] }),
    },
    controller,
  );
  onNotice(({ type }) => {
    if (type === 'refresh') void session.rescan();
    return type === 'since' ? timeOrigin : undefined;
  }, controller.signal);
  void session.scan();
}

/**
 * WXT ends a content script when it sees a certain event on `document`, meant for a newer run of itself. A page that knows our
 * public id could forge it; ours is ended in another way, so the event is stopped before WXT sees it.
 */
function ignoreForgedStop(): void {
  const name = `${browser.runtime.id}:overlay:wxt:content-script-started`;
  window.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
}
