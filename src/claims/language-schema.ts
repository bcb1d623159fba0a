/**
 * The shape of `assets/dataset/claims/<language>.json`: how sentences of a language assert the status of an instrument. Checked
 * when the extension is built and in tests, never in the browser.
 */
import * as v from 'valibot';
import { claimLanguage } from './language.ts';
import { type ClaimLanguageData, WORD_CLASSES } from './language-data.ts';

/** One word of a phrase: alternatives, each a literal, a `stem*` or a `stem~table`; or `...` for a few words of any kind. */
const CHOICE = String.raw`[^\s|~*?]+(?:~[A-Za-z]+|\*)?`;
const WORD = String.raw`(?:\.\.\.|\??${CHOICE}(?:\|${CHOICE})*)`;
const Phrase = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${WORD}(?: ${WORD})*$`, 'u'),
    'must be words, each `a|b`, `stem*`, `stem~table`, `?optional` or `...`',
  ),
  v.check((phrase) => !/^(?:\?|\.\.\.)/.test(phrase), 'must not begin with a word that can be missing'),
  v.check((phrase) => !/\.\.\.$/.test(phrase), 'must not end in a gap'),
  v.check(
    (phrase) => phrase === phrase.toLowerCase() || /~[A-Z]/.test(phrase),
    'must be in lower case, as text is folded',
  ),
);
const Phrases = v.array(Phrase);
const Some = v.pipe(Phrases, v.minLength(1));
const DateWords = v.pipe(
  v.string(),
  v.regex(/^\S+(?: \S+)*$/, 'must be slots and words, one space apart'),
  v.check((words) => !words.startsWith('?'), 'must not begin with a word that can be missing'),
);

const ROLES = ['none', 'by', 'with', 'in', 'from', 'to', 'of', 'other'] as const;
const Role = v.picklist(ROLES);
const roles = Object.fromEntries(ROLES.map((role) => [role, v.optional(Phrases)]));
const Institution = v.picklist(['parliament', 'president', 'minister', 'government', 'committee']);
const VerbForm = v.picklist([
  'past',
  'perfect',
  'base',
  'present',
  'ing',
  'short',
  'attributive',
  'relative',
  'complement',
  'converb',
  'state',
  'noun',
  'not-past',
  'not-attributive',
  'not-relative',
  'not-complement',
]);
const Unit = v.picklist(['day', 'week', 'month', 'year', 'anniversary']);

export const ClaimLanguageFile = v.strictObject({
  $schema: v.optional(v.string()),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be a primary language subtag')),
  order: v.picklist(['svo', 'free', 'sov']),
  dotlessI: v.boolean(),
  dropApostrophe: v.boolean(),
  ordinalStop: v.boolean(),
  openEndings: v.optional(v.array(v.string())),
  conditionalEndings: v.optional(v.array(v.string())),
  pluperfectEndings: v.optional(v.array(v.string())),
  participleEndings: v.optional(v.array(v.string())),
  adverbialEndings: v.optional(v.array(v.string())),
  firstPersonEndings: v.optional(v.array(v.string())),
  abbreviations: v.array(v.string()),
  transliteration: v.optional(v.record(v.string(), v.string())),
  letters: v.record(v.pipe(v.string(), v.regex(/^[A-Z]$/, 'must be one capital letter')), v.string()),
  endings: v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]+$/)), v.record(v.string(), v.array(v.string()))),
  months: v.pipe(v.array(Some), v.length(12)),
  weekdays: v.pipe(v.array(Some), v.length(7)),
  numerals: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
  ordinals: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))),
  dates: v.array(
    v.strictObject({
      words: DateWords,
      from: v.optional(v.picklist(['page', 'previous'])),
      unit: v.optional(Unit),
      by: v.optional(v.union([v.pipe(v.number(), v.integer()), v.literal('N'), v.literal('-N')])),
      adnominal: v.optional(v.literal(true)),
    }),
  ),
  nouns: v.array(
    v.strictObject({
      kind: v.picklist(['document', 'generic', 'bill', 'law', 'process']),
      gender: v.optional(v.string()),
      words: Some,
    }),
  ),
  pronouns: v.array(v.strictObject({ gender: v.optional(v.string()), case: v.optional(v.string()), words: Some })),
  treaties: v.record(v.string(), Some),
  parties: v.strictObject({
    names: v.record(v.string(), Some),
    adjectives: v.record(v.string(), Some),
    institutions: v.record(Institution, Some),
    named: v.array(v.strictObject({ party: v.string(), institution: v.nullable(Institution), words: Some })),
    both: Phrases,
    sides: Phrases,
    together: Phrases,
    ours: Phrases,
    own: v.nullable(v.string()),
    fillers: v.array(v.string()),
    links: v.array(v.string()),
  }),
  places: v.record(v.string(), Some),
  prepositions: v.strictObject(roles),
  postpositions: v.strictObject(roles),
  cases: v.record(v.string(), Role),
  verbs: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
      class: v.picklist(['sign', 'approve', 'ratify', 'adopt', 'force', 'complete', 'await', 'handle']),
      phrases: v.array(
        v.strictObject({
          form: v.optional(VerbForm),
          voice: v.optional(v.picklist(['active', 'passive', 'middle', 'event', 'absolute'])),
          case: v.optional(v.string()),
          dated: v.optional(v.literal(true)),
          preposition: v.optional(v.string()),
          words: Some,
        }),
      ),
    }),
  ),
  words: v.strictObject(Object.fromEntries(WORD_CLASSES.map((name) => [name, v.optional(Phrases)]))),
});

/** What of the file cannot be told by its shape: names of tables and cases, and that every form of a verb is known. */
function* slips(data: ClaimLanguageData): Generator<string> {
  try {
    claimLanguage(data);
  } catch (error) {
    yield (error as Error).message;
  }
  const forms = new Set<string>(VerbForm.options);
  for (const { id, phrases } of data.verbs) {
    for (const { form, words } of phrases) {
      for (const phrase of form ? [] : words) {
        const table = data.endings[/~([A-Za-z]+)$/.exec(phrase)?.[1] ?? ''];
        if (!table || !Object.keys(table).every((label) => forms.has(label))) {
          yield `verbs.${id}: "${phrase}" has no form, and no table of endings that tells it`;
        }
      }
    }
  }
}

/**
 * Checks the data of one language.
 * @param file path, for the message
 * @param json parsed JSON
 * @throws Error with file, path and what is wrong
 */
export function parseClaimLanguage(file: string, json: unknown): ClaimLanguageData {
  const result = v.safeParse(ClaimLanguageFile, json);
  const problems = result.success
    ? [...slips(json as ClaimLanguageData)]
    : result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return json as ClaimLanguageData;
}
