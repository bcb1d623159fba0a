/** Where a block stands on the page: what kind of text it is, in which scope, in which language, and whether it counts. */
import type { Block, Scope } from './article.ts';
import {
  CAPTION,
  CONTAINER,
  EXCLUDED,
  HEADING,
  INLINE,
  ITEM,
  LIST,
  PHRASING,
  SECTIONING,
  traitsOf,
} from './elements.ts';
import { kindOfTokens } from './hints.ts';
import { plain } from './plain.ts';
import { primarySubtag } from './tags.ts';

/** A block-level element (or shadow root) that may hold further blocks. */
export interface Place {
  element: Element | ShadowRoot;
  parent: Place | null;
  /** Text below it does not count. */
  excluded: boolean;
  /** Scope that begins here; null where the surrounding one goes on. */
  opens: Scope['kind'] | null;
  /** The scope was told by a class name alone. */
  hinted: boolean;
  /** Nearest list around it, itself included. */
  list: Place | null;
  /** Number of the place and index of its scope, once they are given; -1 before. */
  number: number;
  scope: number;
  /** How text directly in it, or in a plain paragraph of it, stands. */
  standing: Standing;
}

/** What is known of a block's text. Paragraphs in a row share one. */
export interface Standing {
  place: Place;
  kind: Block['kind'];
  level: number;
  language: string | null;
}

/** What surrounds a text node: the block it is laid out in, and what the inline elements between say. */
export interface Surroundings {
  block: Element | ShadowRoot;
  /** Traits of the block's name. */
  bits: number;
  excluded: boolean;
  link: boolean;
}

