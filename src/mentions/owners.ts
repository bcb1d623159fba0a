/** Whose is it? Words beside a noun that make it somebody's: “the club's charter”, “kulübün şartı”, “устава кооператива”. */
import { F, ROLE } from './classes.ts';
import { after, before } from './neighbours.ts';
import { APOSTROPHE, isSetOff, startsUpper, type Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

/** Shorter words have too many meanings for their ending to tell a case. */
const SHORTEST = 4;

/** Whether a token is a word that the lexicon does not know. */
export function isUnknown({ feature, kind }: Tagged, at: number): boolean {
  return at >= 0 && feature[at] === 0 && kind[at] === KIND.word;
}

/** Whether a word the lexicon does not know has the ending of an owner in the language it stands in. */
export function isGenitive(tagged: Tagged, at: number): boolean {
  const language = tagged.vocabulary.lexicon.languages[tagged.language[at] as number];
  const word = tagged.word[at] as string;
  if (!language || !isUnknown(tagged, at)) return false;
  if (tagged.feature[at + 2] === F.suffix && isSetOff(tagged, at + 2))
    return language.genitive.some((ending) => (tagged.word[at + 2] as string).endsWith(ending));
  if (word.length < SHORTEST) return false;
  const { genitive, finite, adjectival } = language;
  return endsIn(tagged, at, genitive) && !endsIn(tagged, at, finite) && !endsIn(tagged, at, adjectival);
}

/**
 * Whether an unknown word before a noun owns it.
 * @param at the word before the noun
 */
export function ownerBefore(tagged: Tagged, at: number): boolean {
  const language = tagged.vocabulary.lexicon.languages[tagged.language[at] as number];
  if (!language || !isUnknown(tagged, at)) return false;
  const { feature, kind, first } = tagged;
  // “The club's”, “the cadets'”, and what stands behind an article: “the club charter”.
  if (language.articles) {
    if (feature[at + 2] === F.suffix || kind[at + 1] === APOSTROPHE) return true;
    const article = feature[before(tagged, first[at] as number)];
    return language.namesBefore && (article === F.the || article === F.a);
  }
  if (language.attributive.some((ending) => (tagged.word[at] as string).endsWith(ending))) return true;
  if (!language.verbFinal) return false;
  if (isGenitive(tagged, at)) return true;
  // “Daxili Nizamnaməsinin”: the noun shows that the word before it is its name.
  if (isOwned(tagged, after(tagged, at))) return true;
  // “Federasiyanın yeni Nizamnaməsi”: one adjective may stand between.
  const next = before(tagged, first[at] as number);
  if (endsIn(tagged, at, language.finite)) return false;
  if (language.nominal.some((part) => (tagged.word[at] as string).includes(part))) return false;
  return next >= 0 && language.lead.length === 0 && !startsUpper(tagged, at) && isGenitive(tagged, next);
}

/** Whether an unknown word behind a noun owns it: “устава кооператива”, “Устава ОДКБ”. */
export function ownerAfter(tagged: Tagged, at: number): boolean {
  const language = tagged.vocabulary.lexicon.languages[tagged.language[at] as number];
  if (language?.nounFirst) {
    const noun = before(tagged, at);
    return isUnknown(tagged, at) && tagged.inflection[noun] === '' && isDefinite(tagged, at);
  }
  if (!language?.follow.includes('gen')) return false;
  return isGenitive(tagged, at) || (isUnknown(tagged, at) && startsUpper(tagged, at));
}

/** Whether a word has one of the endings. */
export function endsIn({ word }: Tagged, at: number, endings: readonly string[]): boolean {
  return endings.some((ending) => (word[at] as string).endsWith(ending));
}

/**
 * Whether the unknown word behind a noun owns or names it: “меморандум докеров”, “مذكرة الميناء”, “تفاهم‌نامهٔ آستارا را”.
 * @param at the word behind the noun
 */
export function isOwnerBehind(tagged: Tagged, head: number, at: number): boolean {
  const language = tagged.vocabulary.lexicon.languages[tagged.language[head] as number];
  if (!language || !isUnknown(tagged, at)) return false;
  const { first, last, inflection, word } = tagged;
  // At the beginning of a sentence it is the subject, and the object comes after it.
  if (language.object.length > 0 && before(tagged, first[head] as number) >= 0) {
    let next = at;
    for (let steps = 0; steps < OBJECT && isUnknown(tagged, next); steps += 1) {
      if (steps > 0 && language.object.includes(word[next] as string)) return true;
      next = after(tagged, last[next] as number);
    }
  }
  if (language.nounFirst) {
    return first[head] === last[head] && inflection[head] === '' && isDefinite(tagged, at);
  }
  // “Меморандум Следственного комитета”: the owner's adjective comes first.
  if (language.follow.includes('gen') && isGenitiveAdjective(tagged, at)) {
    const noun = after(tagged, at);
    if (noun >= 0 && (ownsDocument(tagged, noun) || isRivalOwner(tagged, noun))) return true;
  }
  // In capitals it is somebody's name, and who has signed: “Меморандум Гасанов и Гюлер подписали”.
  return language.follow.includes('gen') && ownsDocument(tagged, at) && !startsUpper(tagged, at);
}

/** Whether a word is written together with the article. Where only the second of two nouns is, it owns the first: “مذكرة الميناء”. */
export function isDefinite({ vocabulary, language, word }: Tagged, at: number): boolean {
  const prefixes = vocabulary.lexicon.languages[language[at] as number]?.prefixes ?? [];
  return prefixes.some((prefix) => prefix.endsWith('!') && (word[at] as string).startsWith(prefix.slice(0, -1)));
}

/** Whether an unknown word beside a document is a noun in the case of an owner. */
export function ownsDocument(tagged: Tagged, at: number): boolean {
  const { owners = [] } = tagged.vocabulary.lexicon.languages[tagged.language[at] as number] ?? {};
  return isGenitive(tagged, at) && (endsIn(tagged, at, owners) || tagged.feature[at + 2] === F.suffix);
}

/** Whether an unknown word has an ending of the genitive that adjectives have: all those of more than a letter that no noun has. */
function isGenitiveAdjective(tagged: Tagged, at: number): boolean {
  const { genitive = [] } = tagged.vocabulary.lexicon.languages[tagged.language[at] as number] ?? {};
  const endings = genitive.filter((ending) => ending.length > 1);
  return isGenitive(tagged, at) && !ownsDocument(tagged, at) && endsIn(tagged, at, endings);
}

/** Whether a word that is known to be another owner's stands in the case of an owner. */
function isRivalOwner(tagged: Tagged, at: number): boolean {
  const { genitive = [] } = tagged.vocabulary.lexicon.languages[tagged.language[at] as number] ?? {};
  return tagged.role[at] === ROLE.rival && endsIn(tagged, at, genitive);
}

/** Words between a noun and the mark of its object. */
const OBJECT = 4;

/** Whether a noun has an owner's ending, which after a consonant may be written like that of an object: “Şartı'nın”. */
function isOwned(tagged: Tagged, noun: number): boolean {
  const { vocabulary, language, inflection, role, last, feature } = tagged;
  if (noun < 0 || role[noun] !== ROLE.noun) return false;
  const owned = vocabulary.lexicon.languages[language[noun] as number]?.owned ?? [];
  if (owned.includes(inflection[noun] as string)) return true;
  const suffix = (last[noun] as number) + 2;
  return owned.length > 0 && inflection[noun] === 'acc' && feature[suffix] === F.suffix && isSetOff(tagged, suffix);
}

/** Whether a noun with an owner's ending is the subject of a clause made a noun: “Məclisin memorandumu təsdiqləməsi”. */
export function isNominalised(tagged: Tagged, noun: number): boolean {
  const clause = tagged.vocabulary.lexicon.languages[tagged.language[noun] as number]?.nominal ?? [];
  let at = after(tagged, tagged.last[noun] as number);
  for (let steps = 0; at >= 0 && steps < CLAUSE; steps += 1) {
    if (clause.some((part) => (tagged.word[at] as string).includes(part))) return true;
    at = after(tagged, tagged.last[at] as number);
  }
  return false;
}

/** Words behind a noun within which the verb of its clause stands. */
const CLAUSE = 2;
