/** What the sentence around a phrase tells: words that speak for the instrument, and other states. */
import type { Reason } from './candidate.ts';
import { F, FILING, FOREIGN_TOPICS, ROLE, STATE } from './classes.ts';
import type { DocumentProfile } from './compile.ts';
import { after, before } from './neighbours.ts';
import type { Phrase } from './phrase-shape.ts';
import type { Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

const COMMA = 44;

/** What the words around a phrase say. */
export interface SentenceWeights {
  sum: number;
  reasons: Reason[];
  /** How many parties the sentence names, the phrase included. */
  parties: number;
  foreign: boolean;
  /** Another state stands before the phrase, where the one that signs, has or wants it would stand. */
  leads: boolean;
  /** A party and another state stand side by side. */
  mixed: boolean;
  /** Somebody else is the partner, or the place is another's: “with Pakistan a memorandum was signed”. */
  partner: boolean;
  compares: boolean;
  /** Another state is the one that signs, has prepared or wants it. */
  acts: boolean;
  /** Something is signed or concluded. */
  signs: boolean;
  /** A subject or body is named that is not the instrument's. */
  topic: boolean;
  /** Forms are filled in or filed. */
  files: boolean;
}

/** Words that may stand between a partner and the noun. */
const PARTNER_REACH = 4;

/** Whether the state at a token is marked as the partner of what follows: “с Пакистаном”, “Pakistanla”, “Irak ile imzalanan”. */
function isPartner(tagged: Tagged, at: number, { from: noun, to }: Phrase): boolean {
  const { feature, first, last, kind, word, language } = tagged;
  const end = last[at] as number;
  if (at > to) return isPartnerBehind(tagged, at, to);
  if (end >= noun || noun - end > PARTNER_REACH + 2) return false;
  for (let between = end + 1; between < noun; between += 1) if (kind[between] === COMMA) return false;
  if (feature[(first[at] as number) - 1] === F.with || feature[end + 1] === F.joint) return true;
  const endings = tagged.vocabulary.lexicon.languages[language[noun] as number]?.partner ?? [];
  const ending = feature[end + 2] === F.suffix ? (word[end + 2] as string) : (word[end] as string);
  return endings.some((partner) => ending.endsWith(partner));
}

/** “The memorandum that Türkiye signed with Libya”. */
function isPartnerBehind(tagged: Tagged, at: number, noun: number): boolean {
  if (at - noun > CLAUSE || tagged.feature[(tagged.first[at] as number) - 1] !== F.with) return false;
  return isSigned(tagged, noun, at);
}

/** Whether something is signed between two tokens. */
function isSigned({ feature }: Tagged, from: number, to: number): boolean {
  for (let between = from + 1; between < to; between += 1) if (feature[between] === F.sign) return true;
  return false;
}

/** “The agreement concluded in 2010 with a juice maker”: a state is not one of many. */
function isWithOneOfMany(tagged: Tagged, noun: number): boolean {
  const { feature, sentence } = tagged;
  for (let at = noun + 1; at - noun <= CLAUSE && sentence[at] === sentence[noun]; at += 1)
    if (feature[at] === F.with && feature[at + 1] === F.a) return isSigned(tagged, noun, at);
  return false;
}

/** “The declaration initialled in Washington”, “подписанная в Вашингтоне декларация”: signed where no party is at home. */
function isSignedAt({ feature, first, last, kind }: Tagged, state: number, { from, to }: Phrase): boolean {
  const preposition = (first[state] as number) - 1;
  const sign = preposition - 1;
  if (kind[preposition] !== KIND.word || feature[preposition] || feature[sign] !== F.sign) return false;
  const noun = kind[sign - 1] === COMMA ? sign - 2 : sign - 1;
  return noun === to || (last[state] as number) + 1 === from;
}

/** Words of a clause behind a noun that tells with whom it was signed. */
const CLAUSE = 9;

/**
 * Where a sentence names two documents of the kind, joined by “and”, the words of the one say nothing about the other.
 * @returns first and last token that count
 */
function own(tagged: Tagged, phrase: Phrase, [from, to]: [number, number]): [number, number] {
  const { feature, role, first } = tagged;
  const head = feature[phrase.to];
  const isOther = (at: number) => role[at] === ROLE.noun && feature[at] === head && first[at] === at;
  const next = after(tagged, phrase.to);
  let end = to;
  if (next >= 0 && feature[next] === F.and)
    for (let at = next; at <= to && end === to; at += 1) if (isOther(at)) end = phrase.to;
  let start = from;
  for (let at = phrase.from - 1; at > from && start === from; at -= 1)
    if (feature[at] === F.and && isOther(before(tagged, at))) start = at + 1;
  return [start, end];
}

/**
 * Weighs the words of a sentence outside a phrase, each once.
 * @param range first and last token to look at
 */
export function weighSentence(
  tagged: Tagged,
  phrase: Phrase,
  profile: DocumentProfile,
  [from, to]: [number, number],
): SentenceWeights {
  const { feature, role, first, last, kind, block } = tagged;
  const names = tagged.vocabulary.lexicon.features;
  const near = new Map(profile.near);
  const seen = new Set<number>();
  const result: SentenceWeights = {
    sum: 0,
    reasons: [],
    parties: 0,
    foreign: false,
    leads: false,
    mixed: false,
    partner: isWithOneOfMany(tagged, phrase.to),
    compares: false,
    acts: false,
    signs: false,
    topic: false,
    files: false,
  };
  const parties = new Set<number>();
  const verbFinal = tagged.vocabulary.lexicon.languages[tagged.language[phrase.to] as number]?.verbFinal;
  const [start, end] = own(tagged, phrase, [from, to]);
  const state = names.indexOf(STATE);
  const filing = names.indexOf(FILING);
  const topics = FOREIGN_TOPICS.map((name) => names.indexOf(name));
  for (let at = from; at <= to; at = (last[at] as number) + 1) {
    const isYear = kind[at] === KIND.number && Number(tagged.word[at]) === profile.year;
    const f = isYear ? F.year : (feature[at] as number);
    if (profile.parties.includes(f)) parties.add(f);
    if (f === filing) result.files = true;
    if (f === F.sign) result.signs = true;
    if (f === F.sign && result.leads && (verbFinal ? at > phrase.to : at < phrase.from)) result.acts = true;
    if (role[at] === ROLE.rival && topics.includes(f) && at >= start && at <= end) result.topic = true;
    if (f === F.like && ((at < phrase.from && isJoined(at)) || at === phrase.to + 1)) result.compares = true;
    if (f === state && role[at] === ROLE.rival && at >= start && at <= end) {
      result.foreign = true;
      if (at < phrase.from) result.leads = true;
      if (isPartner(tagged, at, phrase) || isSignedAt(tagged, at, phrase)) result.partner = true;
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

  /** Whether no comma stands before the phrase: “Unlike the ministers’ paper, the gas memorandum …” is no comparison with it. */
  function isJoined(at: number): boolean {
    for (let between = at + 1; between < phrase.from; between += 1) if (kind[between] === COMMA) return false;
    return true;
  }

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
