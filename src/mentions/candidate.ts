/** A place that might name an instrument, with everything that was held for and against it. */

/** What a candidate tells by itself. `open`: it depends on what was named before. `none`: names nothing, changes nothing. */
export type Standing = 'named' | 'rival' | 'open' | 'none';

/** One reason: where it was seen, what it was (a feature name or a fixed word) and its weight. */
export type Reason = [place: 'phrase' | 'sentence' | 'antecedent' | 'page' | 'rule', what: string, weight: number];

export interface Candidate {
  /** Index into `Lexicon.instruments`. */
  instrument: number;
  /** Tokens of the mention, last inclusive. */
  from: number;
  to: number;
  /** Token that decides the place in the order of reading. */
  head: number;
  standing: Standing;
  /** Sum of the words inside the phrase. */
  inside: number;
  /** Nothing unknown is added to the noun. */
  plain: boolean;
  /** “This memorandum”: the one spoken of, not one it was just compared with. */
  pointed: boolean;
  /** Sum of the reasons so far, without the antecedent. */
  score: number;
  /** A rival only for its own sentence (“unlike the memorandum with …”). */
  local: boolean;
  /** Only where nothing is added to the noun, or only beside a full name. */
  use: 'bare' | 'plain' | 'named' | 'label';
  /** Names a party of the instrument in its own words. */
  hasParty: boolean;
  hasAllParties: boolean;
  /** Stands for the treaty alone; never a mention itself. */
  treatyOnly: boolean;
  /** Names a treaty of the same kind, with or without telling which (“of the Charter”). */
  treatyNoun: boolean;
  kept: boolean;
  reasons: Reason[];
}
