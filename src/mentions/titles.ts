/** Titles that stand behind their noun where other words of a name stand before it. */
import { F } from './classes.ts';
import { after } from './neighbours.ts';
import type { PhraseWords } from './phrase-words.ts';
import type { Tagged } from './tagging.ts';

/**
 * The title behind a noun where the verb comes last and a postposition closes it: “მემორანდუმი ორმხრივი სამხედრო უსაფრთხოების
 * შესახებ”.
 * @param to last token of the noun
 * @param words the page as seen from that noun
 * @returns the features of the title and its last token, or undefined where what follows does not name the instrument
 */
export function titleBehind(
  tagged: Tagged,
  to: number,
  words: PhraseWords,
): { features: readonly number[]; to: number } | undefined {
  const { feature, last } = tagged;
  if (!words.language?.verbFinal) return undefined;
  const features: number[] = [];
  for (let at = after(tagged, to); at >= 0; at = after(tagged, last[at] as number)) {
    const f = feature[at] as number;
    if (f === F.regarding) return words.makeName(features) ? { features, to: last[at] as number } : undefined;
    if (words.belongs(at) && !words.isProper(at)) features.push(f);
    else if (f !== F.and && f !== F.joint) return undefined;
  }
  return undefined;
}
