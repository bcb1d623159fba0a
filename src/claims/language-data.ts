/** What is known of how a language asserts a status: the shape of `assets/dataset/claims/<language>.json`. Types alone. */
import type { EndingTables } from './phrases.ts';

/**
 * Where a language puts its verb, and how it marks who does what: `svo` by place (English), `free` by case and preposition
 * with commas around every clause (Russian), `sov` by case with the verb last (Azerbaijani, Turkish).
 */
export type WordOrder = 'svo' | 'free' | 'sov';

/** Who acts for a party. */
export type Institution = 'parliament' | 'president' | 'minister' | 'government' | 'committee';

/** How a noun phrase stands to its verb: told by a preposition, a postposition or a case. `none`: subject or bare. */
export type Role = 'none' | 'by' | 'with' | 'in' | 'from' | 'to' | 'of' | 'other';

/**
 * `document`: some paper, not one of ours unless it is a mention; `generic`: can take up an instrument just named ("the
 * document"); `bill`, `law`: the domestic act that approves an instrument; `process`: procedure, ratification.
 */
export type NounKind = 'document' | 'generic' | 'bill' | 'law' | 'process';

/**
 * What a verb says: `sign`; `approve`, `ratify`; `adopt`, an approval only where a parliament or a bill is in the clause;
 * `force`; `complete`, of a procedure; `await`, of a procedure that is still open; `handle`, which only tells when denied.
 */
export type VerbClass = 'sign' | 'approve' | 'ratify' | 'adopt' | 'force' | 'complete' | 'await' | 'handle';

/**
 * Form of a verb. `past` also serves where a form is past tense or participle (English "signed"); `attributive` stands before
 * or after its noun; `relative` is a participle with its own subject (imzaladığı); `complement` depends on a verb of saying;
 * `state` is no verb but a predicate ("in force"),
 * `noun` the noun of the act ("the signing of"); forms with `not-` are negative.
 */
export type VerbForm =
  | 'past'
  | 'perfect'
  | 'base'
  | 'present'
  | 'ing'
  | 'short'
  | 'attributive'
  | 'relative'
  | 'complement'
  | 'converb'
  | 'state'
  | 'noun'
  | 'not-past'
  | 'not-attributive'
  | 'not-relative'
  | 'not-complement';

export interface VerbPhrases {
  /** Left out where the endings of the phrase tell it. */
  form?: VerbForm;
  /**
   * `middle`: the subject is the instrument and no object follows ("cleared parliament", "entered into force"). `event`: a
   * ceremony or approval of the instrument's ("imza töreni yapıldı"), which stands in the genitive; `absolute`: no paper stands
   * beside it ("gave its approval"), the one spoken of is meant.
   */
  voice?: 'active' | 'passive' | 'middle' | 'event' | 'absolute';
  /** Told only where a date that is past stands with it: "approval by", "действует". */
  dated?: true;
  /** Preposition that the paper follows, where the verb governs one: "за меморандум проголосовали". */
  preposition?: string;
  /** Case of the instrument beside it, where it is not the one that the voice asks for ("onay ver-" takes a dative). */
  case?: string;
  words: string[];
}

export interface DatePhrase {
  /**
   * `D` day, `O` day with an ending, `M` month, `L` month with a case ending, `Y` year, `E` year with an ending, `W` weekday,
   * `N` a number; the rest as in phrases.
   */
  words: string;
  /** Counted from the page's own date or from the date last read. */
  from?: 'page' | 'previous';
  unit?: 'day' | 'week' | 'month' | 'year' | 'anniversary';
  /** Units to move by; `N` or `-N` take the number in the phrase. */
  by?: number | 'N' | '-N';
  /** Belongs to the noun before or after it ("of 2020"), so it dates no verb. */
  adnominal?: true;
}