const ROLES = new Map<string | null, Scope['kind']>([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['banner', 'navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
]);

/** Inline elements climbed before the way up is remembered: a page may nest thousands. */
const STEPS_UNREMEMBERED = 4;

/** Reads places on demand and remembers them: one instance for one reading of one document. */
export class Places {
  private readonly known = new Map<Node, Place>();
  private readonly deep = new Map<Node, Surroundings>();
  private readonly beside = new Map<Node, Element[]>();
  private lastAbove: Node | null = null;
  private lastParent: Place | null = null;

  /**
   * @param parent the text node's parent
   * @returns the block around a text node, and what the inline elements in between say
   */
  surroundings(parent: Element | ShadowRoot): Surroundings {
    const found = { block: parent, bits: 0, excluded: false, link: false };
    for (let steps = 1; found.block.nodeType === 1; steps++) {
      const element = found.block as HTMLElement;
      found.bits = traitsOf(element);
      if (!(found.bits & INLINE)) break;
      const above = element.parentNode as Element | ShadowRoot | null;
      const remembered = steps > STEPS_UNREMEMBERED && this.deep.get(element);
      if (remembered) {
        const { excluded, link } = found;
        return { ...remembered, excluded: excluded || remembered.excluded, link: link || remembered.link };
      }
      found.link ||= element.localName === 'a';
      found.excluded ||= !!element.hidden || (element.ariaHidden === 'true' && !holdsTheStory(element));
      found.bits = 0;
      if (!above || (above.nodeType !== 1 && !isPlace(above))) break;
      found.block = above;
      if (steps === STEPS_UNREMEMBERED) this.deep.set(parent, found);
    }
    return found;
  }

  /**
   * @param around a block as `surroundings` gave it
   * @returns how text directly in it stands; null where it does not count
   */
  standing({ block, bits }: Surroundings): Standing | null {
    if (!(bits & PHRASING)) {
      const place = this.placeOf(block);
      return place.excluded ? null : place.standing;
    }
    const element = block as HTMLElement;
    const above = element.parentNode;
    // Paragraphs in a row have the same parent: the last one is kept at hand.
    if (above !== this.lastAbove || !above) {
      this.lastAbove = above;
      this.lastParent = above && this.placeAround(above);
    }
    const place = this.lastParent;
    if (!place || place.excluded || element.ariaHidden === 'true') return null;
    const { lang } = element;
    if (!lang && !(bits & (HEADING | ITEM))) return place.standing;
    return {
      place,
      kind: bits & HEADING ? 'heading' : bits & ITEM ? 'item' : place.standing.kind,
      level: bits & HEADING ? Number(element.localName[1]) : 0,
      language: primarySubtag(lang) ?? place.standing.language,
    };
  }

  private placeOf(element: Element | ShadowRoot): Place {
    return this.known.get(element) ?? this.placeAround(element);
  }

  /** The place of the block that an element is, or is laid out in. A loop: a page may nest more deeply than the stack goes. */
  private placeAround(start: Node): Place {
    const unread: { element: Element | ShadowRoot; excluded: boolean }[] = [];
    let place: Place | null = null;
    let excluded = false;
    for (let at: Node | null = start; at && isPlace(at); ) {
      const around = this.surroundings(at as Element);
      const last = unread.at(-1);
      if (last) last.excluded = around.excluded;
      else excluded = around.excluded;
      place = this.known.get(around.block) ?? null;
      if (place) break;
      unread.push({ element: around.block, excluded: false });
      at = parentOf(around.block);
    }
    for (const next of unread.reverse()) {
      place = this.read(next.element, place, next.excluded);
      this.known.set(next.element, place);
    }
    // Excluded by an inline element around the paragraph, as in a link that assistive technology does not see.
    return excluded ? { ...(place as Place), excluded } : (place as Place);
  }

  private read(element: Element | ShadowRoot, parent: Place | null, excluded: boolean): Place {
    const kind = parent && parent.standing.kind !== 'heading' ? parent.standing.kind : 'text';
    const place: Place = {
      element,
      parent,
      excluded: excluded || !!parent?.excluded,
      opens: parent ? null : 'page',
      hinted: false,
      list: parent ? parent.list : null,
      number: -1,
      scope: -1,
      standing: { place: null as never, kind, level: 0, language: parent ? parent.standing.language : null },
    };
    place.standing.place = place;
    const readable = plain(element);
    if (readable.nodeType === 1 && !place.excluded) this.describe(place, readable as HTMLElement);
    return place;
  }

  private describe(place: Place, element: HTMLElement): void {
    const bits = traitsOf(element);
    const { parent, standing } = place;
    if (bits & EXCLUDED) place.excluded = element.localName !== 'button' || parent?.standing.kind !== 'heading';
    else place.excluded = isSilenced(element);
    if (place.excluded) return;
    if (bits & HEADING) {
      standing.kind = 'heading';
      standing.level = Number(element.localName[1]);
    } else if (bits & ITEM) standing.kind = 'item';
    else if (bits & CAPTION) standing.kind = 'caption';
    else if (bits & SECTIONING || parent?.element.nodeName === 'TD') standing.kind = 'text';
    else if (element.localName === 'blockquote') standing.kind = 'quote';
    if (bits & LIST) place.list = place;
    else if (bits & SECTIONING) place.list = null;
    // What <html> and <body> say is the page's language; it is weighed against the text elsewhere.
    if (!parent || element.localName === 'body') return;
    if (element.lang) standing.language = primarySubtag(element.lang) ?? standing.language;
    if (bits & CONTAINER) this.openScope(place, element);
  }

  private openScope(place: Place, element: HTMLElement): void {
    const name = element.localName;
    const role = element.role;
    if (role === 'heading') {
      place.standing.kind = 'heading';
      place.standing.level = Number(element.ariaLevel) || 2;
      return;
    }
    const named = ROLES.get(role) ?? ROLES.get(name);
    const hint = kindOfTokens(`${element.className} ${element.id}`);
    if (hint && hint !== named && !holdsTheStory(element)) {
      place.opens = hint;
      place.hinted = true;
    } else if (named) place.opens = holdsTheStory(element) ? null : named;
    else if (name === 'header') {
      if (!element.closest('article,main,section') && !holdsTheStory(element)) place.opens = 'navigation';
    } else if (name === 'article' || name === 'section') place.opens = this.sectionKind(element, name);
  }

  /** A lone `<section>` is mere wrapping; beside others it is a place of its own. */
  private sectionKind(element: Element, name: string): Scope['kind'] | null {
    const parent = element.parentNode as ParentNode;
    let peers = this.beside.get(parent);
    if (!peers) {
      peers = [...plain(parent as Element).children].filter((child) => /^(?:article|section)$/.test(child.localName));
      this.beside.set(parent, peers);
    }
    if (name === 'section') return peers.length > 1 ? 'section' : null;
    const alone = peers.every((peer) => peer === element || peer.localName !== name);
    return alone || element.querySelector('h1') ? 'article' : 'section';
  }
}

const isPlace = (node: Node): boolean => {
  const { nodeType } = plain(node);
  return nodeType === 1 || nodeType === 11;
};

/**
 * @param node an element or shadow root
 * @returns its parent, of a shadow root its host
 */
export function parentOf(node: Node): Node | null {
  const { nodeType, parentNode } = plain(node);
  return nodeType === 11 ? (node as ShadowRoot).host : parentNode;
}

/**
 * Hidden from assistive technology, inert, or being edited. A modal dialog sets the first two on the whole page behind it:
 * what holds the story itself stays readable.
 */
function isSilenced(element: HTMLElement): boolean {
  if (element.ariaHidden === 'true' || (element.inert ?? element.hasAttribute('inert'))) return !holdsTheStory(element);
  // The property first: reading it is many times cheaper, and hardly any element is edited.
  return element.contentEditable !== 'inherit' && element.hasAttribute('contenteditable') && isEdited(element);
}

/**
 * Tells whether an element is in an editable part of the page.
 *
 * @param element any element
 * @returns by the nearest `contenteditable` attribute
 */
export function isEdited(element: Element): boolean {
  const host = plain(element).closest('[contenteditable]');
  return !!host && host.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

function holdsTheStory(element: Element): boolean {
  return /^(?:body|main)$/.test(element.localName) || !!element.querySelector('h1,main');
}
