/** Gives every block its scope: from the elements around it, from headings such as "Related news", from lists of links. */
import type { Block, Scope } from './article.ts';
import type { RawBlock } from './blocks.ts';
import { announcedBy } from './hints.ts';
import type { Place, Standing } from './place.ts';

/** Characters from which a block reads as a paragraph of prose and not as a headline, teaser or label. */
export const PROSE_LENGTH = 140;

/** Share of the characters of a list that has to be link text for it to count as links to other pieces. */
const LINKED_SHARE = 0.8;

/** A run of blocks below a heading such as "Related news". */
interface Run {
  scope: number;
  around: Place;
  outer: number;
  level: number;
}

/**
 * Turns raw blocks into blocks with scopes.
 *
 * @param raw blocks in document order
 * @param text the article text they index
 * @returns the blocks and the scopes they stand in; the first scope is the page
 */
export function scopeBlocks(raw: RawBlock[], text: string): { blocks: Block[]; scopes: Scope[] } {
  const scopes: Scope[] = [{ parent: null, kind: 'page' }];
  const overruled = proseHeavyHints(raw);
  const linkLists = listsOfLinks(raw);
  const numberOf = (place: Place): number => {
    if (place.scope >= 0) return place.scope;
    const unnumbered: Place[] = [];
    let at: Place | null = place;
    for (; at && at.scope < 0; at = at.parent) unnumbered.push(at);
    let scope = at ? at.scope : 0;
    for (const next of unnumbered.reverse()) {
      const kind = overruled.has(next)
        ? null
        : (next.opens ?? (linkLists.has(next) && isOpen(scopes, scope) ? 'related' : null));
      if (kind && next.parent) scope = scopes.push({ parent: scope, kind }) - 1;
      next.scope = scope;
    }
    return scope;
  };
  let run: Run | null = null;
  const blocks = raw.map(({ start, end, standing }) => {
    const { place, kind, level, language } = standing;
    const outer = numberOf(place);
    const isHeading = kind === 'heading';
    if (run && endsRun(run, standing, outer, end - start)) run = null;
    const announced =
      isOpen(scopes, outer) && (isHeading || end - start < 400) ? announcedBy(text.slice(start, end)) : null;
    let scope = run ? run.scope : outer;
    if (announced && (!announced.alone || kind !== 'item')) {
      scope = scopes.push({ parent: outer, kind: announced.kind }) - 1;
      if (announced.alone) run = { scope, outer, around: place, level: level || 7 };
    }
    return { start, end, kind, level, scope, language };
  });
  return { blocks, scopes };
}

/** A run ends with a heading of its rank, a paragraph of prose, or the part of the page that its heading stands in. */
function endsRun(run: Run, { place, kind, level }: Standing, outer: number, length: number): boolean {
  if (outer !== run.outer) return false;
  if (kind === 'heading' && level <= run.level) return true;
  if (length >= PROSE_LENGTH && kind !== 'item') return true;
  for (let at: Place | null = place; at; at = at.parent) if (at === run.around) return false;
  return true;
}

/** Links to other pieces are told only where the surroundings are not already something of their own. */
const isOpen = (scopes: Scope[], scope: number): boolean => /page|article|section/.test(scopes[scope]?.kind ?? '');

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
