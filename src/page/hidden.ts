/** Notices when hidden text is shown without any change to the DOM: tabs, accordions, consent walls, "read more". */
import { INLINE, traitsOf } from './elements.ts';

/** After a click or the like, time for the page to react, ms. */
const REACTION = 250;

/** What may show hidden text: all are listened to passively and only while there is some. */
const OCCASIONS = ['click', 'keyup', 'toggle', 'transitionend', 'animationend'];

/**
 * Watches elements that hold hidden candidates. An inline element has no size of its own, so the block around it is observed;
 * what changes neither size nor place (opacity, visibility) is asked again after clicks and at the end of transitions.
 *
 * @param elements the elements next to the hidden text; may be none
 * @param isShown asks whether one is shown by now
 * @param onShown called once, with those that are shown, after which the rest is watched no longer
 * @returns ends the watch
 */
export function watchHidden(
  elements: Iterable<Element>,
  isShown: (element: Element) => boolean,
  onShown: (shown: Element[]) => void,
): () => void {
  const hidden = [...elements];
  const document = hidden[0]?.ownerDocument;
  const window = document?.defaultView;
  if (!document || !window) return () => {};
  let timer: number | undefined;
  const look = (): void => {
    timer = undefined;
    const shown = hidden.filter((element) => element.isConnected && isShown(element));
    if (!shown.length) return;
    stop();
    onShown(shown);
  };
  const soon = (): void => {
    timer ??= window.setTimeout(look, REACTION);
  };
  const observers = [window.ResizeObserver, window.IntersectionObserver].flatMap((Observer) =>
    Observer ? [new Observer(soon)] : [],
  );
  for (const block of new Set(hidden.map(blockAround))) for (const observer of observers) observer.observe(block);
  for (const name of OCCASIONS) document.addEventListener(name, soon, { capture: true, passive: true });
  function stop(): void {
    window?.clearTimeout(timer);
    for (const observer of observers) observer.disconnect();
    for (const name of OCCASIONS) document?.removeEventListener(name, soon, { capture: true });
  }
  return stop;
}

function blockAround(element: Element): Element {
  let block = element;
  while (traitsOf(block) & INLINE && block.parentElement) block = block.parentElement;
  return block;
}
