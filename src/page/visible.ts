/** Is a stretch of text shown to the reader? Asked for candidates only, since the answer needs styles and sometimes layout. */

/** A box this small, in CSS px, with its overflow cut off shows nothing: the usual "for screen readers only" pattern. */
const NOTHING = 1;

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
    for (let at: Element | null = element; at; at = parentOf(at)) {
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

/** What the browser itself can tell, and what is inherited, so that only the element next to the text decides. */
function showsItsText(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return !style || (!/hidden|collapse/.test(style.visibility) && parseFloat(style.fontSize) !== 0);
}

/** Flat-tree parent, as far as it matters here: out of a shadow tree to its host. */
function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}

function showsItsContent(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return true;
  if (style.display === 'none' || style.opacity === '0' || closedAround(element)) return false;
  if (parseFloat(style.textIndent) < FAR_OUT || /^inset\((?:50|100)%/.test(style.clipPath)) return false;
  if (/absolute|fixed/.test(style.position)) {
    if (parseFloat(style.left) < FAR_OUT || parseFloat(style.top) < FAR_OUT) return false;
    if (/^rect\((?:[01](?:px)?[, ]*){4}\)$/.test(style.clip)) return false;
  }
  if (!/hidden|clip/.test(style.overflow)) return true;
  return !(parseFloat(style.width) <= NOTHING || parseFloat(style.height) <= NOTHING);
}

/** For engines without `checkVisibility`: below a closed `<details>` only its summary shows, a closed `<dialog>` not at all. */
function closedAround(element: Element): boolean {
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}
