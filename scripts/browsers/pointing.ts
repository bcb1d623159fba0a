/** Finds where in a page some words stand, so that the pointer can be put on them. */

import type { Frame, Page } from 'puppeteer-core';

/** A point in CSS px of the page's viewport. */
export interface Point {
  x: number;
  y: number;
}

/** What to point at: words of the page, or a painted range of a highlight. */
export type Target = { text: string; nth: number } | { highlight: string; nth: number };

/** Runs in the page. Scrolls the words into view where they are outside it. */
function locate(target: Target): Point | string {
  const findText = (text: string, nth: number): Range | null => {
    const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    const starts: number[] = [];
    let all = '';
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, template') || !parent.checkVisibility()) continue;
      nodes.push(node);
      starts.push(all.length);
      all += node.data;
    }
    let at = -1;
    for (let seen = 0; seen <= nth; seen++) {
      at = all.indexOf(text, at + 1);
      if (at < 0) return null;
    }
    const place = (offset: number): [Text, number] | null => {
      const index = starts.findLastIndex((start) => start <= offset);
      const node = nodes[index];
      return node ? [node, offset - (starts[index] ?? 0)] : null;
    };
    const first = place(at);
    const last = place(at + text.length - 1);
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    return range;
  };
  const range =
    'text' in target
      ? findText(target.text, target.nth)
      : (([...(CSS.highlights.get(target.highlight) ?? [])][target.nth] as Range | undefined) ?? null);
  if (!range) return 'text' in target ? 'is not on the page' : 'is not painted';
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const firstRect = () => [...range.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
  let rect = firstRect();
  if (!rect || rect.top < 0 || rect.bottom > innerHeight || rect.left < 0 || rect.right > innerWidth) {
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    rect = firstRect();
  }
  if (!rect) return 'takes up no room';
  const middle = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  // Under CSS zoom the browsers do not agree on the unit of these rectangles: take the reading under which the words are there.
  const zoom = (element as HTMLElement & { currentCSSZoom?: number })?.currentCSSZoom ?? 1;
  const tree = start.getRootNode();
  const shadowRoots = tree instanceof ShadowRoot ? [tree] : [];
  const hits = (scale: number): boolean => {
    const caret = document.caretPositionFromPoint(middle.x * scale, middle.y * scale, { shadowRoots });
    return caret?.offsetNode.getRootNode() === tree && range.comparePoint(caret.offsetNode, caret.offset) === 0;
  };
  const scale = [1, zoom, 1 / zoom].find((candidate) => hits(candidate)) ?? 1;
  return { x: middle.x * scale, y: middle.y * scale };
}

/** Where the frame's viewport begins in the page's. */
async function frameOffset(frame: Frame): Promise<Point> {
  const parent = frame.parentFrame();
  const element = await frame.frameElement();
  if (!parent || !element) return { x: 0, y: 0 };
  await element.evaluate((iframe) => iframe.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  const inside = await element.evaluate((iframe) => {
    const { left, top } = iframe.getBoundingClientRect();
    return { x: left + iframe.clientLeft, y: top + iframe.clientTop };
  });
  const outside = await frameOffset(parent);
  return { x: inside.x + outside.x, y: inside.y + outside.y };
}

/**
 * Finds the middle of the first line of some words, scrolling to them where they are out of view.
 *
 * @param frame the frame that they are in
 * @param target the words, and which occurrence (0 for the first)
 * @returns the point in the page's viewport
 * @throws Error when the words are not there or cannot be seen
 */
export async function pointOf(frame: Frame, target: Target): Promise<Point> {
  const offset = await frameOffset(frame);
  const point = await frame.evaluate(locate, target);
  if (typeof point === 'string') {
    throw new Error(`${JSON.stringify(target)} ${point} at ${frame.url()}`);
  }
  return { x: point.x + offset.x, y: point.y + offset.y };
}

/**
 * Moves the pointer onto some words as a hand would: from beside them, so that a movement is seen even if it rests there already.
 *
 * @param page the page
 * @param point where to, in CSS px of the viewport
 */
export async function movePointer(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x + 4, y + 1);
  await page.mouse.move(x, y);
}
