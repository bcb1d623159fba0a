/** Verb groups of English: what form and auxiliaries make of a verb. */
import type { ClaimLanguage } from './language.ts';
import type { WordClass } from './language-data.ts';
import type { Predicate, Syntax, Truth } from './predicate.ts';
import { beginningAt, type Sentence, type VerbSpan } from './sentence.ts';
import { type Auxiliaries, auxiliariesOf } from './svo-auxiliaries.ts';

const CLAUSE_MARKS = new Set([',', ';', ':', '—', '.']);
/** How many words may lie between a law and the noun of what it does: "the law on the approval of". */
const MOST_WORDS_TO_NOUN = 3;

/** A verb with its auxiliaries, in its sentence. */
interface Group {
  verb: VerbSpan;
  aux: Auxiliaries;
  sentence: Sentence;
  language: ClaimLanguage;
}

const isAt = ({ sentence, language }: Group, name: WordClass, at: number): boolean =>
  at >= 0 && language.words[name].at(sentence.texts, at) !== undefined;

/** Whether a word of a class stands between the start of the clause and the verb. */
function inClause(group: Group, name: WordClass): boolean {
  for (let at = group.verb.from - 1; at >= 0; at--) {
    if (CLAUSE_MARKS.has(group.sentence.texts[at] as string) || isAt(group, 'complementiser', at)) return false;
    // "just before the New Year" opens no clause; "until it does" is a whole one.
    const whole = isAt(group, 'adverb', at) || (isAt(group, 'do', at + 2) && at + 3 < group.aux.from);
    if (isAt(group, name, at) && !isAt(group, 'laid', at - 1) && !whole) return true;
  }
  return false;
}

/** "The signing of the memorandum in Istanbul": done, unless the sentence looks forward to it or calls it unfinished. */
function isPresupposed({ aux, sentence, language }: Group): boolean {
  const { texts, terms, verbs } = sentence;
  const without = [1, 2].some((words) => language.words.without.at(texts, aux.from - words)?.to === aux.from);
  const ofLaw = terms.some(({ kind, to }) => {
    return (kind === 'bill' || kind === 'law') && to <= aux.from && aux.from - to <= MOST_WORDS_TO_NOUN;
  });
  const unfinished = verbs.some(({ verb }) => verb.class === 'await' || verb.class === 'complete');
  return !ofLaw && !unfinished && !without && language.words.wish.in(texts).length === 0;
}

/** Whether "in force" and the like are what is said: with a verb, a denial, in a headline, or set beside the paper. */
function isStated(group: Group): boolean {
  const { verb, aux, sentence } = group;
  // "is in effect a model of …"
  if (isAt(group, 'indefinite', verb.to) || isAt(group, 'definite', verb.to)) return false;
  if (aux.kinds.has('be') || aux.kinds.has('not') || sentence.headline) return true;
  const before = sentence.texts[aux.from - 1];
  return before === undefined || before === ',' || before === '“' || isAt(group, 'and', aux.from - 1);
}

/** "Had Türkiye ratified it, …": the auxiliary opens the clause, before its subject. */
function isInverted({ verb, aux, sentence, language }: Group): boolean {
  const { texts } = sentence;
  const mark = texts.findLastIndex((text, at) => at < verb.from && (CLAUSE_MARKS.has(text) || text === '“'));
  return mark + 1 < aux.from && language.words.inverted.at(texts, mark + 1) !== undefined;
}

/** Whether form and auxiliaries speak of something done, or not done, rather than of a rule, a plan or a habit. */
function isTold(group: Group): boolean {
  const { verb, aux, sentence } = group;
  const [form] = verb.forms;
  const { kinds, first, infinitive } = aux;
  const temporal = inClause(group, 'temporal');
  // "does not enter into force until …" is a rule, "did not" a fact.
  const done = kinds.has('did') || infinitive === 'implicative';
  if (verb.verb.class === 'await') return form !== 'state' || kinds.has('be') || sentence.headline;
  switch (form) {
    case 'base':
      return done || (sentence.headline && !temporal && !kinds.has('have'));
    case 'present':
      return sentence.headline && !temporal;
    case 'perfect':
      return (done || kinds.has('have')) && !temporal;
    case 'ing':
      return !kinds.has('be') && (sentence.texts[aux.from - 1] === ',' || isAt(group, 'temporal', aux.from - 1));
    case 'noun':
      return isPresupposed(group);
    case 'state':
      return isStated(group) && !(temporal && kinds.has('be'));
    default:
      // "when it is ratified", "once both have ratified it": not yet.
      return !temporal || !(first.has('presentBe') || (first.has('have') && !first.has('had') && !kinds.has('not')));
  }
}

