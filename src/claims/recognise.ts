/** Reads a sentence for what claims are made of: papers, agents, dates and places. */
import type { Mention } from '../mentions/mention.ts';
import { findAgents } from './agents.ts';
import { findDates } from './dates.ts';
import type { ClaimLanguage } from './language.ts';
import type { VerbForm } from './language-data.ts';
import { roleOf, type Surroundings } from './roles.ts';
import { covering, type PlaceSpan, type Sentence, type VerbSpan } from './sentence.ts';
import { findTerms, mentionSpans } from './terms.ts';
import type { Word } from './words.ts';

/** A sentence of so few words may leave out its verb. */
const SHORT_WORDS = 14;

export interface SentenceFrame {
  words: readonly Word[];
  headline: boolean;
  /** Mentions of the article, in order; those outside the sentence are passed over. */
  mentions: readonly Mention[];
  /** Instruments that are part of a treaty and named on the page. */
  provisions: ReadonlySet<string>;
}

/** The verbs of a sentence that tell of an instrument's status. */
function findVerbs(texts: readonly string[], language: ClaimLanguage): VerbSpan[] {
  return language.verbs.in(texts).flatMap(({ from, to, value, labels }): VerbSpan[] => {
    const forms = value.form ? [value.form] : ((labels.at(-1) ?? '').split('|') as VerbForm[]);
    return forms[0] ? [{ from, to, verb: value, forms: new Set(forms) }] : [];
  });
}

/** Finds the towns that a sentence names. */
export function findPlaces(around: Surroundings): PlaceSpan[] {
  return around.language.places.in(around.texts).map(({ from, to, value, labels }) => {
    const label = labels.at(-1);
    const role = roleOf({ from, to }, label ? new Set(label.split('|')) : undefined, around);
    return { from, to, place: value, role };
  });
}

/**
 * Reads a sentence.
 * @returns the sentence with all spans in order
 */
export function recognise(frame: SentenceFrame, language: ClaimLanguage): Sentence {
  const { words, headline, mentions, provisions } = frame;
  const spans = mentionSpans(words, mentions);
  const texts = words.map(({ text }) => text);
  for (const { from, to } of spans) texts.fill('', from, to);
  const dates = findDates(words, texts, language);
  const around = { words, texts, dates, language };
  const verbs = findVerbs(texts, language);
  const terms = findTerms(spans, provisions, verbs, around);
  const last = words.findLast(({ text }) => text !== '”' && text !== ')');
  const question = last?.text === '?';
  const read = verbs.length > 0;
  // Short sentences can do without: "Ankara has not."
  const told = read || words.length <= SHORT_WORDS;
  const agents = told ? findAgents(words, texts, dates, headline, language) : [];
  const places = told ? findPlaces(around) : [];
  // "the approving law" is the name of an act, no verb.
  const acts = terms.filter(({ kind }) => kind === 'bill' || kind === 'law');
  const spoken = verbs.filter(({ from }) => !covering(acts, from));
  return { words, texts, headline, question, verbs: spoken, terms, dates, agents, places };
}
