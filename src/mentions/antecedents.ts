/** What was named last, and what is named next, in every scope; asked in constant time. */
import type { Candidate } from './candidate.ts';
import type { Scopes } from './scopes.ts';
import type { Tagged } from './tagging.ts';

/** A candidate of a scope and its place in the order of the text. */
type Last = Map<number, Candidate>;

export class Antecedents {
  readonly #tagged: Tagged;
  readonly #scopes: Scopes;
  /** Settled so far, by scope: of any kind, and without the rivals that are no treaty of the kind. */
  readonly #any: Last = new Map();
  readonly #treaties: Last = new Map();
  #local: Candidate | undefined;
  /** For every candidate the next one that settles it. */
  readonly #next: (Candidate | undefined)[];
  readonly #full: Set<number>;

  /** @param keep sum from which an open candidate will count by itself */
  constructor(tagged: Tagged, scopes: Scopes, candidates: readonly Candidate[], keep: number) {
    this.#tagged = tagged;
    this.#scopes = scopes;
    this.#next = this.#lookAhead(candidates, keep);
    const full = candidates.filter(({ standing, use }) => standing === 'named' && use !== 'label');
    this.#full = new Set(full.map(({ head }) => scopes.of(head)));
  }

  /** Whether a full name reaches a token. */
  hasFull(token: number): boolean {
    return this.#scopes.around(this.#scopes.of(token)).some((scope) => this.#full.has(scope));
  }

  /** Goes past a candidate: from now on it is before the others. */
  pass(candidate: Candidate): void {
    if (candidate.local) this.#local = candidate;
    else if (candidate.standing === 'named' || candidate.standing === 'rival') this.#note(candidate, this.#any, this.#treaties);
  }

  /** The last settled candidate that reaches this one. */
  before(candidate: Candidate): Candidate | undefined {
    const { head, pointed, treatyNoun } = candidate;
    const chain = this.#scopes.around(this.#scopes.of(head));
    const last = treatyNoun ? this.#treaties : this.#any;
    let found: Candidate | undefined;
    for (const scope of chain) {
      const settled = last.get(scope);
      if (settled && (!found || settled.head > found.head)) found = settled;
    }
    const local = pointed ? undefined : this.#local;
    const { sentence } = this.#tagged;
    if (local && sentence[local.head] === sentence[head] && (!found || local.head > found.head)) return local;
    return found;
  }

  /** The next candidate that settles this one: in its scope, for a headline also in the articles and sections below it. */
  after(index: number): Candidate | undefined {
    return this.#next[index];
  }

  #note(candidate: Candidate, any: Last, treaties: Last): void {
    const scope = this.#scopes.of(candidate.head);
    any.set(scope, candidate);
    // “The Charter” means the last charter, whatever other laws were named since.
    if (candidate.treatyNoun || candidate.standing !== 'rival') treaties.set(scope, candidate);
  }

  #lookAhead(candidates: readonly Candidate[], keep: number): (Candidate | undefined)[] {
    const scopes = this.#scopes;
    const any: Last = new Map();
    const treaties: Last = new Map();
    /** Nearest in a scope or in those inside it. */
    const within: Last = new Map();
    const next: (Candidate | undefined)[] = [];
    for (let index = candidates.length - 1; index >= 0; index -= 1) {
      const candidate = candidates[index] as Candidate;
      const { head, standing, score, local, treatyNoun } = candidate;
      const chain = scopes.around(scopes.of(head));
      const last = treatyNoun ? treaties : any;
      let found: Candidate | undefined;
      for (const scope of chain) {
        const settled = last.get(scope);
        if (settled && (!found || settled.head < found.head)) found = settled;
      }
      const below = scopes.isHeading(head) ? within.get(scopes.of(head)) : undefined;
      next[index] = below && (!found || below.head < found.head) ? below : found;
      const tells = standing === 'named' || standing === 'rival' || (standing === 'open' && score >= keep);
      if (!tells || local) continue;
      this.#note(candidate, any, treaties);
      for (const scope of chain) within.set(scope, candidate);
    }
    return next;
  }
}
