/** Verb groups of English: what the words before a verb make of it. */
import type { ClaimLanguage, WordClass } from './language.ts';
import type { Predicate, Syntax, Truth, VerbSpan } from './predicate.ts';
import { beginningAt, covering, type Sentence } from './sentence.ts';

interface Auxiliaries {
  /** Index of the first word of the group, adverbs included. */
  from: number;
  /** Index of its first auxiliary, or of the verb. */
  first: number;
  be: boolean;
  being: boolean;
  have: boolean;
  do: boolean;
  modal: boolean;
  to: 'implicative' | 'failing' | 'open' | null;
  not: boolean;
}

type Test = (name: WordClass, at: number) => boolean;

function tester({ texts }: Sentence, language: ClaimLanguage): Test {
  return (name, at) => language.words[name].at(texts, at) !== undefined;
}

/** Whether a phrase of a class ends right before an index ("yet to", "voted on Tuesday to"). */
function endsBefore(name: WordClass, end: number, { texts }: Sentence, language: ClaimLanguage): boolean {
  for (let from = end - 1; from >= Math.max(0, end - 7); from--) {
    if (language.words[name].at(texts, from)?.to === end) return true;
  }
  return false;
}

/** Adverbs of manner: formally, unanimously; not "assembly". */
function isManner(text: string, at: number, { agents, terms }: Sentence): boolean {
  return text.endsWith('ly') && text.length > 4 && !covering(agents, at) && !covering(terms, at);
}

function auxiliaries(verb: VerbSpan, sentence: Sentence, language: ClaimLanguage): Auxiliaries {
  const is = tester(sentence, language);
  const found: Auxiliaries = { from: verb.from, first: verb.from, be: false, being: false, have: false, do: false, modal: false, to: null, not: false };
  for (let at = verb.from - 1; at >= 0; at--) {
    const date = covering(sentence.dates, at);
    if (date) {
      at = language.words.to.at(sentence.texts, date.from - 1) ? date.from : beforeDate(date.from, sentence, language);
      continue;
    }
    const text = sentence.texts[at] as string;
    let known = false;
    const note = (name: WordClass, set: () => void) => {
      if (!is(name, at)) return;
      known = true;
      set();
    };
    note('not', () => {
      if (!is('notOnly', at)) found.not = true;
    });
    note('be', () => {
      found.be = true;
      if (text === 'being') found.being = true;
    });
    note('have', () => {
      found.have = true;
    });
    note('do', () => {
      found.do = true;
    });
    note('modal', () => {
      found.modal = true;
    });
    note('to', () => {
      found.to = endsBefore('failing', at + 1, sentence, language)
        ? 'failing'
        : endsBefore('implicative', at + 1, sentence, language)
          ? 'implicative'
          : 'open';
    });
    if (known) found.first = at;
    else if (!is('adverb', at) && !isManner(text, at, sentence)) break;
    found.from = at;
    if (found.to) break;
  }
  return found;
}

/** First word of a date inside a verb group, with its preposition: "was on Tuesday ratified". */
function beforeDate(from: number, { texts }: Sentence, language: ClaimLanguage): number {
  return from > 0 && language.roles.at(texts, from - 1)?.to === from ? from - 1 : from;
}

/** Whether a word between the start of the clause and the verb leaves it open: if, unless, until; when, of the present. */
function subordination(verb: number, sentence: Sentence, language: ClaimLanguage): { unreal: boolean; temporal: boolean; neither: boolean } {
  const is = tester(sentence, language);
  const found = { unreal: false, temporal: false, neither: false };
  for (let at = verb - 1; at >= 0; at--) {
    if ([',', ';', ':', '—', '.'].includes(sentence.texts[at] as string)) break;
    found.unreal ||= is('unreal', at);
    found.temporal ||= is('temporal', at);
    found.neither ||= is('neither', at);
  }
  return found;
}

