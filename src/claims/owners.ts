/** Which instrument a block speaks of because of what stands above it: a heading, a term of a list, the first cell of its row. */
import type { Mention } from '../mentions/mention.ts';
import type { Article, Block } from '../page/article.ts';

/** What stands above a block. */
export interface Owner {
  /** An instrument id; null where several stand above and none is meant more than another; undefined where none does. */
  instrument: string | null | undefined;
  /** It stands in the first cell of the row, or in the term of a list: what follows in the row tells of it. */
  inRow: boolean;
}

const NOBODY: Owner = { instrument: undefined, inRow: false };

/** How much of a block the name of an instrument has to fill to head what follows. */
const LABEL_SHARE = 0.7;
/** The same of a paragraph, which can also be a short sentence. */
const NAME_SHARE = 0.9;
/** A paragraph that is nothing but a name is set like the lowest heading. */
const LOWEST_LEVEL = 7;

/**
 * The instrument that a block names and that it holds little besides.
 * @param mentions of the block
 */
export function labelOf({ start, end, kind }: Block, mentions: readonly Mention[]): string | null {
  const [first, ...others] = mentions;
  const share = kind === 'text' ? NAME_SHARE : LABEL_SHARE;
  const fills = first && first.end - first.start >= (end - start) * share;
  return fills && others.length === 0 ? first.instrument : null;
}

/** Goes through the blocks of a page and keeps what stands above. */
class Above {
  #section: string | undefined;
  #level = 1;
  #label: string | null | undefined;
  #afterLabel = false;

  heading({ level }: Block, mentions: readonly Mention[]): void {
    const [only, ...others] = new Set(mentions.map(({ instrument }) => instrument));
    this.#label = undefined;
    this.#afterLabel = false;
    // The title is not a heading above one part: what it names is what the page is about.
    if (only !== undefined && others.length === 0 && level > 1) this.#section = only;
    else if (only === undefined && level > this.#level) return;
    else this.#section = undefined;
    this.#level = level;
  }

  /** A name alone: a term, a row's first cell, a paragraph in bold. Two in a row are a list or the head of a table. */
  name(block: Block, instrument: string): void {
    const owner = this.#afterLabel ? null : instrument;
    if (block.kind === 'text') {
      this.#section = owner ?? undefined;
      this.#level = LOWEST_LEVEL;
    } else this.#label = owner;
    this.#afterLabel = true;
  }

  ownerOf(block: Block): Owner {
    this.#afterLabel = false;
    if (block.kind !== 'item') this.#label = undefined;
    const inRow = this.#label !== undefined;
    return { instrument: inRow ? this.#label : this.#section, inRow };
  }
}

/**
 * Finds for each block of a page the instrument that stands above it.
 * @param byBlock mentions of each block, by its index
 */
export function ownersOf({ blocks }: Article, byBlock: ReadonlyMap<number, readonly Mention[]>): Owner[] {
  const above = new Above();
  return blocks.map((block, at): Owner => {
    const mentions = byBlock.get(at) ?? [];
    const label = labelOf(block, mentions);
    if (block.kind === 'heading') above.heading(block, mentions);
    else if (label) above.name(block, label);
    else return above.ownerOf(block);
    return NOBODY;
  });
}
