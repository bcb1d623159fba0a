/** Nouns that the data do not know: where one stands as subject or object of a verb, no paper of ours was left out. */
import { type Clause, verbOf } from './attachment.ts';
import type { WordClass } from './language-data.ts';
import { clauseOf, covering, type Span } from './sentence.ts';

/** Shorter words are particles. */
const LEAST_LETTERS = 3;

const SMALL: readonly WordClass[] = [
  'adverb',
  'and',
  'backThen',
  'but',
  'conjunction',
  'definite',
  'distance',
  'firstReading',
  'indefinite',
  'modal',
  'neither',
  'not',
  'notOnly',
  'unreal',
];

/** What the sentence is known to hold at a word: a span of any kind, or a phrase that only qualifies. */
function knownAt(at: number, { sentence, predicates, language }: Clause): Span | undefined {
  const { agents, dates, places, terms, texts, words } = sentence;
  for (const spans of [dates, places, agents, terms, predicates] as const) {
    const span = covering<Span>(spans, at);
    if (span) return span;
  }
  const text = texts[at] as string;
  if (words[at]?.kind !== 'word' || text.length < LEAST_LETTERS || language.data.numerals[text] !== undefined)
    return { from: at, to: at + 1 };
  const books = [language.postRoles, language.roles, ...SMALL.map((name) => language.words[name])];
  return books.map((book) => book.at(texts, at)).find((found) => found !== undefined);
}

/**
 * Whether a noun that nothing is known of can be the subject or object of a verb with its verb last: "kitap 22 Temmuz’da
 * imzalandı". Words in the cases of place, origin and means only qualify, and so does what stands right before another word.
 * @param from index of the first word to look at
 * @param to index after the last
 */
export function hasUnknownNoun(from: number, to: number, clause: Clause): boolean {
  const { sentence, language } = clause;
  const endings = [...(language.data.adverbialEndings ?? []), ...(language.data.participleEndings ?? [])];
  const qualifies = (text: string) =>
    endings.some((ending) => text.endsWith(ending) && text.length > ending.length + 1);
  for (let at = from; at < to; at++) {
    const known = knownAt(at, clause);
    if (known) {
      at = known.to - 1;
      continue;
    }
    const next = sentence.words[at + 1];
    const describes =
      at + 1 < to && next?.kind === 'word' && !covering<Span>([...sentence.dates, ...sentence.places], at + 1);
    const small = describes && SMALL.some((name) => language.words[name].at(sentence.texts, at + 1));
    if (!qualifies(sentence.texts[at] as string) && !(describes && !small)) return true;
  }
  return false;
}

/**
 * Whether an entry into force at the head of its sentence has no subject after it: "Вступил в силу 16 декабря, в день
 * голосования". Only days, places and single words after a preposition may follow, a day among them.
 */
export function leavesSubjectOut(clause: Clause): boolean {
  const { sentence, language } = clause;
  const { verb, to, truth } = verbOf(clause);
  if (verb.voice !== 'middle' || verb.class !== 'force') return false;
  const end = clauseOf(sentence, to - 1).to;
  // "Вступил в силу. Нет." only asks.
  const dated = sentence.dates.some(({ from }) => from >= to && from < end);
  const answered = sentence.texts[end] === ':' && language.words.noValue.at(sentence.texts, end + 1) !== undefined;
  if (!dated && !answered && truth !== 'negated') return false;
  for (let at = to; at < end; at++) {
    const role = language.roles.at(sentence.texts, at);
    const known = covering(sentence.dates, at) ?? language.words.adverb.at(sentence.texts, at);
    // One word after a preposition belongs to it.
    const after =
      known?.to ?? (role ? (covering([...sentence.dates, ...sentence.agents], role.to)?.to ?? role.to + 1) : at);
    if (after === at) return false;
    at = after - 1;
  }
  return true;
}
