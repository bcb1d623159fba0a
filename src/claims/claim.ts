/** What the page itself says about an instrument's status, held against the record on the page's date. */
export type Asserts =
  | 'signed'
  | 'first-reading'
  | 'approved-by-parliament'
  | 'ratified'
  | 'assented'
  | 'in-force'
  | 'not-in-force'
  | 'not-ratified';

export type Verdict = 'consistent' | 'at-odds' | 'disputed' | 'not-on-record';

/** What a statement would be if another part of its sentence belonged to it. */
export type Alternative = Partial<Pick<Statement, 'date' | 'yearAssumed' | 'place' | 'party'>>;

/** A statement found in the text, before it is held against the record. */
export interface Statement {
  /** Instrument id. */
  instrument: string;
  /** Party code, `both`, or null where the sentence names none. */
  party: string | null;
  asserts: Asserts;
  /** ISO date as precise as the page is (`2025`, `2025-07`, `2025-07-22`), or null. */
  date: string | null;
  /** Place named for a signature, as an English name from the language data, or null. */
  place: string | null;
  /** UTF-16 code units into `Article.text`, end exclusive: the words that make the statement. */
  start: number;
  end: number;
  /** Id of the pattern that found it. */
  rule: string;
  /** Who acted for the party, where the sentence names it: a vote and a president's signature have dates of their own. */
  institution?: 'parliament' | 'president' | 'minister' | 'government';
  /** The text has no year for `date`: it was taken from the page's own date. */
  yearAssumed?: true;
  /** Other dates, places and parties of the sentence, that may be meant: what one of them would bear out is not held against the page. */
  alternatives?: Alternative[];
  /** What it is said of, or when, was taken from another sentence or is held at a distance: never held against the page. */
  unsure?: true;
}

export interface Claim extends Statement {
  verdict: Verdict;
  /** Ids of the record's entries (events, observations, searches, conflicts) that the verdict rests on. */
  against: string[];
}
