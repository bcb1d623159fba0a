/** The rules that the record has to keep beyond the shape of its entries, which is in `schema.ts`. */
import { dateRules } from './rules/dates.ts';
import { languageRules } from './rules/languages.ts';
import type { Rule } from './rules/rule.ts';
import { sourceRules } from './rules/sources.ts';
import { structureRules } from './rules/structure.ts';
import { wordingRules } from './rules/wording.ts';

export type { DatasetFiles, Problem, Rule } from './rules/rule.ts';

/** Every rule, in the order in which its findings are reported. */
export const RULES: readonly Rule[] = [
  ...structureRules,
  ...sourceRules,
  ...dateRules,
  ...wordingRules,
  ...languageRules,
];
