/** Gathers text nodes into blocks: what runs on in one line or paragraph belongs together, nothing crosses into the next. */
import { BREAKING, EXCLUDED, INLINE, PHRASING, traitsOf } from './elements.ts';
import type { Places, Standing, Surroundings } from './place.ts';
import { plain } from './plain.ts';
import type { Segments } from './segments.ts';

/** A block as it was read, before its scope is known. */
export interface RawBlock {
  start: number;
  end: number;
  standing: Standing;
  /** Characters of it that are link text. */
  linked: number;
}

type Container = Element | ShadowRoot;

/** Takes text nodes one after the other, in document order. */
export class BlockReader {
  readonly blocks: RawBlock[] = [];
  readonly segments: Segments = { nodes: [], starts: [] };
  private readonly texts: string[] = [];
  private readonly places: Places;
  /** Paragraphs and the like with a line break in them; in the others nothing can come between two text nodes. */
  private readonly broken = new Set<Container>();
  private length = 0;
  private current = '';
  private linked = 0;
  private block: Container | null = null;
  private standing: Standing | null = null;
  private seamless = false;
  private endsInBreak = false;
  private last: Text | null = null;
  private parent: Node | null = null;
  private around: Surroundings | null = null;

  /** @param places of the document being read */
  constructor(places: Places) {
    this.places = places;
  }

  /** @param root a tree whose text nodes are about to come */
  enter(root: Node): void {
    this.close();
    const top = plain(root as Element);
    if (!('querySelectorAll' in top)) return;
    const breaks = top.querySelectorAll('br');
    for (let i = 0, { length } = breaks; i < length; i++) {
      const { parentNode } = breaks[i] as Element;
      if (parentNode) this.broken.add(this.places.surroundings(parentNode as Element).block);
    }
  }

  /** @param node the next text node in document order */
  add(node: Text): void {
    const parent = node.parentNode as Element;
    let link = false;
    let block: Container = parent;
    if (parent !== this.block) {
      if (parent !== this.parent) {
        this.parent = parent;
        this.around = this.places.surroundings(parent);
      }
      const around = this.around as Surroundings;
      if (around.excluded) return;
      block = around.block;
      link = around.link;
    }
    const data = node.data;
    if (block === this.block) {
      if (!this.seamless && this.last) this.bridge(node, this.last);
    } else {
      if (isBlank(data)) return;
      const standing = this.places.standing(this.around as Surroundings);
      if (!standing) return;
      this.begin(block, standing);
      this.seamless = ((this.around as Surroundings).bits & PHRASING) > 0 && !this.broken.has(block);
    }
    this.append(node, data, link);
  }

  /** Ends the block that is open, if any. */
  close(): void {
    this.begin(null, null);
  }

  /** @returns the text of all blocks, a newline between two; ends the last one */
  text(): string {
    this.close();
    return this.texts.join('\n');
  }

  private append(node: Text, data: string, link: boolean): void {
    const text = this.current || !mayLeadWithSpace(data) ? data : data.trimStart();
    if (!text) return;
    this.segments.nodes.push(node);
    this.segments.starts.push(this.length + this.current.length);
    this.current += text;
    if (link) this.linked += text.length;
    this.last = node;
    this.endsInBreak = false;
  }

  private bridge(node: Text, last: Text): void {
    const gap = gapBefore(node, last, this.block as Container);
    if (gap === 'block') this.begin(this.block, this.standing);
    else if (gap === 'space' && this.current) {
      this.current += ' ';
      this.endsInBreak = true;
    }
  }

  private begin(block: Container | null, standing: Standing | null): void {
    if (this.current) this.finish();
    this.block = block;
    this.standing = standing;
    this.last = null;
  }

  private finish(): void {
    const { nodes, starts } = this.segments;
    const last = this.last?.data ?? '';
    const isTidy = !this.endsInBreak && !maySpace(last.charCodeAt(last.length - 1));
    const text = isTidy ? this.current : this.current.trimEnd();
    const start = this.length;
    const end = start + text.length;
    while (!isTidy && (starts.at(-1) as number) >= end) {
      starts.pop();
      nodes.pop();
    }
    this.blocks.push({ start, end, standing: this.standing as Standing, linked: Math.min(this.linked, text.length) });
    this.texts.push(text);
    this.length = end + 1;
    this.current = '';
    this.linked = 0;
  }
}

/** White space other than the ASCII characters is rare; the test spares a copy. NaN, for no character, passes. */
const maySpace = (codeUnit: number): boolean => !(codeUnit > 32 && codeUnit < 128);

const mayLeadWithSpace = (text: string): boolean => maySpace(text.charCodeAt(0));

const isBlank = (text: string): boolean => mayLeadWithSpace(text) && !text.trim();

/**
 * What lies between two text nodes of one block: a line break counts as a space, a block without text (a rule, a picture's
 * frame) parts them.
 */
function gapBefore(node: Text, last: Text, block: Node): 'none' | 'space' | 'block' {
  let gap: 'none' | 'space' | 'block' = 'none';
  let at: Node = node;
  for (;;) {
    const before: Node | null = plain(at).previousSibling;
    if (!before) {
      // First in its parent: the parent is inline, or we would be in another block.
      at = at.parentNode as Node;
      if (!at || at === block) return gap;
      continue;
    }
    at = before;
    while (at !== last && plain(at).nodeType === 1) {
      const element = plain(at as HTMLElement);
      const bits = traitsOf(element);
      if (bits & EXCLUDED) {
        if (bits & BREAKING) return 'block';
        break;
      }
      if (element.localName === 'br') gap = 'space';
      else if (!(bits & INLINE)) return 'block';
      if (!element.lastChild) break;
      at = element.lastChild;
    }
    if (at === last) return gap;
  }
}
