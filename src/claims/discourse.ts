/** What a text has spoken of so far: which instrument "it" or "the document" stands for. */
import { isCarrier, isNamedNext, isPaper } from './attachment.ts';
import type { CalendarDate } from './calendar.ts';
import type { Asserts } from './claim.ts';
import type { LabelKind } from './labels.ts';
import type { Owner } from './owners.ts';
import type { Sentence, Term } from './sentence.ts';

/** How many sentences without any paper may lie between a word and what it stands for. */
const MOST_SENTENCES_BETWEEN = 1;

interface Topic {
  /** Null: some other paper, so nothing of ours is meant. */
  instrument: string | null;
  gender?: string;
  /** The words that name it. */
  words: readonly string[];
}

/** What a sentence said of an approval or of the way to it. */
export interface Said {
  instruments: string[];
  /** Null where it only spoke of it. */
  asserts: Asserts | null;
}

/** What a sentence means that leaves its paper out. */
export interface Left {
  instrument: string | null;
  /** Only what the page is about on the whole tells it. */
  unsure: boolean;
}

/** Follows a text from sentence to sentence. */
export class Discourse {
  #topics: Topic[] = [];
  #silent = 0;
  #date: CalendarDate | null = null;
  #said: Said | null = null;
  #labelled: LabelKind | null = null;
  #lead: CalendarDate | null = null;
  #leadAlone = false;
  #isDateline = false;
  #owner: Owner['instrument'];
  #inItem = false;
  #doubtfulItems = false;
  #doubtfulPart = false;
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
    this.#labelled = null;
    this.#lead = null;
  }

  /**
   * Begins a block.
   * @param owner the instrument that stands above it
   * @param inItem it is an item of a list, or a cell: it speaks of what stands above, not of the item before
   * @param isDateline it dates the page
   */
  begin({ instrument, inRow }: Owner, inItem: boolean, isDateline: boolean): void {
    this.#owner = instrument;
    // The date of a chronicle can stand in a cell or a line of its own; in the row of an instrument it is a value like others.
    if (!this.#leadAlone || inRow) this.#lead = null;
    this.#inItem = inItem;
    this.#isDateline = isDateline;
    if (!inItem) this.#doubtfulItems = false;
  }

  /** What the sentence before said of a party's approval. */
  get said(): Said | null {
    return this.#said;
  }

  /** Whether what stands here is put up for question: an item under a question, a part headed as myths. */
  get doubtful(): boolean {
    return this.#doubtfulPart || (this.#inItem && this.#doubtfulItems);
  }

  /**
   * Takes note of how a block that is no item leads to what follows.
   * @param distant it speaks of claims, myths or mistakes
   * @param question it ends in a question
   */
  noteLead(kind: 'heading' | 'text', distant: boolean, question: boolean): void {
    this.#doubtfulItems = distant || question;
    if (kind === 'heading') this.#doubtfulPart = distant;
  }

  /** The label that the sentence before was, where it was nothing else. */
  get labelled(): LabelKind | null {
    return this.#labelled;
  }

  /** Takes note that the page answers what a heading put up for question. */
  noteRebuttal(): void {
    this.#doubtfulPart = false;
  }

  /** Takes note of what a sentence said of an approval, and of whether it was only a label. */
  noteSaying(said: Said | null, labelled: LabelKind | null): void {
    this.#said = said;
    this.#labelled = labelled;
  }

  /** The date last read. */
  get date(): CalendarDate | null {
    return this.#date;
  }

  /** The date that a line or an item of a chronicle begins with. */
  get leadDate(): CalendarDate | null {
    return this.#lead;
  }

  /**
   * Takes note of the dates of a sentence.
   * @param alone the sentence is nothing but a date
   */
  noteDates(dates: readonly CalendarDate[], alone: boolean): void {
    this.#date = dates.at(-1) ?? this.#date;
    this.#leadAlone = alone && !this.#isDateline;
    if (this.#leadAlone) this.#lead = this.#labelled ? null : (dates.at(-1) ?? null);
    else if (dates.length > 0) this.#lead = null;
  }

  /**
   * Tells which instrument a pronoun or generic noun stands for.
   * @returns null where that is not clear
   */
  resolve(term: Term, sentence: Sentence): Left {
    const told = (instrument: string | null, unsure = false): Left => ({ instrument, unsure });
    const earlier = this.#papersOf(sentence).filter(
      (one, at, all) =>
        one.to <= term.from && (one.kind !== 'pronoun' || one.instrument) && !isNamedNext(one, all[at + 1], sentence),
    );
    const here = choose(earlier, earlier, term.gender);
    if (here !== undefined) return told(here);
    if (this.#inItem && this.#owner !== undefined && term.kind === 'generic') return told(this.#owner);
    const before = choose(this.#topics, undefined, term.gender);
    if (before !== undefined) return told(before);
    // "Three years after it was signed, the declaration …"
    const ahead = sentence.terms.find((one) => one.from >= term.to && one.kind === 'instrument' && one.role === 'none');
    if (ahead && term.kind === 'pronoun') return told(ahead.instrument);
    if (term.kind === 'generic') return told(this.#owner === undefined ? this.#focus : this.#owner);
    if (this.#inItem) return told(this.#owner ?? null);
    // Under a heading that only asks who signed "it", the two ministers signed what the page is about.
    const bothSign = this.#silent <= MOST_SENTENCES_BETWEEN && sentence.agents.some(({ party }) => party === 'both');
    return told(bothSign && this.#owner === undefined ? this.#focus : null, true);
  }

  #topicOf({ instrument, gender, kind, from, to }: Term, { words }: Sentence): Topic {
    const known = kind === 'pronoun' ? this.#topics.find((one) => one.instrument === instrument) : undefined;
    return { instrument, gender, words: known?.words ?? words.slice(from, to).map(({ text }) => text) };
  }

  /** The papers that a sentence speaks of; not "a declaration" where it only tells what kind of paper the text is about. */
  #papersOf(sentence: Sentence): Term[] {
    const kinds = this.#topics[0]?.words ?? [];
    const isKind = ({ indefinite, role, from }: Term) =>
      indefinite === true && role !== 'none' && kinds.includes(sentence.texts[from] as string);
    return sentence.terms.filter((one) => isPaper(one) && !isCarrier(one) && !isKind(one));
  }

  /** The instrument meant where a sentence leaves it out altogether. */
  left(sentence: Sentence): Left {
    const papers = sentence.terms.filter((one) => isPaper(one) && !isCarrier(one));
    const distinct = new Set(papers.map(({ instrument }) => instrument));
    const told = (instrument: string | null, unsure = false): Left => ({ instrument, unsure });
    if (distinct.size === 1) return told(papers[0]?.instrument ?? null);
    if (distinct.size > 1) return told(null);
    if (this.#inItem && this.#owner !== undefined) return told(this.#owner);
    if (this.#topics[0]) return told(this.#topics[0].instrument);
    return this.#owner === undefined ? told(this.#focus, true) : told(this.#owner);
  }

  /** Takes note of a sentence once its words have been given their meaning. */
  note(sentence: Sentence, is: (text: string) => boolean): void {
    const named = this.#papersOf(sentence).filter(isTopical);
    const papers = named.filter((one, at) => !isNamedNext(one, named[at + 1], sentence));
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
      this.#topics = [this.#topicOf(identified, sentence)];
      return;
    }
    const subjects = papers.filter(({ role }) => role === 'none');
    const ordered = [...subjects, ...papers.filter((one) => !subjects.includes(one))];
    // With no subject among several papers it is not clear which one the text goes on about.
    const distinct = new Set(papers.map(({ instrument }) => instrument));
    const clear = subjects.length > 0 || distinct.size === 1;
    this.#topics = clear ? ordered.map((one) => this.#topicOf(one, sentence)) : [{ instrument: null, words: [] }];
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

/** The first candidate of the right gender that is a subject, or the only one there is. */
function choose(
  topics: readonly Pick<Topic, 'instrument' | 'gender'>[],
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
