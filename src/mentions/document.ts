/**
 * Instruments named by a noun and the words around it. The phrase is grown from the noun over words that may belong to a name;
 * what it contains is weighed, and what cannot belong (another state, another subject, another year) makes it a rival.
 */
import type { Candidate, Standing } from './candidate.ts';
import { F, ROLE, STATE } from './classes.ts';
import type { DocumentProfile } from './compile.ts';
import { after, before, blockOf, sentenceOf, type Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';
import { growPhrase, type Phrase } from './phrase.ts';

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
  const phrase = growPhrase(tagged, head, profile);
  const candidate: Candidate = {
    instrument,
    from: phrase.from,
    to: phrase.to,
    head,
    standing: 'open',
    inside: 0,
    plain: phrase.plain,
    pointed: phrase.pointed,
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
  candidate.inside = candidate.score;
  const named = candidate.score >= profile.named;
  let sentence = weighSentence(tagged, phrase, profile, sentenceOf(tagged, phrase.from));
  if (profile.homonym && sentence.sum === 0) sentence = weighSentence(tagged, phrase, profile, blockOf(tagged, phrase.from));
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
  if (sentence.partner && !candidate.hasParty) {
    say('another state is the partner');
    return 'rival';
  }
  if (named) {
    if (profile.homonym) return weighHomonym(profile, candidate, sentence);
    if (proper) return 'named';
    if (sentence.foreign && !candidate.hasAllParties && isForeign(tagged, candidate, phrase, profile, sentence)) {
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

/** Whether a state named in the same sentence makes it doubtful whose a named instrument is. */
function isForeign(
  tagged: Tagged,
  { head, hasParty }: Candidate,
  { indefinite }: Phrase,
  { parties }: DocumentProfile,
  sentence: SentenceWeights,
): boolean {
  if (sentence.mixed) return true;
  if (sentence.parties === parties.length) return false;
  // A definite article together with a party tells enough.
  const articles = tagged.vocabulary.lexicon.languages[tagged.language[head] as number]?.articles;
  return !(hasParty && articles && !indefinite);
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
  /** Another state is the partner: “with Pakistan a memorandum was signed”. */
  partner: boolean;
  compares: boolean;
}

/** Words that may stand between a partner and the noun. */
const PARTNER_REACH = 4;

/** Whether the state at a token is marked as the partner of what follows: “с Пакистаном”, “Pakistanla”, “Irak ile imzalanan”. */
function isPartner(tagged: Tagged, at: number, noun: number): boolean {
  const { feature, first, last, kind, word, language } = tagged;
  const end = last[at] as number;
  if (end >= noun || noun - end > PARTNER_REACH + 2) return false;
  for (let between = end + 1; between < noun; between += 1) if (kind[between] === COMMA) return false;
  if (feature[(first[at] as number) - 1] === F.with || feature[end + 1] === F.joint) return true;
  const endings = tagged.vocabulary.lexicon.languages[language[noun] as number]?.partner ?? [];
  const ending = feature[end + 2] === F.suffix ? (word[end + 2] as string) : (word[end] as string);
  return endings.some((partner) => ending.endsWith(partner));
}

function weighSentence(
  tagged: Tagged,
  phrase: Phrase,
  profile: DocumentProfile,
  [from, to]: [number, number],
): SentenceWeights {
  const { feature, role, first, last, kind, block } = tagged;
  const names = tagged.vocabulary.lexicon.features;
  const near = new Map(profile.near);
  const seen = new Set<number>();
  const result: SentenceWeights = { sum: 0, reasons: [], parties: 0, foreign: false, mixed: false, partner: false, compares: false };
  const parties = new Set<number>();
  const state = names.indexOf(STATE);
  for (let at = from; at <= to; at = (last[at] as number) + 1) {
    const isYear = kind[at] === KIND.number && Number(tagged.word[at]) === profile.year;
    const f = isYear ? F.year : (feature[at] as number);
    if (profile.parties.includes(f)) parties.add(f);
    if (f === F.like && (at < phrase.from || at === phrase.to + 1)) result.compares = true;
    if (f === state && role[at] === ROLE.rival) {
      result.foreign = true;
      if (isPartner(tagged, at, phrase.from)) result.partner = true;
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
