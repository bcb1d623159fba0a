/** A noun with the words that belong to it, and what they tell. */
import type { Determined } from './determiners.ts';

/** A phrase as it was grown from its noun. */
export interface Phrase extends Determined {
  /** Tokens of the surface, last inclusive. */
  from: number;
  to: number;
  /** Features inside or directly attached, each once. */
  features: Set<number>;
  /** Why it cannot be the instrument, or empty. */
  against: string;
  /**
   * How much `against` weighs: 3 what is known to be another, 2 an unknown subject, which a full name outweighs, 1 an unknown
   * partner (“memorandum with the union”), which even a definite noun outweighs (“compared the memorandum with …”).
   */
  weight: 0 | 1 | 2 | 3;
  plural: boolean;
  /** Nothing unknown stands directly before the noun. */
  plain: boolean;
}
