/** What a sentence says of an instrument, before it is known of which: the verb, whether it is asserted, and how it is built. */
import type { ClaimLanguage } from './language.ts';
import type { DateSpan, Sentence, VerbSpan } from './sentence.ts';

/** `open`: neither asserted nor denied (future, condition, wish, question). */
export type Truth = 'asserted' | 'negated' | 'open';

/**
 * `active`: agent does it to the instrument; `passive`: the instrument is the subject; `middle`: the same without an agent (entered
 * into force); `attributive`: a participle beside the instrument; `bare`: a form that can be active or participle; `event`, `absolute`: see `VerbPhrases.voice`.
 */
export type Syntax = 'active' | 'passive' | 'middle' | 'attributive' | 'bare' | 'event' | 'absolute';

export interface Predicate extends VerbSpan {
  truth: Truth;
  syntax: Syntax;
  /** Told only with a day that is past: the present of a chronicle, the noun of an act ("approval by parliament on 1 February"). */
  dated?: boolean;
  /** Index of the first word of the verb with its auxiliaries. */
  group: number;
}

/** "Is in force today": the day on which it still was, not that of its entry into force, as "as of today" would be. */
export function isAsOf(
  { verb, forms }: Predicate,
  { from, date }: DateSpan,
  { texts }: Sentence,
  language: ClaimLanguage,
): boolean {
  const today = date.shift?.from === 'page' && date.shift.by === 0;
  const since = language.roles.at(texts, from - 1)?.to === from;
  return today && !since && verb.class === 'force' && forms.has('state');
}
