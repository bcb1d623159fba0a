/** Reads a sentence for what claims are made of: papers, agents, dates and places. */
import type { Mention } from '../mentions/mention.ts';
import { findAgents } from './agents.ts';
import { findDates } from './dates.ts';
import type { ClaimLanguage } from './language.ts';
import { roleOf } from './roles.ts';
import type { PlaceSpan, Sentence, Span } from './sentence.ts';
import { findTerms, mentionSpans } from './terms.ts';
import type { Word } from './words.ts';

export interface SentenceFrame {
  words: readonly Word[];
  /** Index into `Article.blocks`. */
  block: number;
  headline: boolean;
  /** Mentions of the article, in order; those outside the sentence are passed over. */
  mentions: readonly Mention[];
  /** Instruments that are part of a treaty and named on the page. */
  provisions: ReadonlySet<string>;
}

/**
 * Reads a sentence.
 * @returns the sentence with all spans in order
 */
export function recognise(frame: SentenceFrame, language: ClaimLanguage): Sentence {
  const { words, block, headline, mentions, provisions } = frame;
  const spans = mentionSpans(words, mentions);
  const masked = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
  const texts = words.map(({ text }, at) => (masked.has(at) ? '' : text));
  const dates = findDates(words, texts, language);
  const around = { words, texts, dates, language };
  const places = language.places.in(texts).map((found): PlaceSpan => {
    const label = found.labels.at(-1);
    const span: Span = { from: found.from, to: found.to };
    return { ...span, place: found.value, role: roleOf(span, label ? new Set(label.split('|')) : undefined, around) };
  });
  const last = words.findLast(({ text }) => text !== '”' && text !== ')');
  return {
    words,
    texts,
    block,
    headline,
    question: last?.text === '?',
    terms: findTerms(spans, provisions, around),
    agents: findAgents(words, texts, dates, language),
    dates,
    places,
  };
}
