/** Watches a living page and tells when its text has changed in a way that matters. Costs in proportion to what changed. */
import { besideInLine, runsOn } from './line.ts';
import { parentOf } from './place.ts';
import { plain } from './plain.ts';
import { inSlices, type Steps } from './steps.ts';
import {
  cleanForGate,
  hasAnySteps,
  openShadowRoots,
  openShadowRootsSteps,
  shadowRootsOfCustomElements,
} from './walk.ts';

/** Shortest time between two looks at the changes, ms. */
const REST = 200;

/** A page that never stops changing is looked at this many times in a row, then at longer intervals, ms. */
const PATIENCE = 10;
const LONG_REST = 2000;

/** Share of the time that looking may take: a look of 10 ms is followed by 200 ms of rest at least. */
const REST_FACTOR = 20;

/** Longest wait for an idle moment, ms. */
const IDLE_TIMEOUT = 500;

/** More changed places than this are not told apart. */
const TOO_MANY = 5000;

/** Shadow trees often come late, and nothing reports them: when the page has settled they are looked for at every element; ms. */
const LATE_LOOK_FOR_SHADOWS = 3000;

/** What the watcher asks and tells. */
export interface PageWatch {
  /** Short stems as for `hasAny`: a change without any is of no interest. Asked for anew with every look. */
  readonly gate: RegExp;
  /** Whether a node is, or holds, or stands within what was found before; also of a node that was just taken out. */
  isKnown(node: Node): boolean;
  /**
   * Text that passes the gate was added or changed, or known text is gone.
   *
   * @param roots elements that hold the changes, none within another; null where everything has to be looked at again
   */
  onChange(roots: Element[] | null): void;
  /** Changes were looked at and none of them matters; a page may have touched our highlights all the same. */
  onQuiet?(): void;
  /** The page comes back from the back/forward cache. */
  onReturn?(): void;
}

/** A watch that runs. */
export interface Watching {
  stop(): void;
  /** Looks at what has changed so far without waiting; resolves when done. */
  settle(): Promise<void>;
}

/**
 * Watches a document until it is told to stop. Nothing is done at once: changes are collected, and looked at in an idle moment, in
 * slices, not while the tab is in the background.
 *
 * @param document the page
 * @param watch what is asked and told
 * @param options `signal` ends the watch
 * @returns the running watch
 */
export function watchPage(document: Document, watch: PageWatch, options: { signal?: AbortSignal } = {}): Watching {
  const watcher = new Watcher(document, watch);
  options.signal?.addEventListener('abort', () => watcher.stop(), { once: true });
  if (options.signal?.aborted) watcher.stop();
  return watcher;
}

class Watcher implements Watching {
  private readonly document: Document;
  private readonly window: Window & typeof globalThis;
  private readonly watch: PageWatch;
  private readonly observer: MutationObserver;
  private readonly undo: (() => void)[] = [];
  private readonly ended = new AbortController();
  private readonly shadows = new WeakSet<ShadowRoot>();
  private changed = new Set<Node>();
  private gone: Node[] = [];
  private overflow = false;
  private looking: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restUntil = 0;
  private streak = 0;

  constructor(document: Document, watch: PageWatch) {
    this.document = document;
    this.window = document.defaultView as Window & typeof globalThis;
    this.watch = watch;
    this.observer = new this.window.MutationObserver((records) => this.collect(records));
    this.observe(document);
    this.listen();
    this.report(shadowRootsOfCustomElements(document));
  }

  stop(): void {
    this.ended.abort();
    for (const undo of this.undo) undo();
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.changed.clear();
    this.gone = [];
  }

  async settle(): Promise<void> {
    if (this.ended.signal.aborted) return;
    this.collect(this.observer.takeRecords());
    await this.looking;
    if (this.isPending()) await this.look();
  }

  private listen(): void {
    const on = (target: EventTarget, name: string, listener: (event: Event) => void): void => {
      target.addEventListener(name, listener, { passive: true });
      this.undo.push(() => target.removeEventListener(name, listener));
    };
    on(this.document, 'visibilitychange', () => this.schedule());
    on(this.window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && this.watch.onReturn?.());
    const timer = setTimeout(() => this.whenIdle(() => void this.findLateShadows()), LATE_LOOK_FOR_SHADOWS);
    this.undo.push(() => clearTimeout(timer));
  }

  private observe(root: Node): void {
    this.observer.observe(root, { childList: true, subtree: true, characterData: true });
  }

  /** Takes shadow trees under observation that are not yet. */
  private adopt(found: readonly ShadowRoot[]): ShadowRoot[] {
    const fresh = found.filter((shadow) => !this.shadows.has(shadow));
    for (const shadow of fresh) {
      this.shadows.add(shadow);
      this.observe(shadow);
    }
    return fresh;
  }

  /** As {@link adopt}; their text is news. */
  private report(found: readonly ShadowRoot[]): void {
    for (const shadow of this.adopt(found)) this.note(shadow);
    this.schedule();
  }

