/** Grows a phrase from its noun over the words that may belong to a name, in either direction. */
import { F, ROLE, STATE } from './classes.ts';
import type { DocumentProfile, LanguageLexicon } from './compile.ts';
import { after, before } from './neighbours.ts';
import { startsUpper, type Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

export interface Phrase {
  /** Tokens of the surface, last inclusive. */
  from: number;
  to: number;
  /** Features inside or directly attached, each once. */
  features: Set<number>;
  /** Why it cannot be the instrument, or empty. */
  against: string;
  /**
   * How much `against` weighs: 3 what is known to be another, 2 an unknown subject, which a full name outweighs, 1 an unknown
   * partner (“memorandum with the union”), which even a definite noun outweighs (“compared the memorandum with …”).
   */
  weight: 0 | 1 | 2 | 3;
  plural: boolean;
  indefinite: boolean;
  /** Another, similar, the first …: spoken of beside the one meant. */
  other: boolean;
  /** Nothing unknown stands directly before the noun. */
  plain: boolean;
  /** A pronoun points to it: this, bu. */
  pointed: boolean;
}

/** Grows the phrase around the noun at token `head`; linear in its length. */
export function growPhrase(tagged: Tagged, head: number, profile: DocumentProfile): Phrase {
  const grower = new Grower(tagged, head, profile);
  grower.growLeft();
  grower.growRight();
  return grower.phrase;
}

const HYPHEN = 45;
const APOSTROPHE = 39;
/** Unknown words inside a phrase that are looked past. */
const SKIPPED = 2;

class Grower {
  readonly phrase: Phrase;
  readonly #tagged: Tagged;
  readonly #head: number;
  readonly #profile: DocumentProfile;
  readonly #language: LanguageLexicon | undefined;
  readonly #weights: Map<number, number>;
  readonly #state: number;

  constructor(tagged: Tagged, head: number, profile: DocumentProfile) {
    const { lexicon } = tagged.vocabulary;
    this.#tagged = tagged;
    this.#head = head;
    this.#profile = profile;
    this.#language = lexicon.languages[tagged.language[head] as number];
    this.#weights = new Map(profile.phrase);
    this.#state = lexicon.features.indexOf(STATE);
    this.phrase = {
      from: tagged.first[head] as number,
      to: tagged.last[head] as number,
      features: new Set(),
      against: '',
      weight: 0,
      plural: (tagged.inflection[head] as string).startsWith('pl'),
      indefinite: false,
      other: false,
      plain: true,
      pointed: false,
    };
  }

  growLeft(): void {
    const { phrase } = this;
    const { feature, role, first } = this.#tagged;
    /** The grammatical word passed last. */
    let tail = 0;
    /** Surface before the words that a postposition such as “between” governs, and whether those make up a title. */
    let cut = -1;
    let title = false;
    let party = false;
    let unknown = 0;
    /** A participle such as “signed” was passed: from there on nothing is part of the name. */
    let clause = false;
    const nearest = this.#left(phrase.from);
    if (this.#language?.nounFirst) {
      if (nearest >= 0) this.#determine(nearest);
      return;
    }
    for (let at = nearest; at >= 0; at = this.#left(first[at] as number)) {
      const f = feature[at] as number;
      if (this.#belongs(at)) {
        const link = this.#isParty(at) && cut < 0 ? this.#partyLink(at) : 'inside';
        if (link === 'outside') break;
        if (tail === F.regarding && this.#isProper(at)) {
          this.#refuse('a subject, not a name', 3);
          break;
        }
        phrase.features.add(f);
        if (link === 'partner' && cut < 0) cut = phrase.from;
        phrase.from = first[at] as number;
        if (f === F.title) title = true;
        else if (this.#isParty(at)) party = true;
        tail = 0;
      } else if (role[at] === ROLE.rival) {
        if (!this.#isAttributive(at, tail)) break;
        this.#refuseLeft(at, tail);
      } else if (f === F.sign && this.#language?.verbFinal) {
        // “Türkiyə ilə imzalanan memorandum”: the partner speaks for it, the clause is no part of its name.
        if (cut < 0) cut = phrase.from;
        clause = true;
        tail = f;
      } else if (tail === F.sign && (f === F.time || this.#tagged.kind[at] === KIND.number)) {
      } else if (this.#year(at)) {
        this.#takeYear(at);
        tail = 0;
      } else if (f === F.and && phrase.from === first[this.#head]) {
        break;
      } else if (f === F.and || f === F.joint || f === F.regarding || f === F.dated || f === F.ordinal) {
        if (f === F.joint && cut < 0) {
          cut = phrase.from;
          title = false;
          party = false;
        }
        tail = f;
      } else {
        if (f === 0 && tail === F.regarding) {
          this.#refuse('another subject', 2);
          // “… təmin edilməsinə dair”: past a word or two that no list can foresee; a full name outweighs them.
          unknown += 1;
          if (unknown <= SKIPPED) continue;
        }
        if (f === 0 && tail === F.joint) this.#refuse('another party', 1);
        else this.#determine(at);
        // What a preposition governs is not part of the noun after it.
        if (f === F.with || f === F.between) cut = first[this.#head] as number;
        break;
      }
    }
    if (cut >= 0 && (clause || !(title && party))) phrase.from = cut;
  }

  growRight(): void {
    const { phrase } = this;
    const { feature, role, last, inflection, kind } = this.#tagged;
    let preposition = 0;
    let article = false;
    /** A preposition or an adjective waits for its noun. */
    let incomplete = false;
    /** Whether the word before ties a party to the phrase: a preposition, “and”, an adjective, a title. */
    let tied = false;
    let unknown = 0;
    for (let at = after(this.#tagged, phrase.to); at >= 0; at = after(this.#tagged, last[at] as number)) {
      const f = feature[at] as number;
      const opened = preposition > 0 || phrase.to !== last[this.#head];
      if (f === F.on || f === F.of || f === F.with || f === F.between) {
        preposition = f;
        article = false;
        incomplete = true;
        tied = true;
      } else if (this.#belongs(at) && (opened || this.#follows(at))) {
        // “… о союзнических отношениях Азербайджан и Турция подписали”: a bare name behind a finished phrase is the next subject.
        if (this.#isParty(at) && !tied && !this.#follows(at) && !this.#isDashed(at)) return;
        // “Between two universities of Baku”: hers are the universities.
        if (this.#isParty(at) && unknown > 0) return;
        if (preposition === F.on && this.#isProper(at)) {
          this.#refuse('a subject, not a name', 3);
          return;
        }
        tied = inflection[at] === 'adj' || (f === F.title && this.#language?.follow.length === 0);
        phrase.features.add(f);
        phrase.to = last[at] as number;
        incomplete = inflection[at] === 'adj';
      } else if (role[at] === ROLE.rival && (opened || this.#follows(at))) {
        this.#refuse('another subject, state or name', 3);
        incomplete = false;
      } else if (opened && (f === F.the || f === F.and || f === F.a || f === F.this)) {
        tied ||= f === F.and;
        article ||= f === F.the;
      } else if (this.#year(at)) {
        this.#weighYearAfter(at, preposition, incomplete);
        return;
      } else if (!opened || !incomplete || kind[at] !== KIND.word) {
        return;
      } else if (f === 0) {
        // “Of” joins an owner to a noun only where the noun does not always come first (Arabic “من” is also “from”).
        const partner = preposition === F.with || (preposition === F.of && this.#language?.nounFirst);
        this.#refuse('another subject', partner ? 1 : 2);
        unknown += 1;
        if (unknown > SKIPPED) return;
      } else {
        // “A treaty with a third state”, “a memorandum between two libraries”, “declaration of the day”.
        const other = f === F.other && (preposition === F.with || preposition === F.between);
        if (other || (f === F.time && preposition === F.of && article)) this.#refuse('another party', 2);
        return;
      }
    }
  }

  #belongs(at: number): boolean {
    const { feature, role } = this.#tagged;
    const f = feature[at] as number;
    if (f === F.title) return true;
    return role[at] === ROLE.modifier && (this.#weights.has(f) || this.#isParty(at));
  }

  /** A word that names the instrument by itself. */
  #isProper(at: number): boolean {
    return (this.#weights.get(this.#tagged.feature[at] as number) ?? 0) >= this.#profile.named;
  }

  #isParty(at: number): boolean {
    return this.#profile.parties.includes(this.#tagged.feature[at] as number);
  }

  /**
   * What a party before the noun is to it. Where the verb comes last, a bare name there is the subject of the sentence
   * (“Türkiye Şuşa Beyannamesi'ni onayladı”), unless a postposition, a hyphen or a title ties it to the noun.
   */
  #partyLink(at: number): 'inside' | 'partner' | 'outside' {
    if (this.#isDashed(at)) return 'inside';
    if (!this.#isAttributive(at, 0)) return 'outside';
    if (!this.#language?.verbFinal) return 'inside';
    const ending = this.#endingOf(at);
    if (ending === 'ins') return 'partner';
    if (this.#language.lead.includes(ending)) return 'inside';
    // “Azerbaycan muhtırasının”: the noun shows that it is hers.
    if (this.#isOwned() && ending === 'nom' && after(this.#tagged, this.#tagged.last[at] as number) === this.#head)
      return 'inside';
    const next = after(this.#tagged, this.#tagged.last[at] as number);
    if (next >= 0 && this.#tagged.feature[next] === F.title) return 'inside';
    return 'outside';
  }

  /** Case of a name, written as one word with it or set off by an apostrophe. */
  #endingOf(at: number): string {
    const { last, feature, word, inflection } = this.#tagged;
    const mark = (last[at] as number) + 1;
    if (feature[mark + 1] !== F.suffix) return inflection[at] as string;
    return this.#language?.partner.includes(word[mark + 1] as string) ? 'ins' : 'other';
  }

  /** Whether a dash, with or without space around it, joins the name to another party. */
  #isDashed(at: number): boolean {
    const { kind, first, last } = this.#tagged;
    const left = (first[at] as number) - 1;
    const right = (last[at] as number) + 1;
    return (kind[left] === HYPHEN && this.#isParty(left - 1)) || (kind[right] === HYPHEN && this.#isParty(right + 1));
  }

  /** The word before a token; a spaced dash counts as nothing between two parties. */
  #left(at: number): number {
    const found = before(this.#tagged, at);
    if (found >= 0 || this.#tagged.kind[at - 1] !== HYPHEN) return found;
    return this.#isParty(at) && this.#isParty(at - 2) ? at - 2 : -1;
  }

  /** Where only adjectives stand before a noun, the name of a state there is something else: “в Москве меморандум обсудили”. */
  #isAttributive(at: number, tail: number): boolean {
    const endings = this.#language?.attributive ?? [];
    const isState = this.#tagged.feature[at] === this.#state || this.#isParty(at);
    if (!isState || endings.length === 0 || tail !== 0) return true;
    return endings.some((ending) => this.#tagged.word[at]?.endsWith(ending));
  }

  #refuseLeft(at: number, tail: number): void {
    const { feature, last } = this.#tagged;
    // “Rusya muhtırayı kınadı”: a state before a noun that is no subject itself and shows no owner is the subject.
    const free = !this.#isOwned() && !this.#isBareForm();
    const subject = this.#language?.verbFinal && feature[at] === this.#state && tail === 0 && free;
    const hyphen = this.#tagged.kind[(last[at] as number) + 1] === HYPHEN;
    this.#refuse('another subject, state or name', subject && !hyphen && this.#endingOf(at) === '' ? 1 : 3);
  }

  #isOwned(): boolean {
    return this.#language?.owned.includes(this.#tagged.inflection[this.#head] as string) ?? false;
  }

  #refuse(why: string, weight: Phrase['weight']): void {
    if (weight <= this.phrase.weight) return;
    this.phrase.against = why;
    this.phrase.weight = weight;
  }

  /** A modifier that may stand after the noun without a preposition. */
  #follows(at: number): boolean {
    return this.#language?.follow.some((id) => id === '*' || id === this.#tagged.inflection[at]) ?? false;
  }

  #year(at: number): number {
    const { kind, word } = this.#tagged;
    return kind[at] === KIND.number && /^(19|20)\d\d$/.test(word[at] as string) ? Number(word[at]) : 0;
  }

  #takeYear(at: number): void {
    const { phrase } = this;
    if (this.#year(at) === this.#profile.year) {
      phrase.features.add(F.year);
      // A year that ends a date, or stands before the noun where it belongs behind it, is no part of the name.
      const date = before(this.#tagged, at);
      const isDate = date >= 0 && this.#tagged.feature[date] === F.time;
      if (!isDate && (this.#language?.follow.length ?? 0) === 0) phrase.from = at;
    } else if (phrase.features.size < 2) this.#refuse('another year', 3);
  }

  #weighYearAfter(at: number, preposition: number, incomplete: boolean): void {
    const direct = preposition === F.of || (this.#language?.follow.length ?? 0) > 0;
    if (this.#year(at) === this.#profile.year) {
      if (!direct) return;
      this.phrase.features.add(F.year);
      if (preposition) return;
      const next = after(this.#tagged, at);
      this.phrase.to = next >= 0 && this.#tagged.feature[next] === F.dated ? next : at;
    } else if (preposition === F.of && incomplete) this.#refuse('another year', 3);
  }

  /** Looks for an article or a pronoun before the noun, past a few unknown adjectives. */
  #determine(from: number): void {
    const { phrase } = this;
    const { feature, kind, first, last } = this.#tagged;
    const next = after(this.#tagged, last[this.#head] as number);
    // “Liman memorandum imzalayıb”: an object without a case ending before its verb is a new one.
    if (this.#language?.verbFinal && next >= 0 && feature[next] === F.sign && this.#isBareForm())
      phrase.indefinite = true;
    const unknown = feature[from] === 0 && kind[from] === KIND.word;
    if (unknown && from === before(this.#tagged, first[this.#head] as number)) {
      phrase.plain = false;
      const mark = (first[this.#head] as number) - 1;
      // “The agency's memorandum”, “the cadets' memorandum”.
      const owner =
        (feature[mark] === F.suffix || (kind[mark] === APOSTROPHE && mark === from + 1)) && this.#language?.articles;
      if (owner) this.#refuse('another owner', 2);
      if (this.#isOwned() || this.#isName(from)) this.#refuse('another name', 3);
    }
    // Where nouns have no article, only the word next to it tells.
    const reach = this.#language?.articles ? 4 : 1;
    for (
      let at = from, steps = 0;
      at >= 0 && steps < reach;
      at = before(this.#tagged, first[at] as number), steps += 1
    ) {
      const f = feature[at];
      if (f === F.a) phrase.indefinite = true;
      if (f === F.this) phrase.pointed = true;
      if (f === F.other || f === F.that) phrase.other = true;
      if (f === F.the || f === F.this || f === F.a || f === F.that) return;
    }
  }

  #isBareForm(): boolean {
    return ['nom', 'k'].includes(this.#tagged.inflection[this.#head] as string);
  }

  /** A capitalised word that begins no sentence names the noun after it: the Budapest Memorandum. */
  #isName(at: number): boolean {
    const { article, block, sentence, text, start, end } = this.#tagged;
    const noun = text.slice(start[this.#head], end[this.#head]);
    // In capitals throughout, a capital tells nothing.
    if (noun === noun.toUpperCase() && noun !== noun.toLowerCase()) return false;
    if (!this.#language?.namesBefore || article.blocks[block[at] as number]?.kind === 'heading') return false;
    return at > 0 && sentence[at - 1] === sentence[at] && startsUpper(this.#tagged, at);
  }
}
