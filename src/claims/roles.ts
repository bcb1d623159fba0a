/** How a noun phrase stands to its verb: by the preposition before it, the postposition after it, or its case. */
import type { ClaimLanguage } from './language.ts';
import type { Role } from './language-data.ts';
import { covering, type Span } from './sentence.ts';
import type { Word } from './words.ts';

/** The words around a noun phrase. */
export interface Surroundings {
  words: readonly Word[];
  /** Folded words, empty inside the names of instruments. */
  texts: readonly string[];
  dates: readonly Span[];
  language: ClaimLanguage;
}

/** How many describing words may stand between an article and its noun. */
const MOST_ADJECTIVES = 4;

const quoted = (text: string | undefined): boolean => text === '“' || text === '(';

/** The role that a preposition ending right before a word gives. */
function prepositionBefore(at: number, { texts, language }: Surroundings): Role | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const found = language.roles.at(texts, from);
    if (found?.to === at) return found.value;
  }
  return undefined;
}

/** The role by the preposition before the article of the noun, or right before it, or before one describing word. */
function byPreposition(span: Span, around: Surroundings): Role {
  const { words, texts, dates, language } = around;
  const { definite, indefinite } = language.words;
  let at = span.from;
  while (quoted(texts[at - 1])) at--;
  const direct = prepositionBefore(at, around);
  if (direct) return direct;
  // "just before the New Year President Aliyev signed"
  for (let from = at - 2; from >= Math.max(0, at - MOST_ADJECTIVES); from--)
    if (language.words.adverb.at(texts, from)?.to === at) return 'none';
  for (let before = at - 1; before >= Math.max(0, at - MOST_ADJECTIVES); before--) {
    const word = words[before] as Word;
    if (definite.at(texts, before) || indefinite.at(texts, before)) return prepositionBefore(before, around) ?? 'none';
    if (word.kind === 'mark' && !quoted(word.text)) return 'none';
    if (covering(dates, before) || texts[before] === '') return 'none';
    const governing = prepositionBefore(before, around);
    if (governing) return before === at - 1 && !word.capital ? governing : 'none';
  }
  return 'none';
}

function byPostposition(span: Span, { texts, language }: Surroundings): Role | undefined {
  let after = span.to;
  while (texts[after] === '”') after++;
  return language.postRoles.at(texts, after)?.value;
}

function byCase(cases: ReadonlySet<string> | undefined, { language }: Surroundings): Role | undefined {
  const roles = [...(cases ?? [])].map((name) => language.data.cases[name] ?? 'none');
  return roles.includes('none') ? 'none' : roles[0];
}

/**
 * Tells how a noun phrase stands to its verb.
 * @param cases labels of its case, where its form tells
 */
export function roleOf(span: Span, cases: ReadonlySet<string> | undefined, around: Surroundings): Role {
  const { order } = around.language.data;
  if (order === 'svo') return byPreposition(span, around);
  if (order === 'sov') return byPostposition(span, around) ?? byCase(cases, around) ?? 'none';
  return prepositionBefore(span.from, around) ?? byCase(cases, around) ?? byPreposition(span, around);
}
