/** Where evidence counts: in its own part of the page, and in the articles and sections inside that part. */
import type { Article } from '../page/article.ts';
import { STATE } from './classes.ts';
import type { Tagged } from './tagging.ts';

/** Evidence passes into these from the text around them; all others are places of their own. */
const OPEN_KINDS = new Set(['page', 'article', 'section']);
/** Lines of these have nothing to do with each other. */
const LINES = new Set(['related', 'navigation', 'footer']);
/** Scopes that are followed outward. */
const DEEPEST = 40;

/** The scopes of a page as a tree: which ones a mention is in, from its own outward. */
export class Scopes {
  readonly #tagged: Tagged;
  readonly #article: Article;
  readonly #chains = new Map<number, readonly number[]>();

  constructor(tagged: Tagged) {
    this.#tagged = tagged;
    this.#article = tagged.article;
  }

  /** Scope of a token. In a list of headlines every line is a scope of its own: a negative number. */
  of(token: number): number {
    const index = this.#tagged.block[token] as number;
    const scope = this.#article.blocks[index]?.scope ?? 0;
    return LINES.has(this.#article.scopes[scope]?.kind ?? 'page') ? -1 - index : scope;
  }

  /** The scope itself and those around it whose evidence counts in it, innermost first. */
  around(scope: number): readonly number[] {
    const known = this.#chains.get(scope);
    if (known) return known;
    const chain: number[] = [];
    for (let at: number | null = scope; at !== null && chain.length < DEEPEST; ) {
      chain.push(at);
      const inner: Article['scopes'][number] | undefined = this.#article.scopes[at];
      at = inner && OPEN_KINDS.has(inner.kind) ? inner.parent : null;
    }
    this.#chains.set(scope, chain);
    return chain;
  }

  /**
   * Parties that a section's heading names where it names no other state, by section: “12:05 Baku”.
   * @param parties features of the instrument's parties
   */
  placesOf(parties: readonly number[]): Map<number, Set<number>> {
    const { feature, block, count, vocabulary } = this.#tagged;
    const { blocks, scopes } = this.#article;
    const places = new Map<number, Set<number>>();
    if (parties.length === 0 || scopes.filter(({ kind }) => kind === 'section').length < 2) return places;
    const state = vocabulary.lexicon.features.indexOf(STATE);
    for (let at = 0; at < count; at += 1) {
      const { kind, scope } = blocks[block[at] as number] as Article['blocks'][number];
      const f = feature[at] as number;
      if (kind !== 'heading' || scopes[scope]?.kind !== 'section' || !(f === state || parties.includes(f))) continue;
      places.set(scope, (places.get(scope) ?? new Set()).add(f));
    }
    for (const [scope, named] of places) if (named.has(state)) places.delete(scope);
    return places;
  }

  isHeading(token: number): boolean {
    return this.#article.blocks[this.#tagged.block[token] as number]?.kind === 'heading';
  }
}
