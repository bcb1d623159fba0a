/**
 * Instruments named by a noun and the words around it. The phrase is grown from the noun over words that may belong to a name;
 * what it contains is weighed, and what cannot belong (another state, another subject, another year) makes it a rival.
 */
import type { Candidate, Standing } from './candidate.ts';
import { F, ROLE, STATE } from './classes.ts';
import type { DocumentProfile } from './compile.ts';
import { after, before, sentenceOf, startsUpper, type Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

interface Phrase {
  from: number;
  to: number;
  /** Features inside, each once. */
  features: Set<number>;
  /** Why it cannot be the instrument, or empty. */
  against: string;
  /**
   * How much `against` weighs: 3 what is known to be another, 2 an unknown subject, which a full name outweighs, 1 an unknown
   * partner (“memorandum with the union”), which even a definite noun outweighs (“compared the memorandum with …”).
   */
  weight: 0 | 1 | 2 | 3;
  plural: boolean;
  indefinite: boolean;
  /** Another, similar, the first …: spoken of beside the one meant. */
  other: boolean;
  /** Nothing but the noun, or the noun after a grammatical word. */
  plain: boolean;
}

/**
 * Weighs the phrase around a noun.
 * @param head token of the noun
 * @param instrument index of the profile
 */
export function weighDocument(
  tagged: Tagged,
  head: number,
  profile: DocumentProfile,
  instrument: number,
  use: Candidate['use'],
): Candidate {
  const weights = new Map(profile.phrase);
  const phrase = growPhrase(tagged, head, profile, weights);
  const candidate: Candidate = {
    instrument,
    from: phrase.from,
    to: phrase.to,
    head,
    standing: 'open',
    score: 0,
    local: false,
    use,
    hasParty: profile.parties.some((party) => phrase.features.has(party)),
    hasAllParties: profile.parties.every((party) => phrase.features.has(party)),
    treatyOnly: false,
    treatyNoun: false,
    kept: false,
    reasons: [],
  };
  const names = tagged.vocabulary.lexicon.features;
  for (const feature of phrase.features) {
    const weight = weights.get(feature) ?? 0;
    if (weight) candidate.reasons.push(['phrase', names[feature] as string, weight]);
    candidate.score += weight;
  }
  const named = candidate.score >= profile.named;
  const sentence = weighSentence(tagged, phrase, profile);
  candidate.standing = standingOf(tagged, phrase, profile, candidate, named, sentence);
  candidate.local = candidate.standing === 'rival' && sentence.compares;
  return candidate;
}

function standingOf(
  tagged: Tagged,
  phrase: Phrase,
  profile: DocumentProfile,
  candidate: Candidate,
  named: boolean,
  sentence: SentenceWeights,
): Standing {
  const say = (what: string, weight = 0) => candidate.reasons.push(['rule', what, weight]);
  const proper = profile.phrase.some(([feature, weight]) => weight >= profile.named && phrase.features.has(feature));
  if (phrase.plural && !(named && proper)) {
    say('plural');
    return 'none';
  }
  if (phrase.weight > (named ? 2 : phrase.indefinite ? 0 : 1) && !(named && phrase.plural)) {
    say(phrase.against);
    return 'rival';
  }
  if (named) {
    if (profile.homonym) return weighHomonym(profile, candidate, sentence);
    if (proper) return 'named';
    const all = sentence.parties === profile.parties.length;
    if (sentence.foreign && !candidate.hasAllParties && (sentence.mixed || !all)) {
      say('another state in the sentence', FOREIGN);
      if (phrase.indefinite || sentence.mixed) return 'rival';
      candidate.score += FOREIGN;
      return 'open';
    }
    return sentence.parties > 0 || pageSuits(tagged, profile) ? 'named' : 'none';
  }
  if (phrase.other) {
    say('another one');
    return 'none';
  }
  addSentence(candidate, sentence);
  if (sentence.mixed) {
    say('parties listed with another state', FOREIGN);
    candidate.score += FOREIGN;
  } else if (sentence.foreign && sentence.parties < profile.parties.length && !phrase.indefinite) {
    say('another state in the sentence', -2);
    candidate.score -= 2;
  }
  if (phrase.indefinite) {
    if (candidate.score >= profile.named) return 'named';
    if (candidate.score >= INDEFINITE && !sentence.foreign) return 'open';
    say('new and unknown');
    return sentence.foreign ? 'rival' : 'none';
  }
  return 'open';
}

/** A name shared with another document: the words around it decide, or else what the name meant last. */
function weighHomonym(profile: DocumentProfile, candidate: Candidate, sentence: SentenceWeights): Standing {
  addSentence(candidate, sentence);
  const spare = candidate.score - profile.named;
  if (spare >= 0 && sentence.sum !== 0) return 'named';
  if (spare <= -2) return 'rival';
  return 'open';
}

function addSentence(candidate: Candidate, sentence: SentenceWeights): void {
  candidate.score += sentence.sum;
  candidate.reasons.push(...sentence.reasons);
}

function growPhrase(tagged: Tagged, head: number, profile: DocumentProfile, weights: Map<number, number>): Phrase {
  const { feature, role, first, last, inflection, kind, word } = tagged;
  const phrase: Phrase = {
    from: first[head] as number,
    to: last[head] as number,
    features: new Set(),
    against: '',
    weight: 0,
    plural: (inflection[head] as string).startsWith('pl'),
    indefinite: false,
    other: false,
    plain: true,
  };
  const belongs = (at: number) =>
    role[at] === ROLE.modifier &&
    (weights.has(feature[at] as number) || profile.parties.includes(feature[at] as number));
  const take = (at: number) => phrase.features.add(feature[at] as number);
  const refuse = (why: string, weight: Phrase['weight'] = 3) => {
    if (weight <= phrase.weight) return;
    phrase.against = why;
    phrase.weight = weight;
  };
  const year = (at: number): number =>
    kind[at] === KIND.number && /^(19|20)\d\d$/.test(word[at] as string) ? Number(word[at]) : 0;

  growLeft();
  growRight();
  return phrase;

  function growLeft(): void {
    let tail = 0;
    for (let at = before(tagged, phrase.from); at >= 0; at = before(tagged, first[at] as number)) {
      const f = feature[at] as number;
      if (belongs(at) || f === F.title) {
        take(at);
        phrase.from = first[at] as number;
        tail = 0;
      } else if (role[at] === ROLE.rival) {
        refuse('another subject, state or name');
      } else if (year(at)) {
        if (!profile.year) return;
        if (year(at) === profile.year) {
          phrase.features.add(F.year);
          phrase.from = at;
        } else if (phrase.features.size < 2) refuse('another year');
      } else if (f === F.and && phrase.from === first[head]) {
        return;
      } else if (
        f === F.and ||
        f === F.joint ||
        f === F.regarding ||
        f === F.year ||
        f === F.ordinal ||
        (f === F.of && phrase.from !== first[head])
      ) {
        tail = f;
      } else {
        if (f === 0 && tail === F.regarding) refuse('another subject', 2);
        else if (f === 0 && tail === F.joint) refuse('another party', 1);
        else determine(at);
        return;
      }
    }
  }

  /** Looks for an article or a pronoun before the noun, past a few unknown adjectives. */
  function determine(from: number): void {
    const unknown = feature[from] === 0 && kind[from] === KIND.word;
    if (unknown && from === before(tagged, first[head] as number)) {
      phrase.plain = false;
      const language = tagged.vocabulary.lexicon.languages[tagged.language[head] as number];
      const inHeading = tagged.article.blocks[tagged.block[head] as number]?.kind === 'heading';
      const opens = from === 0 || tagged.sentence[from - 1] !== tagged.sentence[from];
      if (language?.owned.includes(inflection[head] as string)) refuse('another name');
      else if (language?.namesBefore && !inHeading && !opens && startsUpper(tagged, from)) refuse('another name');
    }
    // Where a noun has no article, only the word next to it tells.
    const reach = tagged.vocabulary.lexicon.languages[tagged.language[head] as number]?.articles ? 4 : 1;
    for (let at = from, steps = 0; at >= 0 && steps < reach; at = before(tagged, first[at] as number), steps += 1) {
      const f = feature[at];
      if (f === F.a) phrase.indefinite = true;
      if (f === F.other || f === F.that) phrase.other = true;
      if (f === F.the || f === F.this || f === F.a || f === F.that) return;
    }
  }

  function growRight(): void {
    const language = tagged.vocabulary.lexicon.languages[tagged.language[head] as number];
    const follows = (at: number) => language?.follow.some((id) => id === '*' || id === inflection[at]);
    let preposition = 0;
    let incomplete = false;
    for (let at = after(tagged, phrase.to); at >= 0; at = after(tagged, last[at] as number)) {
      const f = feature[at] as number;
      const opened = preposition || phrase.to !== last[head];
      if (f === F.on || f === F.of || f === F.with || f === F.between) {
        preposition = f;
        incomplete = true;
      } else if ((belongs(at) || f === F.title) && (opened || follows(at))) {
        take(at);
        phrase.to = last[at] as number;
        incomplete = inflection[at] === 'adj';
      } else if (role[at] === ROLE.rival && (opened || follows(at))) {
        refuse('another subject, state or name');
        incomplete = false;
      } else if (opened && (f === F.the || f === F.and || f === F.a || f === F.this)) {
      } else if (year(at)) {
        if (profile.year && year(at) === profile.year && (preposition === F.of || (language?.follow.length ?? 0) > 0))
          phrase.features.add(F.year);
        else if (profile.year && preposition === F.of && incomplete) refuse('another year');
        return;
      } else {
        if (opened && incomplete && f === 0 && kind[at] === KIND.word)
          refuse('another subject', preposition === F.on || preposition === F.between ? 2 : 1);
        return;
      }
    }
  }
}

const COMMA = 44;
/** Sum from which “a memorandum” may still be the one spoken of. */
const INDEFINITE = 2;
/** Weight of another state that may be a party. */
const FOREIGN = -4;

interface SentenceWeights {
  sum: number;
  reasons: Candidate['reasons'];
  /** How many parties the sentence names, the phrase included. */
  parties: number;
  foreign: boolean;
  /** A party and another state stand side by side. */
  mixed: boolean;
  compares: boolean;
}

function weighSentence(tagged: Tagged, phrase: Phrase, profile: DocumentProfile): SentenceWeights {
  const { feature, role, first, last, kind, block } = tagged;
  const [from, to] = sentenceOf(tagged, phrase.from);
  const names = tagged.vocabulary.lexicon.features;
  const near = new Map(profile.near);
  const seen = new Set<number>();
  const result: SentenceWeights = { sum: 0, reasons: [], parties: 0, foreign: false, mixed: false, compares: false };
  const parties = new Set<number>();
  const state = names.indexOf(STATE);
  for (let at = from; at <= to; at = (last[at] as number) + 1) {
    const isYear = kind[at] === KIND.number && Number(tagged.word[at]) === profile.year;
    const f = isYear ? F.year : (feature[at] as number);
    if (profile.parties.includes(f)) parties.add(f);
    if (f === F.like && at < phrase.from) result.compares = true;
    if (f === state && role[at] === ROLE.rival) {
      result.foreign = true;
      if (beside(first[at] as number, -1) || beside(last[at] as number, 1)) result.mixed = true;
    }
    if (at >= phrase.from && at <= phrase.to) continue;
    if (seen.has(f) || phrase.features.has(f)) continue;
    seen.add(f);
    const weight = near.get(f);
    if (!weight) continue;
    result.sum += weight;
    result.reasons.push(['sentence', names[f] as string, weight]);
  }
  result.parties = parties.size;
  return result;

  /** Whether a party stands next in a list: after “and”, a comma or a hyphen. */
  function beside(edge: number, step: 1 | -1): boolean {
    const next = (at: number) => {
      const neighbour = at + step;
      if (kind[neighbour] === COMMA && block[neighbour] === block[at]) return neighbour + step;
      return step < 0 ? before(tagged, at) : after(tagged, at);
    };
    let at = next(edge);
    if (at >= 0 && feature[at] === F.and) at = next(at);
    return at >= 0 && profile.parties.includes(feature[at] as number);
  }
}

const pages = new WeakMap<Tagged, Set<number>>();

/** Whether the page speaks of a party, or at least of no other state. */
function pageSuits(tagged: Tagged, profile: DocumentProfile): boolean {
  let features = pages.get(tagged);
  if (!features) {
    features = new Set(tagged.feature);
    pages.set(tagged, features);
  }
  const { features: names } = tagged.vocabulary.lexicon;
  return profile.parties.some((party) => features.has(party)) || !features.has(names.indexOf(STATE));
}