function truthOf(group: Group): Truth {
  const { kinds, first, infinitive } = group.aux;
  if (infinitive === 'failing') return 'negated';
  // "Had it been signed …": the auxiliary stands elsewhere.
  const inverted = first.has('been');
  if (kinds.has('modal') || kinds.has('being') || inverted || infinitive === 'open') return 'open';
  if (inClause(group, 'unreal') || isInverted(group) || !isTold(group)) return 'open';
  const denied = kinds.has('not') || inClause(group, 'neither') || isByNobody(group) || isAbsent(group);
  return denied || group.verb.forms.has('not-past') ? 'negated' : 'asserted';
}

/** Words between a denial and its verb: "has not yet taken place". */
const MOST_WORDS_DENIED = 3;

/** "no ratification by Türkiye", "its approval has not yet taken place": the noun of an act that there was none of. */
function isAbsent(group: Group): boolean {
  const { verb, aux, sentence } = group;
  if (!verb.forms.has('noun')) return false;
  if (isAt(group, 'absent', aux.from - 1)) return true;
  const end = sentence.texts.findIndex((text, at) => at >= verb.to && CLAUSE_MARKS.has(text));
  const clause = sentence.texts.slice(verb.to, end < 0 ? undefined : end);
  return clause.some((_, step) => {
    const at = verb.to + step;
    const steps = Array.from({ length: MOST_WORDS_DENIED }, (__, word) => at + 1 + word);
    return isAt(group, 'not', at) && steps.some((next) => isAt(group, 'happen', next));
  });
}

/** "approved by neither parliament", "ratified so far by none of them" */
function isByNobody({ verb, sentence, language }: Group): boolean {
  const end = sentence.texts.findIndex((text, at) => at >= verb.to && CLAUSE_MARKS.has(text));
  const after = end < 0 ? sentence.texts.length : end;
  return language.roles.in(sentence.texts, verb.to, after).some(({ value, to }) => {
    return (value === 'by' || value === 'in') && language.words.neither.at(sentence.texts, to) !== undefined;
  });
}

/** The present of a chronicle ("15 June 2021: Aliyev and Erdoğan sign the declaration"): told where a past day stands with it. */
function isChronicle(group: Group): boolean {
  const { verb, aux } = group;
  const [form] = verb.forms;
  if (form !== 'present' && !(form === 'base' && aux.kinds.size === 0)) return false;
  return !inClause(group, 'unreal') && !inClause(group, 'temporal') && !isInverted(group);
}

function syntaxOf(group: Group): Syntax {
  const { verb, aux } = group;
  const [form] = verb.forms;
  if (verb.verb.voice !== 'active') return verb.verb.voice;
  if (form === 'state') return 'middle';
  // "there has been no vote on …"
  if (verb.verb.class === 'await' || (verb.verb.class === 'handle' && form === 'not-past')) return 'active';
  if (form === 'noun') return 'event';
  if (form !== 'past' && form !== 'not-past') return 'active';
  if (aux.kinds.has('be')) return 'passive';
  if (passesThrough(group)) return 'middle';
  return aux.kinds.has('have') ? 'active' : 'bare';
}

/** "passed parliament", "passed its first reading": what passes is the subject. */
function passesThrough(group: Group): boolean {
  const { verb, sentence } = group;
  // "passed the assembly", "cleared one parliament, not two"
  const counted = isAt(group, 'definite', verb.to) || group.language.data.numerals[sentence.texts[verb.to] ?? ''];
  const from = counted ? verb.to + 1 : verb.to;
  const reading = isAt(group, 'firstReading', verb.to) || isAt(group, 'firstReading', from);
  return reading || beginningAt(sentence.agents, from)?.institution === 'parliament';
}

/**
 * Reads the verb groups of a sentence of a language with subject, verb, object.
 */
export function predicatesSvo(sentence: Sentence, language: ClaimLanguage): Predicate[] {
  const made: Predicate[] = [];
  for (const verb of sentence.verbs) {
    const aux = auxiliariesOf(verb, sentence, language);
    const group: Group = { verb, aux, sentence, language };
    // "voted on Tuesday to approve" is one act.
    if (aux.infinitive === 'implicative' && made.at(-1)?.verb.class === 'handle') made.pop();
    const syntax = syntaxOf(group);
    const before = made.at(-1);
    const joins = isAt(group, 'and', aux.from - 1) || isAt(group, 'but', aux.from - 1);
    // "has been signed but not ratified", "was signed in July and ratified in December": the auxiliary is said once.
    const shares = syntax === 'bare' && joins && before?.syntax === 'passive';
    const truth = shares && before.truth === 'open' ? 'open' : truthOf(group);
    const dated = truth === 'open' ? isChronicle(group) : verb.verb.dated;
    made.push({ ...verb, truth, dated, syntax: shares ? 'passive' : syntax, group: aux.from });
  }
  return made;
}
