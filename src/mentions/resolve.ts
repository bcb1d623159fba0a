/**
 * Which one is meant? Open candidates take their meaning from what was named before them, as a reader does; a headline also from
 * what comes after it. Nothing crosses into or out of asides, lists of related stories, comments and sections beside each other.
 */
import { Antecedents, NAMED } from './antecedents.ts';
import { type Candidate, CORE } from './candidate.ts';
import { FOREIGN_TOPICS, STATE } from './classes.ts';
import type { Profile } from './compile.ts';
import { Returns } from './returns.ts';
import { Scopes } from './scopes.ts';
import type { Tagged } from './tagging.ts';

/** What an antecedent adds or takes away: before it in the text, after it, as the treaty alone, or elsewhere on the page. */
const BEFORE = 5;
const AFTER = 4;
const TREATY = 3;
const ELSEWHERE = 1;
/** What a page adds that is about nothing else, and the sum of its words from which it is. */
const TOPIC = 2;
const TOPIC_FROM = 4;
/** Sum from which an open candidate counts. */
const KEEP = { document: 4, provision: 3 };

/** Decides all candidates of one instrument, given in the order of the text; sets `kept`, `score` and `reasons`. */
export function resolve(tagged: Tagged, profile: Profile, candidates: readonly Candidate[]): void {
  const scopes = new Scopes(tagged);
  const antecedents = new Antecedents(
    tagged,
    scopes,
    candidates,
    KEEP[profile.kind],
    profile.kind === 'document' ? profile.parties : [],
  );
  const anywhere = candidates.some(({ standing, treatyOnly }) => standing === 'named' && !treatyOnly);
  const topic = topicOf(tagged, profile, candidates, scopes);
  const returns = new Returns(tagged, profile.kind === 'document' ? profile.parties : []);
  candidates.forEach((candidate, index) => {
    if (candidate.standing === 'named') candidate.kept = !candidate.treatyOnly && mayBeNamed(candidate, antecedents);
    else if (candidate.standing === 'open' && mayBeOpen(candidate)) decide(candidate, index);
    antecedents.pass(candidate);
    returns.pass(candidate);
  });

  /** Where two treaties of the kind are spoken of, the name of the one says less about an article without a treaty. */
  function treatyWeight(candidate: Candidate): number {
    return antecedents.hasRivalTreaty(candidate) ? TREATY - 1 : TREATY;
  }

  function decide(candidate: Candidate, index: number): void {
    const add = (place: 'antecedent' | 'page' | 'paragraph', what: string, weight: number) => {
      candidate.score += weight;
      candidate.reasons.push([place, what, weight]);
    };
    // A headline in a list says all that it says by itself.
    if (scopes.of(candidate.head) < 0 && candidate.inside <= CORE && profile.kind === 'document') return;
    const previous = antecedents.before(candidate);
    if (!previous && candidate.use === 'plain' && candidate.core < CORE && !antecedents.after(index)) return;
    if (!previous && candidate.foreign && !scopes.isHeading(candidate.head)) {
      add('page', 'of another state, before anything is named', 0);
      candidate.standing = 'rival';
      return;
    }
    if (!previous && candidate.paragraph < 0) add('paragraph', 'words of another one', candidate.paragraph);
    const vague = profile.kind === 'document' || (candidate.score <= 0 && !candidate.treatyNoun);
    if (previous?.standing === 'named' && vague && isShort(candidate)) {
      if (returns.find(candidate)) {
        add('antecedent', 'another one comes back', -BEFORE);
        candidate.standing = 'rival';
        return;
      }
    }
    const own = candidate.score;
    const antecedent = previous ?? antecedents.after(index);
    // What is brought in as new is not what was spoken of before.
    const isNew = candidate.indefinite && previous?.standing === 'named';
    const again =
      anywhere &&
      antecedent?.standing === 'rival' &&
      profile.kind === 'document' &&
      (candidate.hasParty || isTold(candidate, antecedent) || returns.isHeaded(candidate));
    if (again) add('antecedent', 'names a party or its own again', BEFORE);
    else if (isNew) add('antecedent', 'new after the one named', candidate.inside - own);
    else if (antecedent) {
      const weight = antecedent.treatyOnly ? treatyWeight(candidate) : previous ? BEFORE : AFTER;
      if (antecedent.standing === 'rival') add('antecedent', 'another one', -weight);
      else {
        // Once the text has settled it, states named in the sentence are bystanders.
        if (own < 0 && profile.kind === 'document') candidate.score = 0;
        add('antecedent', 'named', weight);
      }
    } else if (antecedents.threadOf(candidate)?.standing === NAMED) add('page', 'named under the same place', AFTER);
    else if (anywhere) add('page', 'named elsewhere', ELSEWHERE);
    else if (own > 0 && topic(candidate)) add('page', 'topic', TOPIC);
    candidate.kept = candidate.score >= KEEP[profile.kind];
    // Settled without an antecedent, it settles what follows.
    if (candidate.kept && (again || !antecedent || own >= KEEP[profile.kind])) candidate.standing = 'named';
  }
}

