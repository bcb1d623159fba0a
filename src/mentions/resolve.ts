/**
 * Which one is meant? Open candidates take their meaning from what was named before them, as a reader does; a headline also from
 * what comes after it. Nothing crosses into or out of asides, lists of related stories, comments and sections beside each other.
 */
import type { Article } from '../page/article.ts';
import type { Candidate } from './candidate.ts';
import type { Profile } from './compile.ts';
import type { Tagged } from './tagging.ts';

/** What an antecedent adds or takes away: before it in the text, after it, or elsewhere on the page. */
const BEFORE = 5;
const AFTER = 4;
const TREATY = 3;
const ELSEWHERE = 1;
/** Sum inside the phrase of a noun as common as “agreement”, for which a noun of its kind before it is not enough. */
const PARTLY_NAMED = 2;
/** Sum from which an open candidate counts. */
const KEEP = { document: 4, provision: 3 };

/** Decides all candidates of one instrument, given in the order of the text; sets `kept`, `score` and `reasons`. */
export function resolve(tagged: Tagged, profile: Profile, candidates: readonly Candidate[]): void {
  const scopes = new Scopes(tagged);
  const anywhere = candidates.some(({ standing, treatyOnly }) => standing === 'named' && !treatyOnly);
  candidates.forEach((candidate, index) => {
    if (candidate.treatyOnly) return;
    if (candidate.standing === 'named')
      candidate.kept = candidate.use !== 'label' || hasFull(candidates, candidate, scopes);
    else if (candidate.standing === 'open') decideOpen(candidate, index, profile, candidates, scopes, anywhere);
  });
}

function hasFull(candidates: readonly Candidate[], label: Candidate, scopes: Scopes): boolean {
  return candidates.some(
    ({ standing, use, head }) => standing === 'named' && use !== 'label' && scopes.reaches(head, label.head),
  );
}

function decideOpen(
  candidate: Candidate,
  index: number,
  profile: Profile,
  candidates: readonly Candidate[],
  scopes: Scopes,
  anywhere: boolean,
): void {
  const { reasons } = candidate;
  const add = (place: 'antecedent' | 'page', what: string, weight: number) => {
    candidate.score += weight;
    reasons.push([place, what, weight]);
  };
  const own = candidate.score;
  const previous = findBefore(candidates, index, scopes);
  const next = previous ? undefined : findAfter(candidates, index, scopes, KEEP[profile.kind]);
  const antecedent = previous ?? next;
  const returns = candidate.hasParty && anywhere && antecedent?.standing === 'rival';
  if (!mayBeOpen(candidate)) return;
  if (antecedent) {
    const weight = antecedent.treatyOnly ? TREATY : previous ? BEFORE : AFTER;
    if (returns) add('antecedent', 'names a party again', BEFORE);
    else if (antecedent.standing === 'rival') add('antecedent', 'another one', -weight);
    else {
      // Once the text has settled it, states named in the sentence are bystanders.
      if (own < 0 && profile.kind === 'document') candidate.score -= own;
      add('antecedent', 'named', weight);
    }
  } else if (anywhere) add('page', 'named elsewhere', ELSEWHERE);
  candidate.kept = candidate.score >= KEEP[profile.kind];
  // Settled by its own words, it settles what follows.
  if (candidate.kept && (returns || own >= KEEP[profile.kind])) candidate.standing = 'named';
}

/** Whether a short form of this noun can count at all. */
function mayBeOpen({ use, inside, plain }: Candidate): boolean {
  if (use === 'bare') return true;
  if (use === 'plain') return plain || inside > 0;
  return use === 'named' && inside >= PARTLY_NAMED;
}

function settles({ standing, local }: Candidate): boolean {
  return (standing === 'named' || standing === 'rival') && !local;
}

function findBefore(candidates: readonly Candidate[], index: number, scopes: Scopes): Candidate | undefined {
  const { head, treatyNoun } = candidates[index] as Candidate;
  for (let at = index - 1; at >= 0; at -= 1) {
    const candidate = candidates[at] as Candidate;
    const inSentence = candidate.local && scopes.sameSentence(candidate.head, head);
    // “The Charter” means the last charter, whatever other laws were named since.
    if (treatyNoun && !candidate.treatyNoun && candidate.standing === 'rival') continue;
    if ((settles(candidate) || inSentence) && scopes.reaches(candidate.head, head)) return candidate;
  }
  return undefined;
}

function findAfter(candidates: readonly Candidate[], index: number, scopes: Scopes, keep: number): Candidate | undefined {
  const { head, treatyNoun } = candidates[index] as Candidate;
  for (let at = index + 1; at < candidates.length; at += 1) {
    const candidate = candidates[at] as Candidate;
    if (treatyNoun && !candidate.treatyNoun && candidate.standing === 'rival') continue;
    const tells = settles(candidate) || (candidate.standing === 'open' && candidate.score >= keep);
    if (tells && scopes.reaches(candidate.head, head, true)) return candidate;
  }
  return undefined;
}

/** Evidence passes into these from the text around them; all others are places of their own. */
const OPEN_KINDS = new Set(['page', 'article', 'section']);

class Scopes {
  readonly #tagged: Tagged;
  readonly #article: Article;

  constructor(tagged: Tagged) {
    this.#tagged = tagged;
    this.#article = tagged.article;
  }

  sameSentence(a: number, b: number): boolean {
    return this.#tagged.sentence[a] === this.#tagged.sentence[b];
  }

  /**
   * Whether evidence at one token counts at another: in the same scope, or from an enclosing scope into an article or section.
   * @param forward a headline also looks into the article or section that follows it
   */
  reaches(evidence: number, at: number, forward = false): boolean {
    const from = this.#block(evidence)?.scope ?? 0;
    const to = this.#block(at)?.scope ?? 0;
    if (this.#encloses(from, to)) return true;
    return forward && this.#block(at)?.kind === 'heading' && this.#encloses(to, from);
  }

  #block(token: number) {
    return this.#article.blocks[this.#tagged.block[token] as number];
  }

  #encloses(outer: number, inner: number): boolean {
    for (let at: number | null = inner; at !== null; ) {
      if (at === outer) return true;
      const scope: Article['scopes'][number] | undefined = this.#article.scopes[at];
      if (!scope || !OPEN_KINDS.has(scope.kind)) return false;
      at = scope.parent;
    }
    return false;
  }
}