  private async findLateShadows(): Promise<void> {
    try {
      this.report(await inSlices(openShadowRootsSteps(this.document), { signal: this.ended.signal }));
    } catch (error) {
      if (!this.ended.signal.aborted) throw error;
    }
  }

  /** Only notes: the page is in the middle of something. */
  private collect(records: MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') this.note(target);
      for (const node of addedNodes) this.note(node);
      if (!removedNodes.length) continue;
      this.gone.push(...removedNodes);
      // What stood on both sides may now be one line.
      for (const beside of [previousSibling, nextSibling, target]) if (beside && runsOn(beside)) this.note(beside);
    }
    if (this.isPending()) this.schedule();
  }

  private note(node: Node): void {
    if (this.changed.size < TOO_MANY) this.changed.add(node);
    else this.overflow = true;
  }

  private isPending(): boolean {
    return this.changed.size + this.gone.length > 0;
  }

  private schedule(): void {
    const { document, ended } = this;
    if (this.timer !== undefined || this.looking || document.hidden || ended.signal.aborted || !this.isPending())
      return;
    const rest = Math.max(REST, this.restUntil - performance.now());
    this.timer = setTimeout(() => this.whenIdle(() => this.look()), rest);
  }

  private whenIdle(task: () => void): void {
    const { requestIdleCallback } = this.window;
    const run = (): void => {
      if (!this.ended.signal.aborted) task();
    };
    if (requestIdleCallback) requestIdleCallback.call(this.window, run, { timeout: IDLE_TIMEOUT });
    else run();
  }

  private async look(): Promise<void> {
    clearTimeout(this.timer);
    if (this.looking) return this.looking;
    this.looking = this.examine();
    await this.looking;
    this.looking = null;
    this.timer = undefined;
    this.schedule();
  }

  private async examine(): Promise<void> {
    const { changed, gone, overflow } = this;
    this.changed = new Set();
    this.gone = [];
    this.overflow = false;
    const began = performance.now();
    let spent = 0;
    const yieldToMain = async (): Promise<void> => {
      const paused = performance.now();
      await new Promise((resolve) => setTimeout(resolve));
      spent -= performance.now() - paused;
    };
    try {
      const roots = await inSlices(this.findRoots(changed, gone, overflow), { signal: this.ended.signal, yieldToMain });
      spent += performance.now() - began;
      if (roots?.length === 0) this.watch.onQuiet?.();
      else this.watch.onChange(roots);
    } catch (error) {
      if (!this.ended.signal.aborted) throw error;
    }
    this.pace(began, spent);
  }

  /** The busier the page and the dearer the look, the longer the rest. */
  private pace(began: number, spent: number): void {
    this.streak = began - this.restUntil < LONG_REST ? this.streak + 1 : 0;
    const rest = this.streak > PATIENCE ? LONG_REST : REST;
    this.restUntil = performance.now() + Math.max(rest, spent * REST_FACTOR);
  }

  private *findRoots(changed: Set<Node>, gone: Node[], overflow: boolean): Steps<Element[] | null> {
    if (overflow)
      return (yield* hasAnySteps(this.document.body, this.watch.gate)) || (yield* this.mattered(gone)) ? null : [];
    const roots = new Set<Element>();
    for (const node of changed) {
      yield;
      if (!plain(node).isConnected || hasAncestorIn(node, changed)) continue;
      if (plain(node).nodeType === 1) this.adopt(openShadowRoots(node));
      // What was found may now run on into other letters, or have something in its midst.
      const isTouched = this.watch.isKnown(runsOn(node) ? elementAt(node) : node);
      if (isTouched || (yield* this.passes(node))) roots.add(elementAt(node));
    }
    // Where a known text stood is not asked: what replaced it is among the changes, and the rest of the page may rest on it.
    if (yield* this.mattered(gone)) return null;
    return [...roots].filter((root) => !hasAncestorIn(root, roots));
  }

  /** A stem may be split between the new text and the line that it stands in. */
  private *passes(node: Node): Steps<boolean> {
    const { gate } = this.watch;
    if (!runsOn(node)) return yield* hasAnySteps(node, gate);
    const [before, after] = [besideInLine(node, 'previousSibling'), besideInLine(node, 'nextSibling')];
    return gate.test(cleanForGate(before + (node.textContent ?? '') + after));
  }

  /** Removed subtrees that held a mention, or words that others may have rested on. */
  private *mattered(gone: Node[]): Steps<boolean> {
    for (const node of gone) {
      if (yield* hasAnySteps(node, this.watch.gate)) return true;
      if (this.watch.isKnown(node)) return true;
      yield;
    }
    return false;
  }
}

function hasAncestorIn(node: Node, set: ReadonlySet<Node>): boolean {
  for (let at = plain(node).parentNode; at; at = plain(at).parentNode) if (set.has(at)) return true;
  return false;
}

/** The element to read again: the block that a changed text is laid out in, the host of a shadow tree. */
function elementAt(node: Node): Element {
  let at: Node | null = node;
  while (at && (plain(at).nodeType !== 1 || runsOn(at))) at = parentOf(at);
  return (at ?? node.ownerDocument?.documentElement) as Element;
}
