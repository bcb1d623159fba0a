import { ask, onNotice } from '../platform/messages.ts';
import { Card } from '../ui/card.tsx';
import type { CardView } from '../ui/card-view.ts';
import { createCardHost } from './card-host.ts';
import { createCardMachine } from './card-machine.ts';
import { type Box, inCorridor, lineAt, placeCard } from './placement.ts';
import type { Overlay, PaintedMention } from './shared.ts';
import { pageTheme } from './theme.ts';

interface Point {
  x: number;
  y: number;
}

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
  let pressedAt: Point | null = null;

  const fetchViews = async () => {
    try {
      views = await ask({ type: 'cards' });
      redraw();
    } catch {
      // The extension was reloaded under this page; the new content script takes over.
    }
  };

  const machine = createCardMachine<PaintedMention>({
    open(mention, by) {
      if (!views[mention.instrument]) return machine.dismiss();
      overlay.setActive(mention);
      draw(mention);
      whileOpen(true);
      if (by === 'keyboard') takeFocus();
    },
    close() {
      whileOpen(false);
      overlay.setActive(null);
      host.remove();
      returnFocus?.focus({ preventScroll: true });
      returnFocus = null;
    },
  });

  const elementOf = (mention: PaintedMention): Element =>
    mention.range.startContainer.parentElement ?? document.documentElement;

  const draw = (mention: PaintedMention) => {
    const view = views[mention.instrument];
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
        onOpenRecord={() => void ask({ type: 'open-record', instrument: mention.instrument })}
        onCopy={() => window.navigator.clipboard.writeText(view.copyText)}
        onResize={() => void place()}
      />,
    );
    void place();
  };
  const redraw = () => {
    const mention = machine.target;
    if (mention && host.element.isConnected) draw(mention);
  };

  const lineOf = (mention: PaintedMention): Box | null => lineAt([...mention.range.getClientRects()], point);
  const place = async () => {
    const mention = machine.target;
    const line = mention && lineOf(mention);
    if (!line) return machine.dismiss();
    const view = { x: 0, y: 0, width: document.documentElement.clientWidth, height: window.innerHeight };
    if (line.y + line.height < 0 || line.y > view.height) return machine.dismiss();
    const spot = await placeCard(line, host.size(), view);
    if (host.element.isConnected) host.moveTo(spot);
  };

  const takeFocus = () => {
    returnFocus = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    host.focus();
  };

  const reveal = (mention: PaintedMention) => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const line = mention.range.getBoundingClientRect();
    if (line.top < 0 || line.bottom > window.innerHeight * 0.6) {
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
    if (frame === 0) frame = window.requestAnimationFrame(() => {
      frame = 0;
      if (point) hover(point);
    });
  };
  const hover = (at: Point) => {
    const { phase, target } = machine;
    if (phase === 'open' || phase === 'leaving') {
      const line = target && lineOf(target);
      if (host.covers(at.x, at.y) || (line && inCorridor(at.x, at.y, line, host.box()))) return machine.overCard();
    }
    if (phase !== 'pinned') machine.over(overlay.mentionAt(at.x, at.y));
  };

  const onPress = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    if (event.composedPath().includes(host.element)) return;
    const dragged = pressedAt && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > 6;
    // A link, a button or a field in the text does what the page made it for.
    const busy =
      event.target instanceof Element && event.target.closest('a[href],button,input,select,textarea,summary');
    if (dragged || busy) return;
    point = { x: event.clientX, y: event.clientY };
    const mention = overlay.mentionAt(point.x, point.y);
    if (mention || machine.phase === 'pinned') machine.press(mention);
  };

  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerleave', (event) => event.isTrusted && machine.over(null), passive);
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted) pressedAt = { x: event.clientX, y: event.clientY };
    },
    passive,
  );
  document.addEventListener('click', onPress, passive);
  window.addEventListener('scroll', () => (machine.phase === 'arming' ? machine.disturb() : undefined), passive);

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
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
      if (moving === 0) moving = window.requestAnimationFrame(() => {
        moving = 0;
        void place();
      });
    };
    window.addEventListener('scroll', follow, { ...lifetime, passive: true });
    window.addEventListener('resize', follow, { ...lifetime, passive: true });
    document.addEventListener('fullscreenchange', () => machine.dismiss(), lifetime);
  };

  onNotice((notice) => {
    if (notice.type === 'refresh') void fetchViews();
    if (notice.type === 'step') step(notice.by);
    if (notice.type === 'jump') {
      const mention = overlay.mentions.find(({ index }) => index === notice.mention);
      if (mention) reveal(mention);
    }
  }, signal);

  overlay.onRepaint(() => {
    const { target } = machine;
    if (target && !overlay.mentions.includes(target)) machine.dismiss();
    void fetchViews();
  });
  signal.addEventListener('abort', () => {
    machine.dismiss();
    host.remove();
  });
  void fetchViews();
}
