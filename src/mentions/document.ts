/**
 * Instruments named by a noun and the words around it. The phrase is grown from the noun over words that may belong to a name;
 * what it contains is weighed, and what cannot belong (another state, another subject, another year) makes it a rival.
 */
import { type Candidate, CORE, newCandidate, type Standing } from './candidate.ts';
import { F, FOREIGN_TOPICS, STATE } from './classes.ts';
import type { DocumentProfile } from './compile.ts';
import { after, before, blockOf, sentenceOf } from './neighbours.ts';
import { growPhrase } from './phrase.ts';
import type { Phrase } from './phrase-shape.ts';
import { type SentenceWeights, weighSentence } from './sentence.ts';
import type { Tagged } from './tagging.ts';

/** Sum from which “a memorandum” may still be the one spoken of. */
const INDEFINITE = 2;
/** How far below the threshold a proper name means another document of that name. */
const RIVAL = -4;
/** Sum inside a phrase that outweighs an unknown subject or partner: “on the mutual security of supporters” has less. */
const FULL = 6;
/** Weight of another state that may be a party. */
const FOREIGN = -4;

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
  const candidate = newCandidate({
    instrument,
    from: phrase.from,
    to: phrase.to,
    head,
    use,
    noun: tagged.feature[head] as number,
    proper: profile.phrase.some(([feature, weight]) => weight >= profile.named && phrase.features.has(feature)),
    plain: phrase.plain,
    indefinite: phrase.indefinite,
    pointed: phrase.pointed,
    hasParty: profile.parties.some((party) => phrase.features.has(party)),
    hasAllParties: profile.parties.every((party) => phrase.features.has(party)),
  });
  const names = tagged.vocabulary.lexicon.features;
  for (const feature of phrase.features) {
    const weight = weights.get(feature) ?? 0;
    if (weight) candidate.reasons.push(['phrase', names[feature] as string, weight]);
    candidate.score += weight;
  }
  candidate.inside = candidate.score;
  candidate.core = [...phrase.features].reduce(
    (sum, feature) => sum + (profile.parties.includes(feature) ? 0 : (weights.get(feature) ?? 0)),
    0,
  );
  const named = candidate.score >= profile.named;
  const sentence = weighSentence(tagged, phrase, profile, sentenceOf(tagged, phrase.from));
  if (profile.homonym && candidate.proper) {
    candidate.paragraph = weighSentence(tagged, phrase, profile, blockOf(tagged, phrase.from)).sum - sentence.sum;
  }
  candidate.standing = standingOf(tagged, phrase, profile, candidate, named, sentence);
  const articles = tagged.vocabulary.lexicon.languages[tagged.language[head] as number]?.articles;
  candidate.foreign =
    sentence.mixed ||
    (sentence.foreign && candidate.hasParty && !candidate.hasAllParties && articles !== true) ||
    (sentence.foreign && sentence.signs && sentence.parties < profile.parties.length && candidate.core < CORE);
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
  const { proper } = candidate;
  if (phrase.plural && !(named && proper && isListed(tagged, phrase))) {
    say('plural');
    return 'none';
  }
  if (phrase.features.size === 0 && isSomebodys(tagged, candidate.head, phrase)) {
    say('of somebody left out');
    return 'none';
  }
  if (!named && isWord(tagged, phrase)) {
    say('a word, not a document');
    return 'none';
  }
  const full = named && (proper || candidate.inside >= FULL);
  if (phrase.weight > (full ? 2 : phrase.indefinite ? 0 : 1) && !(named && phrase.plural)) {
    say(phrase.against);
    return 'rival';
  }
  if (phrase.another && !(named && proper)) {
    say('another one');
    return 'rival';
  }
  if (phrase.other && !named) {
    say('another one');
    return 'none';
  }
  if (phrase.own && sentence.foreign && !candidate.hasAllParties && !proper) {
    say('another state has its own');
    return 'rival';
  }
  if (phrase.own && sentence.parties === 0 && phrase.features.size === 0) {
    say('its own, and nobody here is a party');
    return 'none';
  }
  if (
    sentence.acts &&
    candidate.hasParty &&
    sentence.parties < profile.parties.length &&
    candidate.core < profile.named
  ) {
    say('another state with a party');
    return 'rival';
  }
  if (sentence.partner && !candidate.hasParty && !proper) {
    say('another partner or place');
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
    if (candidate.core < CORE && !pageTells(tagged, profile)) {
      say('another subject on the page');
      return 'rival';
    }
    // Readers joke: “signed a memorandum on mutual security with my wife”.
    const suits = pageSuits(tagged, profile) && !isInComments(tagged, candidate.head);
    return full || sentence.parties > 0 || suits ? 'named' : 'none';
  }
  if (candidate.use === 'plain' && candidate.inside > 0 && sentence.foreign) {
    say('described, beside another state');
    return 'none';
  }
  if (candidate.use === 'plain' && sentence.files) {
    say('a form to be filed');
    return 'rival';
  }
  addSentence(candidate, sentence);
  if (sentence.mixed && sentence.signs) {
    say('signed with another state');
    return 'rival';
  }
  if (sentence.mixed) {
    say('parties listed with another state', FOREIGN);
    candidate.score += FOREIGN;
  } else if (sentence.foreign && sentence.parties < profile.parties.length && !phrase.indefinite) {
    say('another state in the sentence', -2);
    candidate.score -= 2;
  }
  if (phrase.indefinite) {
    const ours = sentence.parties === profile.parties.length;
    if (sentence.foreign && !ours) {
      say('new, beside another state');
      return 'rival';
    }
    // Two states conclude much with each other: where only they are named, nothing may speak of another matter.
    const elsewhere = ours ? sentence.topic || !pageTells(tagged, profile) : sentence.topic && sentence.parties === 0;
    const weak = candidate.core < CORE || (candidate.core === CORE && sentence.topic);
    if (weak && elsewhere) {
      say('new, on another subject');
      return 'rival';
    }
    if (ours && candidate.score >= profile.named && (candidate.use === 'bare' || candidate.core >= CORE))
      return 'named';
    if (candidate.score >= INDEFINITE && !sentence.foreign) return 'open';
    // A headline tells of what the text below it names.
    if (phrase.plain && !sentence.foreign && isHeading(tagged, candidate.head)) return 'open';
    say('new and unknown');
    return sentence.foreign || sentence.signs ? 'rival' : 'none';
  }
  return 'open';
}

