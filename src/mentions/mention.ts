/** A place in the text where an instrument is named. */
export interface Mention {
  /** Instrument id. */
  instrument: string;
  /** UTF-16 code units into `Article.text`, end exclusive; exactly the words of the mention. */
  start: number;
  end: number;
  /** Id of the lexicon entry or rule that made it, and of the inflection applied: `en.named.title+gen`. */
  rule: string;
}
