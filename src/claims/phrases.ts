/**
 * Phrases of the language data and where they stand in a sentence. A phrase is words apart by spaces; a word is one or more
 * alternatives `a|b`, each a literal, a beginning `stem*`, or a stem with a table of endings `stem~table`. `?` before a word
 * makes it optional; `...` stands for up to four words of any kind. Nothing in it can backtrack more than that.
 */

/** Tables of endings: name of the table → label (a case, a verb form) → endings. */
export type EndingTables = Record<string, Record<string, string[]>>;

interface Choice {
  stem: string;
  /** Undefined: the whole word; null: any ending. */
  endings: ReadonlyMap<string, string> | null | undefined;
}

interface Slot {
  choices: Choice[];
  optional: boolean;
  /** How many further words of any kind may stand here. */
  gap?: number;
}

const GAP = 4;
const NO_GAP = new Set([',', ';', ':', '.', '?', '!', '…', '(', ')', '“', '”', '—']);

/** A phrase ready to be matched. */
export type Phrase = Slot[];

export interface PhraseMatch {
  /** Index of the word after the phrase. */
  to: number;
  /** Labels of the endings of its words, in order; empty where it has none. */
  labels: string[];
}

/**
 * Writes out an ending in which capitals stand for the letters of a vowel harmony or of voicing: `mIş` with `I` for `ıiuü`.
 * @returns every ending it stands for
 */
export function expandEnding(ending: string, letters: Readonly<Record<string, string>>): string[] {
  let made = [''];
  for (const letter of ending) {
    const forms = letters[letter] ?? letter;
    made = made.flatMap((head) => [...forms].map((form) => head + form));
  }
  return made;
}

/**
 * Prepares the tables of endings of a language.
 * @returns per table: ending → labels joined by `|`, since one ending can serve several cases
 */
export function compileEndings(
  tables: EndingTables,
  letters: Readonly<Record<string, string>>,
): Map<string, Map<string, string>> {
  const compiled = new Map<string, Map<string, string>>();
  for (const [name, table] of Object.entries(tables)) {
    const endings = new Map<string, string>();
    for (const [label, list] of Object.entries(table)) {
      for (const ending of list.flatMap((one) => expandEnding(one, letters))) {
        const known = endings.get(ending);
        endings.set(ending, known && known !== label ? `${known}|${label}` : label);
      }
    }
    compiled.set(name, endings);
  }
  return compiled;
}

/**
 * Reads one phrase.
 * @param text as in the language data
 * @throws Error where it names a table that is not there, or begins with an optional word
 */
export function compilePhrase(text: string, tables: ReadonlyMap<string, ReadonlyMap<string, string>>): Phrase {
  const slots = text.split(' ').map((word): Slot => {
    if (word === '...') return { choices: [], optional: true, gap: GAP };
    const optional = word.startsWith('?');
    const choices = (optional ? word.slice(1) : word).split('|').map((choice): Choice => {
      if (choice.endsWith('*')) return { stem: choice.slice(0, -1), endings: null };
      const [stem, name] = choice.split('~') as [string, string | undefined];
      if (name === undefined) return { stem, endings: undefined };
      const endings = tables.get(name);
      if (!endings) throw new Error(`no table of endings "${name}" for "${text}"`);
      return { stem, endings };
    });
    return { choices, optional };
  });
  if (slots[0]?.optional) throw new Error(`"${text}" begins with an optional word`);
  return slots;
}

function matchSlot(slot: Slot, word: string): string | undefined {
  for (const { stem, endings } of slot.choices) {
    if (endings === undefined) {
      if (word === stem) return '';
    } else if (word.startsWith(stem)) {
      if (endings === null) return '';
      const label = endings.get(word.slice(stem.length));
      if (label !== undefined) return label;
    }
  }
  return undefined;
}

/**
 * Matches a phrase at one place.
 * @param texts folded words
 * @param at index of the first word
 */
export function matchPhrase(phrase: Phrase, texts: readonly string[], at: number, slot = 0): PhraseMatch | undefined {
  const wanted = phrase[slot];
  if (!wanted) return { to: at, labels: [] };
  if (wanted.gap) return matchAfterGap(phrase, texts, at, slot, wanted.gap);
  const label = at < texts.length ? matchSlot(wanted, texts[at] as string) : undefined;
  if (label !== undefined) {
    const rest = matchPhrase(phrase, texts, at + 1, slot + 1);
    if (rest) return { to: rest.to, labels: label ? [label, ...rest.labels] : rest.labels };
  }
  return wanted.optional ? matchPhrase(phrase, texts, at, slot + 1) : undefined;
}

function matchAfterGap(
  phrase: Phrase,
  texts: readonly string[],
  at: number,
  slot: number,
  gap: number,
): PhraseMatch | undefined {
  for (let skipped = 0; skipped <= gap; skipped++) {
    const rest = matchPhrase(phrase, texts, at + skipped, slot + 1);
    if (rest) return rest;
    if (at + skipped >= texts.length || NO_GAP.has(texts[at + skipped] as string)) return undefined;
  }
  return undefined;
}

export interface Found<T> extends PhraseMatch {
  from: number;
  value: T;
}

/** Different words whose phrases are remembered: a page uses some thousand words again and again. */
const MOST_REMEMBERED = 10_000;

interface Entry<T> {
  phrase: Phrase;
  value: T;
}

/** Many phrases, found by the first letters of their first word. */
export class PhraseBook<T> {
  readonly #byStart = new Map<string, Entry<T>[]>();
  readonly #byWord = new Map<string, Entry<T>[]>();

  /** Adds a phrase; of two that match equally far the one added first wins. */
  add(phrase: Phrase, value: T): void {
    const starts = new Set(phrase[0]?.choices.map(({ stem }) => stem.slice(0, 2)));
    for (const start of starts) {
      const entries = this.#byStart.get(start) ?? [];
      entries.push({ phrase, value });
      this.#byStart.set(start, entries);
    }
    this.#byWord.clear();
  }

  /** The phrases that begin with a word. */
  #beginningWith(text: string): Entry<T>[] {
    const known = this.#byWord.get(text);
    if (known) return known;
    const entries = (text.length > 1 ? [2, 1] : [text.length])
      .flatMap((length) => this.#byStart.get(text.slice(0, length)) ?? [])
      .filter(({ phrase: [first] }) => first && matchSlot(first, text) !== undefined);
    if (this.#byWord.size >= MOST_REMEMBERED) this.#byWord.clear();
    this.#byWord.set(text, entries);
    return entries;
  }

  /** The longest phrase at a place, or undefined. */
  at(texts: readonly string[], at: number): Found<T> | undefined {
    let longest: Found<T> | undefined;
    for (const { phrase, value } of this.#beginningWith(texts[at] ?? '')) {
      const match = matchPhrase(phrase, texts, at);
      if (match && match.to > (longest?.to ?? at)) longest = { from: at, value, ...match };
    }
    return longest;
  }

  /** All phrases in a stretch of words, longest first at each place, none overlapping another. */
  in(texts: readonly string[], from = 0, to = texts.length): Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = from; at < to; ) {
      const match = this.at(texts, at);
      if (match && match.to <= to) found.push(match);
      at = match && match.to <= to ? match.to : at + 1;
    }
    return found;
  }
}
