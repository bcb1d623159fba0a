/**
 * Folding: the same word written in capitals, with or without diacritics, with soft hyphens, in composed or decomposed form,
 * becomes the same string, and every folded unit knows the code unit it came from.
 */

/** Letters that Unicode decomposition leaves apart though readers and writers do not: dotless i, schwa, Arabic variants. */
const SAME: Record<string, string> = {};
for (const group of ["'’‘ʼʻ`´′ˈ＇", '"“”„‟«»‹›″〝〞＂', '-‐‑‒–—―−﹘﹣－', 'iı', 'əә', 'jј', 'یيى', 'کك', 'هةە', 'اٱ']) {
  for (const like of group) SAME[like] = group.charAt(0);
}
for (const zero of [0x660, 0x6f0, 0xff10]) {
  for (let digit = 0; digit < 10; digit += 1) SAME[String.fromCharCode(zero + digit)] = String(digit);
}

/** Control and format characters (soft hyphen, zero-width and direction marks), tatweel, Armenian marks inside a word. */
const IGNORED = /[\p{Cc}\p{Cf}\u0640\u055b\u055c\u055e]/u;
const MARKS = /\p{M}/gu;
const SPACE = 32;

/** Flags beside the folded unit in an entry of the table. */
export const LETTER = 1 << 16;
export const DIGIT = 1 << 17;
/** A combining mark: dropped, but it belongs to the letter before it. */
export const MARK = 1 << 18;
const KNOWN = 1 << 19;
/**
 * Per UTF-16 code unit: the folded unit in the lower 16 bits, 0 where the unit is dropped, and the flags above; 0 where it was not
 * yet asked for. Made at the first use, since most pages have none.
 */
let table: Uint32Array | undefined;

/** The table, to be read before {@link unitOf} is asked. */
export function knownUnits(): Uint32Array {
  table ??= new Uint32Array(0x10000);
  return table;
}

/** The entry of one unit. */
export function unitOf(unit: number): number {
  const units = knownUnits();
  units[unit] ||= describe(unit);
  return units[unit] as number;
}

function describe(unit: number): number {
  const character = String.fromCharCode(unit);
  // Surrogates (emoji, rare scripts) stay as they are and are never letters.
  if (unit >= 0xd800 && unit < 0xe000) return KNOWN | unit;
  if (/\s/.test(character)) return KNOWN | SPACE;
  if (IGNORED.test(character)) return KNOWN;
  const bare = (SAME[character] ?? character).normalize('NFD').replace(MARKS, '');
  if (!bare) return KNOWN | MARK;
  const lower = bare.toLowerCase();
  const one = SAME[lower] ?? (lower.length === 1 ? lower : character);
  const kind = /\p{L}/u.test(one) ? LETTER : /[0-9]/.test(one) ? DIGIT : 0;
  return KNOWN | one.charCodeAt(0) | kind;
}

/** Folded text, never longer than the original, and the way back. */
export interface Folded {
  text: string;
  /** `starts[i]`: offset in the original of folded unit `i`; one more entry holds the original's length. */
  starts: number[];
}

/**
 * Folds case, diacritics, digits, quotation marks, apostrophes, dashes and runs of white space.
 * @param text any text; lone surrogates are kept
 * @returns the folded text and, for every unit of it, the offset of the code unit it stands for
 */
export function fold(text: string): Folded {
  const starts: number[] = [];
  let folded = '';
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = unitOf(text.charCodeAt(at)) & 0xffff;
    if (!unit || (unit === SPACE && last === SPACE)) continue;
    last = unit;
    starts.push(at);
    folded += String.fromCharCode(unit);
  }
  starts.push(text.length);
  return { text: folded, starts };
}

/** Folded form of a word. */
export function foldWord(word: string): string {
  return fold(word).text;
}
