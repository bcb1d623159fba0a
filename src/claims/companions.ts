/**
 * Parties that share a verb said once: "in Baku on the 1st, in Ankara on the 3rd"; "the Assembly has not"; "so did Ankara".
 */
import type { ClaimLanguage } from './language.ts';
import type { WordClass } from './language-data.ts';
import type { Predicate } from './predicate.ts';
import { type Agent, covering, type DateSpan, type Sentence } from './sentence.ts';

/** A party with the date of its own act. */
export interface Companion {
  agent: Agent;
  date: DateSpan | null;
  truth: 'asserted' | 'negated';
}

/** Whether only prepositions, particles, dashes and the name of the act lie between two words. */
function near(from: number, to: number, { texts, terms }: Sentence, language: ClaimLanguage): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at++) {
    const text = texts[at] as string;
    const small =
      language.roles.at(texts, at) ?? language.words.adverb.at(texts, at) ?? language.words.but.at(texts, at);
    // "Erdoğan signed his decision on the 11th, Aliyev the law on the 12th"
    // "Milli Məclis onu fevralın 1-də, TBMM fevralın 3-də təsdiqlədi"
    const act = ['law', 'pronoun'].includes(covering(terms, at)?.kind ?? '') || language.words.definite.at(texts, at);
    if (!small && !act && text !== '—' && text !== '”') return false;
  }
  return true;
}

function single({ party }: Agent): boolean {
  return party !== null && party !== 'both' && party !== 'other';
}

/**
 * Finds the parties in a stretch of a sentence that each have a date beside them.
 */
export function datedParties(from: number, to: number, sentence: Sentence, language: ClaimLanguage): Companion[] {
  const used = new Set<DateSpan>();
  const found: Companion[] = [];
  for (const agent of sentence.agents) {
    if (agent.from < from || agent.to > to || !single(agent) || agent.role === 'with' || agent.role === 'to') continue;
    if (agent.institution === 'minister' || agent.institution === 'committee') continue;
    const date = sentence.dates.find(
      (one) =>
        !used.has(one) &&
        ((one.from >= agent.to && near(agent.to, one.from, sentence, language)) ||
          (one.to <= agent.from && one.from >= from && near(one.to, agent.from, sentence, language))),
    );
    if (!date) continue;
    used.add(date);
    found.push({ agent, date, truth: 'asserted' });
  }
  return found;
}

function phraseEnding(name: WordClass, end: number, texts: readonly string[], language: ClaimLanguage): boolean {
  for (let from = end - 1; from >= Math.max(0, end - 4); from--) {
    if (language.words[name].at(texts, from)?.to === end) return true;
  }
  return false;
}

/**
 * Finds the parties after a verb of which it is said that they have not done so, or have done so too.
 */
export function partiesWithoutVerb(
  { to, truth }: Pick<Predicate, 'to' | 'truth'>,
  sentence: Sentence,
  language: ClaimLanguage,
): Companion[] {
  const { texts } = sentence;
  if (truth === 'open') return [];
  return sentence.agents.flatMap((agent): Companion[] => {
    if (agent.from < to || !single(agent) || agent.institution === 'committee') return [];
    let after = agent.to;
    while (texts[after] === '—' || texts[after] === ',') after++;
    const notYet = language.words.notYet.at(texts, after);
    const closed = (at: number) =>
      at >= texts.length ||
      /^[,.;:!?…”)—]$/.test(texts[at] as string) ||
      language.words.but.at(texts, at) !== undefined ||
      language.words.and.at(texts, at) !== undefined;
    if (truth === 'asserted' && notYet && closed(notYet.to)) return [{ agent, date: null, truth: 'negated' }];
    const too = language.words.likewise.at(texts, after);
    const before = phraseEnding('likewise', agent.from, texts, language);
    return truth === 'asserted' && (before || (too && closed(too.to)))
      ? [{ agent, date: null, truth: 'asserted' }]
      : [];
  });
}
