/** A place that might name an instrument, with everything that was held for and against it. */

/** What a candidate tells by itself. `open`: it depends on what was named before. `none`: names nothing, changes nothing. */
export type Standing = 'named' | 'rival' | 'open' | 'none';

/** One reason: where it was seen, what it was (a feature name or a fixed word) and its weight. */
export type Reason = [
  place: 'phrase' | 'sentence' | 'paragraph' | 'antecedent' | 'page' | 'rule',
  what: string,
  weight: number,
];

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
  /** The same without the parties. */
  core: number;
  /** Nothing unknown is added to the noun. */
  plain: boolean;
  /** “A memorandum”: not one that was spoken of before. */
  indefinite: boolean;
  /** Another state stands with a party: before anything was named, a memorandum of theirs. */
  foreign: boolean;
  /** “This memorandum”: the one spoken of, not one it was just compared with. */
  pointed: boolean;
  /** Sum of the reasons so far, without the antecedent. */
  score: number;
  /** A rival only for its own sentence (“unlike the memorandum with …”). */
  local: boolean;
  /** Only where nothing is added to the noun, or only beside a full name. */
  use: 'bare' | 'plain' | 'named' | 'proper' | 'label';
  /** Names a party of the instrument in its own words. */
  hasParty: boolean;
  hasAllParties: boolean;
  /** Feature of the noun: a rival of another noun takes nothing over. */
  noun: number;
  /** Has the proper name of the instrument, which only another of the same name can take over. */
  proper: boolean;
  /** What the paragraph adds to a proper name that two documents share, where nothing was named before. */
  paragraph: number;
  /** Stands for the treaty alone; never a mention itself. */
  treatyOnly: boolean;
  /** A law named alone, such as a constitution: holds for what follows in its block and has no word of its own. */
  law: boolean;
  /** Names a treaty of the same kind, with or without telling which (“of the Charter”). */
  treatyNoun: boolean;
  kept: boolean;
  reasons: Reason[];
}

/** Sum inside the phrase, without the parties, from which a noun as common as “agreement” is more than any noun of its kind. */
export const CORE = 2;

type Given = Pick<Candidate, 'instrument' | 'from' | 'to' | 'head'> & Partial<Candidate>;

/** A candidate of which nothing is told yet but where it stands. */
export function newCandidate(given: Given): Candidate {
  return {
    standing: 'open',
    inside: 0,
    core: 0,
    plain: true,
    indefinite: false,
    foreign: false,
    pointed: false,
    score: 0,
    local: false,
    use: 'bare',
    hasParty: false,
    hasAllParties: false,
    noun: 0,
    proper: false,
    paragraph: 0,
    treatyOnly: false,
    law: false,
    treatyNoun: false,
    kept: false,
    reasons: [],
    ...given,
  };
}
