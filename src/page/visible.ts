/** Is a stretch of text shown to the reader? Asked for candidates only, since the answer needs styles and sometimes layout. */

import { parentOf } from './place.ts';
import { plain } from './plain.ts';

/** A side of at most about one CSS px; with the overflow cut off such a box shows nothing ("for screen readers only"). */
const NOTHING = /^(?:0|[01](?:\.\d+)?px)$/;

/** Text moved this far out of the page, in CSS px, is meant not to be seen. */
const FAR_OUT = -900;

/**
 * Makes a test for elements. It remembers what it found until the running task ends, so that many mentions on one page do not
 * ask for the same ancestors again.
 *
 * Not shown: `display: none`, `visibility`, `opacity: 0`, `content-visibility: hidden`, closed `<details>`; a box of at most one
 * pixel with hidden overflow, clipped away or moved off the page (text for screen readers alone); font size 0.
 *
 * @returns test that takes the parent element of a text node
 */
export function visibilityTest(): (element: Element) => boolean {
  let known = new Map<Element, boolean>();
  const chainShows = (element: Element): boolean => {
    const path: Element[] = [];
    let shown = true;
    for (let at: Element | null = element; at; at = elementAbove(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        shown = before;
        break;
      }
      path.push(at);
    }
    for (const next of path.reverse()) {
      shown &&= showsItsContent(next);
      known.set(next, shown);
    }
    return shown;
  };
  return (element) => {
    if (!known.size) queueMicrotask(() => (known = new Map()));
    return showsItsText(element) && chainShows(element);
  };
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  plain(element).ownerDocument.defaultView?.getComputedStyle(element);

/** What the browser itself can tell, and what is inherited, so that only the element next to the text decides. */
function showsItsText(element: Element): boolean {
  const { checkVisibility } = plain(element);
  if (typeof checkVisibility === 'function') {
    return checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
  }
  const style = styleOf(element);
  return !style || (!/hidden|collapse/.test(style.visibility) && parseFloat(style.fontSize) !== 0);
}

/** Out of a shadow tree the way goes on at its host. */
function elementAbove(element: Element): Element | null {
  const parent = parentOf(element);
  const above = parent && plain(parent).nodeType === 11 ? parentOf(parent) : parent;
  return above && plain(above).nodeType === 1 ? (above as Element) : null;
}

function showsItsContent(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return true;
  if (style.display === 'none' || style.opacity === '0' || closedAround(element)) return false;
  // Of the element itself; `checkVisibility` tells of the elements around it.
  if (style.contentVisibility === 'hidden') return false;
  if (parseFloat(style.textIndent) < FAR_OUT || /^inset\((?:50|100)%/.test(style.clipPath)) return false;
  if (/absolute|fixed/.test(style.position)) {
    if (parseFloat(style.left) < FAR_OUT || parseFloat(style.top) < FAR_OUT) return false;
    if (/^rect\((?:[01](?:px)?[, ]*){4}\)$/.test(style.clip)) return false;
  }
  if (!/hidden|clip/.test(style.overflow)) return true;
  return !NOTHING.test(style.width) && !NOTHING.test(style.height);
}

/** For engines without `checkVisibility`: below a closed `<details>` only its summary shows, a closed `<dialog>` not at all. */
function closedAround(element: Element): boolean {
  const { localName, parentElement: parent } = plain(element);
  if (localName === 'dialog') return !element.hasAttribute('open');
  return parent?.localName === 'details' && !parent.hasAttribute('open') && localName !== 'summary';
}
