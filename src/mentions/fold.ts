/**
 * Folding: the same word written in capitals, with or without diacritics, with soft hyphens, in composed or decomposed
 * form, becomes the same string, and every folded unit knows the code unit it came from.
 */

/** Folded text, never longer than the original, and the way back. */
export interface Folded {
  text: string;
  /** `starts[i]`: offset in the original of folded unit `i`; one more entry holds the original's length. */
  starts: Uint32Array;
}

/** Letters that Unicode decomposition leaves apart though readers and writers do not: dotless i, schwa, Arabic variants. */
const SAME: Record<string, string> = {
  ı: 'i',
  ә: 'ə',
  ј: 'j',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ٱ: 'ا',
};
for (const like of '’‘ʼʻ`´′ˈ＇') SAME[like] = "'";
for (const like of '“”„‟«»‹›″〝〞＂') SAME[like] = '"';
for (const like of '‐‑‒–—―−﹘﹣－') SAME[like] = '-';
for (let digit = 0; digit < 10; digit += 1) {
  for (const zero of [0x660, 0x6f0, 0xff10]) SAME[String.fromCharCode(zero + digit)] = String(digit);
}

/** Soft hyphen, zero-width and direction marks, variation selectors, tatweel. */
const IGNORED =
  /\u034f|[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/;
const MARK = /\p{M}/gu;
const LETTER = /\p{L}/u;

const KNOWN = 1 << 16;
const WORD = 1 << 17;
/** Per UTF-16 code unit: the folded unit (0 for one that is dropped) and the flags above; 0 where not yet asked for. */
let table: Uint32Array | undefined;

function describe(unit: number): number {
  const character = String.fromCharCode(unit);
  if (IGNORED.test(character)) return KNOWN;
  if (/\s/.test(character)) return KNOWN | 32;
  // Surrogates (emoji, rare scripts) stay as they are and are never letters.
  if (unit >= 0xd800 && unit < 0xe000) return KNOWN | unit;
  const bare = (SAME[character] ?? character).normalize('NFD').replace(MARK, '');
  if (!bare) return KNOWN;
  const lower = bare.toLowerCase();
  const one = SAME[lower] ?? (lower.length === 1 ? lower : character);
  return KNOWN | one.charCodeAt(0) | (LETTER.test(one) ? WORD : 0);
}

function entry(unit: number): number {
  table ??= new Uint32Array(0x10000);
  const known = table[unit] as number;
  if (known) return known;
  const made = describe(unit);
  table[unit] = made;
  return made;
}

/** Whether a folded code unit is a letter. */
export function isLetter(unit: number): boolean {
  return (entry(unit) & WORD) !== 0;
}

/**
 * Folds case, diacritics, digits, quotation marks, apostrophes, dashes and runs of white space.
 * @param text any text; lone surrogates are kept
 * @returns the folded text and, for every unit of it, the offset of the code unit it stands for
 */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length + 1);
  let length = 0;
  let afterSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = entry(unit) & 0xffff;
    if (!folded || (folded === 32 && afterSpace)) continue;
    afterSpace = folded === 32;
    starts[length] = at;
    units[length] = folded;
    length += 1;
  }
  starts[length] = text.length;
  return { text: decode(units.subarray(0, length)), starts: starts.subarray(0, length + 1) };
}

/** Folded form of a word of the lexicon. */
export function foldWord(word: string): string {
  return fold(word).text;
}

function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}
