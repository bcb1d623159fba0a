/** What answers a label or a question: "In force: no", "In force" in one cell and "no" in the next; and what is left as a question. */
import type { Statement } from './claim.ts';
import type { ClaimLanguage } from './language.ts';
import type { Sentence } from './sentence.ts';

const LABEL_MARKS = new Set([':', '—', '-']);
const MARK = /^[^\p{L}\p{N}]$/u;
/** A cell of more words says something of its own. */
const MOST_WORDS_IN_LABEL = 8;

/** What a label becomes that the value denies; what is not here says nothing then. */
const DENIED: Partial<Record<Statement['asserts'], Statement['asserts']>> = {
  'in-force': 'not-in-force',
  ratified: 'not-ratified',
  'approved-by-parliament': 'not-ratified',
};

/** Whether words are a value that denies ("no", "not yet", "pending") or none at all ("—"). */
function isNo(texts: readonly string[], from: number, { words: { noValue } }: ClaimLanguage): boolean {
  const to = noValue.at(texts, from)?.to ?? from;
  return texts.slice(to).every((text) => MARK.test(text));
}

/** Turns what a label says that is followed by "no" in its own line. */
export function answered(
  statements: readonly Statement[],
  { texts, words }: Sentence,
  language: ClaimLanguage,
): Statement[] {
  const mark = texts.findLastIndex((text) => LABEL_MARKS.has(text));
  const label = words[mark - 1];
  if (!label || mark + 1 >= texts.length || !isNo(texts, mark + 1, language)) return [...statements];
  return statements.flatMap((one) => {
    // "Baku has ratified it, Ankara — not yet": the value is that of what stands right before it.
    if (one.end !== label.end || one.asserts.startsWith('not-')) return one;
    const asserts = DENIED[one.asserts];
    return asserts ? { ...one, asserts, date: null, place: null, end: (words.at(-1) ?? label).end } : [];
  });
}

/**
 * Whether what a sentence says is denied or left empty by what comes next: a cell by the next cell, "It is in force." by "No."
 * @param sentence whose statements are in question
 * @param next folded words of the sentence after it in its block; of the next cell where it is alone in its own; else empty
 * @param cell whether `next` is a cell
 */
export function isUnanswered(
  sentence: Sentence,
  next: readonly string[],
  cell: boolean,
  language: ClaimLanguage,
): boolean {
  if (next.length === 0 || (cell && sentence.words.length > MOST_WORDS_IN_LABEL)) return false;
  if (cell) return isNo(next, 0, language);
  const answer = language.words.answer.at(next, 0);
  return answer !== undefined && /^[.!]$/.test(next[answer.to] ?? '.');
}

/** "“When did parliament approve it?” was his question": what stands before a question mark inside a sentence is only asked. */
export function isAsked(end: number, { words }: Sentence): boolean {
  return words.find(({ start, kind, text }) => start >= end && kind === 'mark' && /[?.!;…“”]/.test(text))?.text === '?';
}
