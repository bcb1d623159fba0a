/** Verbs of Russian: form and the particles around it tell whether a thing was done. */
import type { ClaimLanguage } from './language.ts';
import type { WordClass } from './language-data.ts';
import type { Predicate, Syntax, Truth } from './predicate.ts';
import { clauseOf, covering, type Sentence, type VerbSpan } from './sentence.ts';

interface Particles {
  /** Index of the first word of the group. */
  from: number;
  not: boolean;
  open: boolean;
}

/** What stands around a verb: not, was, will be, would. */
function particles(verb: VerbSpan, sentence: Sentence, language: ClaimLanguage): Particles {
  const is = (name: WordClass, at: number) => language.words[name].at(sentence.texts, at) !== undefined;
  const found: Particles = { from: verb.from, not: false, open: false };
  const look = (at: number): boolean => {
    if (is('notOnly', at)) return false;
    if (is('not', at)) found.not = true;
    if (is('modal', at)) found.open = true;
    return is('not', at) || is('be', at) || is('modal', at);
  };
  for (let at = verb.from - 1; at >= 0; at--) {
    const date = covering(sentence.dates, at);
    if (date) at = date.from;
    else if (look(at)) found.from = at;
    else if (!is('adverb', at)) break;
  }
  // Turned round: "ратифицирован не был".
  for (let at = verb.to; look(at); at++);
  for (let at = verb.from; at < verb.to; at++) found.not ||= is('not', at);
  return found;
}

/** The noun of an act tells that it was done, unless the sentence looks forward to it or calls it unfinished. */
function isPresupposed({ texts, verbs }: Sentence, language: ClaimLanguage): boolean {
  const unfinished = verbs.some(({ verb }) => verb.class === 'await' || verb.class === 'complete');
  return !unfinished && language.words.wish.in(texts).length === 0;
}

function truthOf(verb: VerbSpan, around: Particles, sentence: Sentence, language: ClaimLanguage): Truth {
  const { from, to } = clauseOf(sentence, verb.from);
  const here = sentence.texts.slice(from, to);
  const unreal = language.words.unreal.in(here).length > 0;
  if (around.open || unreal) return 'open';
  if (verb.forms.has('noun')) {
    // "Ратификация пока не состоялась", "ратификации не было"
    const is = (name: WordClass, at: number) => language.words[name].at(here, at) !== undefined;
    if (here.some((_, at) => is('not', at) && is('happen', at + 1))) return 'negated';
    return isPresupposed(sentence, language) && !is('without', verb.from - from - 1) ? 'asserted' : 'open';
  }
  if (verb.forms.has('not-past')) return 'negated';
  const denied = around.not || language.words.neither.in(here).length > 0;
  return denied ? 'negated' : 'asserted';
}

function syntaxOf({ verb, forms }: VerbSpan): Syntax {
  if (verb.voice !== 'active') return verb.voice;
  if (forms.has('noun')) return 'event';
  if (forms.has('short')) return 'passive';
  if (forms.has('attributive')) return 'attributive';
  return forms.has('state') ? 'middle' : 'active';
}

/**
 * Reads the verbs of a sentence of a language with free word order.
 */
export function predicatesFree(sentence: Sentence, language: ClaimLanguage): Predicate[] {
  return sentence.verbs.map((verb) => {
    const around = particles(verb, sentence, language);
    const syntax = syntaxOf(verb);
    const truth = truthOf(verb, around, sentence, language);
    // "В феврале парламент ратифицирует": what is to come, unless the day is past.
    const present = verb.forms.has('present') && truth === 'asserted';
    return { ...verb, truth: present ? 'open' : truth, dated: present || verb.verb.dated, syntax, group: around.from };
  });
}
