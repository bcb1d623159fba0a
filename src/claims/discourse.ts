/** What a text has spoken of so far: which instrument "it" or "the document" stands for. */
import { isCarrier, isPaper } from './attachment.ts';
import type { CalendarDate } from './calendar.ts';
import type { Asserts } from './claim.ts';
import type { Sentence, Term } from './sentence.ts';

/** How many sentences without any paper may lie between a word and what it stands for. */
const MOST_SENTENCES_BETWEEN = 1;

interface Topic {
  /** Null: some other paper, so nothing of ours is meant. */
  instrument: string | null;
  gender?: string;
}

/** What the text has been about so far, and on which day, as a reader keeps it in mind. */
/** What a sentence said of an approval or of the way to it. */
export interface Said {
  instruments: string[];
  /** Null where it only spoke of it. */
  asserts: Asserts | null;
}

/** Follows a text from sentence to sentence. */
export class Discourse {
  #topics: Topic[] = [];
  #silent = 0;
  #date: CalendarDate | null = null;
  #said: Said | null = null;
  #labelled = false;
  readonly #focus: string | null;

  /** @param focus the one instrument the page is about, where there is just one */
  constructor(focus: string | null) {
    this.#focus = focus;
  }

  /** Forgets what was said: another part of the page begins. */
  reset(): void {
    this.#topics = [];
    this.#silent = 0;
    this.#date = null;
    this.#said = null;
    this.#labelled = false;
  }

  /** What the sentence before said of a party's approval. */
  get said(): Said | null {
    return this.#said;
  }

  /** Whether the sentence before was the label of a signature and nothing else. */
  get labelled(): boolean {
    return this.#labelled;
  }

  /** Takes note of what a sentence said of an approval, and of whether it was only a label. */
  noteSaying(said: Said | null, labelled: boolean): void {
    this.#said = said;
    this.#labelled = labelled;
  }

  /** The date last read. */
  get date(): CalendarDate | null {
    return this.#date;
  }

  /** Takes note of the dates of a sentence. */
  noteDates(dates: readonly CalendarDate[]): void {
    this.#date = dates.at(-1) ?? this.#date;
  }

  /**
   * Tells which instrument a pronoun or generic noun stands for.
   * @returns null where that is not clear
   */
  resolve(term: Term, sentence: Sentence): string | null {
    const earlier = sentence.terms.filter(
      (one) => one.to <= term.from && isPaper(one) && !isCarrier(one) && (one.kind !== 'pronoun' || one.instrument),
    );
    const here = choose(earlier.map(topicOf), earlier, term.gender);
    if (here !== undefined) return here;
    const before = choose(this.#topics, undefined, term.gender);
    if (before !== undefined) return before;
    // "Three years after it was signed, the declaration …"
    const ahead = sentence.terms.find((one) => one.from >= term.to && one.kind === 'instrument' && one.role === 'none');
    if (ahead && term.kind === 'pronoun') return ahead.instrument;
    return term.kind === 'generic' ? this.#focus : null;
  }

  /** The instrument meant where a sentence leaves it out altogether. */
  left(sentence: Sentence): string | null {
    const papers = sentence.terms.filter((one) => isPaper(one) && !isCarrier(one));
    const distinct = new Set(papers.map(({ instrument }) => instrument));
    if (distinct.size === 1) return papers[0]?.instrument ?? null;
    if (distinct.size > 1) return null;
    return this.#topics[0] ? this.#topics[0].instrument : this.#focus;
  }

  /** Takes note of a sentence once its words have been given their meaning. */
  note(sentence: Sentence, is: (text: string) => boolean): void {
    const papers = sentence.terms.filter((one) => isPaper(one) && !isCarrier(one) && isTopical(one));
    if (papers.length === 0) {
      if (++this.#silent > MOST_SENTENCES_BETWEEN) this.#topics = [];
      return;
    }
    this.#silent = 0;
    // "… sənəd Şuşa Bəyannaməsidir": the sentence tells what the document is.
    const identified = papers.find(
      (one) => one.instrument !== null && (one.cases?.has('cop') || isIdentified(one, papers, sentence, is)),
    );
    if (identified) {
      this.#topics = [topicOf(identified)];
      return;
    }
    const subjects = papers.filter(({ role }) => role === 'none');
    const ordered = [...subjects, ...papers.filter((one) => !subjects.includes(one))];
    // With no subject among several papers it is not clear which one the text goes on about.
    const distinct = new Set(papers.map(({ instrument }) => instrument));
    this.#topics = subjects.length === 0 && distinct.size > 1 ? [{ instrument: null }] : ordered.map(topicOf);
  }
}

/** "The dry text is the Agreement": only a form of "be" between another paper and one of ours. */
function isIdentified(
  term: Term,
  papers: readonly Term[],
  { texts }: Sentence,
  is: (text: string) => boolean,
): boolean {
  const before = papers.findLast(({ to }) => to <= term.from);
  const between = before && before.instrument === null ? texts.slice(before.to, term.from) : [];
  return between.length > 0 && between.length <= 2 && is(between[0] as string);
}

/** Whether a paper can be what the text goes on about: not a pronoun without a meaning, nor a vague word in passing. */
function isTopical({ kind, instrument, vague, role }: Term): boolean {
  return (kind !== 'pronoun' || instrument !== null) && !(vague && role !== 'none');
}

function topicOf({ instrument, gender }: Term): Topic {
  return { instrument, gender };
}

/** The first candidate of the right gender that is a subject, or the only one there is. */
function choose(
  topics: readonly Topic[],
  terms: readonly Term[] | undefined,
  gender: string | undefined,
): string | null | undefined {
  const fits = topics.map((topic, at) => ({ topic, subject: !terms || terms[at]?.role === 'none' }));
  const agreeing = fits.filter(({ topic }) => !gender || !topic.gender || topic.gender === gender);
  if (agreeing.length === 0) return undefined;
  const distinct = new Set(agreeing.map(({ topic }) => topic.instrument));
  if (distinct.size === 1) return agreeing[0]?.topic.instrument ?? null;
  const subject = agreeing.find((one) => one.subject);
  return subject ? subject.topic.instrument : null;
}
