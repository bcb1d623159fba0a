/**
 * One numbered article of a treaty: “Articles 2(4) and 51 of the UN Charter”, “BM Şartı'nın 51. maddesi”. The treaty may stand
 * before or after it or be left out; an article 51 of something else is a rival.
 */
import { type Candidate, newCandidate } from './candidate.ts';
import type { ProvisionProfile } from './compile.ts';
import { before, blockOf, sentenceOf } from './neighbours.ts';
import { findNumbers } from './numbers.ts';
import type { Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';
import { TOPIC, treatyBeside, treatyOf } from './treaty.ts';

/**
 * Weighs an article noun.
 * @param head token of the noun for “article”
 * @returns null where the number is not the one looked for
 */
export function weighProvision(
  tagged: Tagged,
  head: number,
  profile: ProvisionProfile,
  instrument: number,
): Candidate | null {
  const core = findNumbers(tagged, head, profile.number);
  if (!core) return null;
  const treaty = treatyOf(tagged, core, profile);
  if (core.unmarked && !treaty?.owner) return null;
  const candidate = newCandidate({ instrument, from: core.from, to: core.to, head, treatyNoun: treaty?.noun ?? false });
  const { reasons } = candidate;
  if (core.paragraph && !treaty?.owner) {
    reasons.push(['rule', 'numbered paragraph', 0]);
    candidate.standing = 'rival';
    return candidate;
  }
  if (treaty?.against) {
    reasons.push(['rule', treaty.against, 0]);
    candidate.standing = 'rival';
    return candidate;
  }
  if (treaty) {
    candidate.from = Math.min(core.from, treaty.from);
    candidate.to = Math.max(core.to, treaty.to);
    reasons.push(['phrase', treaty.owner ? 'treaty' : 'treaty noun', treaty.owner ? NAMED : TREATY_NOUN]);
    candidate.score = treaty.owner ? NAMED : TREATY_NOUN;
    if (treaty.owner) {
      candidate.standing = 'named';
      return candidate;
    }
  }
  weighSentence(tagged, candidate, profile);
  return candidate;
}

/** Weight of the treaty named with its owner, and of its noun alone (“Article 51 of the Charter”). */
const NAMED = 6;
const TREATY_NOUN = 2;
/** Most that the words of one sentence can add. */
const SENTENCE_LIMIT = 4;

/**
 * The treaty named without the article: it tells which one later articles belong to.
 * @param head token of a noun such as “charter”
 */
export function weighTreaty(
  tagged: Tagged,
  head: number,
  profile: ProvisionProfile,
  instrument: number,
): Candidate | null {
  const { first, last } = tagged;
  const from = first[head] as number;
  const to = last[head] as number;
  const right = treatyBeside(tagged, { from, to, noun: true }, profile, 1);
  const left = treatyBeside(tagged, { from, to, noun: true }, profile, -1);
  const against = right.against || left.against;
  const owner = right.owner || left.owner;
  if (!owner && !against) return null;
  return newCandidate({
    instrument,
    from: Math.min(from, left.from),
    to: Math.max(to, right.to),
    head,
    standing: owner ? 'named' : 'rival',
    treatyOnly: true,
    treatyNoun: true,
    // Named for what it is about, it is no treaty whose articles are spoken of by their numbers.
    noun: against === TOPIC ? -1 : 0,
    reasons: [['rule', owner ? 'treaty' : against, 0]],
  });
}

/** Whether a law's name ends in the noun of a treaty: “Grundrechtecharta”, and then “die Charta”. */
function isCompound({ word, vocabulary }: Tagged, at: number, { treaty }: ProvisionProfile): boolean {
  const name = word[at] as string;
  for (let from = SHORTEST; from <= Math.min(name.length, LONGEST) - SHORTEST; from += 1)
    if (vocabulary.senses(name.slice(from)).some(({ feature }) => treaty.includes(feature))) return true;
  return false;
}

/** Letters of either part of a compound, and of all that is looked at. */
const SHORTEST = 4;
const LONGEST = 30;

/** Laws named alone, of a kind that speaks against the treaty. */
export function findLaws(tagged: Tagged, profile: ProvisionProfile, instrument: number): Candidate[] {
  const against = new Set(profile.near.filter(([, weight]) => weight < 0).map(([feature]) => feature));
  return tagged.laws
    .filter((at) => against.has(tagged.feature[at] as number))
    .map((at) =>
      newCandidate({
        instrument,
        from: at,
        to: tagged.last[at] as number,
        head: at,
        standing: 'rival',
        treatyOnly: true,
        law: true,
        treatyNoun: isCompound(tagged, at, profile),
        reasons: [['rule', 'another law', 0]],
      }),
    );
}

/** No text has as many articles: from here on numbers are years. */
const YEARS = 1000;

/**
 * Texts that are said to have so many articles that the one looked for may be one of theirs, as laws named alone: “of its 60 articles …
 * Article 51”. Not the treaty itself.
 * @param heads tokens of the noun for “article”
 */
export function findCounted(
  tagged: Tagged,
  heads: readonly number[],
  { number, treaty }: ProvisionProfile,
  instrument: number,
): Candidate[] {
  const { kind, word, feature, inflection, first, sentence } = tagged;
  return heads.flatMap((head) => {
    const count = before(tagged, first[head] as number);
    if (!(inflection[head] as string).startsWith('pl') || kind[count] !== KIND.number) return [];
    const [from, to] = blockOf(tagged, head);
    // The sentence and the next: “… of 47 articles; the draft had 51.”
    const tokens = Array.from({ length: to - from + 1 }, (_, step) => from + step).filter((at) =>
      [0, 1].includes((sentence[at] as number) - (sentence[head] as number)),
    );
    const numbers = tokens.filter((at) => kind[at] === KIND.number).map((at) => Number(word[at]));
    const most = Math.max(...numbers.filter((value) => value < YEARS));
    if (most < number || tokens.some((at) => treaty.includes(feature[at] as number))) return [];
    return newCandidate({
      instrument,
      from: count,
      to: head,
      head,
      standing: 'rival',
      treatyOnly: true,
      law: true,
      reasons: [['rule', 'as many articles of another text', 0]],
    });
  });
}

function weighSentence(tagged: Tagged, candidate: Candidate, profile: ProvisionProfile): void {
  const { feature, last } = tagged;
  const names = tagged.vocabulary.lexicon.features;
  const near = new Map(profile.near);
  const seen = new Set<number>();
  const [from, to] = sentenceOf(tagged, candidate.head);
  let sum = 0;
  for (let at = from; at <= to; at = (last[at] as number) + 1) {
    if (at >= candidate.from && at <= candidate.to) continue;
    const f = feature[at] as number;
    const weight = near.get(f);
    if (!weight || seen.has(f)) continue;
    seen.add(f);
    sum += weight;
    candidate.reasons.push(['sentence', names[f] as string, weight]);
  }
  candidate.score += Math.min(sum, SENTENCE_LIMIT);
}