/** Whether a state named in the same sentence makes it doubtful whose a named instrument is. */
function isForeign(
  tagged: Tagged,
  { head, hasParty, core }: Candidate,
  { indefinite }: Phrase,
  { parties, named }: DocumentProfile,
  sentence: SentenceWeights,
): boolean {
  if (sentence.mixed) return true;
  if (sentence.parties === parties.length) return false;
  // “The memorandum with Azerbaijan on military security is no concern of Athens”: all is said before the other state comes.
  if (hasParty && core >= named && !indefinite && !sentence.leads && !sentence.signs) return false;
  // A definite article together with a party tells enough.
  const articles = tagged.vocabulary.lexicon.languages[tagged.language[head] as number]?.articles;
  return !(hasParty && articles && !indefinite);
}

/** A name shared with another document: the words around it decide, or else what the name meant last. */
function weighHomonym(profile: DocumentProfile, candidate: Candidate, sentence: SentenceWeights): Standing {
  addSentence(candidate, sentence);
  const spare = candidate.score - profile.named;
  if (spare >= 0 && sentence.sum !== 0) return 'named';
  if (spare <= RIVAL) return 'rival';
  return 'open';
}

function isHeading({ article, block }: Tagged, at: number): boolean {
  return article.blocks[block[at] as number]?.kind === 'heading';
}

function addSentence(candidate: Candidate, sentence: SentenceWeights): void {
  candidate.score += sentence.sum;
  candidate.reasons.push(...sentence.reasons);
}

/** Whether the text speaks of the word itself: the word “memorandum”, “muhtıra deyince”, “Memorandum. A word that …”. */
function isWord(tagged: Tagged, { from, to }: Phrase): boolean {
  const [left, right] = [before(tagged, from), after(tagged, to)];
  if ([left, right].some((at) => at >= 0 && tagged.feature[at] === F.word)) return true;
  const [start, end] = sentenceOf(tagged, from);
  const next = end + 1;
  if (start !== from || end > to + 1 || next >= tagged.count || tagged.block[next] !== tagged.block[to]) return false;
  const [, last] = sentenceOf(tagged, next);
  return tagged.feature.subarray(next, last + 1).includes(F.word);
}

/** Whether a plural is that of a list of names: “the Moscow and Shusha declarations”. */
function isListed(tagged: Tagged, { from }: Phrase): boolean {
  const left = before(tagged, from);
  return left >= 0 && tagged.feature[left] === F.and;
}

/** Whether a noun that begins its sentence has an owner's ending: “Beyannamesi eksik olan”. */
function isSomebodys(tagged: Tagged, head: number, { from }: Phrase): boolean {
  const owned = tagged.vocabulary.lexicon.languages[tagged.language[head] as number]?.owned ?? [];
  return owned.includes(tagged.inflection[head] as string) && before(tagged, from) < 0;
}

const pages = new WeakMap<Tagged, Set<number>>();

function featuresOf(tagged: Tagged): Set<number> {
  const features = pages.get(tagged) ?? new Set(tagged.feature);
  pages.set(tagged, features);
  return features;
}

/** Weight of a word that tells the instrument's own matter. */
const MATTER = 2;

/** Whether the page has a word of the instrument's own matter, or none of another. */
function pageTells(tagged: Tagged, { phrase, near, parties }: DocumentProfile): boolean {
  const features = featuresOf(tagged);
  const names = tagged.vocabulary.lexicon.features;
  const own = [...phrase, ...near].some(
    ([feature, weight]) => weight >= MATTER && !parties.includes(feature) && features.has(feature),
  );
  return own || !FOREIGN_TOPICS.some((name) => features.has(names.indexOf(name)));
}

function isInComments({ article, block }: Tagged, at: number): boolean {
  const scope = article.blocks[block[at] as number]?.scope ?? 0;
  return article.scopes[scope]?.kind === 'comments';
}

/** Whether the page speaks of a party, or at least of no other state. */
function pageSuits(tagged: Tagged, profile: DocumentProfile): boolean {
  const features = featuresOf(tagged);
  const { features: names } = tagged.vocabulary.lexicon;
  return profile.parties.some((party) => features.has(party)) || !features.has(names.indexOf(STATE));
}
