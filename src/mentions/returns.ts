/**
 * Does the text come back to a rival? “Iraqi deputies want the memorandum published”, after a memorandum with Iraq: the names that
 * a rival was brought in with bring it back, unless the one meant was brought in with them too.
 */
import type { Candidate } from './candidate.ts';
import { ROLE, STATE } from './classes.ts';
import { sentenceOf } from './neighbours.ts';
import { isUnknown } from './owners.ts';
import { startsUpper, type Tagged } from './tagging.ts';

/** A rival and what tells it from the one meant. */
interface Known {
  rival: Candidate;
  states: Set<string>;
  names: Set<string>;
  parties: Set<number>;
}

/** Rivals that are remembered, the last ones. */
const MOST = 12;
/** Tokens before a candidate that are looked at. */
const WINDOW = 120;
/** Letters that two forms of a name have in common at least, and letters that an ending may have. */
const COMMON = 4;
const ENDING = 3;

/** Remembers rivals in the order of reading. */
export class Returns {
  readonly #tagged: Tagged;
  readonly #parties: ReadonlySet<number>;
  readonly #state: number;
  readonly #known: Known[] = [];
  /** What the one meant was brought in with. */
  readonly #own = { states: new Set<string>(), names: new Set<string>() };
  /** Token of the last place that was settled or counted; of a rival the end of its sentence, whose words are its own. */
  #last = -1;

  /** @param parties features of the instrument's parties; none for a provision */
  constructor(tagged: Tagged, parties: readonly number[]) {
    this.#tagged = tagged;
    this.#parties = new Set(parties);
    this.#state = tagged.vocabulary.lexicon.features.indexOf(STATE);
  }

  /** Goes past a candidate. */
  pass(candidate: Candidate): void {
    const { standing, local, head, kept } = candidate;
    if (standing === 'rival' && !local) this.#remember(candidate);
    else if (standing === 'named') {
      const [from, to] = sentenceOf(this.#tagged, head);
      this.#read(from, to, this.#own.states, this.#own.names);
    }
    if (kept) this.#last = head;
    else if (standing === 'rival' && !local) this.#last = sentenceOf(this.#tagged, head)[1];
  }

  /** The rival that the words between the last place and this candidate come back to. */
  find({ head, noun }: Candidate): Known['rival'] | undefined {
    const known = this.#known.filter(({ rival }) => rival.noun === noun);
    if (known.length === 0) return undefined;
    const { block, article } = this.#tagged;
    // A provision is not brought in with names: only a heading on another matter tells.
    if (this.#parties.size === 0) {
      const above = this.#headingAbove(head);
      return above && this.#read(...above, new Set(), new Set()) ? known.at(-1)?.rival : undefined;
    }
    const states = new Set<string>();
    const names = new Set<string>();
    const parties = new Set<number>();
    let from = head;
    while (from > 0 && from - 1 > this.#last && head - from < WINDOW && block[from - 1] === block[head]) from -= 1;
    const [, to] = sentenceOf(this.#tagged, head);
    this.#read(from, to, states, names, parties);
    const heading = this.#headingAbove(head);
    let subject = false;
    if (heading) {
      const inHeading = new Set<number>();
      subject = this.#read(...heading, states, names, inHeading) && inHeading.size === 0;
    }
    const found = known.findLast(
      (one) =>
        [...parties].every((party) => one.parties.has(party)) &&
        ([...states].some((state) => one.states.has(state) && !this.#own.states.has(state)) ||
          [...names].some((name) => isAmong(name, one.names) && !isAmong(name, this.#own.names))),
    );
    if (found) return found.rival;
    // A heading on another subject leaves the one meant.
    return subject && parties.size < this.#parties.size && article.blocks.length > 0 ? known.at(-1)?.rival : undefined;
  }

  /** Whether a candidate is the first under a heading that names a party and no other state. */
  isHeaded({ head }: Candidate): boolean {
    const heading = this.#headingAbove(head);
    if (!heading) return false;
    const states = new Set<string>();
    const parties = new Set<number>();
    this.#read(...heading, states, new Set(), parties);
    return parties.size > 0 && states.size === 0;
  }

  #remember(rival: Candidate): void {
    const { block } = this.#tagged;
    const [sentence, to] = sentenceOf(this.#tagged, rival.head);
    let from = sentence;
    while (from > 0 && from - 1 > this.#last && rival.head - from < WINDOW && block[from - 1] === block[rival.head])
      from -= 1;
    const known: Known = { rival, states: new Set(), names: new Set(), parties: new Set() };
    this.#read(from, to, known.states, known.names, known.parties);
    if (known.states.size + known.names.size === 0 && rival.core > 0) return;
    this.#known.push(known);
    if (this.#known.length > MOST) this.#known.shift();
  }

  /** Collects states, names and parties. @returns whether another subject is named and no word of ours */
  #read(from: number, to: number, states: Set<string>, names: Set<string>, parties?: Set<number>): boolean {
    const { feature, role, word, sentence, vocabulary } = this.#tagged;
    let subject = false;
    let own = false;
    for (let at = from; at <= to; at += 1) {
      const f = feature[at] as number;
      if (role[at] === ROLE.modifier || (role[at] === ROLE.cue && this.#parties.size === 0)) own = true;
      if (this.#parties.has(f)) parties?.add(f);
      else if (f === this.#state) {
        const stem = vocabulary.senses(word[at] as string).find((sense) => sense.feature === f)?.first.stem;
        states.add(stem ?? (word[at] as string));
      } else if (role[at] === ROLE.rival) subject = true;
      else if (isUnknown(this.#tagged, at) && startsUpper(this.#tagged, at) && sentence[at - 1] === sentence[at])
        names.add(word[at] as string);
    }
    return subject && !own;
  }

  /** First and last token of the heading that a candidate is the first under. */
  #headingAbove(head: number): [number, number] | undefined {
    const { block, article } = this.#tagged;
    const own = article.blocks[block[head] as number];
    let at = head;
    while (at > 0 && at > this.#last && head - at < WINDOW) {
      at -= 1;
      const above = article.blocks[block[at] as number];
      if (above?.kind !== 'heading' || block[at] === block[head]) continue;
      if (above.scope !== own?.scope || above.level < 2) return undefined;
      let from = at;
      while (from > 0 && block[from - 1] === block[at]) from -= 1;
      return [from, at];
    }
    return undefined;
  }
}

function isAmong(name: string, names: ReadonlySet<string>): boolean {
  for (const other of names) {
    const least = Math.max(COMMON, Math.min(name.length, other.length) - ENDING);
    if (name.slice(0, least) === other.slice(0, least) && Math.min(name.length, other.length) >= COMMON) return true;
  }
  return false;
}
