/** Why a place was marked or not, for people: `scan --explain`, tests and the documentation. */
import type { Article } from '../page/article.ts';
import type { Candidate, Reason } from './candidate.ts';
import type { Lexicon } from './compile.ts';
import { decide, type FindOptions, mentionOf } from './find.ts';
import type { Mention } from './mention.ts';

/** One place that was weighed. */
export interface Trace extends Mention {
  text: string;
  kept: boolean;
  /** What it told by itself. */
  standing: Candidate['standing'];
  score: number;
  /** What was held for it and against it, with its weight. */
  reasons: readonly Reason[];
}

/** Like `findMentions`, but tells of every place that was weighed, kept or not. */
export function explainMentions(article: Article, lexicon: Lexicon, options: FindOptions = {}): Trace[] {
  const { tagged, candidates } = decide(article, lexicon, options);
  return candidates.map((candidate) => {
    const mention = mentionOf(tagged, candidate);
    const { kept, standing, score, reasons } = candidate;
    return { ...mention, text: article.text.slice(mention.start, mention.end), kept, standing, score, reasons };
  });
}

/** A trace in one line. */
export function formatTrace({ text, instrument, rule, kept, standing, score, reasons }: Trace): string {
  const why = reasons
    .map(([place, what, weight]) => `${place} ${what}${weight ? ` ${weight > 0 ? '+' : ''}${weight}` : ''}`)
    .join(', ');
  return `${kept ? 'marked' : 'left  '} “${text.replace(/\s+/g, ' ')}” ${instrument} ${rule} ${standing} ${score}: ${why}`;
}
