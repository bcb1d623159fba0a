import { ask, onNotice } from '../platform/messages.ts';
import type { ContentScriptContext } from './lifetime.ts';
import { type Gate, startSession } from './session.ts';

/** A smaller frame is an advertisement or a button, not an article. */
const LARGE_ENOUGH = '(min-width: 300px) and (min-height: 200px)';

/** Of WXT's type, for which ours stands in. */
type Lifetime = Pick<ContentScriptContext, 'signal' | 'isValid'>;

/**
 * Starts the content script in one frame.
 * @param gate what is worth a reading
 */
export function startOverlay(document: Document, gate: Gate, ctx: Lifetime): void {
  const { documentElement, defaultView: window } = document;
  if (!documentElement || !window) return;
  const begin = () => whenLargeEnough(window, ctx.signal, () => readFrame(document, gate, ctx));
  // What is fetched ahead has no tab yet to be counted in.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true });
  } else {
    begin();
  }
}

/**
 * A frame may be given its size late; a tab's own page is never too small. A frame of another process has no size at first, and no
 * `resize` comes with its first one.
 */
function whenLargeEnough(window: Window, signal: AbortSignal, task: () => void): void {
  const size = window.top === window ? null : window.matchMedia(LARGE_ENOUGH);
  if (!size || size.matches) task();
  else size.addEventListener('change', task, { signal, once: true });
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
  let listens = false;
  // Nobody has anything to tell a frame before it has asked whether it may be read.
  const listen = () => {
    if (listens) return;
    listens = true;
    onNotice(({ type }) => {
      if (type === 'refresh') void session.rescan();
      return type === 'since' ? timeOrigin : undefined;
    }, controller.signal);
  };
  const session = startSession(
    document,
    gate,
    {
      mayRead: (url) => {
        listen();
        return orLeave(ask({ type: 'may-read', url, since: timeOrigin }), false);
      },
      isThere: () => ctx.isValid,
      tell: (frame) => orLeave(ask({ type: 'page', frame }), { on: false, firstOnly: false, mentions: [] }),
      atOdds: () => ask({ type: 'at-odds' }).catch(() => []),
    },
    controller,
  );
  void session.scan();
}
