/** What a sentence says of an instrument, before it is known of which: the verb, whether it is asserted, and how it is built. */
import type { ClaimLanguage, VerbEntry, VerbForm } from './language.ts';
import type { Sentence, Span } from './sentence.ts';

/** `open`: neither asserted nor denied (future, condition, wish, question). */
export type Truth = 'asserted' | 'negated' | 'open';

/**
 * `active`: agent does it to the instrument; `passive`: the instrument is the subject; `middle`: the same without an agent (entered
 * into force); `attributive`: a participle beside the instrument; `bare`: a form that can be active or participle.
 */
export type Syntax = 'active' | 'passive' | 'middle' | 'attributive' | 'bare' | 'event';

/** A verb where it stands. */
export interface VerbSpan extends Span {
  verb: VerbEntry;
  /** More than one where the ending serves several forms. */
  forms: ReadonlySet<VerbForm>;
}

export interface Predicate extends VerbSpan {
  truth: Truth;
  syntax: Syntax;
  /** Index of the first word of the verb with its auxiliaries. */
  group: number;
}

/**
 * Finds the verbs of a sentence that tell of an instrument's status.
 * @returns in order, none overlapping another
 */
export function findVerbs({ texts }: Sentence, language: ClaimLanguage): VerbSpan[] {
  return language.verbs.in(texts).flatMap(({ from, to, value, labels }): VerbSpan[] => {
    const forms = value.form ? [value.form] : ((labels.at(-1) ?? '').split('|') as VerbForm[]);
    return forms[0] ? [{ from, to, verb: value, forms: new Set(forms) }] : [];
  });
}
