/** Reads the extension's card in a page: its text, its outline as a screen reader would tell it, where it stands. */

import type { Frame, Page } from 'puppeteer-core';
import { type ClosedRoot, closedRoots } from './closed-root.ts';
import { until } from './until.ts';

/** One visible part of the card. */
export interface CardPart {
  /** ARIA role, from the attribute or from the element. */
  role: string;
  name: string;
  /** Nesting among the parts, 0 for the dialog. */
  depth: number;
  /** Absolute address of a link. */
  href?: string;
  /** Level of a heading. */
  level?: number;
  /** State of a disclosure. */
  expanded?: boolean;
  focused?: boolean;
  /** In CSS px of the frame's viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/** Rectangle in CSS px of the frame's viewport. */
export type Box = CardPart['box'];

function isCard(root: ShadowRoot): boolean {
  const dialog = root.querySelector('[role="dialog"]');
  if (!dialog) return false;
  const ids = (dialog.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = ids.map((id) => root.getElementById(id)?.textContent ?? '');
  const name = [dialog.getAttribute('aria-label') ?? '', ...labels].join(' ');
  return name.includes('Treaty Lens') && dialog.checkVisibility();
}

/**
 * Finds the open card.
 *
 * @param frame the frame that the mention is in
 * @returns the card's shadow root, or null while no card is open
 */
export async function findCard(frame: Frame): Promise<ClosedRoot | null> {
  for (const root of await closedRoots(frame)) {
    if (await root.run(isCard)) return root;
  }
  return null;
}

/**
 * Reads the card's text as it is rendered; closed disclosures do not count.
 *
 * @param card as `findCard` gives it
 * @returns lines of text, without empty ones
 */
export async function readCardText(card: ClosedRoot): Promise<string> {
  const text = await card.run((root) => root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? '');
  return text.replace(/[ \t]*\n\s*/g, '\n').trim();
}

/** Runs in the page. Roles and names by the rules that matter here, not the whole of ARIA. */
function outline(root: ShadowRoot): CardPart[] {
  const TAG_ROLES: Record<string, string> = {
    BUTTON: 'button',
    SUMMARY: 'button',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    H4: 'heading',
    H5: 'heading',
    H6: 'heading',
    UL: 'list',
    OL: 'list',
    LI: 'listitem',
    P: 'paragraph',
    TABLE: 'table',
    TR: 'row',
    TH: 'columnheader',
    TD: 'cell',
    DT: 'term',
    DD: 'definition',
    IMG: 'img',
    FIGURE: 'figure',
    DETAILS: 'group',
    TIME: 'time',
    SELECT: 'combobox',
    TEXTAREA: 'textbox',
    NAV: 'navigation',
    FOOTER: 'contentinfo',
    HEADER: 'banner',
    BLOCKQUOTE: 'blockquote',
  };
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const roleOf = (element: Element): string => {
    const explicit = element.getAttribute('role');
    if (explicit) return explicit;
    const tag = element.tagName.toUpperCase();
    if (tag === 'A') return element.hasAttribute('href') ? 'link' : '';
    if (tag === 'INPUT') {
      const type = element.getAttribute('type') ?? 'text';
      return type === 'checkbox' || type === 'radio'
        ? type
        : type === 'button' || type === 'submit'
          ? 'button'
          : 'textbox';
    }
    return TAG_ROLES[tag] ?? '';
  };
  const nameOf = (element: Element): string => {
    const ids = squeeze(element.getAttribute('aria-labelledby')).split(' ').filter(Boolean);
    if (ids.length > 0) return squeeze(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
    const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
    if (label !== null) return squeeze(label);
    const title = element.querySelector(':scope > title')?.textContent;
    if (title) return squeeze(title);
    return squeeze((element as HTMLElement).innerText ?? element.textContent) || squeeze(element.getAttribute('title'));
  };
  const parts: CardPart[] = [];
  const visit = (element: Element, depth: number): void => {
    if (element.getAttribute('aria-hidden') === 'true') return;
    if (!element.checkVisibility({ visibilityProperty: true })) return;
    const role = roleOf(element);
    const told = role !== '' && role !== 'none' && role !== 'presentation';
    if (told) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const part: CardPart = { role, name: nameOf(element), depth, box: { x, y, width, height } };
      const tag = element.tagName.toUpperCase();
      if (element instanceof HTMLAnchorElement) part.href = element.href;
      if (role === 'heading') part.level = Number(element.getAttribute('aria-level') ?? tag.slice(1));
      const expanded = element.getAttribute('aria-expanded');
      if (tag === 'SUMMARY') part.expanded = (element.parentElement as HTMLDetailsElement).open;
      else if (expanded !== null) part.expanded = expanded === 'true';
      if (root.activeElement === element) part.focused = true;
      parts.push(part);
    }
    for (const child of element.children) visit(child, told ? depth + 1 : depth);
  };
  const dialog = root.querySelector('[role="dialog"]');
  if (dialog) visit(dialog, 0);
  return parts;
}

/**
 * Reads the card's visible parts in document order.
 *
 * @param card as `findCard` gives it
 * @returns the dialog first, then what is in it
 */
export function readCardOutline(card: ClosedRoot): Promise<CardPart[]> {
  return card.run(outline);
}

/**
 * Measures the card.
 *
 * @param card as `findCard` gives it
 * @returns the host's border box
 */
export function measureCard(card: ClosedRoot): Promise<Box> {
  return card.run((root) => {
    const { x, y, width, height } = root.host.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/**
 * Presses the card's *More* and waits for the rest, in any language. As a hand would: the card takes no clicks that a script makes.
 *
 * @param page whose main frame the card is open in
 * @param card as `findCard` gives it
 * @throws Error where the card is unfolded already
 */
export async function unfoldCard(page: Page, card: ClosedRoot): Promise<void> {
  const more = (await readCardOutline(card)).findLast(({ expanded }) => expanded === false);
  if (!more) throw new Error('The card has nothing more to show.');
  const { x, y, width, height } = more.box;
  await page.mouse.click(x + width / 2, y + height / 2);
  await until('the card to unfold', async () =>
    (await readCardOutline(card)).some(({ name, expanded }) => expanded === true && name !== more.name),
  );
}