function truthOf(verb: VerbSpan, aux: Auxiliaries, sentence: Sentence, language: ClaimLanguage): Truth {
  const [form] = verb.forms;
  const { unreal, temporal, neither } = subordination(verb.from, sentence, language);
  if (aux.to === 'failing') return 'negated';
  if (aux.modal || aux.being || unreal || aux.to === 'open') return 'open';
  const denied = aux.not || neither;
  const truth: Truth = denied ? 'negated' : 'asserted';
  const before = sentence.texts[aux.from - 1];
  if (verb.verb.class === 'await') return form === 'state' && !aux.be && !sentence.headline ? 'open' : truth;
  switch (form) {
    case 'base':
      if (aux.do || aux.to === 'implicative') return truth;
      return sentence.headline && !temporal && !aux.have ? truth : 'open';
    case 'present':
      return sentence.headline && !temporal ? truth : 'open';
    case 'perfect':
      return (aux.have || aux.do) && !temporal ? truth : 'open';
    case 'ing':
      return !aux.be && (before === ',' || before === 'after') ? truth : 'open';
    case 'noun':
      return isPresupposed(verb, sentence, language) ? 'asserted' : 'open';
    case 'not-past':
      return 'negated';
    case 'state':
      if (aux.be || denied || sentence.headline) return temporal ? 'open' : truth;
      return before === undefined || [',', 'and', '“'].includes(before) ? truth : 'open';
    default: {
      const present = aux.have && !['had'].includes(sentence.texts[aux.first] as string);
      return temporal && (present || presentBe(aux, sentence)) ? 'open' : truth;
    }
  }
}

/** "The signing of the memorandum in Istanbul": done, unless the sentence looks forward to it or calls it unfinished. */
function isPresupposed(verb: VerbSpan, { texts }: Sentence, language: ClaimLanguage): boolean {
  const open = ['await', 'complete'];
  const unfinished = language.verbs.in(texts).some(({ value }) => open.includes(value.class));
  return !unfinished && language.words.wish.in(texts).length === 0 && verb.verb.class !== 'force';
}

/** "when it is ratified": not yet. */
function presentBe({ first, be, have }: Auxiliaries, { texts }: Sentence): boolean {
  return be && !have && ['is', 'are'].includes(texts[first] as string);
}

function syntaxOf(verb: VerbSpan, aux: Auxiliaries): Syntax {
  if (verb.verb.voice !== 'active') return verb.verb.voice;
  const [form] = verb.forms;
  if (verb.verb.class === 'await') return form === 'state' ? 'middle' : 'active';
  if (form === 'state') return 'middle';
  if (form === 'noun') return 'event';
  if (form !== 'past' && form !== 'not-past') return 'active';
  if (aux.be) return 'passive';
  return aux.have ? 'active' : 'bare';
}

/**
 * Reads the verb groups of a sentence of a language with subject, verb, object.
 * @param verbs as found, in order
 */
export function predicatesSvo(verbs: readonly VerbSpan[], sentence: Sentence, language: ClaimLanguage): Predicate[] {
  const made: Predicate[] = [];
  for (const verb of verbs) {
    const aux = auxiliaries(verb, sentence, language);
    let syntax = syntaxOf(verb, aux);
    let truth = truthOf(verb, aux, sentence, language);
    // "voted on Tuesday to approve" is one act.
    if (aux.to === 'implicative' && made.at(-1)?.verb.class === 'handle') made.pop();
    const before = made.at(-1);
    const joins = language.words.and.at(sentence.texts, aux.from - 1) ?? language.words.but.at(sentence.texts, aux.from - 1);
    if (syntax === 'bare' && verb.verb.class === 'adopt' && parliamentAfter(verb.to, sentence, language)) syntax = 'middle';
    // "has been signed but not ratified", "was signed in July and ratified in December": the auxiliary is said once.
    if (syntax === 'bare' && joins && before?.syntax === 'passive') {
      syntax = 'passive';
      if (before.truth === 'open') truth = 'open';
    }
    made.push({ ...verb, truth, syntax, group: aux.from });
  }
  return made;
}

/** "passed parliament", "passed the Milli Majlis": what passes is the subject. */
function parliamentAfter(at: number, sentence: Sentence, language: ClaimLanguage): boolean {
  const from = language.words.definite.at(sentence.texts, at) ? at + 1 : at;
  return beginningAt(sentence.agents, from)?.institution === 'parliament';
}
