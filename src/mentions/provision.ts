/**
 * One numbered article of a treaty: “Articles 2(4) and 51 of the UN Charter”, “BM Şartı'nın 51. maddesi”. The treaty may stand
 * before or after it or be left out; an article 51 of something else is a rival.
 */
import type { Candidate, Reason } from './candidate.ts';
import { F, ROLE } from './classes.ts';
import type { ProvisionProfile } from './compile.ts';
import { after, before, sentenceOf, type Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

const POINT = 46;
const COMMA = 44;
const HYPHEN = 45;
const APOSTROPHE = 39;
const SLASH = 47;
const OPEN = 40;
const CLOSE = 41;

/** Tokens of noun and numbers. */
interface Core {
  from: number;
  to: number;
  /** A paragraph of the article is named: “51(1)”. */
  paragraph: boolean;
  /** A bare number before the noun, which may also count things: “51 статья”. */
  unmarked: boolean;
}

/** What stands in the place of the treaty. */
interface Treaty {
  from: number;
  to: number;
  owner: boolean;
  noun: boolean;
  /** Why it is another treaty or law, or empty. */
  against: string;
}

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
  const core = numbersAfter(tagged, head, profile.number) ?? numbersBefore(tagged, head, profile.number);
  if (!core) return null;
  const treaty = treatyOf(tagged, core, profile);
  if (core.unmarked && !treaty?.owner) return null;
  const reasons: Reason[] = [];
  const candidate: Candidate = {
    instrument,
    from: core.from,
    to: core.to,
    head,
    standing: 'open',
    inside: 0,
    plain: true,
    pointed: false,
    score: 0,
    local: false,
    use: 'bare',
    hasParty: false,
    hasAllParties: false,
    treatyOnly: false,
    treatyNoun: treaty?.noun ?? false,
    kept: false,
    reasons,
  };
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
  const start = grow(tagged, { from, to: from - 1 }, profile, 1);
  const left = grow(tagged, { from, to }, profile, -1);
  const against = start.against || left.against;
  const owner = start.owner || left.owner;
  if (!owner && !against) return null;
  return {
    instrument,
    from: Math.min(from, left.from),
    to: Math.max(to, start.to),
    head,
    standing: owner ? 'named' : 'rival',
    inside: 0,
    plain: true,
    pointed: false,
    score: 0,
    local: false,
    use: 'bare',
    hasParty: false,
    hasAllParties: false,
    treatyOnly: true,
    treatyNoun: true,
    kept: false,
    reasons: [['rule', owner ? 'treaty' : against, 0]],
  };
}

/** “Articles 2(4) and 51”, “Art. 51”, “madde 51”. */
function numbersAfter(tagged: Tagged, head: number, wanted: number): Core | null {
  const { kind, word, first, last, glued, feature } = tagged;
  let at = (last[head] as number) + 1;
  if (kind[at] === POINT && glued[at]) at += 1;
  while (kind[at] === QUOTE || kind[at] === NUMERO) at += 1;
  let core: Core | null = null;
  for (let steps = 0; steps < LONGEST_LIST; steps += 1) {
    if (kind[at] !== KIND.number || tagged.block[at] !== tagged.block[head]) return core;
    const hit = Number(word[at]) === wanted && word[at]?.length === String(wanted).length;
    let end = at;
    let paragraph = false;
    while (kind[end + 1] === OPEN && kind[end + 3] === CLOSE && (word[end + 2]?.length ?? 9) < 3 && word[end + 2]) {
      end += 3;
      paragraph = true;
    }
    if (
      (kind[end + 1] === POINT || kind[end + 1] === COMMA) &&
      glued[end + 1] &&
      kind[end + 2] === KIND.number &&
      glued[end + 2]
    )
      return core;
    if (kind[end + 1] === HYPHEN && feature[end + 2] === F.ordinal) end += 2;
    const letters = kind[end + 1] === KIND.word && glued[end + 1] && feature[end + 1] !== F.suffix;
    const range = kind[end + 1] === HYPHEN && kind[end + 2] === KIND.number;
    if (letters || range) return core;
    if (hit) core = { from: first[head] as number, to: end, paragraph, unmarked: false };
    else if (core) core.to = end;
    let next = end + 1;
    if (kind[next] === COMMA || kind[next] === SLASH) next += 1;
    if (feature[next] === F.and) next += 1;
    if (next === end + 1 || kind[next] !== KIND.number || (word[next]?.length ?? 0) > 3) return core;
    at = next;
  }
  return core;
}

const QUOTE = 34;
const NUMERO = 0x2116;
/** Numbers of a list that are looked at. */
const LONGEST_LIST = 12;

