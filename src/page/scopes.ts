/** Gives every block its scope: from the elements around it, their class names, and lists of links. */
import type { Block, Scope } from './article.ts';
import type { RawBlock } from './blocks.ts';
import type { Place } from './place.ts';

/** Characters from which a block reads as a paragraph of prose and not as a headline, teaser or label. */
export const PROSE_LENGTH = 140;

/** Share of the characters of a list that has to be link text for it to count as links to other pieces. */
const LINKED_SHARE = 0.8;

/** Blocks with the scopes that the elements around them give. */
export interface ScopedBlocks {
  blocks: Block[];
  /** The first is the page. */
  scopes: Scope[];
  /** For each block, the number of the block-level element that it stands in. */
  containers: number[];
  /** For each of these elements, the number of the one around it; -1 for the outermost. A parent's number is the lower one. */
  parents: number[];
}

/**
 * Turns raw blocks into blocks with scopes.
 *
 * @param raw blocks in document order
 * @returns the blocks and the scopes they stand in
 */
export function scopeBlocks(raw: RawBlock[]): ScopedBlocks {
  const scopes: Scope[] = [{ parent: null, kind: 'page' }];
  const parents: number[] = [];
  const overruled = proseHeavyHints(raw);
  const linkLists = listsOfLinks(raw);
  const number = (place: Place): Place => {
    const unnumbered: Place[] = [];
    for (let at: Place | null = place; at && at.number < 0; at = at.parent) unnumbered.push(at);
    for (const next of unnumbered.reverse()) {
      const outer = next.parent?.scope ?? 0;
      const isLinks = linkLists.has(next) && isOpen(scopes, outer);
      const kind = overruled.has(next) ? null : (next.opens ?? (isLinks ? 'related' : null));
      next.scope = kind && next.parent ? scopes.push({ parent: outer, kind }) - 1 : outer;
      next.number = parents.push(next.parent?.number ?? -1) - 1;
    }
    return place;
  };
  const containers: number[] = [];
  const blocks = raw.map(({ start, end, standing }) => {
    const { kind, level, language } = standing;
    const place = number(standing.place);
    containers.push(place.number);
    return { start, end, kind, level, scope: place.scope, language };
  });
  return { blocks, scopes, containers, parents };
}

/** Links to other pieces are told only where the surroundings are not already something of their own. */
export const isOpen = (scopes: Scope[], scope: number): boolean =>
  /page|article|section/.test(scopes[scope]?.kind ?? '');

/** Whether a scope, or one around it, is no part of the page's story. */
export function isOutsideStory(scopes: readonly Scope[], scope: number | null): boolean {
  for (let at = scope; at !== null; at = scopes[at]?.parent ?? null) if (!isOpen(scopes as Scope[], at)) return true;
  return false;
}

/** Class names lie: a part that holds most of the page's prose is no box of related links, whatever it is called. */
function proseHeavyHints(raw: RawBlock[]): Set<Place> {
  const prose = new Map<Place, number>();
  let all = 0;
  for (const { start, end, standing } of raw) {
    if (end - start < PROSE_LENGTH) continue;
    all += end - start;
    for (let at: Place | null = standing.place; at; at = at.parent) {
      if (at.hinted && at.opens !== 'comments') prose.set(at, (prose.get(at) ?? 0) + end - start);
    }
  }
  return new Set([...prose].filter(([, amount]) => amount * 2 > all).map(([place]) => place));
}

function listsOfLinks(raw: RawBlock[]): Set<Place> {
  const lists = new Map<Place, { items: number; length: number; linked: number }>();
  for (const { start, end, standing, linked } of raw) {
    const { list } = standing.place;
    if (!list) continue;
    const tally = lists.get(list) ?? { items: 0, length: 0, linked: 0 };
    lists.set(list, {
      items: tally.items + 1,
      length: tally.length + end - start,
      linked: tally.linked + linked,
    });
  }
  const isLinks = ({ items, length, linked }: { items: number; length: number; linked: number }) =>
    items > 1 && linked >= length * LINKED_SHARE;
  return new Set([...lists].filter(([, tally]) => isLinks(tally)).map(([list]) => list));
}
