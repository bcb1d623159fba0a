/** The first, cheap look at a page: does its text hold anything at all that could be a mention? */
import { EXCLUDED, traitsOf } from './elements.ts';
import { atOnce, inSlices, type SliceOptions, type Steps } from './steps.ts';

/** Below this many elements one native `textContent` and one test take well under 8 ms. */
const SMALL = 8000;

/** Characters tested at a time. */
const CHUNK = 16_384;

/** Characters carried over, so that a stem on the seam is seen. */
const CARRIED = 48;

/** Longer text nodes are worth asking whether they are a script's. */
const LONG = 200;

/** Soft hyphen, zero-width characters, direction marks, tatweel: what may stand inside a printed word and is not seen. */
const IGNORABLE = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/g;

/**
 * A text without any of these needs no cleaning: soft hyphen, zero-width space, word joiner, the combining marks of decomposed
 * Azerbaijani and Turkish letters, Arabic alef (for joiners and tatweel). One native search each is cheaper than one pattern.
 */
const TELLTALES = ['\u00ad', '\u200b', '\u2060', '\u0306', '\u0307', '\u0308', '\u0327', '\u0627'];

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
 * @param root where to look: a document, an element or other node
 * @param gate short literal stems, not global, not sticky
 * @returns whether any stem occurs outside scripts and the like
 */
export function hasAny(root: Node, gate: RegExp): boolean {
  return atOnce(hasAnySteps(root, gate));
}

/**
 * {@link hasAny} in slices: a page of a million characters takes longer than one frame.
 *
 * @param root where to look
 * @param gate as for {@link hasAny}
 * @param options see {@link SliceOptions}
 * @returns whether any stem occurs
 * @throws the signal's reason once aborted
 */
export function hasAnySliced(root: Node, gate: RegExp, options?: SliceOptions): Promise<boolean> {
  return inSlices(hasAnySteps(root, gate), options);
}

/** {@link hasAny} in steps, for a driver that pauses. */
export function* hasAnySteps(root: Node, gate: RegExp): Steps<boolean> {
  const top = root.nodeType === 9 ? (root as Document).body : root;
  if (!top || (top.nodeType === 1 && traitsOf(top as Element) & EXCLUDED)) return false;
  if (yield* isInText(top, gate)) return true;
  yield;
  for (const shadow of openShadowRoots(top)) if (yield* isInText(shadow, gate)) return true;
  return false;
}

function* isInText(root: Node, gate: RegExp): Steps<boolean> {
  if (root.nodeType === 3) return gate.test(cleanForGate((root as Text).data));
  const isSmall = root.nodeType === 1 && (root as Element).getElementsByTagName('*').length < SMALL;
  // Natively and script text included: a refusal is final, a hit is looked at again.
  if (isSmall && !gate.test(cleanForGate(root.textContent ?? ''))) return false;
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4);
  let chunk = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const data = node.data;
    if (data.length > LONG && node.parentNode !== root && traitsOf(node.parentNode as Element) & EXCLUDED) continue;
    chunk += data;
    if (chunk.length < CHUNK) continue;
    if (gate.test(cleanForGate(chunk))) return true;
    chunk = chunk.slice(-CARRIED);
    yield;
  }
  return gate.test(cleanForGate(chunk));
}

/**
 * The open shadow roots below a node, nested ones included, in document order. Costs about half of a text walk.
 *
 * @param root where to look; a host itself counts
 * @returns the roots; closed ones are not seen
 */
export function openShadowRoots(root: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  if ((root as Element).shadowRoot) enter((root as Element).shadowRoot as ShadowRoot, found);
  if (!('querySelectorAll' in root)) return found;
  const elements = elementsBelow(root as ParentNode & Node);
  for (let i = 0, { length } = elements; i < length; i++) {
    const shadow = (elements[i] as Element).shadowRoot;
    if (shadow) enter(shadow, found);
  }
  return found;
}

function enter(shadow: ShadowRoot, found: ShadowRoot[]): void {
  found.push(shadow, ...openShadowRoots(shadow));
}

function elementsBelow(root: ParentNode & Node): ArrayLike<Element> {
  return 'getElementsByTagName' in root ? (root as Element).getElementsByTagName('*') : root.querySelectorAll('*');
}
