/** The language of a page: from its markup, checked against its words. */
import { primarySubtag } from './tags.ts';

/** Characters of text looked at. */
const SAMPLE = 3000;

/**
 * Frequent function words that set a language apart from the others here. Only languages in which instruments are looked for are
 * told by words; the rest keep what the markup says.
 */
const WORDS: Record<string, string> = {
  en: 'the of and to in is that for with was has are by from which',
  az: 'və bu ilə üçün də ki bir olub edib deyib görə olan edilib bildirib isə haqqında',
  tr: 've bir bu ile için da olarak olan daha gibi çok kadar sonra dedi arasında göre',
  ru: 'и в на что не по с из как это был от для его также',
  de: 'der die und das den von mit ist des dem ein eine nicht auf für',
  fr: 'le la les des et est une dans pour qui sur par du que au',
};

const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const [language, list] of Object.entries(WORDS)) {
  for (const word of list.split(' ')) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language]);
}

/** What the text itself says. */
interface Evidence {
  language: string;
  /** Enough to overrule the markup. */
  strong: boolean;
}

/**
 * The page's language. A `lang` attribute that the text plainly contradicts (a template's `lang="en"` over Azerbaijani text) is
 * overruled.
 *
 * @param tags language tags from the markup, the better first
 * @param text its article text
 * @returns primary subtag, lower case (`az`), or null where nothing tells
 */
export function pageLanguage(tags: string[], text: string): string | null {
  const marked = tags.map(primarySubtag).find(Boolean) ?? null;
  const evidence = textLanguage(text);
  if (!evidence) return marked;
  return evidence.strong || !marked ? evidence.language : marked;
}

const LETTERS: [string, RegExp][] = [
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['latin', /\p{Script=Latin}/gu],
];

/**
 * Tells the language by script, by letters of its own, and by function words.
 *
 * @param text article text; its first part is enough
 * @returns null where too little speaks for any of the ten languages
 */
export function textLanguage(text: string): Evidence | null {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const [script, letters] = LETTERS.map(([name, pattern]) => [name, count(pattern)] as const).reduce((a, b) =>
    b[1] > a[1] ? b : a,
  );
  if (letters < 20) return null;
  const strong = letters >= 200;
  if (script === 'hy' || script === 'ka') return { language: script, strong };
  if (script === 'arabic') {
    const persian = count(/[پچژگکی]/g);
    const arabic = count(/[ةىكيأإ]/g);
    return { language: persian > arabic ? 'fa' : 'ar', strong: strong && Math.abs(persian - arabic) > letters * 0.02 };
  }
  // Azerbaijani in its Cyrillic letters; Ukrainian, Serbian, Kazakh and others have some of these or letters of their own.
  if (script === 'cyrillic' && count(/[әҝҹҸӘҜ]/g) > letters * 0.04) {
    return count(/[ңұқ]/gi) ? null : { language: 'az', strong };
  }
  if (script === 'cyrillic' && count(/[іїєґўјљњђћқң]/gi) > letters * 0.005) return null;
  if (script === 'latin' && count(/[əƏ]/g) > letters * 0.03) return { language: 'az', strong };
  if (script === 'latin' && count(/[ğşı]/gi) > letters * 0.03 && !count(/[əșț]/g)) return { language: 'tr', strong };
  return wordEvidence(sample);
}

function wordEvidence(sample: string): Evidence | null {
  const words =
    sample
      .replace(/İ/g, 'i')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 3 || best[1] < 2 * (second?.[1] ?? 0)) return null;
  return {
    language: best[0],
    strong: best[1] >= 8 && best[1] >= words.length * 0.06 && best[1] >= 3 * (second?.[1] ?? 0),
  };
}
