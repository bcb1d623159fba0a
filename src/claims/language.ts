/** The data of a language made ready for looking words up. */
import {
  type ClaimLanguageData,
  type DatePhrase,
  type Institution,
  type NounKind,
  type Role,
  type VerbClass,
  type VerbForm,
  type VerbPhrases,
  WORD_CLASSES,
  type WordClass,
} from './language-data.ts';
import { compileEndings, compilePhrase, type Phrase, PhraseBook } from './phrases.ts';
import type { SentenceOptions, WordOptions } from './words.ts';

export interface VerbEntry {
  id: string;
  class: VerbClass;
  form: VerbForm | undefined;
  voice: NonNullable<VerbPhrases['voice']>;
  case: string | undefined;
  dated: boolean;
  preposition: string | undefined;
}

export interface NounEntry {
  kind: NounKind | 'pronoun';
  gender?: string;
  case?: string;
}

export interface PartyAtom {
  kind: 'name' | 'adjective' | 'institution' | 'named' | 'both' | 'side' | 'together' | 'ours';
  party: string | null;
  institution: Institution | null;
}

export type DateSlot = 'D' | 'O' | 'M' | 'L' | 'Y' | 'E' | 'W' | 'N' | Phrase;

export interface DatePattern {
  slots: DateSlot[];
  phrase: DatePhrase;
}

/** Patterns of dates by what they begin with. */
export interface DateBook {
  /** By the first two letters of the first word. */
  byWord: Map<string, DatePattern[]>;
  byNumber: DatePattern[];
  numerals: ReadonlySet<string>;
}

/** A language ready for use. */
export interface ClaimLanguage {
  data: ClaimLanguageData;
  wordOptions: WordOptions;
  sentenceOptions: SentenceOptions;
  verbs: PhraseBook<VerbEntry>;
  nouns: PhraseBook<NounEntry>;
  treaties: PhraseBook<string>;
  parties: PhraseBook<PartyAtom>;
  places: PhraseBook<string>;
  months: PhraseBook<number>;
  weekdays: PhraseBook<number>;
  dates: DateBook;
  roles: PhraseBook<Role>;
  postRoles: PhraseBook<Role>;
  words: Record<WordClass, PhraseBook<true>>;
  /** The same where single words are looked up as they are. */
  literal: Record<'and' | 'definite', ReadonlySet<string>>;
}

const compiled = new WeakMap<ClaimLanguageData, ClaimLanguage>();

/**
 * Makes the data of a language ready; done once per data object.
 * @throws Error where a phrase cannot be read (the data are checked when they are built)
 */
export function claimLanguage(data: ClaimLanguageData): ClaimLanguage {
  const known = compiled.get(data);
  if (known) return known;
  const tables = compileEndings(data.endings, data.letters);
  const phrase = (text: string) => compilePhrase(text, tables);
  const book = <T>(entries: readonly (readonly [readonly string[], T])[]): PhraseBook<T> => {
    const made = new PhraseBook<T>();
    for (const [texts, value] of entries) for (const text of texts) made.add(phrase(text), value);
    return made;
  };
  const roles = (of: Partial<Record<Role, string[]>>) =>
    book(Object.entries(of).map(([role, words]) => [words, role as Role] as const));
  const language: ClaimLanguage = {
    data,
    wordOptions: {
      dotlessI: data.dotlessI,
      dropApostrophe: data.dropApostrophe,
      ...(data.transliteration && { transliteration: data.transliteration }),
    },
    sentenceOptions: { abbreviations: new Set(data.abbreviations), ordinalStop: data.ordinalStop },
    verbs: book(
      data.verbs.flatMap((verb) =>
        verb.phrases.map(
          ({ form, voice = 'active', case: of, dated = false, preposition, words }) =>
            [words, { id: verb.id, class: verb.class, form, voice, case: of, dated, preposition }] as const,
        ),
      ),
    ),
    nouns: book<NounEntry>([
      ...data.nouns.map(({ words, ...entry }) => [words, entry] as const),
      ...data.pronouns.map(({ words, ...entry }) => [words, { kind: 'pronoun', ...entry } as const] as const),
    ]),
    treaties: book(Object.entries(data.treaties).map(([id, words]) => [words, id] as const)),
    parties: book(partyAtoms(data)),
    places: book(Object.entries(data.places).map(([name, words]) => [words, name] as const)),
    months: book(data.months.map((words, month) => [words, month + 1] as const)),
    weekdays: book(data.weekdays.map((words, day) => [words, day] as const)),
    dates: dateBook(data, phrase),
    roles: roles(data.prepositions),
    postRoles: roles(data.postpositions),
    words: Object.fromEntries(
      WORD_CLASSES.map((name) => [name, book([[data.words[name] ?? [], true as const]])]),
    ) as Record<WordClass, PhraseBook<true>>,
    literal: { and: new Set(data.words.and), definite: new Set(data.words.definite) },
  };
  compiled.set(data, language);
  return language;
}

/** First two letters of the words that a phrase can begin with. */
function startsOf(phrase: Phrase): string[] {
  return (phrase[0]?.choices ?? []).map(({ stem }) => stem.slice(0, 2));
}

function dateBook(data: ClaimLanguageData, phrase: (text: string) => Phrase): DateBook {
  const byWord = new Map<string, DatePattern[]>();
  const byNumber: DatePattern[] = [];
  const names = (lists: readonly string[][]) => lists.flat().flatMap((text) => startsOf(phrase(text)));
  const slotOf = (word: string): DateSlot => {
    if (/^[DOMLYEWN]$/.test(word)) return word as DateSlot;
    return phrase(word.replace(/^\?/, '')).map((slot) => ({ ...slot, optional: word.startsWith('?') }));
  };
  for (const date of data.dates) {
    const pattern: DatePattern = { phrase: date, slots: date.words.split(' ').map(slotOf) };
    const [first] = pattern.slots;
    if (typeof first === 'string' && /[DOYEN]/.test(first)) byNumber.push(pattern);
    else {
      const starts =
        typeof first === 'string' ? names(first === 'W' ? data.weekdays : data.months) : startsOf(first ?? []);
      for (const start of new Set(starts)) byWord.set(start, [...(byWord.get(start) ?? []), pattern]);
    }
  }
  return { byWord, byNumber, numerals: new Set(Object.keys({ ...data.numerals, ...data.ordinals })) };
}

function partyAtoms({ parties }: ClaimLanguageData): [string[], PartyAtom][] {
  const atom = (kind: PartyAtom['kind'], party: string | null, institution: Institution | null = null): PartyAtom => ({
    kind,
    party,
    institution,
  });
  return [
    ...parties.named.map(({ words, party, institution }): [string[], PartyAtom] => [
      words,
      atom('named', party, institution),
    ]),
    ...Object.entries(parties.names).map(([party, words]): [string[], PartyAtom] => [words, atom('name', party)]),
    ...Object.entries(parties.adjectives).map(([party, words]): [string[], PartyAtom] => [
      words,
      atom('adjective', party),
    ]),
    ...Object.entries(parties.institutions).map(([name, words]): [string[], PartyAtom] => [
      words,
      atom('institution', null, name as Institution),
    ]),
    [parties.both, atom('both', 'both')],
    [parties.sides, atom('side', 'both')],
    [parties.together, atom('together', 'both')],
    [parties.ours, atom('ours', parties.own)],
  ];
}
