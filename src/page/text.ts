/** Takes the text of a document in blocks, with a way back to DOM ranges, and what its markup says. Changes nothing in it. */
import type { Block } from './article.ts';
import { BlockReader } from './blocks.ts';
import type { PageText } from './complete.ts';
import { factsOf } from './facts.ts';
import { isEdited, Places } from './place.ts';
import { plain } from './plain.ts';
import { scopeBlocks } from './scopes.ts';
import { partsOf, rangeOver, type Segments } from './segments.ts';
import { inSlices, type SliceOptions, type Steps } from './steps.ts';
import { visibilityTest } from './visible.ts';
import { openShadowRoots } from './walk.ts';

/** Text nodes taken between two pauses. */
const NODES_A_STEP = 250;

/** Times a reading that runs in slices starts over because the page changed under it, before it goes through at once. */
const RESTARTS = 3;

/** Blocks, from the first, in which a date line is looked for, and characters of each. */
const HEAD_BLOCKS = 60;
const LINE_LENGTH = 400;

/** The way from an article text back to the page. */
export interface WayBack {
  /**
   * @param start UTF-16 code units into the article text
   * @param end exclusive
   * @returns a live range over exactly these code units, or null where the nodes are gone, changed, or in different trees
   */
  toRange(start: number, end: number): Range | null;
  /**
   * Asks for styles, perhaps layout: for candidates only.
   *
   * @param start UTF-16 code units into the article text
   * @param end exclusive
   * @returns whether all of it is shown to the reader
   */
  isVisible(start: number, end: number): boolean;
  /**
   * @param start UTF-16 code units into the article text
   * @param end exclusive
   * @returns the elements next to the text, for {@link watchHidden} and for telling where a change happened
   */
  elementsOf(start: number, end: number): Element[];
}

/** A page as it was taken, and the way back. */
export interface TextReading extends WayBack {
  page: PageText;
}

export interface TextOptions {
  /**
   * Only these subtrees are read, in document order, none within another. Scopes, kinds and languages are as in a reading of the
   * whole. Default: the body.
   */
  within?: Node[];
}

/**
 * Takes the text of a document in slices, so that the page stays responsive.
 *
 * @param document any document; one without a body, or not HTML, gives an empty text
 * @param options see {@link TextOptions} and {@link SliceOptions}
 * @returns the reading
 * @throws the signal's reason once aborted
 */
export function readTextSliced(document: Document, options: TextOptions & SliceOptions = {}): Promise<TextReading> {
  return inSlices(textSteps(document, options), options);
}

/** The same in steps. */
export function* textSteps(document: Document, options: TextOptions): Steps<TextReading> {
  const roots = options.within ?? (document.body ? [document.body] : []);
  let reader: BlockReader | null = null;
  for (let tries = 0; !reader; tries++) reader = yield* gather(roots, tries < RESTARTS);
  const text = reader.text();
  yield;
  const scoped = scopeBlocks(reader.blocks);
  yield;
  const back = wayBack(reader.segments, text);
  const facts = factsOf(document);
  yield;
  return { page: { text, ...scoped, facts, hiddenLines: hiddenLines(text, scoped.blocks, back) }, ...back };
}

function wayBack(segments: Segments, text: string): WayBack {
  const isShown = visibilityTest();
  const elementsOf = (start: number, end: number): Element[] => {
    const elements = partsOf(segments, text, start, end).map(({ node }) => elementAround(node));
    return [...new Set(elements)].filter((element) => element !== null);
  };
  return {
    toRange: (start, end) => rangeOver(segments, text, start, end),
    isVisible: (start, end) => {
      const elements = elementsOf(start, end);
      return elements.length > 0 && elements.every((element) => isShown(element) && !isEdited(element));
    },
    elementsOf,
  };
}

/** Where a date line may stand, and might be hidden. */
function hiddenLines(text: string, blocks: Block[], { isVisible }: WayBack): number[] {
  return blocks
    .slice(0, HEAD_BLOCKS)
    .filter(({ start, end }) => /\d{4}/.test(text.slice(start, Math.min(end, start + LINE_LENGTH))))
    .filter(({ start, end }) => !isVisible(start, end))
    .map(({ start }) => start);
}

function elementAround(node: Text): Element | null {
  const parent = node.parentNode;
  return parent?.nodeType === 11 ? (parent as ShadowRoot).host : (parent as Element | null);
}

/** Walks the text nodes. @returns null where the page changed under a walk in slices, so that it lost its place */
function* gather(roots: Node[], mayPause: boolean): Steps<BlockReader | null> {
  const reader = new BlockReader(new Places());
  for (const root of roots) {
    if (!(yield* gatherTree(root, reader, mayPause))) return null;
  }
  return reader;
}

function* gatherTree(root: Node, reader: BlockReader, mayPause: boolean): Steps<boolean> {
  const top = plain(root);
  const walker = (top.ownerDocument as Document).createTreeWalker(root, 4);
  const shadows = shadowsBefore(root, walker);
  yield;
  reader.enter(root);
  yield;
  walker.currentNode = root;
  let node = top.nodeType === 3 ? root : walker.nextNode();
  for (let count = 1; node; node = walker.nextNode(), count++) {
    if (shadows.size && shadows.has(node)) yield* gatherShadows(shadows.get(node) ?? [], reader, mayPause);
    reader.add(node as Text);
    if (!mayPause || count % NODES_A_STEP) continue;
    yield;
    if (!top.contains(node) || !top.isConnected) return false;
  }
  yield* gatherShadows(shadows.get(null) ?? [], reader, mayPause);
  return true;
}

/** A shadow tree is read where its host stands, before the host's own children. */
function* gatherShadows(shadows: ShadowRoot[], reader: BlockReader, mayPause: boolean): Steps<boolean> {
  for (const shadow of shadows) {
    yield* gatherTree(shadow, reader, mayPause);
    reader.close();
  }
  return true;
}

/** Open shadow roots of a tree by the text node that follows their host; null for those after all text. */
function shadowsBefore(root: Node, walker: TreeWalker): Map<Node | null, ShadowRoot[]> {
  const shadows = new Map<Node | null, ShadowRoot[]>();
  for (const shadow of openShadowRoots(root)) {
    if (shadow.host.getRootNode() !== plain(root).getRootNode()) continue;
    walker.currentNode = shadow.host;
    const next = walker.nextNode();
    shadows.set(next, [...(shadows.get(next) ?? []), shadow]);
  }
  return shadows;
}
