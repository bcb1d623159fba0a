/** What was named last, and what is named next, in every scope; asked in constant time. */
import type { Article } from '../page/article.ts';
import type { Candidate } from './candidate.ts';
import { isQuoted } from './neighbours.ts';
import type { Scopes } from './scopes.ts';
import type { Tagged } from './tagging.ts';
import { Turns } from './turns.ts';

/** The instrument itself counts for every short form of it; a rival only for short forms that it could be taken for. */
export const NAMED = 'named';

/** Which rivals a candidate could be taken for: of the same noun, of the same proper name, or treaties of the same kind. */
function kinOf({ noun, proper, treatyNoun }: Candidate): string {
  if (treatyNoun) return 'treaty';
  return proper ? 'proper' : `noun ${noun}`;
}

/** Letters by which two words for a document are told apart: “zapt” from “muhtıra”. */
const STEM = 4;

/** The word that a document is called by, without its ending; articles of treaties and the treaties themselves are called alike. */
function wordOf({ word, first, last, language, vocabulary }: Tagged, { head, noun }: Candidate): string {
  if (noun <= 0) return `${noun}`;
  const { verbFinal = false } = vocabulary.lexicon.languages[language[head] as number] ?? {};
  return (word[(verbFinal ? last : first)[head] as number] as string).slice(0, STEM);
}

/** Under which kin a settled candidate is remembered. */
function lanesOf({ standing, noun, proper, treatyNoun }: Candidate, word: string): string[] {
  if (standing === NAMED) return [NAMED];
  const lanes = [`noun ${noun}`, `word ${word}`];
  if (proper) lanes.push('proper');
  if (treatyNoun) lanes.push('treaty');
  return lanes;
}

/** Candidates by scope, or by speaker, and kin. */
class Notes {
  readonly #notes = new Map<string, Candidate>();
  readonly #tagged: Tagged;

  constructor(tagged: Tagged) {
    this.#tagged = tagged;
  }

