/** Verbs of Turkish and Azerbaijani: the ending tells tense, negation and whether it stands before a noun. */
import type { ClaimLanguage } from './language.ts';
import type { VerbForm, WordClass } from './language-data.ts';
import type { Predicate, Syntax, Truth } from './predicate.ts';
import type { Agent, Sentence, Span, Term, VerbSpan } from './sentence.ts';
import type { Word } from './words.ts';

const MOST_WORDS_TO_NOUN = 5;
/** How far off another participle of the same noun may stand. */
const MOST_WORDS_TO_PARTICIPLE = 10;

const has = ({ forms }: VerbSpan, ...wanted: VerbForm[]): boolean => wanted.some((form) => forms.has(form));

/**
 * The paper that a participle stands before.
 * @returns undefined where a mark, another verb or too many words lie between
 */
export function nounAfter(
  verb: VerbSpan,
  sentence: Sentence,
  verbs: readonly VerbSpan[],
  language: ClaimLanguage,
): Term | undefined {
  let comma = false;
  for (let at = verb.to; at < Math.min(sentence.words.length, verb.to + MOST_WORDS_TO_PARTICIPLE); at++) {
    const term = sentence.terms.find(({ from }) => from === at);
    if (term) return comma || at - verb.to >= MOST_WORDS_TO_NOUN ? undefined : term;
    const word = sentence.words[at];
    // "onaylanmadığı için": no noun follows but a reason.
    if (language.postRoles.at(sentence.texts, at)?.value === 'other') return undefined;
    if (word?.kind === 'mark' && !['“', '”', ','].includes(word.text)) return undefined;
    comma ||= word?.text === ',';
    const other = verbs.find(({ from }) => from === at);
    // "imzalanan ve onaylanan beyanname": both stand before it.
    if (other) return has(other, 'attributive') ? nounAfter(other, sentence, verbs, language) : undefined;
  }
  return undefined;
}

/** The one who acts, right after an active participle: "beyannameyi şubatta kabul eden Meclis". */
export function actorAfter({ verb, forms, to }: VerbSpan, { agents }: Sentence): Agent | undefined {
  const active = verb.voice === 'active' && (forms.has('attributive') || forms.has('not-attributive'));
  const next = active ? agents.find(({ from }) => from === to) : undefined;
  return next?.institution && next.institution !== 'committee' ? next : undefined;
}

/** What in a sentence bears on all its verbs. */
interface Frame {
  /** Indexes of conditional verbs, "Meclis onaylarsa": what stands after one depends on it. */
  conditions: readonly number[];
  /** Indexes of words of the pair "ne … ne". */
  neither: readonly number[];
}

function frameOf({ words, texts }: Sentence, language: ClaimLanguage): Frame {
  const endings = language.data.conditionalEndings ?? [];
  const conditions = texts.flatMap((text, at) => {
    const conditional = text.length > 4 && !words[at]?.capital && endings.some((ending) => text.endsWith(ending));
    // "imzalansa da": although.
    return conditional && !language.words.evenIf.at(texts, at + 1) ? [at] : [];
  });
  return { conditions, neither: language.words.neither.in(texts).map(({ from }) => from) };
}

/** Whether the sentence ends in a word that leaves open what its converbs say: "imzalanarak yürürlüğe girecek". */
function endsOpen(words: readonly Word[], { data }: ClaimLanguage): boolean {
  const last = words.findLast(({ kind }) => kind === 'word')?.text ?? '';
  return (data.openEndings ?? []).some((ending) => last.endsWith(ending));
}

/** "Meclis’ten muhtıraya onay": a headline without a verb. */
function isHeadline(verb: VerbSpan, { headline, words }: Sentence): boolean {
  return headline && words.slice(verb.to).every(({ kind }) => kind === 'mark');
}

/** "təsdiqlədik": the ending tells that the speaker is among those who acted. */
export function isFirstPerson({ to }: Span, { texts }: Sentence, { data }: ClaimLanguage): boolean {
  return (data.firstPersonEndings ?? []).some((ending) => texts[to - 1]?.endsWith(ending));
}

/** "onaylanıp onaylanmadığını": whether it was or was not. */
function isAlternative(verb: VerbSpan, verbs: readonly VerbSpan[]): boolean {
  const same = (other: VerbSpan) =>
    other.verb.id === verb.verb.id && (other.to === verb.from || other.from === verb.to);
  return verbs.some((other) => same(other) && has(other, 'converb', 'past') !== has(verb, 'converb', 'past'));
}

function truthOf(verb: VerbSpan, sentence: Sentence, frame: Frame, language: ClaimLanguage): Truth {
  const { texts } = sentence;
  const is = (name: WordClass, at: number) => language.words[name].at(texts, at) !== undefined;
  // "rast gəlmədik": what the speaker does is no passive of ours.
  if (verb.verb.voice !== 'active' && isFirstPerson(verb, sentence, language)) return 'open';
  if (language.words.unreal.in(texts).length > 0 || is('modal', verb.to)) return 'open';
  if (frame.conditions.some((at) => at < verb.from && !texts.slice(at, verb.from).includes(';'))) return 'open';
  if (has(verb, 'converb') && endsOpen(sentence.words, language)) return 'open';
  // "yürürlükte kalacak"
  if (has(verb, 'state') && endsOpen(sentence.words.slice(verb.to, verb.to + 1), language)) return 'open';
  // "Milli Meclis’in onayı: 1 Şubat 2022"
  if (has(verb, 'noun') && !isHeadline(verb, sentence) && texts[verb.to - 1] !== ':') return 'open';
  const negative = has(verb, 'not-past', 'not-attributive', 'not-relative', 'not-complement');
  // "ne Ankara ne Bakü onayladı"
  if (frame.neither.filter((at) => at < verb.from).length > 1) return 'negated';
  const denied = is('not', verb.to) || is('neither', verb.from - 1);
  if (is('notOnly', verb.to)) return 'asserted';
  return negative !== denied ? 'negated' : 'asserted';
}

function syntaxOf(verb: VerbSpan, sentence: Sentence, verbs: readonly VerbSpan[], language: ClaimLanguage): Syntax {
  const { voice } = verb.verb;
  const beforeNoun = has(verb, 'attributive', 'relative', 'not-attributive', 'not-relative');
  if (beforeNoun && actorAfter(verb, sentence)) return 'attributive';
  if (beforeNoun && nounAfter(verb, sentence, verbs, language)) return 'attributive';
  if (beforeNoun && !has(verb, 'past', 'complement', 'not-past', 'not-complement')) return 'bare';
  return has(verb, 'state') ? 'middle' : voice;
}

/**
 * Reads the verbs of a sentence of a language with the verb last.
 */
export function predicatesSov(sentence: Sentence, language: ClaimLanguage): Predicate[] {
  const { verbs } = sentence;
  if (verbs.length === 0) return [];
  const frame = frameOf(sentence, language);
  const read = verbs.map((verb): Predicate => {
    const syntax = syntaxOf(verb, sentence, verbs, language);
    // A participle without its noun in reach says nothing of ours.
    const truth = syntax === 'bare' ? 'open' : truthOf(verb, sentence, frame, language);
    const present = has(verb, 'present') && truth === 'asserted';
    const open = present || isAlternative(verb, verbs);
    return { ...verb, truth: open ? 'open' : truth, dated: present || verb.verb.dated, syntax, group: verb.from };
  });
  return read.filter(({ verb, truth }) => verb.class !== 'handle' || truth === 'negated');
}
