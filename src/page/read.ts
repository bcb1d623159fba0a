/** Reads a document: its text in blocks with a way back to DOM ranges, its language and its dates. Changes nothing in it. */
import type { Article, Block, PageDate } from './article.ts';
import { BlockReader } from './blocks.ts';
import { pageDates } from './dates.ts';
import { pageLanguage } from './language.ts';
import { isEdited, Places } from './place.ts';
import { scopeBlocks } from './scopes.ts';
import { partsOf, rangeOver } from './segments.ts';
import { atOnce, inSlices, type SliceOptions, type Steps } from './steps.ts';
import { visibilityTest } from './visible.ts';
import { openShadowRoots } from './walk.ts';

/** Text nodes taken between two pauses. */
const NODES_A_STEP = 400;

/** Times a reading that runs in slices starts over because the page changed under it, before it goes through at once. */
const RESTARTS = 3;

/** Characters from which a block is running text, and how many characters tell the language. */
const LONG_BLOCK = 80;
const ENOUGH = 3000;

/** An article and the way from it back to the page. */
export interface PageReading {
  article: Article;
  /**
   * @param start UTF-16 code units into `article.text`
   * @param end exclusive
   * @returns a live range over exactly these code units, or null where the nodes are gone, changed, or in different trees
   */
  toRange(start: number, end: number): Range | null;
  /**
   * Asks for styles, perhaps layout: for candidates only.
   *
   * @param start UTF-16 code units into `article.text`
   * @param end exclusive
   * @returns whether all of it is shown to the reader
   */
  isVisible(start: number, end: number): boolean;
  /**
   * @param start UTF-16 code units into `article.text`
   * @param end exclusive
   * @returns the elements next to the text, for {@link watchHidden} and for telling where a change happened
   */
  elementsOf(start: number, end: number): Element[];
}

export interface ReadOptions {
  /** ISO date; dates after it are refused. Default: the reader's today. */
  today?: string;
  /**
   * Only these subtrees are read, in document order, none within another. Scopes, kinds and languages are as in a reading of the
   * whole; the page's language and dates are taken from `page` and not looked for.
   */
  within?: Node[];
  page?: { language: string | null; publishedAt: PageDate | null; modifiedAt: PageDate | null };
}

/**
 * Reads a document at one go.
 *
 * @param document any document; one without a body, or not HTML, gives an empty article
 * @param options see {@link ReadOptions}
 * @returns the reading
 */
export function readArticle(document: Document, options: ReadOptions = {}): PageReading {
  return atOnce(readSteps(document, options));
}

/**
 * Reads a document in slices, so that the page stays responsive.
 *
 * @param document as for {@link readArticle}
 * @param options see {@link ReadOptions} and {@link SliceOptions}
 * @returns the reading
 * @throws the signal's reason once aborted
 */
export function readArticleSliced(document: Document, options: ReadOptions & SliceOptions = {}): Promise<PageReading> {
  return inSlices(readSteps(document, options), options);
}

/** {@link readArticle} in steps. */
export function* readSteps(document: Document, options: ReadOptions): Steps<PageReading> {
  const roots = options.within ?? (document.body ? [document.body] : []);
  let reader: BlockReader | null = null;
  for (let tries = 0; !reader; tries++) reader = yield* gather(roots, tries < RESTARTS);
  const text = reader.text();
  yield;
  const scoped = scopeBlocks(reader.blocks, text);
  yield;
  const { segments } = reader;
  const isShown = visibilityTest();
  const elementsOf = (start: number, end: number): Element[] =>
    [...new Set(partsOf(segments, text, start, end).map(({ node }) => elementAround(node)))].filter(
      (element) => element !== null,
    );
  const isVisible = (start: number, end: number): boolean => {
    const elements = elementsOf(start, end);
    return elements.length > 0 && elements.every((element) => isShown(element) && !isEdited(element));
  };
  const language = options.page ? options.page.language : pageLanguage(document, longBlocks(text, scoped.blocks));
  const undated = { text, ...scoped, language };
  yield;
  const { publishedAt, modifiedAt } =
    options.page ?? pageDates({ document, article: undated, isVisible }, options.today);
  return {
    article: { ...undated, publishedAt, modifiedAt },
    toRange: (start, end) => rangeOver(segments, text, start, end),
    isVisible,
    elementsOf,
  };
}

/** Language is told by running text, not by menus. */
function longBlocks(text: string, blocks: Block[]): string {
  let sample = '';
  for (const { start, end } of blocks) {
    if (end - start >= LONG_BLOCK) sample += `${text.slice(start, end)}\n`;
    if (sample.length > ENOUGH) break;
  }
  return sample || text;
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
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4);
  const shadows = shadowsBefore(root, walker);
  reader.enter(root);
  walker.currentNode = root;
  let node = root.nodeType === 3 ? root : walker.nextNode();
  for (let count = 1; node; node = walker.nextNode(), count++) {
    if (shadows.size && shadows.has(node)) yield* gatherShadows(shadows.get(node) ?? [], reader, mayPause);
    reader.add(node as Text);
    if (!mayPause || count % NODES_A_STEP) continue;
    yield;
    if (!root.contains(node) || !root.isConnected) return false;
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
    if (shadow.host.getRootNode() !== root.getRootNode()) continue;
    walker.currentNode = shadow.host;
    const next = walker.nextNode();
    shadows.set(next, [...(shadows.get(next) ?? []), shadow]);
  }
  return shadows;
}
