import { render, type VNode } from 'preact';
import { HOST_MARK } from './host-mark.ts';
import type { Box, Spot } from './placement.ts';

/** What `all` leaves out, and what a page could draw around the card. */
const SHIELD = `:host{display:none!important;direction:ltr!important;unicode-bidi:isolate!important}
:host::before,:host::after,:host::backdrop{display:none!important}`;

/** The one element of ours, in the page only while a card is open. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Shows the card, or redraws it. `within` is the mention's element. */
  show(within: Element, card: VNode): void;
  isShown(): boolean;
  /** It was shown, and the page threw it out or hid it. */
  isLost(): boolean;
  /** The card's natural size, CSS pixels of the viewport. */
  size(): { width: number; height: number };
  /** Where the card is on screen, CSS pixels of the viewport. */
  box(): Box;
  moveTo(spot: Spot): void;
  /** Does the point (CSS pixels of the viewport) lie on the card? */
  covers(x: number, y: number): boolean;
  /** Puts the focus on the card's heading. */
  focus(): void;
  /** Takes the element out of the page. */
  remove(): void;
}

/**
 * @param css style sheet of the card; adopted, not inserted, so that the page's content security policy does not matter
 */
export function createCardHost(document: Document, css: string): CardHost {
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  element.setAttribute(HOST_MARK, '');
  for (const left of document.querySelectorAll(`[${HOST_MARK}]:popover-open`)) left.remove();
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  // `@property` is the one rule of a page that holds in shadow trees too: our custom properties bear names it cannot know.
  sheet.replaceSync(css.replaceAll('--', `--${Math.random().toString(36).slice(2)}-`) + SHIELD);
  // `:host { all: initial }` outranks inline styles, so the position is a rule of its own sheet.
  const position = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, position];
  // In Firefox a page gets hold of closed roots (`event.originalTarget`): it may read the card, but not act in it.
  for (const name of ['click', 'keydown', 'input', 'change']) {
    root.addEventListener(name, (event) => event.isTrusted || swallow(event), { capture: true });
  }

  const place = (x: number, y: number, room: number) =>
    position.replaceSync(`:host{left:${x}px!important;top:${y}px!important}.card{max-height:${room}px}`);
  const box = () => element.getBoundingClientRect();
  const isShown = () => element.matches(':popover-open');
  let wasShown = false;

  return {
    element,
    show(within, card) {
      const parent = topLayerAround(within);
      if (element.parentNode !== parent) {
        element.remove();
        parent.append(element);
      }
      render(card, root);
      if (!isShown()) {
        place(0, 0, 4096);
        element.showPopover();
      }
      wasShown = true;
    },
    isShown,
    isLost: () => wasShown && !isShown(),
    size() {
      const card = root.firstElementChild as HTMLElement;
      const scroll = root.querySelector('.scroll') as HTMLElement;
      const hidden = scroll.scrollHeight - scroll.clientHeight;
      const { width, height } = card.getBoundingClientRect();
      return { width, height: height + hidden };
    },
    box,
    moveTo({ x, y, maxHeight }) {
      // A page with `zoom` on its root scales our lengths, while window coordinates stay as they are.
      const zoom = element.currentCSSZoom ?? 1;
      place(x / zoom, y / zoom, maxHeight / zoom);
    },
    covers(x, y) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    },
    focus() {
      root.querySelector('h2')?.focus({ preventScroll: true });
    },
    remove() {
      render(null, root);
      element.remove();
      wasShown = false;
    },
  };
}

/** Lets nothing come of an event. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Where the card has to live to be reachable: everything outside a modal dialog or a fullscreen element is inert, the top layer
 * included.
 */
function topLayerAround(element: Element): Element {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const holder = at.closest('dialog:modal, :fullscreen');
    if (holder) return holder;
  }
  return element.ownerDocument.documentElement;
}
