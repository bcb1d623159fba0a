/** Grows a phrase from its noun over the words that may belong to a name, in either direction. */
import { F, ROLE } from './classes.ts';
import type { DocumentProfile, LanguageLexicon } from './compile.ts';
import { lacksArticle, readDeterminers } from './determiners.ts';
import { after, before } from './neighbours.ts';
import { endsIn, isOwnerBehind } from './owners.ts';
import type { Phrase } from './phrase-shape.ts';
import { PhraseWords } from './phrase-words.ts';
import { APOSTROPHE, HYPHEN, type Tagged } from './tagging.ts';
import { titleBehind } from './titles.ts';
import { KIND } from './tokens.ts';

/** Grows the phrase around the noun at token `head`; linear in its length. */
export function growPhrase(tagged: Tagged, head: number, profile: DocumentProfile): Phrase {
  const grower = new Grower(tagged, head, profile);
  grower.growLeft();
  grower.growRight();
  return grower.phrase;
}

/** Unknown words inside a phrase that are looked past. */
const SKIPPED = 2;

class Grower {
  readonly phrase: Phrase;
  readonly #tagged: Tagged;
  readonly #head: number;
  readonly #profile: DocumentProfile;
  readonly #language: LanguageLexicon | undefined;
  readonly #words: PhraseWords;

