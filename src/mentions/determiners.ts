/** The small words before a noun that tell whether it is new, one of several, or the one spoken of. */
import { F } from './classes.ts';
import { after, before } from './neighbours.ts';
import { isDefinite } from './owners.ts';
import type { Tagged } from './tagging.ts';

/** What determiners tell of a noun. */
export interface Determined {
  indefinite: boolean;
  /** Another, similar, the first …: spoken of beside the one meant. */
  other: boolean;
  /** Its own: whoever is the subject has one. */
  own: boolean;
  /** Another, a second …: from now on spoken of in its place. */
  another: boolean;
  /** A pronoun points to it: this, bu. */
  pointed: boolean;
}

/** Words before a noun that an article may stand in front of. */
const ADJECTIVES = 4;

/**
 * Reads the determiners before a noun, past a few adjectives.
 * @param from first word before what belongs to the noun
 * @param articles whether nouns take an article; where they do not, only the word next to it tells
 * @param told is written to
 */
export function readDeterminers(tagged: Tagged, from: number, articles: boolean, told: Determined): void {
  const { feature, first } = tagged;
  const reach = articles ? ADJECTIVES : 1;
  for (let at = from, steps = 0; at >= 0 && steps < reach; at = before(tagged, first[at] as number), steps += 1) {
    const f = feature[at];
    if (f === F.a) told.indefinite = true;
    if (f === F.this) told.pointed = true;
    if (f === F.other || f === F.that) told.other = true;
    if (f === F.own) told.own = true;
    if (f === F.another) {
      // “Bir neçə başqa memorandum”: after a number the noun is no plural, but several are meant.
      if (feature[before(tagged, first[at] as number)] === F.other) told.other = true;
      else told.another = true;
    }
    if (f === F.the || f === F.this || f === F.a || f === F.that) return;
  }
}

/**
 * Whether a noun that its article would be written together with has none, and what it is about stands behind it: “مذكرة تفاهم بشأن …”.
 * @param head token of the noun
 */
export function lacksArticle(tagged: Tagged, head: number): boolean {
  const { feature, inflection, last, language, vocabulary } = tagged;
  const end = last[head] as number;
  const { prefixes = [] } = vocabulary.lexicon.languages[language[head] as number] ?? {};
  const articles = prefixes.some((prefix) => prefix.endsWith('!'));
  return articles && inflection[head] === '' && !isDefinite(tagged, end) && feature[after(tagged, end)] === F.on;
}
