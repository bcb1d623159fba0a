/** The compiled lexicon made ready for looking words up. */
import { ROLE } from './classes.ts';
import type { LanguageLexicon, Lexicon } from './compile.ts';

/** One word of an entry. */
interface Part {
  stem: string;
  /** Ending → inflection id. */
  endings: Map<string, string>;
  /** Any ending will do. */
  open: boolean;
}

/** What a word can be. */
export interface Sense {
  /** Index into `Vocabulary.features`; below `FUNCTIONS.length` a grammatical class. */
  feature: number;
  /** See `ROLE`. */
  role: number;
  /** Index into `Lexicon.languages`. */
  language: number;
  /** Inflection id, empty for the form in the lexicon. */
  inflection: string;
  first: Part;
  /** Further words that have to follow. */
  rest: readonly Part[];
}

type Entry = Omit<Sense, 'inflection'>;

export interface Vocabulary {
  lexicon: Lexicon;
  /** Senses of a folded word, in the order of the languages; empty for a word that means nothing here. */
  senses(word: string): readonly Sense[];
  /** Inflection of the folded word if it is a form of the part, else undefined. */
  inflection(part: Part, word: string): string | undefined;
  /** Whether the word is an ending of the language, as it is written after an apostrophe. */
  isEnding(language: number, word: string): boolean;
}

const NONE: readonly Sense[] = [];
const made = new WeakMap<Lexicon, Vocabulary>();
/** Distinct words remembered before the memory is emptied. */
const REMEMBERED = 20_000;

/** The vocabulary of a lexicon; made once. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = made.get(lexicon);
  if (known) return known;
  const vocabulary = makeVocabulary(lexicon);
  made.set(lexicon, vocabulary);
  return vocabulary;
}

function makeVocabulary(lexicon: Lexicon): Vocabulary {
  const stems = new Map<string, Entry[]>();
  /** First two letters of every stem: most words of a page are ruled out by these alone. */
  const heads = new Set<string>();
  let longest = 0;
  const endings = lexicon.languages.map((language) => language.tables.map(readTable));
  lexicon.languages.forEach((language, index) => {
    for (const entry of readEntries(lexicon, language, index, endings[index] as Map<string, string>[])) {
      const { stem } = entry.first;
      const list = stems.get(stem);
      if (list) list.push(entry);
      else stems.set(stem, [entry]);
      heads.add(stem.slice(0, 2));
      longest = Math.max(longest, stem.length);
    }
  });
  const allEndings = endings.map((tables) => new Set(tables.flatMap((table) => [...table.keys()])));
  const prefixes = lexicon.languages.flatMap((language, index) =>
    language.prefixes.map((prefix) => ({ index, prefix: prefix.replace('!', ''), definite: prefix.endsWith('!') })),
  );

  const find = (word: string, found: Sense[], only: number, mark: string) => {
    if (!heads.has(word.slice(0, 2))) return;
    for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
      for (const entry of stems.get(word.slice(0, length)) ?? []) {
        if (only >= 0 && entry.language !== only) continue;
        const inflection = inflectionOf(entry.first, word);
        if (inflection !== undefined) found.push({ ...entry, inflection: mark || inflection });
      }
    }
  };
  const memory = new Map<string, readonly Sense[]>();
  return {
    lexicon,
    inflection: inflectionOf,
    isEnding: (language, word) => allEndings[language]?.has(word) ?? false,
    senses(word) {
      let found = memory.get(word);
      if (found) return found;
      const list: Sense[] = [];
      find(word, list, -1, '');
      for (const { index, prefix, definite } of prefixes) {
        if (word.startsWith(prefix)) find(word.slice(prefix.length), list, index, definite ? 'def' : '');
      }
      found = list.length > 0 ? list : NONE;
      if (memory.size >= REMEMBERED) memory.clear();
      memory.set(word, found);
      return found;
    },
  };
}

function inflectionOf(part: Part, word: string): string | undefined {
  if (!word.startsWith(part.stem)) return undefined;
  return part.endings.get(word.slice(part.stem.length)) ?? (part.open ? '' : undefined);
}

function readTable(table: string): Map<string, string> {
  const endings = new Map<string, string>();
  for (const line of table.split('|')) {
    const [id = '', list = ''] = line.split(':');
    for (const ending of list.split(',')) if (!endings.has(ending)) endings.set(ending, id);
  }
  return endings;
}

function* readEntries(
  lexicon: Lexicon,
  { words }: LanguageLexicon,
  language: number,
  tables: Map<string, string>[],
): Generator<Entry> {
  for (const [index, list] of words) {
    const [feature, role] = lexicon.classes[index] ?? [0, ROLE.function];
    for (const entry of list.split(',')) {
      const [first, ...rest] = entry.split(' ').map((word) => readPart(word, tables));
      if (first) yield { feature, role, language, first, rest };
    }
  }
}

function readPart(word: string, tables: Map<string, string>[]): Part {
  const at = word.search(/[~=*]/);
  if (at < 0) return { stem: word, endings: new Map([['', '']]), open: false };
  const stem = word.slice(0, at);
  const detail = word.slice(at + 1);
  if (word[at] === '*') return { stem, endings: new Map(), open: true };
  if (word[at] === '=') return { stem, endings: new Map([['', detail]]), open: false };
  return { stem, endings: tables[Number(detail)] as Map<string, string>, open: false };
}
