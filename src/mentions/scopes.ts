/** Where evidence counts: in its own part of the page, and in the articles and sections inside that part. */
import type { Article } from '../page/article.ts';
import type { Tagged } from './tagging.ts';

/** Evidence passes into these from the text around them; all others are places of their own. */
const OPEN_KINDS = new Set(['page', 'article', 'section']);
/** Scopes that are followed outward. */
const DEEPEST = 40;

export class Scopes {
  readonly #tagged: Tagged;
  readonly #article: Article;
  readonly #chains = new Map<number, readonly number[]>();

  constructor(tagged: Tagged) {
    this.#tagged = tagged;
    this.#article = tagged.article;
  }

  /** Scope of a token. */
  of(token: number): number {
    return this.#article.blocks[this.#tagged.block[token] as number]?.scope ?? 0;
  }

  /** The scope itself and those around it whose evidence counts in it, innermost first. */
  around(scope: number): readonly number[] {
    const known = this.#chains.get(scope);
    if (known) return known;
    const chain: number[] = [];
    for (let at: number | null = scope; at !== null && chain.length < DEEPEST; ) {
      chain.push(at);
      const { parent, kind }: Article['scopes'][number] = this.#article.scopes[at] ?? { parent: null, kind: 'page' };
      at = OPEN_KINDS.has(kind) ? parent : null;
    }
    this.#chains.set(scope, chain);
    return chain;
  }

  isHeading(token: number): boolean {
    return this.#article.blocks[this.#tagged.block[token] as number]?.kind === 'heading';
  }
}
