/** Where evidence counts: in its own part of the page, and in the articles and sections inside that part. */
import type { Article } from '../page/article.ts';
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

  isHeading(token: number): boolean {
    return this.#article.blocks[this.#tagged.block[token] as number]?.kind === 'heading';
  }
}
