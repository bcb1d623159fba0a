/**
 * Classes of words. The engine knows the grammatical ones by name; all others (military, culture, AZ …) are named only by
 * the data and are opaque here.
 */

/** Part a word plays in and around a mention; its index is stored in the compiled lexicon. */
export const ROLES = ['function', 'noun', 'modifier', 'cue', 'rival', 'law'] as const;
export type Role = (typeof ROLES)[number];
export const ROLE = { function: 0, noun: 1, modifier: 2, cue: 3, rival: 4, law: 5 } as const;

/** Grammatical classes, each with its index among the feature names of the compiled lexicon. 0 is no class at all. */
export const FUNCTIONS = [
  '',
  /** Joins two modifiers or two numbers: and, or, ilə bərabər. */
  'and',
  'of',
  'the',
  /** Introduces something new: a, an, bir. */
  'a',
  /** Points to what was just named: this, bu, данный. */
  'this',
  /** Points away from it: o (Turkish), тот. */
  'that',
  /** Another than the one spoken of: other, similar, first, diğer. */
  'other',
  /** Belongs to the subject of its sentence: its own, öz, свой. */
  'own',
  /** Brings in one more: another, ikinci, ещё один. */
  'another',
  /** Preposition before the subject of an instrument: on, о, über. */
  'on',
  /** Preposition before a party: with, с, mit. */
  'with',
  'between',
  /** Postposition after the subject of an instrument: dair, haqqında, ilişkin. */
  'regarding',
  /** Postposition after a party: ilə, arasında. */
  'joint',
  /** Sets something beside the one spoken of, for this sentence only: unlike, similar to, kimi. */
  'like',
  /** Follows a preposition without telling the subject: Tuesday, margins, behalf. */
  'time',
  /** Makes a number an ordinal: 51-ci, 51’inci, 51-я. */
  'ordinal',
  /** Stresses the word before it and parts nothing: же, ведь. */
  'particle',
  /** Case or possessive ending set off by an apostrophe, a quotation mark or a hyphen: ’nin, 's. */
  'suffix',
  /** Word of a title that tells nothing by itself: republic, ministry, strengthening. */
  'title',
  /** Word around a year that belongs to it: il, tarihli, года. */
  'dated',
  /** Concludes an instrument: signed, imzaladı. */
  'sign',
  /** Speaks of a word, not of what it means: the word “memorandum”, muhtıra deyince. */
  'word',
  /** Comes before the number of a paragraph: Absatz, paragraphe, пункт. */
  'paragraph',
  /** The number of a provision in words: fifty-one. Given by the instrument. */
  'numeral',
  /** The year of the instrument itself; a number, so no language has a word for it. */
  'year',
] as const;
export type FunctionName = Exclude<(typeof FUNCTIONS)[number], ''>;

export const F = Object.fromEntries(FUNCTIONS.map((name, index) => [name, index])) as Record<FunctionName, number>;

/** The classes of rivals that are known by name: states that are no party; subjects and bodies that are not the instrument's. */
export const STATE = 'state';
export const FOREIGN_TOPICS = ['subject', 'organ'];
/** What is done with forms, of which “declaration” is one in most languages: filled in, filed with the tax office. */
export const FILING = 'filing';
