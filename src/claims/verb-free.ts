import type { ClaimLanguage } from './language.ts';
import type { Predicate, VerbSpan } from './predicate.ts';
import type { Sentence } from './sentence.ts';
export function predicatesFree(_verbs: readonly VerbSpan[], _sentence: Sentence, _language: ClaimLanguage): Predicate[] { return []; }
