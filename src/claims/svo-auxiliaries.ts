/** Auxiliaries of English verbs: what stands before a verb and belongs to it. */
import type { ClaimLanguage } from './language.ts';
import type { WordClass } from './language-data.ts';
import { covering, type Sentence, type VerbSpan } from './sentence.ts';

const KINDS = ['not', 'be', 'presentBe', 'being', 'been', 'have', 'had', 'do', 'did', 'modal', 'to'] as const;
type Kind = (typeof KINDS)[number];

/** Longest phrase that ends in "to" and tells what became of the infinitive: "took the two ministers less than an hour to". */
const MOST_WORDS_BEFORE_TO = 10;

export interface Auxiliaries {
  /** Index of the first word of the group, adverbs included. */
  from: number;
  /** Class of the first auxiliary, the one that carries the tense; undefined for none. */
  kinds: ReadonlySet<Kind>;
  /** Classes of the word that comes first of all auxiliaries. */
  first: ReadonlySet<Kind>;
  /** `implicative`: voted to; `failing`: yet to; `open`: any other infinitive. */
  infinitive: 'implicative' | 'failing' | 'open' | null;
}

/** First word of a phrase of a class that ends right before a word ("yet to", "voted on Tuesday to"); undefined for none. */
function startOf(name: WordClass, end: number, { texts }: Sentence, language: ClaimLanguage): number | undefined {
  for (let from = end - 1; from >= Math.max(0, end - MOST_WORDS_BEFORE_TO); from--) {
    if (language.words[name].at(texts, from)?.to === end) return from;
  }
  return undefined;
}

/** Adverbs of manner: formally, unanimously; not "assembly". */
function isManner(at: number, { texts, agents, terms }: Sentence): boolean {
  const text = texts[at] as string;
  return text.endsWith('ly') && text.length > 4 && !covering(agents, at) && !covering(terms, at);
}

/** First word of a date inside a verb group, with its preposition: "was on Tuesday ratified"; "voted on Tuesday to". */
function dateStart(from: number, { texts }: Sentence, language: ClaimLanguage): number {
  return from > 0 && language.roles.at(texts, from - 1)?.to === from ? from - 1 : from;
}

interface Infinitive {
  is: NonNullable<Auxiliaries['infinitive']>;
  /** First word of what governs it. */
  from: number;
}

function infinitiveOf(to: number, sentence: Sentence, language: ClaimLanguage): Infinitive {
  const failing = startOf('failing', to + 1, sentence, language);
  if (failing !== undefined) return { is: 'failing', from: failing };
  const implicative = startOf('implicative', to + 1, sentence, language);
  return implicative === undefined ? { is: 'open', from: to } : { is: 'implicative', from: to };
}

/** First word of a phrase that has a modal verb and tells that nothing was done yet: "must still"; undefined for any other modal. */
function pendingAt(modal: number, { texts }: Sentence, { words }: ClaimLanguage): number | undefined {
  return [modal - 1, modal].find((at) => (words.failing.at(texts, at)?.to ?? 0) > modal);
}

/** Goes on to the left over auxiliaries and adverbs: "has | yet to be ratified". */
function groupStart(from: number, sentence: Sentence, language: ClaimLanguage): number {
  let at = from;
  while (at > 0 && (kindsAt(at - 1, sentence, language).size > 0 || language.words.adverb.at(sentence.texts, at - 1)))
    at--;
  return at;
}

/** The classes that a word has as an auxiliary. */
function kindsAt(at: number, { texts }: Sentence, language: ClaimLanguage): Set<Kind> {
  const kinds = new Set(KINDS.filter((kind) => language.words[kind].at(texts, at)));
  // "not only … but also" denies nothing.
  if (language.words.notOnly.at(texts, at)) kinds.delete('not');
  return kinds;
}

/** Reads the words before a verb that belong to it. */
export function auxiliariesOf(verb: VerbSpan, sentence: Sentence, language: ClaimLanguage): Auxiliaries {
  const kinds = new Set<Kind>();
  let first: ReadonlySet<Kind> = new Set();
  let infinitive: Auxiliaries['infinitive'] = null;
  let from = verb.from;
  for (let at = verb.from - 1; at >= 0 && !infinitive; at--) {
    const date = covering(sentence.dates, at);
    if (date) {
      at = dateStart(date.from, sentence, language);
      continue;
    }
    const here = kindsAt(at, sentence, language);
    const notOnly = language.words.notOnly.at(sentence.texts, at) !== undefined;
    const phrase = here.size === 0 ? startOf('adverb', at + 1, sentence, language) : undefined;
    if (phrase !== undefined && phrase < at) {
      at = phrase;
      from = at;
      continue;
    }
    if (here.size === 0 && !notOnly && !language.words.adverb.at(sentence.texts, at) && !isManner(at, sentence)) break;
    if (here.size > 0) first = here;
    for (const kind of here) kinds.add(kind);
    from = at;
    // "must still be ratified", "still must clear parliament": not yet.
    const pending = here.has('modal') ? pendingAt(at, sentence, language) : undefined;
    if (pending !== undefined) {
      infinitive = 'failing';
      from = pending;
    } else if (here.has('to')) {
      const governed = infinitiveOf(at, sentence, language);
      infinitive = governed.is;
      from = governed.is === 'failing' ? groupStart(governed.from, sentence, language) : at;
    }
  }
  return { from, kinds, first, infinitive };
}