  constructor(tagged: Tagged, head: number, profile: DocumentProfile) {
    this.#tagged = tagged;
    this.#head = head;
    this.#profile = profile;
    this.#words = new PhraseWords(tagged, head, profile);
    this.#language = this.#words.language;
    this.phrase = {
      from: tagged.first[head] as number,
      to: tagged.last[head] as number,
      features: new Set(),
      against: '',
      weight: 0,
      plural: (tagged.inflection[head] as string).startsWith('pl'),
      indefinite: false,
      other: false,
      own: false,
      another: false,
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
    /** Whether a postposition was passed that words of the subject stand before. */
    let complement = false;
    /** Surface before a participle such as “signed”: beyond it nothing is part of the name. */
    let clause = -1;
    const edge = () => (cut >= 0 && !(title && party) ? cut : phrase.from);
    const nearest = this.#left(phrase.from);
    if (this.#language?.nounFirst) {
      if (nearest >= 0) this.#determine(nearest);
      phrase.indefinite ||= lacksArticle(this.#tagged, this.#head);
      return;
    }
    for (let at = nearest; at >= 0; at = this.#left(first[at] as number)) {
      const f = feature[at] as number;
      if (this.#words.belongs(at)) {
        const link = this.#words.isParty(at) && cut < 0 ? this.#words.partyLink(at) : 'inside';
        if (link === 'outside' || this.#words.isPlace(at)) break;
        if (tail === F.regarding && this.#words.isProper(at)) {
          this.#refuse('a subject, not a name', 3);
          break;
        }
        phrase.features.add(f);
        if (link === 'partner' && cut < 0) cut = phrase.from;
        phrase.from = first[at] as number;
        if (f === F.title) title = true;
        else if (this.#words.isParty(at)) party = true;
        tail = 0;
      } else if (role[at] === ROLE.rival) {
        if (!this.#words.isAttributive(at, tail)) break;
        this.#refuseLeft(at, tail);
      } else if (f === F.sign && this.#language?.verbFinal) {
        // “Türkiyə ilə imzalanan memorandum”: the partner speaks for it, the clause is no part of its name.
        if (clause < 0) clause = edge();
        tail = f;
      } else if (tail === F.sign && (f === F.time || this.#tagged.kind[at] === KIND.number)) {
        // The date of that clause.
      } else if (this.#words.year(at)) {
        this.#takeYear(at);
        tail = 0;
      } else if (f === F.and && (phrase.from === first[this.#head] || this.#words.isDashed(phrase.from))) {
        // “… and the Turkish-Azerbaijani memorandum”: what it joins is another noun.
        break;
      } else if (f === F.and || f === F.joint || f === F.regarding || f === F.dated || f === F.ordinal) {
        if (f === F.joint && cut < 0) {
          cut = phrase.from;
          title = false;
          party = false;
        }
        complement ||= f === F.regarding;
        tail = f;
      } else {
        if (f === 0 && tail === F.regarding && !this.#hasProper()) {
          this.#refuse('another subject', 2);
          // “… təmin edilməsinə dair”: past a word or two that no list can foresee; a full name outweighs them.
          unknown += 1;
          if (unknown <= SKIPPED) continue;
        }
        // “Azarkeşlərin təhlükəsizliyinə dair”: whose security it is.
        if (complement && phrase.from !== first[this.#head] && this.#words.ownsSubject(at))
          this.#refuse('another subject', 2);
        // “Qida təhlükəsizliyinə dair”: what is left out of the compound says whose security it is.
        if (f === 0 && this.#words.isCompound(phrase.from, at, complement)) this.#refuse('another subject', 3);
        // “Deniz yetki alanları muhtırası”: words that tell nothing hide the subject before them.
        if (f === 0 && phrase.from !== first[this.#head] && this.#words.isOwned() && !this.#hasWeight())
          this.#refuse('another subject', 2);
        if (f === 0 && tail === F.joint) this.#refuse('another party', this.#words.isAmongStates(at) ? 3 : 1);
        else this.#determine(at);
        // What a preposition governs is not part of the noun after it.
        if (f === F.with || f === F.between) cut = first[this.#head] as number;
        break;
      }
    }
    phrase.from = this.#words.withoutLoose(clause >= 0 ? clause : edge());
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
    const title = titleBehind(this.#tagged, phrase.to, this.#words);
    if (title) {
      for (const known of title.features) phrase.features.add(known);
      phrase.to = title.to;
      return;
    }
    this.#ownerBehind(after(this.#tagged, phrase.to));
    for (let at = after(this.#tagged, phrase.to); at >= 0; at = after(this.#tagged, last[at] as number)) {
      const f = feature[at] as number;
      const opened = preposition > 0 || phrase.to !== last[this.#head];
      if (f === F.on || f === F.of || f === F.with || f === F.between) {
        preposition = f;
        article = false;
        incomplete = true;
        tied = true;
      } else if (this.#words.belongs(at) && (opened || this.#words.follows(at))) {
        if (!preposition && this.#words.isPredicate(at)) return;
        // “… о союзнических отношениях Азербайджан и Турция подписали”: a bare name behind a finished phrase is the next subject.
        if (this.#words.isParty(at) && !tied && !this.#words.follows(at) && !this.#words.isDashed(at)) return;
        // “Between two universities of Baku”, “of the mayors of Shusha”: hers are the universities and the mayors.
        if (unknown > 0 && this.#words.isProper(at)) this.#refuse('another owner', 3);
        if (unknown > 0 && (this.#words.isProper(at) || this.#words.isParty(at))) return;
        if (preposition === F.on && this.#words.isProper(at)) {
          this.#refuse('a subject, not a name', 3);
          return;
        }
        tied = inflection[at] === 'adj' || (f === F.title && this.#language?.follow.length === 0);
        phrase.features.add(f);
        phrase.to = last[at] as number;
        // “Un mémorandum militaire en attente”: an adjective directly behind the noun waits for none.
        incomplete = inflection[at] === 'adj' && preposition > 0;
      } else if (role[at] === ROLE.rival && (opened || this.#words.follows(at))) {
        this.#refuse('another subject, state or name', 3);
        incomplete = false;
      } else if (f === F.a && (preposition === F.with || preposition === F.between) && phrase.weight === 0) {
        // “With a Turkish juice maker”: a state is not one of many.
        this.#refuse('another party', this.#hasProper() ? 2 : 3);
        return;
      } else if (opened && (f === F.the || f === F.and || f === F.a || f === F.this)) {
        tied ||= f === F.and;
        article ||= f === F.the;
      } else if (this.#words.year(at)) {
        this.#weighYearAfter(at, preposition, incomplete);
        return;
      } else if (opened && !incomplete && preposition === F.on && this.#words.ownsSubject(at)) {
        // “О взаимной безопасности стройплощадки”: what it is the security of.
        this.#refuse('another subject', 2);
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
        const sides = feature[after(this.#tagged, last[at] as number)] === F.title;
        const other =
          (f === F.other || f === F.another) && (preposition === F.with || preposition === F.between) && !sides;
        if (other || (f === F.time && preposition === F.of && article)) this.#refuse('another party', 2);
        return;
      }
    }
  }

  #hasProper(): boolean {
    return [...this.phrase.features].some((feature) => this.#words.names(feature));
  }

  #hasWeight(): boolean {
    return [...this.phrase.features].some((feature) => this.#words.weighs(feature));
  }

  /** What stands directly behind the noun and tells that it is another: an owner, a name, “other”. */
  #ownerBehind(at: number): void {
    if (at < 0) return;
    if (this.#language?.nounFirst && this.#tagged.feature[at] === F.another) this.phrase.another = true;
    if (isOwnerBehind(this.#tagged, this.#head, at)) this.#refuse('another owner', 2);
  }

  /** The word before a token; a spaced dash counts as nothing between two parties. */
  #left(at: number): number {
    const found = before(this.#tagged, at);
    if (found >= 0 || this.#tagged.kind[at - 1] !== HYPHEN) return found;
    return this.#words.isParty(at) && this.#words.isParty(at - 2) ? at - 2 : -1;
  }

  #refuseLeft(at: number, tail: number): void {
    const { last } = this.#tagged;
    // “Rusya muhtırayı kınadı”: a state before a noun that is no subject itself and shows no owner is the subject.
    const free = !this.#words.isOwned() && !this.#words.mayBeCompound();
    const subject = this.#language?.verbFinal && this.#words.isState(at) && tail === 0 && free;
    const hyphen = this.#tagged.kind[(last[at] as number) + 1] === HYPHEN;
    const bare = subject && !hyphen && this.#words.endingOf(at) === '' && !this.#words.describes(at);
    this.#refuse('another subject, state or name', bare ? 1 : 3);
  }

  #refuse(why: string, weight: Phrase['weight']): void {
    if (weight <= this.phrase.weight) return;
    this.phrase.against = why;
    this.phrase.weight = weight;
  }

  #takeYear(at: number): void {
    const { phrase } = this;
    if (this.#words.year(at) === this.#profile.year) {
      phrase.features.add(F.year);
      // A year that ends a date, or stands before the noun where it belongs behind it, is no part of the name.
      const date = before(this.#tagged, at);
      const isDate = date >= 0 && this.#tagged.feature[date] === F.time;
      if (!isDate && (this.#language?.follow.length ?? 0) === 0) phrase.from = at;
    } else if (phrase.features.size < 2) this.#refuse('another year', 3);
  }

  #weighYearAfter(at: number, preposition: number, incomplete: boolean): void {
    const direct = preposition === F.of || (this.#language?.follow.length ?? 0) > 0;
    if (this.#words.year(at) === this.#profile.year) {
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
    if (this.#language?.verbFinal && next >= 0 && feature[next] === F.sign && this.#words.isBareForm())
      phrase.indefinite = true;
    const unknown = feature[from] === 0 && kind[from] === KIND.word;
    if (unknown && from === before(this.#tagged, first[this.#head] as number)) {
      phrase.plain = false;
      const mark = (first[this.#head] as number) - 1;
      // “The agency's memorandum”, “the cadets' memorandum”.
      const owner =
        (feature[mark] === F.suffix || (kind[mark] === APOSTROPHE && mark === from + 1)) && this.#language?.articles;
      if (owner) this.#refuse('another owner', 2);
      if (this.#words.isOwned() || this.#words.isName(from)) this.#refuse('another name', 3);
      else if (this.#words.isOwner(from)) this.#refuse('another owner', 2);
      else if (this.#language && endsIn(this.#tagged, from, this.#language.compounds))
        this.#refuse('another subject', 2);
    }
    readDeterminers(this.#tagged, from, this.#language?.articles ?? false, phrase);
  }
}