/** “51-ci maddə”, “51. madde”, “51'inci madde”, “2(4) ve 51. maddeleri”, “51-я статья”. */
function numbersBefore(tagged: Tagged, head: number, wanted: number): Core | null {
  const { kind, word, first, feature, glued } = tagged;
  let at = (first[head] as number) - 1;
  if (at >= 0 && tagged.block[at] !== tagged.block[head]) return null;
  let core: Core | null = null;
  for (let steps = 0; steps < LONGEST_LIST && at >= 0; steps += 1) {
    let marked = false;
    let paragraph = false;
    if (feature[at] === F.ordinal) {
      marked = true;
      at = (first[at] as number) - 1;
      if (kind[at] === HYPHEN || kind[at] === APOSTROPHE) at -= 1;
    } else if (kind[at] === POINT && glued[at]) {
      marked = true;
      at -= 1;
    }
    while (kind[at] === CLOSE && kind[at - 2] === OPEN) {
      paragraph = true;
      marked = true;
      at -= 3;
    }
    if (kind[at] !== KIND.number || tagged.block[at] !== tagged.block[head]) return core;
    const decimal =
      (kind[at - 1] === POINT || kind[at - 1] === COMMA) && glued[at] && kind[at - 2] === KIND.number && glued[at - 1];
    const range = kind[at - 1] === HYPHEN && kind[at - 2] === KIND.number;
    if (decimal || range) return core;
    if (Number(word[at]) === wanted) core = { from: at, to: tagged.last[head] as number, paragraph, unmarked: !marked };
    else if (core) core.from = at;
    let next = at - 1;
    if (feature[next] === F.and || kind[next] === SLASH) next -= 1;
    else if (kind[next] === COMMA) next -= 1;
    if (next === at - 1 || tagged.block[next] !== tagged.block[head]) return core;
    at = next;
  }
  return core;
}

/** The treaty before or after the core; past a comma or a slash only where none stands directly beside it. */
function treatyOf(tagged: Tagged, core: Core, profile: ProvisionProfile): Treaty | undefined {
  const told = ({ owner, noun, against }: Treaty) => owner || noun || against !== '';
  const right = grow(tagged, core, profile, 1);
  const left = grow(tagged, core, profile, -1);
  if (told(right) || told(left)) return told(right) ? right : left;
  const next = before(tagged, core.from);
  const owned = tagged.vocabulary.lexicon.languages[tagged.language[core.to] as number]?.owned;
  if (next >= 0 && owned?.includes(tagged.inflection[core.to] as string)) {
    const unknown = tagged.feature[next] === 0 && tagged.kind[next] === KIND.word;
    if (unknown || tagged.role[next] === ROLE.noun) return { ...left, against: 'another owner' };
  }
  return [1 as const, -1 as const].map((side) => grow(tagged, core, profile, side, true)).find(({ owner }) => owner);
}

/** The treaty's name beside a core. */
function grow(
  tagged: Tagged,
  core: { from: number; to: number },
  profile: ProvisionProfile,
  side: 1 | -1,
  mark = false,
): Treaty {
  const { found, common } = walk(tagged, core, profile, side, mark);
  if (common && !found.owner) found.against ||= 'another law or treaty';
  return found;
}

/** Walks outward from a core over words that make up the treaty's name. */
function walk(
  tagged: Tagged,
  core: { from: number; to: number },
  profile: ProvisionProfile,
  side: 1 | -1,
  mark: boolean,
): { found: Treaty; common: boolean } {
  const { feature, role, first, last, kind } = tagged;
  const found: Treaty = { from: core.from, to: core.to, owner: false, noun: false, against: '' };
  const step = (at: number) => (side > 0 ? after(tagged, last[at] as number) : before(tagged, first[at] as number));
  let of = false;
  let gap = 0;
  let common = false;
  let at = side > 0 ? after(tagged, core.to) : before(tagged, core.from);
  if (at < 0 && mark) at = pastMark(tagged, side > 0 ? core.to : core.from, side);
  for (; at >= 0; at = step(at)) {
    const f = feature[at] as number;
    const owner = f === profile.owner;
    if (profile.others.includes(f) && !found.noun) {
      common = true;
      continue;
    }
    if (owner || (profile.treaty.includes(f) && (role[at] === ROLE.noun || role[at] === ROLE.modifier))) {
      if (owner) found.owner = true;
      else if (found.noun) return { found, common };
      else found.noun = true;
      if (side > 0) found.to = last[at] as number;
      else found.from = first[at] as number;
      of = false;
      gap = 0;
    } else if (role[at] === ROLE.law || role[at] === ROLE.rival) {
      if (!found.owner) found.against = 'another law or treaty';
      const next = step(at);
      if (next >= 0 && profile.treaty.includes(feature[next] as number)) found.noun = true;
      return { found, common };
    } else if (f === F.of || f === F.the || f === F.title || f === F.this || f === F.that) {
      if (f === F.of) of = true;
    } else if ((f === 0 && kind[at] === KIND.word) || role[at] === ROLE.modifier) {
      if (of && side > 0 && !found.owner) found.against = 'another law or treaty';
      // One unknown adjective or abbreviation may stand between the article and its law: “статья 51 Трудового кодекса”.
      gap += 1;
      if (found.owner || found.noun || found.against || gap > 2) return { found, common };
    } else break;
  }
  if (of && side > 0 && !found.owner && !found.noun) found.against = 'another law or treaty';
  return { found, common };
}

/** “Article 51, UN Charter”, “article 51/Charte”: one comma or slash may stand between. */
function pastMark({ kind, block, count, feature }: Tagged, edge: number, side: 1 | -1): number {
  const mark = edge + side;
  const next = mark + side;
  if (next < 0 || next >= count || block[next] !== block[edge] || !feature[next]) return -1;
  return kind[mark] === COMMA || kind[mark] === SLASH ? next : -1;
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
