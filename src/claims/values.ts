/** Labels that a value answers: "In force: no", or "In force" in one cell and "no" in the next. */
import type { Statement } from './claim.ts';
import type { ClaimLanguage } from './language.ts';
import type { Sentence } from './sentence.ts';

const LABEL_MARKS = new Set([':', '—', '-']);
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
  return texts.slice(to).every((text) => /^[^\p{L}\p{N}]$/u.test(text));
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
 * Whether a cell only asks what the next one denies or leaves empty.
 * @param cell sentences of the cell
 * @param value folded words of the next cell
 */
export function isUnanswered(cell: readonly Sentence[], value: readonly string[], language: ClaimLanguage): boolean {
  const [label, ...more] = cell;
  const short = label !== undefined && more.length === 0 && label.words.length <= MOST_WORDS_IN_LABEL;
  return short && value.length > 0 && isNo(value, 0, language);
}
