/** The first, cheap look at a page: does its text hold anything at all that could be a mention? */
import { EXCLUDED, traitsOf } from './elements.ts';
import { plain } from './plain.ts';
import { atOnce, type Steps } from './steps.ts';

/** Characters tested at a time. A walk in such steps takes half the time of one test of the native `textContent`. */
const CHUNK = 16_384;

/** Characters carried over, so that a stem on the seam is seen. */
const CARRIED = 48;

/** Longer text nodes are rarely prose and worth asking at once whether they are a script's. */
const LONG = 1000;

/** Elements asked for their shadow tree between two pauses. */
const ELEMENTS_A_STEP = 2000;

/** Soft hyphen, zero-width characters, direction marks, tatweel: what may stand inside a printed word and is not seen. */
const IGNORABLE = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/g;

/**
 * A text without any of these needs no cleaning: soft hyphen, zero-width space and non-joiner, tatweel, the combining marks of
 * decomposed İ, ş and ç. A few native searches are cheaper than one pattern.
 */
const TELLTALES = ['\u00ad', '\u200b', '\u200c', '\u0640', '\u0307', '\u0327'];

/**
 * The text as the gate tests it: composed (NFC) and without characters that do not print.
 *
 * @param text raw text of the page
 * @returns the same string where nothing had to go
 */
export function cleanForGate(text: string): string {
  return TELLTALES.some((mark) => text.includes(mark)) ? text.replace(IGNORABLE, '').normalize('NFC') : text;
}

/**
 * Tests the raw text below a node, open shadow trees included, against a gate pattern; text nodes are joined, so a stem split by
 * markup is found. Hidden text is not told apart: a hit means that a real reading is worth its cost, no more.
 *
 * @param root where to look: a document, an element, a shadow root or other node
 * @param gate short literal stems, not global, not sticky
 * @returns whether any stem occurs outside scripts and the like
 */
export function hasAny(root: Node, gate: RegExp): boolean {
  return atOnce(hasAnySteps(root, gate));
}

/** {@link hasAny} in steps, for a driver that pauses: a page of a million characters takes longer than one frame. */
export function* hasAnySteps(root: Node, gate: RegExp): Steps<boolean> {
  if (yield* hasAnyInLight(root, gate)) return true;
  yield;
  const top = topOf(root);
  for (const shadow of top ? openShadowRoots(top) : []) if (yield* isInText(shadow, gate)) return true;
  return false;
}

/**
 * As {@link hasAnySteps}, without shadow trees, which take as long again to look for: the watcher does that in an idle moment and
 * reports those that pass.
 */
export function* hasAnyInLight(root: Node, gate: RegExp): Steps<boolean> {
  const top = topOf(root);
  if (!top || (plain(top).nodeType === 1 && traitsOf(plain(top as Element)) & EXCLUDED)) return false;
  return yield* isInText(top, gate);
}

const topOf = (root: Node): Node | null => (root.nodeType === 9 ? (root as Document).body : root);

function* isInText(root: Node, gate: RegExp): Steps<boolean> {
  const readable = plain(root);
  const { nodeType, ownerDocument } = readable;
  if (nodeType === 3) return gate.test(cleanForGate((root as Text).data));
  const walker = (ownerDocument as Document).createTreeWalker(root, 4);
  let carried = '';
  for (let first = walker.nextNode() as Text | null; first; ) {
    const chunk = carried + takeChunk(walker, root);
    const last = walker.currentNode as Text;
    // Whose text it is, is asked only where there is a hit: it takes longer than the rest together.
    if (gate.test(cleanForGate(chunk)) && gate.test(cleanForGate(carried + readableBetween(first, last, root))))
      return true;
    carried = chunk.slice(-CARRIED);
    yield;
    // The page took the place away during the pause, so that the walk cannot go on: better one reading too many.
    if (!readable.contains(last)) return true;
    first = walker.nextNode() as Text | null;
  }
  return false;
}

/** Walks on from the current text node, and leaves the walker at the last one taken. A loop of its own, since engines make it fast. */
function takeChunk(walker: TreeWalker, root: Node): string {
  let chunk = '';
  for (let node = walker.currentNode as Text | null; node; node = walker.nextNode() as Text | null) {
    const data = node.data;
    if (data.length > LONG && isExcluded(node, root)) continue;
    chunk += data;
    if (chunk.length >= CHUNK) break;
  }
  return chunk;
}

function readableBetween(first: Text, last: Text, root: Node): string {
  const walker = (first.ownerDocument as Document).createTreeWalker(root, 4);
  walker.currentNode = first;
  let text = '';
  for (let node: Text | null = first; node; node = walker.nextNode() as Text | null) {
    if (!isExcluded(node, root)) text += node.data;
    if (node === last) break;
  }
  return text;
}

function isExcluded({ parentNode }: Text, root: Node): boolean {
  return parentNode !== root && (traitsOf(parentNode as Element) & EXCLUDED) > 0;
}

/**
 * The open shadow roots below a node, nested ones included, in document order. On a fresh page it takes longer than a text walk,
 * since the browser has to make an object for every element.
 *
 * @param root where to look; a host itself counts
 * @returns the roots; closed ones are not seen
 */
export function openShadowRoots(root: Node): ShadowRoot[] {
  return atOnce(openShadowRootsSteps(root));
}

/** {@link openShadowRoots} in steps. */
export function* openShadowRootsSteps(root: Node): Steps<ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const top = plain(root as Element);
  enter(top.shadowRoot, found);
  if (!('querySelectorAll' in top)) return found;
  const elements =
    'getElementsByTagName' in top ? top.getElementsByTagName('*') : (top as Element).querySelectorAll('*');
  for (let i = 0, { length } = elements; i < length; i++) {
    const shadowRoot = elements[i]?.shadowRoot;
    if (shadowRoot) enter(shadowRoot, found);
    if (i % ELEMENTS_A_STEP === ELEMENTS_A_STEP - 1) yield;
  }
  return found;
}

/**
 * Those of custom elements, which nearly all hosts are. The browser's own search hands out only these, in a quarter of the time.
 *
 * @param document the page
 * @returns open shadow roots, nested ones included, in document order
 */
export function shadowRootsOfCustomElements(document: Document): ShadowRoot[] {
  // By its constructor: a form may be called as any method of the document.
  const { XPathEvaluator, XPathResult } = document.defaultView as Window & typeof globalThis;
  const hosts = new XPathEvaluator().evaluate(
    "//*[contains(local-name(.), '-')]",
    document,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  const found: ShadowRoot[] = [];
  for (let i = 0; i < hosts.snapshotLength; i++) enter((hosts.snapshotItem(i) as Element).shadowRoot, found);
  return found;
}

function enter(shadow: ShadowRoot | null | undefined, found: ShadowRoot[]): void {
  // A form's field may be called so.
  if (shadow?.nodeType === 11) found.push(shadow, ...openShadowRoots(shadow));
}