/** Whether a place depends on what was named before it. */
function isShort({ hasAllParties, core, pointed }: Candidate): boolean {
  return !hasAllParties && core < CORE && !pointed;
}

/** Whether a word inside the phrase speaks for the instrument that was not said of the rival: the place, the year. */
function isTold({ reasons, local }: Candidate, rival: Candidate): boolean {
  const said = new Set(rival.reasons.map(([, what]) => what));
  return !local && reasons.some(([place, what, weight]) => place === 'phrase' && weight > 0 && !said.has(what));
}

/** A label such as “pact” counts beside a full name only. */
function mayBeNamed({ use, head }: Candidate, antecedents: Antecedents): boolean {
  return use !== 'label' || antecedents.hasFull(head);
}

/** Whether a short form of this noun can count at all. */
function mayBeOpen({ use, inside, core, plain, proper }: Candidate): boolean {
  if (use === 'bare') return true;
  if (use === 'plain') return plain || inside > 0;
  if (use === 'proper') return proper;
  return use === 'named' && core >= CORE;
}

/**
 * Whether the words of the whole place speak for an instrument and no other one is named in it. A document needs a party in its phrase
 * besides, and a place without another state or subject.
 */
function topicOf(
  tagged: Tagged,
  { near, kind }: Profile,
  candidates: readonly Candidate[],
  scopes: Scopes,
): (candidate: Candidate) => boolean {
  const weights = new Map(near);
  const seen = new Map<number, Set<number>>();
  const names = tagged.vocabulary.lexicon.features;
  const foreign = kind === 'document' ? [STATE, ...FOREIGN_TOPICS].map((name) => names.indexOf(name)) : [];
  for (let at = 0; at < tagged.count; at += 1) {
    const feature = tagged.feature[at] as number;
    if (!weights.has(feature) && !foreign.includes(feature)) continue;
    const scope = scopes.of(at);
    const features = seen.get(scope) ?? new Set();
    seen.set(scope, features.add(feature));
  }
  const rivals = new Set(
    candidates.filter(({ standing, law }) => standing === 'rival' && !law).map(({ head }) => scopes.of(head)),
  );
  return ({ head, reasons, hasParty, indefinite }) => {
    if (kind === 'document' && (!hasParty || indefinite)) return false;
    const chain = scopes.around(scopes.of(head));
    if (chain.some((scope) => rivals.has(scope))) return false;
    const features = new Set(chain.flatMap((scope) => [...(seen.get(scope) ?? [])]));
    // “The Charter's Article 51”: the treaty's noun is one of the words.
    const told =
      kind === 'document' ? 0 : reasons.reduce((sum, [place, , weight]) => sum + (place === 'phrase' ? weight : 0), 0);
    if (foreign.some((feature) => features.has(feature))) return false;
    return [...features].reduce((sum, feature) => sum + (weights.get(feature) ?? 0), told) >= TOPIC_FROM;
  };
}
