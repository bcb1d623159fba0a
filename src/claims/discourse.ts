/** What a text has spoken of so far: which instrument "it" or "the document" stands for. */
import { isCarrier, isPaper } from './attachment.ts';
import type { CalendarDate } from './calendar.ts';
import type { Sentence, Term } from './sentence.ts';

/** How many sentences without any paper may lie between a word and what it stands for. */
const MOST_SENTENCES_BETWEEN = 1;

interface Topic {
  /** Null: some other paper, so nothing of ours is meant. */
  instrument: string | null;
  gender?: string;
}

export class Discourse {
  #topics: Topic[] = [];
  #silent = 0;
  #date: CalendarDate | null = null;
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
  note(sentence: Sentence): void {
    const papers = sentence.terms.filter((one) => isPaper(one) && !isCarrier(one) && (one.kind !== 'pronoun' || one.instrument !== null));
    if (papers.length === 0) {
      if (++this.#silent > MOST_SENTENCES_BETWEEN) this.#topics = [];
      return;
    }
    this.#silent = 0;
    const subjects = papers.filter(({ role }) => role === 'none');
    const ordered = [...subjects, ...papers.filter((one) => !subjects.includes(one))];
    // With no subject among several papers it is not clear which one the text goes on about.
    const distinct = new Set(papers.map(({ instrument }) => instrument));
    this.#topics = subjects.length === 0 && distinct.size > 1 ? [{ instrument: null }] : ordered.map(topicOf);
  }
}

function topicOf({ instrument, gender }: Term): Topic {
  return { instrument, gender };
}

/** The first candidate of the right gender that is a subject, or the only one there is. */
function choose(topics: readonly Topic[], terms: readonly Term[] | undefined, gender: string | undefined): string | null | undefined {
  const fits = topics.map((topic, at) => ({ topic, subject: !terms || terms[at]?.role === 'none' }));
  const agreeing = fits.filter(({ topic }) => !gender || !topic.gender || topic.gender === gender);
  if (agreeing.length === 0) return undefined;
  const distinct = new Set(agreeing.map(({ topic }) => topic.instrument));
  if (distinct.size === 1) return agreeing[0]?.topic.instrument ?? null;
  const subject = agreeing.find((one) => one.subject);
  return subject ? subject.topic.instrument : null;
}