  set(scope: number | string, candidate: Candidate): void {
    const lanes = lanesOf(candidate, wordOf(this.#tagged, candidate));
    for (const lane of lanes) this.#notes.set(`${scope} ${lane}`, candidate);
  }

  has(scope: number, lane: string): boolean {
    return this.#notes.has(`${scope} ${lane}`);
  }

  /** What was noted last under a kin in the innermost scope that has it. */
  last(scopes: readonly number[], lane: string): Candidate | undefined {
    return scopes.map((scope) => this.#notes.get(`${scope} ${lane}`)).find((noted) => noted !== undefined);
  }

  /** What was noted for a candidate in one of the scopes; of several the one that `isCloser` prefers. */
  find(
    scopes: readonly (number | string)[],
    candidate: Candidate,
    isCloser: (one: Candidate, other: Candidate) => boolean,
  ): Candidate | undefined {
    let found: Candidate | undefined;
    for (const scope of scopes) {
      for (const lane of [NAMED, kinOf(candidate)]) {
        const noted = this.#notes.get(`${scope} ${lane}`);
        if (noted && (!found || isCloser(noted, found))) found = noted;
      }
    }
    return found;
  }
}

/** Blocks back to what a speaker said in the turn before the last. */
const EXCHANGE = 3;

const isLater = (one: Candidate, other: Candidate): boolean => one.head > other.head;
const isEarlier = (one: Candidate, other: Candidate): boolean => one.head < other.head;

/** Remembers, scope by scope, what a short form can take up. */
export class Antecedents {
  readonly #tagged: Tagged;
  readonly #scopes: Scopes;
  readonly #settled: Notes;
  /** What was settled in sections that are headed by the same party, one thread of a page that goes by places. */
  readonly #threads: Notes;
  readonly #places: ReadonlyMap<number, ReadonlySet<number>>;
  readonly #turns: Turns;
  /** What each speaker named last. */
  readonly #said: Notes;
  #local: Candidate | undefined;
  /** Brought in as new last, without a word that would tell more. */
  #fresh: Candidate | undefined;
  #law: Candidate | undefined;
  /** Rivals in a paragraph that named the one meant before. */
  readonly #asides = new Set<Candidate>();
  /** Last place that counted, and whether the page's headline has one. */
  #kept: Candidate | undefined;
  #headlined = false;
  /** Words that the instrument was called by. */
  readonly #words = new Set<string>();
  /** For every candidate the next one that settles it. */
  readonly #next: (Candidate | undefined)[];
  readonly #full: Set<number>;

  /**
   * @param keep sum from which an open candidate will count by itself
   * @param parties features of the instrument's parties
   */
  constructor(
    tagged: Tagged,
    scopes: Scopes,
    candidates: readonly Candidate[],
    keep: number,
    parties: readonly number[],
  ) {
    this.#tagged = tagged;
    this.#settled = new Notes(tagged);
    this.#threads = new Notes(tagged);
    this.#said = new Notes(tagged);
    this.#scopes = scopes;
    this.#places = scopes.placesOf(parties);
    this.#turns = new Turns(tagged);
    this.#next = this.#lookAhead(candidates, keep);
    const full = candidates.filter(({ standing, use }) => standing === NAMED && use !== 'label');
    this.#full = new Set(full.map(({ head }) => scopes.of(head)));
  }

  /** Whether a full name reaches a token. */
  hasFull(token: number): boolean {
    return this.#scopes.around(this.#scopes.of(token)).some((scope) => this.#full.has(scope));
  }

  /** Whether another treaty of the kind, or its article, was named before, in reach of a place. */
  hasRivalTreaty({ head, noun }: Candidate): boolean {
    return this.#scopes
      .around(this.#scopes.of(head))
      .some((scope) => this.#settled.has(scope, 'treaty') || this.#settled.has(scope, `noun ${noun}`));
  }

  /** Goes past a candidate: from now on it is before the others. */
  pass(candidate: Candidate): void {
    const { local, standing, head, law, kept } = candidate;
    const { block, article } = this.#tagged;
    if (kept || standing === NAMED) this.#words.add(wordOf(this.#tagged, candidate));
    if (kept) {
      this.#kept = candidate;
      const { kind, level } = article.blocks[block[head] as number] as Article['blocks'][number];
      this.#headlined ||= kind === 'heading' && level === 1;
    }
    const speaker = this.#turns.speakerOf(head);
    if (speaker && !local && !law && (kept || standing === 'rival'))
      this.#said.set(speaker, kept ? { ...candidate, standing: NAMED } : candidate);
    if (standing === 'none' && candidate.indefinite) this.#fresh = candidate;
    if (law) this.#law = candidate;
    else if (local) this.#local = candidate;
    else if (standing === NAMED || standing === 'rival') {
      const scope = this.#scopes.of(head);
      this.#settled.set(scope, candidate);
      if (standing === 'rival' && this.#kept && block[this.#kept.head] === block[head]) this.#asides.add(candidate);
      for (const place of this.#places.get(scope) ?? []) this.#threads.set(place, candidate);
    }
  }

  /** The last settled candidate that reaches this one. */
  before(candidate: Candidate): Candidate | undefined {
    const { head, pointed } = candidate;
    const around = this.#scopes.around(this.#scopes.of(head));
    const last = this.#unlike(candidate, around) ?? this.#settled.find(around, candidate, isLater);
    const current = last && this.#isPast(last, candidate) ? this.#settled.last(around, NAMED) : last;
    const found = current && this.#inTurn(current, candidate);
    const law = this.#law;
    const { block } = this.#tagged;
    // A law named alone, closer than any treaty: “He came back to the Constitution. Article 51 …”.
    const isLaw = law && block[law.head] === block[head] && (!found || isLater(law, found));
    const isTaken = candidate.treatyNoun ? law?.treatyNoun : true;
    if (isLaw && isTaken && candidate.reasons.every(([place, , weight]) => place !== 'sentence' || weight < 0))
      return law;
    const fresh = this.#fresh;
    if (fresh && pointed && found && isLater(fresh, found) && this.#isNext(fresh, candidate))
      return { ...fresh, standing: 'rival' };
    const local = this.#local;
    if (!local || pointed || kinOf(local) !== kinOf(candidate)) return found;
    const { sentence } = this.#tagged;
    return sentence[local.head] === sentence[head] && (!found || isLater(local, found)) ? local : found;
  }

  /** “A joint declaration was adopted in Ganja. That declaration …”: of one noun, in one sentence or the next. */
  #isNext(fresh: Candidate, { head, noun }: Candidate): boolean {
    const { sentence, block } = this.#tagged;
    const apart = (sentence[head] as number) - (sentence[fresh.head] as number);
    return fresh.noun === noun && block[fresh.head] === block[head] && apart <= 1;
  }

  /**
   * Speakers go on with what they said: back to the one meant once another's aside is over, and on with a rival where each has one of
   * their own, unless a question turns them to the one meant.
   * @param found the last settled candidate, whoever spoke of it
   */
  #inTurn(found: Candidate, candidate: Candidate): Candidate {
    const { block } = this.#tagged;
    const speaker = this.#turns.speakerOf(candidate.head);
    const other = this.#turns.speakerOf(found.head);
    const own = speaker && other && speaker !== other ? this.#said.find([speaker], candidate, isLater) : undefined;
    if (!own || own.standing === found.standing || candidate.score > 0) return found;
    const back = (token: number) => (block[candidate.head] as number) - (block[token] as number);
    if (own.standing === NAMED) return back(found.head) > 1 ? own : found;
    return back(own.head) < EXCHANGE && !this.#turns.asks(found.head) ? own : found;
  }

  /**
   * Whether a rival was an aside in a paragraph on the one meant, a paragraph or more lies between, and the page's own headline is
   * about the one meant; or was spoken of by somebody who is quoted, and the quotation is over.
   */
  #isPast(rival: Candidate, { head }: Candidate): boolean {
    if (!this.#asides.has(rival)) return false;
    const { block } = this.#tagged;
    const apart = (block[head] as number) - (block[rival.head] as number);
    const said = apart === 0 && isQuoted(this.#tagged, rival.head) && !isQuoted(this.#tagged, head);
    return said || (apart > 1 && this.#headlined);
  }

  /** A rival of a word that the instrument itself was never called by: “Absichtserklärung” beside “Memorandum”. */
  #unlike(candidate: Candidate, around: readonly number[]): Candidate | undefined {
    const word = wordOf(this.#tagged, candidate);
    if (candidate.proper || candidate.treatyNoun || this.#words.has(word)) return undefined;
    return this.#settled.last(around, `word ${word}`);
  }

  /** The last settled candidate in the sections before that are headed by the same party. */
  threadOf(candidate: Candidate): Candidate | undefined {
    const places = this.#places.get(this.#scopes.of(candidate.head));
    return places ? this.#threads.find([...places], candidate, isLater) : undefined;
  }

  /** The next candidate that settles this one: in its scope, for a headline also in the articles and sections below it. */
  after(index: number): Candidate | undefined {
    return this.#next[index];
  }

  #lookAhead(candidates: readonly Candidate[], keep: number): (Candidate | undefined)[] {
    const scopes = this.#scopes;
    const coming = new Notes(this.#tagged);
    /** Nearest in a scope or in those inside it. */
    const within = new Notes(this.#tagged);
    const next: (Candidate | undefined)[] = [];
    const { block } = this.#tagged;
    /** The law named next. */
    let law: Candidate | undefined;
    for (let index = candidates.length - 1; index >= 0; index -= 1) {
      const candidate = candidates[index] as Candidate;
      const { head, standing, score, local, paragraph } = candidate;
      const scope = scopes.of(head);
      const chain = scopes.around(scope);
      const found = coming.find(chain, candidate, isEarlier);
      const below = scopes.isHeading(head) ? within.find([scope], candidate, isEarlier) : undefined;
      next[index] = below && (!found || isEarlier(below, found)) ? below : found;
      // “Ask a lawyer about Article 51 … That is the Constitution”: in one paragraph the law named first tells.
      if (law && block[law.head] === block[head] && (!found || isEarlier(law, found))) next[index] = law;
      if (candidate.law) law = candidate;
      const counts = standing === 'open' && score + Math.min(0, paragraph) >= keep;
      if (local || candidate.law || !(counts || standing === NAMED || standing === 'rival')) continue;
      const telling: Candidate = counts ? { ...candidate, standing: NAMED } : candidate;
      coming.set(scope, telling);
      for (const outer of chain) within.set(outer, telling);
    }
    return next;
  }
}
