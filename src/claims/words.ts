/** Text as words and marks with their offsets, and words as sentences: what the grammar of claims works on. */

/** A word, a number, or one mark of punctuation. */
export interface Word {
  /** UTF-16 code units into the article text, end exclusive. */
  start: number;
  end: number;
  /**
   * Folded form: lower case, composed, without invisible characters. A mark has one of `, ; : . ? ! … - — ( ) “ ” /`, where
   * `—` is a dash with white space around it and `-` one without.
   */
  text: string;
  kind: 'word' | 'number' | 'mark';
  /** Of a number: its value. */
  value?: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** White space stands before it. */
  spaced: boolean;
}

export interface WordOptions {
  /** Capital I is the dotless letter (Azerbaijani, Turkish). */
  dotlessI: boolean;
  /** An apostrophe only sets off an ending and is left out of the folded form. */
  dropApostrophe: boolean;
  /** Letters of another script and those that stand for them in the folded form. */
  transliteration?: Readonly<Record<string, string>>;
}

export interface SentenceOptions {
  /** Folded words that a full stop may follow within a sentence. */
  abbreviations: ReadonlySet<string>;
  /** A full stop after a number up to 31 makes an ordinal. */
  ordinalStop: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const LETTERS = '\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
const PIECE = new RegExp(
  [
    '(\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}[./]\\d{1,2}[./]\\d{4}(?!\\d))', // 2025-07-22, 22.07.2025
    `(\\d+)(?:[-'’‘ʼ]?\\p{L}[${LETTERS}]*)?`, // 22, 1st, 2025-ci, 2021'de
    `\\p{L}[${LETTERS}]*(?:[-'’ʼ\`´]\\p{L}[${LETTERS}]*)*`, // so-called, Türkiye'nin
    '(\\S)',
  ].join('|'),
  'gu',
);
const MARKS: Record<string, string> = {
  '«': '“',
  '„': '“',
  '‘': '“',
  '‹': '“',
  '»': '”',
  '›': '”',
  '’': '”',
  '[': '(',
  ']': ')',
  '–': '-',
  '‒': '-',
  '―': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
};

/**
 * Folds a word: composed, in lower case, apostrophes alike, nothing invisible.
 * @param text one word as it stands
 */
export function foldClaimWord(text: string, { dotlessI, dropApostrophe, transliteration }: WordOptions): string {
  // Most words of most pages.
  if (/^[a-z]+$/.test(text)) return text;
  let folded = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[’‘ʼ`´]/g, "'");
  // Abbreviations take their endings after a hyphen: "TBMM-də".
  if (dropApostrophe) folded = folded.replaceAll("'", '').replace(/^(\p{Lu}{2,})-(?=\p{Ll}+$)/u, '$1');
  if (dotlessI) folded = folded.replaceAll('I', 'ı');
  folded = folded.replaceAll('İ', 'i').toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');
  if (!transliteration || !/\p{Script=Cyrillic}/u.test(folded)) return folded;
  return Array.from(folded, (letter) => transliteration[letter] ?? letter).join('');
}

function foldMark(mark: string, spaced: boolean, spaceAfter: boolean, before: string): string {
  if (mark === '"') return spaced || /[([“«„‘—–-]/.test(before) ? '“' : '”';
  const folded = MARKS[mark] ?? mark;
  return folded === '-' && spaced && spaceAfter ? '—' : folded;
}

/**
 * Splits a stretch of text into words and marks.
 * @param text the article text
 * @param start UTF-16 code units into it
 * @param end exclusive
 * @returns words in order; offsets are into `text`
 */
export function wordsOf(text: string, start: number, end: number, options: WordOptions): Word[] {
  const words: Word[] = [];
  const stretch = text.slice(start, end);
  let before = 0;
  for (const match of stretch.matchAll(PIECE)) {
    const [piece, date, digits, mark] = match;
    const at = match.index;
    const base = { start: start + at, end: start + at + piece.length, spaced: at === 0 || at > before };
    before = at + piece.length;
    if (mark) {
      if (mark.replace(INVISIBLE, '') === '') continue;
      const after = stretch.charAt(before);
      words.push({
        ...base,
        text: foldMark(mark, base.spaced, !after.trim(), stretch.charAt(at - 1)),
        kind: 'mark',
        capital: false,
      });
    } else if (date || digits) {
      const folded = foldClaimWord(piece, options);
      words.push({ ...base, text: folded, kind: 'number', value: date ? Number.NaN : Number(digits), capital: false });
    } else {
      const folded = foldClaimWord(piece, options);
      const capital = folded !== piece && /^\p{Lu}/u.test(piece.normalize('NFC'));
      words.push({ ...base, text: folded, kind: 'word', capital });
    }
  }
  return words;
}

/** Longer than any sentence meant to be read; what runs on without a full stop is cut there, so that work stays in proportion. */
const MOST_WORDS = 160;

const ENDS = new Set(['.', '?', '!', '…']);
const CLOSERS = new Set(['”', ')']);
const OPENERS = new Set(['“', '(', '—', '-']);

/** Words and marks that a sentence may begin with up to the end of a date: "Согласно закону, 1 февраля 2022 г." */
const FRONTED = 7;

/**
 * Whether the full stop at an index ends no sentence because of the word before it.
 * @param from where the sentence begins
 */
function isAbbreviation(
  words: readonly Word[],
  from: number,
  at: number,
  { abbreviations, ordinalStop }: SentenceOptions,
): boolean {
  const before = words[at - 1];
  if (words[at]?.text !== '.' || !before || words[at]?.spaced) return false;
  // "… одобрил её 1 февраля 2022 г. Турция …": the stop is that of the sentence, too.
  if (words[at - 2]?.kind === 'number' && at - from > FRONTED && words[at + 1]?.capital) return false;
  if (before.kind === 'number') return ordinalStop && (before.value ?? 99) <= 31;
  return before.kind === 'word' && (abbreviations.has(before.text) || (before.capital && before.text.length === 1));
}

/**
 * Splits words into sentences: after a full stop, question or exclamation mark that is followed by a new beginning.
 * @param words of one block
 * @returns stretches of `words`, in order, none empty
 */
export function sentencesOf(words: readonly Word[], options: SentenceOptions): Word[][] {
  const sentences: Word[][] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (!ENDS.has((words[at] as Word).text) || isAbbreviation(words, from, at, options)) continue;
    let next = at + 1;
    while (next < words.length && (ENDS.has((words[next] as Word).text) || isCloser(words, next))) next++;
    let first = next;
    while (first < words.length - 1 && OPENERS.has((words[first] as Word).text)) first++;
    const begins = words[first];
    if (begins && next < words.length && !(words[next] as Word).spaced) continue;
    // After a closing quotation mark a speaker may follow: “…!” he said.
    if (begins?.kind === 'word' && !begins.capital) continue;
    if (begins && words[next]?.text === '—' && (words[at] as Word).text !== '.') continue;
    sentences.push(words.slice(from, next));
    from = next;
    at = next - 1;
  }
  if (from < words.length) sentences.push(words.slice(from));
  return sentences.flatMap(cut);
}

/** Cuts what is far too long for a sentence into stretches, each ending at a comma if there is one. */
function cut(words: Word[]): Word[][] {
  const parts: Word[][] = [];
  let rest = words;
  while (rest.length > MOST_WORDS) {
    const comma = rest.findLastIndex(({ text }, at) => at < MOST_WORDS && /^[,;:—]$/.test(text));
    const end = comma > MOST_WORDS / 2 ? comma + 1 : MOST_WORDS;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function isCloser(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return CLOSERS.has(word.text) && !word.spaced;
}