export interface ClaimLanguageData {
  $schema?: string;
  language: string;
  order: WordOrder;
  /** Capital I is the dotless letter. */
  dotlessI: boolean;
  /** An apostrophe sets off an ending, as in Turkish. */
  dropApostrophe: boolean;
  /** A full stop after a number makes an ordinal, as in Turkish. */
  ordinalStop: boolean;
  /** Endings of a last word that leave open what the verbs before it say (future, necessity), where they tell it. */
  openEndings?: string[];
  /** Endings of a conditional verb: what follows it in the sentence is open. */
  conditionalEndings?: string[];
  /** Endings of a past before the past: "onaylamamıştı". */
  pluperfectEndings?: string[];
  /** Endings of participles: what stands before one belongs to it. */
  participleEndings?: string[];
  /** Endings of words that tell where, whence, how or by what means, in a language with the verb last: never its subject or object. */
  adverbialEndings?: string[];
  /** Endings of a verb by which the speaker is among those who acted: "təsdiqlədik". */
  firstPersonEndings?: string[];
  abbreviations: string[];
  /** Letters of another script that the language is also written in, and the letters of these data for them. */
  transliteration?: Record<string, string>;
  /** Capitals in endings and the letters they stand for. */
  letters: Record<string, string>;
  endings: EndingTables;
  months: string[][];
  weekdays: string[][];
  numerals: Record<string, number>;
  /** Ordinals in words that name a day: "с первого ноября", "the first of February". */
  ordinals?: Record<string, number>;
  dates: DatePhrase[];
  nouns: { kind: NounKind; gender?: string; words: string[] }[];
  pronouns: { gender?: string; case?: string; words: string[] }[];
  /** Names of the treaty that a provision belongs to, by the provision's instrument id. */
  treaties: Record<string, string[]>;
  parties: {
    names: Record<string, string[]>;
    adjectives: Record<string, string[]>;
    institutions: Partial<Record<Institution, string[]>>;
    named: { party: string; institution: Institution | null; words: string[] }[];
    /** Words for both: both, two, iki. */
    both: string[];
    /** What both can be said of: sides, countries. */
    sides: string[];
    /** Pronouns and nouns for the two together without a word for both. */
    together: string[];
    /** Words for one's own: ours. Their party is `own`. */
    ours: string[];
    own: string | null;
    /** Words that may stand inside the name of an institution: defence, national. */
    fillers: string[];
    /** Words between an institution and its country: of, in. */
    links: string[];
  };
  /** Towns by their English name; `in` marks a place in a language without cases. */
  places: Record<string, string[]>;
  /** Prepositions (before) and postpositions (after) by the role they give. */
  prepositions: Partial<Record<Role, string[]>>;
  postpositions: Partial<Record<Role, string[]>>;
  /** Role that a case gives. */
  cases: Record<string, Role>;
  verbs: { id: string; class: VerbClass; phrases: VerbPhrases[] }[];
  words: Partial<Record<WordClass, string[]>>;
}

/** Closed classes of words that the grammar asks for by name. */
export const WORD_CLASSES = [
  'and',
  'but',
  'relative',
  /** Introduces what is said: that. */
  'complementiser',
  /** Stands for an owner: "its signing", "their approval". */
  'possessive',
  'definite',
  'indefinite',
  'adverb',
  /** Makes what follows untrue or open: if, unless, until, before, whether. */
  'unreal',
  /** Before a preposition that is also such a word: "laid before parliament". */
  'laid',
  /** At the head of a clause before its subject, an unreal condition: "Had Türkiye ratified it". */
  'inverted',
  /** True with a past tense, open with a present: when, after, once. */
  'temporal',
  /** Other words that open a clause: since, because, as. */
  'conjunction',
  /** After a conditional: makes it "although". */
  'evenIf',
  /** Tells that an act took place: "ratification followed on …". */
  'happened',
  /** Before the noun of an act: there was none of it. */
  'absent',
  /** Before the noun of an act: what would be if there were none. */
  'without',
  /** After a denial: an act did not take place. */
  'happen',
  /** Makes a date a limit: until 2030; 2030'a kadar. */
  'until',
  /** Verbs of saying: what stands before one does not belong to what is said. */
  'reporting',
  /** Before a paper and a participle: "wants the memorandum ratified". */
  'wanting',
  /** After "signed": what was signed became law by it. */
  'intoLaw',
  'not',
  'notOnly',
  'neither',
  'be',
  'presentBe',
  'being',
  'been',
  'have',
  'had',
  'do',
  'did',
  'modal',
  'to',
  /** Before "to": what was voted was done. */
  'implicative',
  /** Before "to" or an infinitive: what failed was not done. */
  'failing',
  /** Puts a denial on another day than the page's: at the time, by then. */
  'backThen',
  /** Holds what is said at a distance: claims, insists, allegedly. */
  'distance',
  /** Says that a statement reported in the same sentence is not so. */
  'denial',
  /** Alone, or at the head of a short sentence: that is not so. */
  'answer',
  /** After a reported statement: asks, demands, plans. */
  'wish',
  'firstReading',
  /** In a box of facts, after the name of what it denies: no, not yet, pending. */
  'noValue',
  /** A party without a verb: not yet; did so too. */
  'notYet',
  'likewise',
  /** Heads a column of signatures, or the date of one in a box of facts. */
  'signatureHeading',
  /** The same of entry into force. */
  'forceHeading',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** The data of one or more languages, by primary subtag. Plain JSON. */
export type ClaimLanguages = Readonly<Record<string, ClaimLanguageData>>;
