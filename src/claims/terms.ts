/** The papers a sentence names: instruments, other documents, the acts that approve them, and words that stand for them. */
import type { Mention } from '../mentions/mention.ts';
import type { ClaimLanguage, NounEntry } from './language.ts';
import type { Found } from './phrases.ts';
import { roleOf, type Surroundings } from './roles.ts';
import { covering, type Span, type Term, type VerbSpan } from './sentence.ts';
import type { Word } from './words.ts';

/** A mention as words of its sentence. */
export interface MentionSpan extends Span {
  instrument: string;
}

/**
 * Finds which words of a sentence the mentions cover.
 * @param mentions in order
 */
export function mentionSpans(words: readonly Word[], mentions: readonly Mention[]): MentionSpan[] {
  const spans: MentionSpan[] = [];
  for (const { instrument, start, end } of mentions) {
    const from = words.findIndex((word) => word.end > start);
    if (from < 0 || (words[from] as Word).start >= end) continue;
    let to = from + 1;
    while (to < words.length && (words[to] as Word).start < end) to++;
    if (from >= (spans.at(-1)?.to ?? 0)) spans.push({ instrument, from, to });
  }
  return spans;
}

/** An ending that follows a closing quotation mark without a space: “…Memorandumu”nun. */
function endingAfterQuote(words: readonly Word[], to: number): string {
  const ending = words[to + 1];
  return words[to]?.text === '”' && ending?.kind === 'word' && !ending.spaced ? ending.text : '';
}

/** Case and gender of a mention by its head noun: the last word in a language with the verb last, else the first that fits. */
function headOf(span: Span, words: readonly Word[], language: ClaimLanguage): Found<NounEntry> | undefined {
  const texts = words.map(({ text }) => text);
  if (language.data.order !== 'sov') return language.nouns.in(texts.slice(span.from, span.to))[0];
  const last = span.to - 1;
  const whole = (texts[last] ?? '') + endingAfterQuote(words, span.to);
  return language.nouns.at([...texts.slice(0, last), whole], last);
}

function casesOf(labels: readonly string[] | undefined): ReadonlySet<string> | undefined {
  const label = labels?.at(-1);
  return label ? new Set(label.split('|')) : undefined;
}

/** Ending of "of so many articles", "of so many pages" in Turkish and Azerbaijani. */
const MEASURE = /l[ıiuü][kq]$/;

/** Whether a known word or the beginning of a phrase stands right before a noun, and no word that would describe it. */
function followsKnownWord({ from }: Span, { texts, words, dates, language }: Surroundings): boolean {
  const before = words[from - 1];
  if (!before || before.kind === 'mark' || texts[from - 1] === '' || covering(dates, from - 1)) return true;
  const { definite, and, but, adverb, relative } = language.words;
  if ([definite, and, but, adverb, relative].some((book) => book.at(texts, from - 1))) return true;
  // "yirmi üç maddelik metin": how long it is tells no other paper.
  const counted = words[from - 2]?.kind === 'number' || language.data.numerals[texts[from - 2] ?? ''] !== undefined;
  if (counted && MEASURE.test(texts[from - 1] as string)) return true;
  const start = Math.max(0, from - 5);
  const party = language.parties.in(texts, start, from).find(({ to }) => to === from);
  // "Moskva mətni": somebody else's.
  if (party) return party.value.party !== 'other';
  return [language.verbs, language.roles].some((book) => book.in(texts, start, from).some(({ to }) => to === from));
}

/** "Somali ilə saziş": with somebody who is neither of the two, in a language that puts it before the noun. */
function isWithUnknown({ from }: Span, { texts, language }: Surroundings): boolean {
  const role = language.postRoles.at(texts, from - 1);
  if (role?.value !== 'with' || role.to !== from) return false;
  const named = language.parties.in(texts, Math.max(0, from - 5), from - 1).find(({ to }) => to === from - 1);
  return !named || named.value.party === 'other';
}

/** A noun takes up what was named before only where nothing describes it further: "the document", not "the trade document". */
function isBare(span: Span, kind: NounEntry['kind'], around: Surroundings): boolean {
  const { texts, dates, language } = around;
  const after = language.roles.at(texts, span.to);
  const describes =
    after !== undefined &&
    after.value !== 'in' &&
    after.value !== 'by' &&
    !covering(dates, after.to) &&
    !covering(dates, span.to);
  if (isWithUnknown(span, around)) return false;
  if (kind === 'process') return followsKnownWord(span, around);
  // "the agreement with Azerbaijan" is no other agreement.
  const party = after && language.parties.at(texts, after.to)?.value.party;
  if (describes && !(after.value === 'with' && party && party !== 'other')) return false;
  return language.data.order === 'svo'
    ? language.words.definite.at(texts, span.from - 1) !== undefined
    : followsKnownWord(span, around);
}

/** "the strategic partnership agreement with a third neighbour": one with somebody else. */
function isWithOthers({ to }: Span, { texts, language }: Surroundings): boolean {
  const after = language.roles.at(texts, to);
  if (after?.value !== 'with') return false;
  const indefinite = language.words.indefinite.at(texts, after.to) !== undefined;
  return indefinite || language.parties.at(texts, after.to)?.value.party === 'other';
}

/**
 * Finds the papers that a sentence names.
 * @param spans where instruments are mentioned
 * @param provisions instruments that are part of a treaty, by id, if the page names them
 */
export function findTerms(
  spans: readonly MentionSpan[],
  provisions: ReadonlySet<string>,
  verbs: readonly VerbSpan[],
  around: Surroundings,
): Term[] {
  const { words, texts, language } = around;
  const term = (span: Span, made: Omit<Term, 'from' | 'to' | 'role'>): Term => ({
    from: span.from,
    to: span.to,
    ...made,
    role: roleOf(span, made.cases, around),
  });
  const terms = spans.map((span): Term => {
    const head = headOf(span, words, language);
    const kind = language.data.treaties[span.instrument] ? 'provision' : 'instrument';
    if (isWithOthers(span, around)) return term(span, { kind: 'document', instrument: null, bare: false });
    return term(span, {
      kind,
      instrument: span.instrument,
      gender: head?.value.gender,
      cases: casesOf(head?.labels),
      bare: true,
    });
  });
  for (const found of language.treaties.in(texts)) {
    if (!provisions.has(found.value)) continue;
    const cases = casesOf(found.labels);
    terms.push(term(found, { kind: 'instrument', instrument: found.value, cases, bare: true }));
  }
  // "ratifikasiya edib", "gave its approval to": the noun is part of the verb.
  const finite = verbs.filter(({ forms }) => !forms.has('noun'));
  for (const found of language.nouns.in(texts)) {
    const verb = covering(finite, found.from);
    // "the approving law" is a law; "ratifikasiya edib" is a verb.
    if (covering(terms, found.from) || (verb && verb.to >= found.to && found.value.kind !== 'pronoun')) continue;
    const { kind, gender } = found.value;
    const cases = found.value.case ? new Set(found.value.case.split('|')) : casesOf(found.labels);
    const bare = isBare(found, kind, around);
    const meant = kind === 'generic' && !bare ? 'document' : kind;
    const vague = meant !== kind;
    const indefinite = language.words.indefinite.at(texts, found.from - 1) && !language.roles.at(texts, found.to);
    const made = { kind: meant, instrument: null, gender, cases, bare };
    terms.push(term(found, { ...made, ...(vague && { vague }), ...(indefinite && { indefinite: true }) }));
  }
  return terms.sort((a, b) => a.from - b.from);
}
