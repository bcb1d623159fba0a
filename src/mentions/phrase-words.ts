/** Questions about the single words around a noun: may it be part of the name, whose is it, is it the subject? */
import { F, ROLE, STATE } from './classes.ts';
import type { DocumentProfile, LanguageLexicon } from './compile.ts';
import { after, before, opensSentence } from './neighbours.ts';
import { endsIn, isGenitive, isNominalised, ownsDocument } from './owners.ts';
import { HYPHEN, startsUpper, type Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

/** Cases in which nothing belongs to the noun behind it; `other` is one set off by an apostrophe. */
const PLACES = new Set(['loc', 'abl', 'other']);

/** Words before “between” among which states are looked for. */
const AMONG = 5;

/** The words of a page as seen from one noun. */
export class PhraseWords {
  readonly language: LanguageLexicon | undefined;
  readonly #tagged: Tagged;
  readonly #head: number;
  readonly #profile: DocumentProfile;
  readonly #weights: Map<number, number>;
  readonly #state: number;

  constructor(tagged: Tagged, head: number, profile: DocumentProfile) {
    const { lexicon } = tagged.vocabulary;
    this.#tagged = tagged;
    this.#head = head;
    this.#profile = profile;
    this.language = lexicon.languages[tagged.language[head] as number];
    this.#weights = new Map(profile.phrase);
    this.#state = lexicon.features.indexOf(STATE);
  }

  /** Whether a feature names the instrument by itself. */
  names(feature: number): boolean {
    return (this.#weights.get(feature) ?? 0) >= this.#profile.named;
  }

  /** Whether features name the instrument together, each counted once. */
  makeName(features: readonly number[]): boolean {
    return [...new Set(features)].reduce((sum, f) => sum + (this.#weights.get(f) ?? 0), 0) >= this.#profile.named;
  }

  /** Whether a feature speaks for the instrument. */
  weighs(feature: number): boolean {
    return (this.#weights.get(feature) ?? 0) > 0;
  }

  /** Whether a word is the name of a state that is no party. */
  isState(at: number): boolean {
    return this.#tagged.feature[at] === this.#state;
  }

  /** Whether a word may be part of the name. */
  belongs(at: number): boolean {
    const { feature, role } = this.#tagged;
    const f = feature[at] as number;
    if (f === F.title) return true;
    return role[at] === ROLE.modifier && (this.#weights.has(f) || this.isParty(at));
  }

  /** A word that names the instrument by itself. */
  isProper(at: number): boolean {
    return this.names(this.#tagged.feature[at] as number);
  }

  /** Whether a word names a party. */
  isParty(at: number): boolean {
    return this.#profile.parties.includes(this.#tagged.feature[at] as number);
  }

  /**
   * What a party before the noun is to it. Where the verb comes last, a bare name there is the subject of the sentence
   * (“Türkiye Şuşa Beyannamesi'ni onayladı”), unless a postposition, a hyphen or a title ties it to the noun.
   */
  partyLink(at: number): 'inside' | 'partner' | 'outside' {
    if (this.isDashed(at)) return 'inside';
    if (!this.isAttributive(at, 0)) return 'outside';
    if (!this.language?.verbFinal) return 'inside';
    const ending = this.endingOf(at);
    if (ending === 'ins') return 'partner';
    if (this.language.lead.includes(ending)) return 'inside';
    // “Azerbaycan muhtırasının”: the noun shows that it is hers.
    if (this.isOwned() && ending === 'nom' && after(this.#tagged, this.#tagged.last[at] as number) === this.#head)
      return 'inside';
    const next = after(this.#tagged, this.#tagged.last[at] as number);
    if (next >= 0 && this.#tagged.feature[next] === F.title) return 'inside';
    return 'outside';
  }

  /** Whether a word before the noun stands in the sentence by itself: “İstanbul'da”. */
  isPlace(at: number): boolean {
    if (!this.language?.verbFinal || this.#tagged.feature[at] === F.title || this.isParty(at)) return false;
    return PLACES.has(this.endingOf(at));
  }

  /** Case of a name, written as one word with it or set off by an apostrophe. */
  endingOf(at: number): string {
    const { last, feature, word, inflection } = this.#tagged;
    const mark = (last[at] as number) + 1;
    if (feature[mark + 1] !== F.suffix) return inflection[at] as string;
    return this.language?.partner.includes(word[mark + 1] as string) ? 'ins' : 'other';
  }

  /** Whether a dash, with or without space around it, joins the name to another party. */
  isDashed(at: number): boolean {
    const { kind, first, last } = this.#tagged;
    const left = (first[at] as number) - 1;
    const right = (last[at] as number) + 1;
    return (kind[left] === HYPHEN && this.isParty(left - 1)) || (kind[right] === HYPHEN && this.isParty(right + 1));
  }

  /** Where only adjectives stand before a noun, the name of a state there is something else: “в Москве меморандум обсудили”. */
  isAttributive(at: number, tail: number): boolean {
    const endings = this.language?.attributive ?? [];
    const isState = this.#tagged.feature[at] === this.#state || this.isParty(at);
    if (!isState || endings.length === 0 || tail !== 0) return true;
    return endings.some((ending) => this.#tagged.word[at]?.endsWith(ending));
  }

  /**
   * Whether an unknown word makes a compound with the known one behind it, “qida təhlükəsizliyi”, or describes it, “պարենային
   * անվտանգության”.
   * @param known first token of the known word
   * @param at the unknown word before it
   * @param complement whether a postposition tells that these are the subject of the document
   */
  isCompound(known: number, at: number, complement: boolean): boolean {
    const { feature, inflection, last, first } = this.#tagged;
    const { language } = this;
    if (!language?.verbFinal || known === first[this.#head] || !this.weighs(feature[known] as number)) return false;
    if (this.isParty(known) || after(this.#tagged, last[at] as number) !== known) return false;
    if (complement && endsIn(this.#tagged, at, language.adjectival)) return true;
    const ending = inflection[known] as string;
    if (language.owned.length === 0 || !(language.owned.includes(ending) || ending === 'acc')) return false;
    return !isGenitive(this.#tagged, at) && !endsIn(this.#tagged, at, language.finite);
  }

  /** Whether an unknown word beside the subject of a document owns it: “безопасности стройплощадки”, “azarkeşlərin təhlükəsizliyi”. */
  ownsSubject(at: number): boolean {
    const beside = this.language?.verbFinal || this.language?.follow.includes('gen');
    return beside === true && isGenitive(this.#tagged, at);
  }

  /** Whether an unknown word before “between” belongs to states that are no party: “Հայաստանի և Հունաստանի կառույցների միջև”. */
  isAmongStates(at: number): boolean {
    let next = at;
    for (let steps = 0; next >= 0 && steps < AMONG; steps += 1) {
      if (this.isState(next)) return true;
      if (this.#tagged.role[next] === ROLE.noun || this.#tagged.feature[next] === F.sign) return false;
      next = before(this.#tagged, this.#tagged.first[next] as number);
    }
    return false;
  }

  /** Whether the noun shows that something before it owns or names it. */
  isOwned(): boolean {
    return this.language?.owned.includes(this.#tagged.inflection[this.#head] as string) ?? false;
  }

  /** Whether an unknown word before the noun is its owner, though the noun's own ending does not tell. */
  isOwner(at: number): boolean {
    const { inflection } = this.#tagged;
    const hidden = inflection[this.#head] === 'acc' || (this.language?.lead.length ?? 0) > 0;
    return hidden && ownsDocument(this.#tagged, at) && !isNominalised(this.#tagged, this.#head);
  }

  /** Whether the name of a state is an adjective or an owner: “հայ-ամերիկյան”, “უზბეკეთის”. */
  describes(at: number): boolean {
    const { kind, first } = this.#tagged;
    if (kind[(first[at] as number) - 1] === HYPHEN) return true;
    if (!this.language?.verbFinal) return false;
    return (
      endsIn(this.#tagged, at, this.language.adjectival) ||
      (this.language.lead.length > 0 && endsIn(this.#tagged, at, this.language.genitive))
    );
  }

  /**
   * Where a phrase begins without the words at its edge that belong to the subject of the sentence: “Nazirliyi | memorandumu”.
   * @param from where it began
   */
  withoutLoose(from: number): number {
    const { feature, inflection, first, last } = this.#tagged;
    const loose = this.language?.verbFinal && feature[from] === F.title && inflection[from] === 'k';
    if (!loose || before(this.#tagged, first[from] as number) < 0) return from;
    const next = after(this.#tagged, last[from] as number);
    return next === this.#head ? (first[this.#head] as number) : from;
  }

  /** “المذكرة دفاعية”: behind a noun with its article an adjective without one says what it is. */
  isPredicate(at: number): boolean {
    const { inflection } = this.#tagged;
    return (
      inflection[this.#head] === 'def' &&
      this.language?.nounFirst === true &&
      inflection[at] === '' &&
      !this.isParty(at)
    );
  }

  /** A modifier that may stand after the noun without a preposition. */
  follows(at: number): boolean {
    const ids = this.language?.follow ?? [];
    if (ids.some((id) => id === '*' || id === this.#tagged.inflection[at])) return true;
    // “Меморандум Баку и Анкары”: a name without endings goes with the one it is joined to.
    const and = after(this.#tagged, this.#tagged.last[at] as number);
    const next = and >= 0 && this.#tagged.feature[and] === F.and ? after(this.#tagged, and) : -1;
    return this.isParty(at) && next >= 0 && this.isParty(next) && ids.includes(this.#tagged.inflection[next] as string);
  }

  /** The year that a number stands for, or 0. */
  year(at: number): number {
    const { kind, word } = this.#tagged;
    return kind[at] === KIND.number && /^(19|20)\d\d$/.test(word[at] as string) ? Number(word[at]) : 0;
  }

  /** Whether the noun has no case ending. */
  isBareForm(): boolean {
    return ['nom', 'k'].includes(this.#tagged.inflection[this.#head] as string);
  }

  /** Whether the noun's form lets a bare name before it be part of it: “Pakistan mutabakat muhtırası”. */
  mayBeCompound(): boolean {
    const isMarked = (this.language?.owned.length ?? 0) > 0 || (this.language?.lead.length ?? 0) > 0;
    return this.isBareForm() && !(isMarked && this.#tagged.inflection[this.#head] === 'nom');
  }

  /** A capitalised word that begins no sentence names the noun after it: the Budapest Memorandum. */
  isName(at: number): boolean {
    const { article, block, text, start, end } = this.#tagged;
    const noun = text.slice(start[this.#head], end[this.#head]);
    // In capitals throughout, a capital tells nothing.
    if (noun === noun.toUpperCase() && noun !== noun.toLowerCase()) return false;
    if (!this.language?.namesBefore || article.blocks[block[at] as number]?.kind === 'heading') return false;
    // “ԱԳՆ-ն”: a name with an ending of its own is a part of the sentence, not of the phrase.
    if (this.language.verbFinal && this.endingOf(at) === 'other') return false;
    return !opensSentence(this.#tagged, at) && startsUpper(this.#tagged, at);
  }
}
