/**
 * The shape of what the finder is told: `assets/dataset/languages/*.json` (grammar and vocabulary of a language) and
 * `assets/dataset/lexicon/*.json` (how an instrument is named and what speaks for it). Read when the extension is built, never
 * in the page.
 */
import * as v from 'valibot';
import { FUNCTIONS } from './classes.ts';

const Language = v.pipe(
  v.string(),
  v.regex(
    /^(und|[a-z]{2}(-[a-z]{4})?)$/,
    'must be a language code such as `az` or `az-cyrl`, or `und` for all languages',
  ),
);
const Feature = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]*$/, 'must be one word'));

/**
 * One entry of the vocabulary: one or more words; a word may end in `~table` (inflects), `=id` (is that inflection itself) or `*`
 * (any ending; only where a word is evidence and never part of a mention).
 */
const WORD = String.raw`[^\s~=*]+(?:~[a-z0-9]+|=[a-z0-9]+|\*)?`;
const Entry = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${WORD}(?: ${WORD})*$`, 'u'),
    'must be words, each `stem`, `stem~table`, `form=inflection` or `stem*`',
  ),
);
const ClosedEntry = v.pipe(
  Entry,
  v.check((entry) => !entry.includes('*'), 'must not have an open ending: it can be part of a mention'),
);
const Entries = v.pipe(v.array(Entry), v.minLength(1));
const ClosedEntries = v.pipe(v.array(ClosedEntry), v.minLength(1));

/** Words by class. `nouns` and `modifiers` make up mentions; `cues` speak for, `rivals` and `laws` against one. */
const vocabulary = {
  nouns: v.optional(v.record(Feature, ClosedEntries)),
  modifiers: v.optional(v.record(Feature, ClosedEntries)),
  cues: v.optional(v.record(Feature, Entries)),
  rivals: v.optional(v.record(Feature, Entries)),
  laws: v.optional(v.record(Feature, Entries)),
};

export const LanguageFile = v.strictObject({
  $schema: v.optional(v.string()),
  language: Language,
  name: v.pipe(v.string(), v.nonEmpty()),
  grammar: v.optional(
    v.strictObject({
      /** Inflections in which a modifier may follow its noun without a preposition (genitive, ezafe); `*` for any. */
      follow: v.optional(v.array(v.string())),
      /** A capitalised unknown word before a noun names it: the Budapest Memorandum. */
      namesBefore: v.optional(v.boolean()),
      /** The verb comes last: a bare name before the noun is the subject, not part of the phrase. */
      verbFinal: v.optional(v.boolean()),
      /** Inflections in which a party stands before the noun that is hers, though other names there are subjects. */
      lead: v.optional(v.array(v.string())),
      /** Nothing that belongs to a noun stands before it. */
      nounFirst: v.optional(v.boolean()),
      /** Endings of adjectives made from names, where only these may stand before a noun: российский. */
      attributive: v.optional(v.array(v.string())),
      /** Endings of nouns: an unknown word with one of them tells what the noun behind it is about: the extradition memorandum. */
      compounds: v.optional(v.array(v.string())),
      /** Endings of the one with whom: Pakistanla, Irak'la. */
      partner: v.optional(v.array(v.string())),
      /** Inflections that show that the noun has an owner or a name before it: Anayasanın 51. maddesi. */
      owned: v.optional(v.array(v.string())),
      /** Endings of an owner before or behind what is hers: kulübün, кооператива. */
      genitive: v.optional(v.array(v.string())),
      /** Those of them that only nouns have: what has one beside a document owns it. */
      owners: v.optional(v.array(v.string())),
      /** Endings that look like an owner's and are a verb's: запретила. */
      finite: v.optional(v.array(v.string())),
      /** Endings of adjectives made from the names of states. */
      adjectival: v.optional(v.array(v.string())),
      /** What verbs contain that are nouns, whose subject looks like an owner: təsdiqləməsi. */
      nominal: v.optional(v.array(v.string())),
      /** Words behind an object, so that what stands between it and the noun belongs to the noun: Persian را. */
      object: v.optional(v.array(v.string())),
      /** Proclitics written as one word with the next: Arabic wa-, al-, bi-. Those that make it definite end in `!`. */
      prefixes: v.optional(v.array(v.string())),
      /** Vowel harmony: `A` stands for one of two vowels (after back, front), `I` for one of four. */
      harmony: v.optional(
        v.strictObject({
          A: v.tuple([v.string(), v.string()]),
          I: v.tuple([v.string(), v.string(), v.string(), v.string()]),
        }),
      ),
    }),
  ),
  /** Inflection tables: name → inflection id → endings, separated by blanks; `-` is no ending at all. */
  inflections: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z0-9]+$/)),
      v.record(v.pipe(v.string(), v.regex(/^[a-z0-9]+$/)), v.pipe(v.string(), v.nonEmpty())),
    ),
  ),
  words: v.optional(v.record(v.picklist(FUNCTIONS.slice(1, -1)), Entries)),
  ...vocabulary,
});
export type LanguageFile = v.InferOutput<typeof LanguageFile>;

const Weights = v.record(Feature, v.pipe(v.number(), v.integer()));

const common = {
  $schema: v.optional(v.string()),
  /** Id of the instrument in the record. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /**
   * Literals of which a page with a mention has at least one; a blank stands for any white space and the rest of the word
   * before it, `<` and `>` for the borders of a word.
   */
  gate: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
  /** Weight of a word in the same sentence. Negative weights speak against. */
  near: Weights,
  /** Words of this instrument alone, and its names as they are printed: each of them must be found as one mention. */
  languages: v.record(
    Language,
    v.strictObject({ ...vocabulary, numerals: v.optional(ClosedEntries), forms: v.optional(v.array(v.string())) }),
  ),
};

/** An instrument named by a noun and what stands around it: the Shusha Declaration, a memorandum on mutual military security. */
const DocumentFile = v.strictObject({
  ...common,
  kind: v.literal('document'),
  /**
   * Nouns it goes by. `bare`: a short form counts once the page has settled which one is meant; `plain`: the same, but only
   * where nothing at all is added to the noun; `named`: counts only with its name or a good part of it; `proper`: only with a proper name; `label`: only with its name and beside a full one.
   */
  nouns: v.record(Feature, v.picklist(['bare', 'plain', 'named', 'proper', 'label'])),
  parties: v.array(Feature),
  year: v.optional(v.pipe(v.number(), v.integer())),
  /** Weight of a word inside the phrase itself. */
  phrase: Weights,
  /** Sum from which a phrase names the instrument by itself. */
  named: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Another instrument of the same name exists: a name is weighed against the words around it. */
  homonym: v.optional(v.boolean()),
});

/** One article of a treaty: a number, a noun for “article” and a treaty that may be left out once it is clear. */
const ProvisionFile = v.strictObject({
  ...common,
  kind: v.literal('provision'),
  noun: Feature,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** `nouns` may stand alone once it is clear whose; `others` are too common for that and need the `owner` beside them. */
  treaty: v.strictObject({ nouns: v.array(Feature), others: v.array(Feature), owner: Feature }),
});

export const InstrumentFile = v.variant('kind', [DocumentFile, ProvisionFile]);
export type InstrumentFile = v.InferOutput<typeof InstrumentFile>;

/** All files, by path, as read. */
export interface LexiconFiles {
  languages: LanguageFile[];
  instruments: InstrumentFile[];
}

/**
 * Checks one parsed file.
 * @param path named in the message
 * @throws Error that lists every fault with file, path and rule
 */
export function parseFile<Schema extends typeof LanguageFile | typeof InstrumentFile>(
  schema: Schema,
  path: string,
  json: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${path}: ${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`);
  throw new Error(faults.join('\n'));
}
