import { copyToClipboard } from '../platform/clipboard.ts';
import { ask, onNotice, type Request } from '../platform/messages.ts';
import { Card } from '../ui/card.tsx';
import type { CardView } from '../ui/card-view.ts';
import { createCardHost, swallow } from './card-host.ts';
import { createCardMachine } from './card-machine.ts';
import { type Box, inCorridor, lineNear, placeCard } from './placement.ts';
import { elementAround, mentionAt } from './pointing.ts';
import type { Overlay, PaintedMention } from './shared.ts';
import { pageTheme } from './theme.ts';

interface Point {
  x: number;
  y: number;
}

/** What a page makes for clicking. */
const CONTROL = 'a[href],button,input,select,textarea,summary,label,[role=button],[role=link]';

/** Milliseconds between two looks whether the extension is still there and the page left the marks in place. */
const CHECK_MS = 2000;

/**
 * Brings pointer, keyboard and notices together with the card, for as long as the overlay lives. Listens passively, never
 * prevents what the page would do, save for the Escape that closes the card.
 * @param css style sheet of the card
 */
export function startCard(document: Document, overlay: Overlay, css: string): void {
  overlay.hasCard = true;
  const window = document.defaultView as Window;
  const { signal } = overlay;
  const passive = { capture: true, passive: true, signal } as const;
  const host = createCardHost(document, css);
  let views: Record<string, CardView> = {};
  let point: Point | null = null;
  let returnFocus: HTMLElement | null = null;
  let wantsFocus = false;
  let pressedAt: Point | null = null;
  /** Line of the mention that the card stands at, by index: that under the pointer as it opened, wherever the pointer goes then. */
  let line = 0;

  // Where nobody answers, the extension was switched off or reloaded under this page.
  const tell = (request: Request) => void ask(request).catch(overlay.check);
  const fetchViews = async () => {
    try {
      views = await ask({ type: 'cards' });
      redraw();
    } catch {
      overlay.check();
    }
  };

  const machine = createCardMachine<PaintedMention>({
    open(mention, by) {
      overlay.setActive(mention);
      line = lineNear(linesOf(mention), point);
      wantsFocus = by === 'keyboard';
      if (window.length > 0 || window.parent !== window) tell({ type: 'opened' });
      whileOpen(true);
      draw(mention);
    },
    close() {
      whileOpen(false);
      overlay.setActive(null);
      host.remove();
      returnFocus?.focus({ preventScroll: true });
      returnFocus = null;
    },
  });

  const elementOf = ({ range }: PaintedMention): Element => elementAround(range.startContainer);

  const draw = (mention: PaintedMention) => {
    const view = views[mention.instrument];
    // Still on its way from the background: drawn when it is here.
    if (!view) return;
    const element = elementOf(mention);
    const at = overlay.mentions.indexOf(mention);
    host.show(
      element,
      <Card
        key={mention.index}
        view={view}
        theme={pageTheme(element)}
        pinned={machine.phase === 'pinned'}
        position={{ at: at + 1, of: overlay.mentions.length }}
        onClose={machine.dismiss}
        onPin={() => {
          machine.togglePin();
          redraw();
        }}
        onNext={() => step(1)}
        onOpenRecord={() => tell({ type: 'open-record', instrument: mention.instrument })}
        pageUrl={document.URL}
        onCopy={copyToClipboard}
        onResize={() => void place()}
      />,
    );
    if (wantsFocus) takeFocus();
    void place();
  };
  const redraw = () => {
    const { phase, target } = machine;
    if (target && phase !== 'arming') draw(target);
  };

  const linesOf = ({ range }: PaintedMention): Box[] => [...range.getClientRects()];
  const lineOf = (mention: PaintedMention): Box | null => {
    const lines = linesOf(mention);
    return lines[Math.min(line, lines.length - 1)] ?? null;
  };
  const place = async () => {
    const mention = machine.target;
    const anchor = mention && lineOf(mention);
    const view = visibleBox(window);
    if (!anchor || !overlaps(anchor, view)) return machine.dismiss();
    if (!host.isShown()) return;
    const spot = await placeCard(anchor, host.size(), view);
    if (machine.target !== mention) return;
    if (host.isLost()) return machine.dismiss();
    host.moveTo(spot);
  };

  const takeFocus = () => {
    wantsFocus = false;
    const { activeElement } = document;
    // The card itself, where it was opened for another mention before.
    if (activeElement !== host.element) returnFocus = activeElement instanceof HTMLElement ? activeElement : null;
    host.focus();
  };

  const reveal = (mention: PaintedMention) => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { top, bottom } = mention.range.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight * 0.6) {
      elementOf(mention).scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'instant' });
    }
    point = null;
    machine.summon(mention);
  };
  const step = (by: 1 | -1) => {
    const { mentions } = overlay;
    const current = machine.target ? mentions.indexOf(machine.target) : -1;
    const from = current < 0 && by < 0 ? 0 : current;
    const mention = mentions[(from + by + mentions.length) % mentions.length];
    if (mention) reveal(mention);
  };

  let frame = 0;
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse') return;
    if (event.buttons !== 0) return machine.disturb();
    point = { x: event.clientX, y: event.clientY };
    if (frame === 0)
      frame = window.requestAnimationFrame(() => {
        frame = 0;
        if (point) hover(point);
      });
  };
  const hover = (at: Point) => {
    overlay.check();
    if (host.isLost()) machine.dismiss();
    const { phase, target } = machine;
    if (phase === 'open' || phase === 'leaving') {
      const anchor = target && lineOf(target);
      if (host.covers(at.x, at.y) || (anchor && inCorridor(at.x, at.y, anchor, host.box()))) return machine.overCard();
    }
    if (phase !== 'pinned') machine.over(mentionAt(overlay.mentions, at.x, at.y));
  };

  const onPress = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    if (event.composedPath().includes(host.element)) return;
    const dragged = pressedAt && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > 6;
    // A link, a button or a field in the text does what the page made it for.
    const busy = event.composedPath().some((at) => at instanceof Element && at.matches(CONTROL));
    if (dragged || busy) return;
    overlay.check();
    point = { x: event.clientX, y: event.clientY };
    const mention = mentionAt(overlay.mentions, point.x, point.y);
    if (mention || machine.phase === 'pinned') machine.press(mention);
  };

  /** Out of the window or into a frame, where no movement is told; an element that comes under the pointer is no way out. */
  const onLeave = ({ isTrusted, relatedTarget: to }: PointerEvent) => {
    if (isTrusted && (!to || to instanceof HTMLIFrameElement)) machine.over(null);
  };
  const onDown = (event: PointerEvent) => {
    if (event.isTrusted) pressedAt = { x: event.clientX, y: event.clientY };
  };
  const onScroll = ({ isTrusted }: Event) => {
    if (isTrusted && machine.phase === 'arming') machine.disturb();
  };
  /** `document.write` takes every listener from document and window; those that are there are not added twice. */
  const listen = () => {
    document.addEventListener('pointermove', onMove, passive);
    document.addEventListener('pointerleave', onLeave, passive);
    document.addEventListener('pointerdown', onDown, passive);
    document.addEventListener('click', onPress, passive);
    window.addEventListener('scroll', onScroll, passive);
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (host.isShown()) swallow(event);
    machine.dismiss();
  };
  let openLifetime: AbortController | null = null;
  const whileOpen = (open: boolean) => {
    openLifetime?.abort();
    openLifetime = null;
    if (!open) return;
    openLifetime = new AbortController();
    const lifetime = { capture: true, signal: openLifetime.signal };
    window.addEventListener('keydown', onKey, lifetime);
    let moving = 0;
    const follow = (event: Event) => {
      if (event.composedPath().includes(host.element)) return;
      if (moving === 0)
        moving = window.requestAnimationFrame(() => {
          moving = 0;
          void place();
        });
    };
    window.addEventListener('scroll', follow, { ...lifetime, passive: true });
    window.addEventListener('resize', follow, { ...lifetime, passive: true });
    document.addEventListener('fullscreenchange', ({ isTrusted }) => isTrusted && machine.dismiss(), lifetime);
  };

  onNotice((notice) => {
    if (notice.type === 'refresh') void fetchViews();
    if (notice.type === 'close') machine.dismiss();
    if (notice.type === 'step') step(notice.by);
    if (notice.type === 'jump') {
      const mention = overlay.mentions.find(({ index }) => index === notice.mention);
      if (mention) reveal(mention);
    }
    return undefined;
  }, signal);

  overlay.onRepaint(() => {
    const { target } = machine;
    if (target && !overlay.mentions.includes(target)) machine.dismiss();
    listen();
    void fetchViews();
  });
  const checking = setInterval(overlay.check, CHECK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(checking);
    machine.dismiss();
    host.remove();
  });
  listen();
  // An earlier run may have left it.
  overlay.setActive(null);
  void fetchViews();
}

/** What is to be seen of the page, CSS pixels of the layout viewport: less than all of it once the reader has pinched it larger. */
function visibleBox({ visualViewport, innerWidth, innerHeight }: Window): Box {
  if (!visualViewport) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { x: offsetLeft, y: offsetTop, width, height };
}

function overlaps(line: Box, { y, height }: Box): boolean {
  return line.y + line.height >= y && line.y <= y + height;
}
