/** Verbs of Turkish and Azerbaijani: the ending tells tense, negation and whether it stands before a noun. */
import type { ClaimLanguage, VerbForm, WordClass } from './language.ts';
import type { Predicate, Syntax, Truth, VerbSpan } from './predicate.ts';
import type { Sentence, Term } from './sentence.ts';

const MOST_WORDS_TO_NOUN = 5;

const has = ({ forms }: VerbSpan, ...wanted: VerbForm[]): boolean => wanted.some((form) => forms.has(form));

/**
 * The paper that a participle stands before.
 * @returns undefined where a mark, another verb or too many words lie between
 */
export function nounAfter(verb: VerbSpan, sentence: Sentence, verbs: readonly VerbSpan[]): Term | undefined {
  for (let at = verb.to; at < Math.min(sentence.words.length, verb.to + MOST_WORDS_TO_NOUN); at++) {
    const term = sentence.terms.find(({ from }) => from === at);
    if (term) return term;
    const word = sentence.words[at];
    if ((word?.kind === 'mark' && word.text !== '“' && word.text !== '”') || verbs.some(({ from }) => from === at)) return undefined;
  }
  return undefined;
}

/** Whether the sentence ends in a word that leaves open what its converbs say: "imzalanarak yürürlüğe girecek". */
function endsOpen({ words }: Sentence, { data }: ClaimLanguage): boolean {
  const last = words.findLast(({ kind }) => kind === 'word')?.text ?? '';
  return (data.openEndings ?? []).some((ending) => last.endsWith(ending));
}

function truthOf(verb: VerbSpan, sentence: Sentence, language: ClaimLanguage): Truth {
  const { texts } = sentence;
  const is = (name: WordClass, at: number) => language.words[name].at(texts, at) !== undefined;
  if (language.words.unreal.in(texts).length > 0 || is('modal', verb.to)) return 'open';
  if (has(verb, 'converb') && endsOpen(sentence, language)) return 'open';
  const negative = has(verb, 'not-past', 'not-attributive', 'not-relative', 'not-complement');
  const denied = is('not', verb.to) || is('neither', verb.from - 1);
  if (is('notOnly', verb.to)) return 'asserted';
  return negative !== denied ? 'negated' : 'asserted';
}

function syntaxOf(verb: VerbSpan, sentence: Sentence, verbs: readonly VerbSpan[]): Syntax {
  const { voice } = verb.verb;
  const beforeNoun = has(verb, 'attributive', 'relative', 'not-attributive', 'not-relative');
  if (beforeNoun && nounAfter(verb, sentence, verbs)) return 'attributive';
  if (beforeNoun && !has(verb, 'past', 'complement', 'not-past', 'not-complement')) return 'bare';
  return has(verb, 'state') ? 'middle' : voice;
}

/**
 * Reads the verbs of a sentence of a language with the verb last.
 * @param verbs as found, in order
 */
export function predicatesSov(verbs: readonly VerbSpan[], sentence: Sentence, language: ClaimLanguage): Predicate[] {
  const read = verbs.map((verb): Predicate => {
    const syntax = syntaxOf(verb, sentence, verbs);
    // A participle without its noun in reach says nothing of ours.
    const truth = syntax === 'bare' ? 'open' : truthOf(verb, sentence, language);
    return { ...verb, truth, syntax, group: verb.from };
  });
  return read.filter(({ verb, truth }) => verb.class !== 'handle' || truth === 'negated');
}
