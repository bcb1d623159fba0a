/** What belongs to a verb in a language with cases and the verb last (Turkish, Azerbaijani). */
import {
  type Attachment,
  type Clause,
  isCarrier,
  isDescribed,
  isPaper,
  NOTHING,
  signatories,
  verbOf,
} from './attachment.ts';
import type { ClaimLanguage } from './language.ts';
import type { Predicate } from './predicate.ts';
import {
  type Agent,
  beginningAt,
  covering,
  type DateSpan,
  type PlaceSpan,
  type Sentence,
  type Term,
  within,
} from './sentence.ts';
import { hasUnknownNoun } from './unknown-noun.ts';
import { actorAfter, nounAfter } from './verb-sov.ts';

const CLAUSE_MARKS = new Set([';', ':', '—', '.', '!', '?']);
const MOST_WORDS_IN_TITLE = 12;

/** First word of the sentence part that the verb closes. */
function clauseStart({ texts }: Sentence, verb: Predicate, language: ClaimLanguage): number {
  const opens = (at: number) => language.words.conjunction.at(texts, at) !== undefined;
  return texts.findLastIndex((text, at) => at < verb.from && (CLAUSE_MARKS.has(text) || opens(at))) + 1;
}

/** First word after the verb before, participles included: what stands between belongs to this verb. */
function windowStart(clause: Clause): number {
  const { sentence, predicates, index, language } = clause;
  const start = clauseStart(sentence, verbOf(clause), language);
  return Math.max(start, predicates[index - 1]?.to ?? 0);
}

/** The same where ", but" opens a clause with a subject of its own. */
function ownStart(clause: Clause): number {
  const { sentence, language } = clause;
  const verb = verbOf(clause);
  const but = (at: number) => sentence.texts[at - 1] === ',' && language.words.but.at(sentence.texts, at) !== undefined;
  return Math.max(
    clauseStart(sentence, verb, language),
    sentence.texts.findLastIndex((_, at) => at < verb.from && but(at)),
    0,
  );
}

function hasPostposition(term: Term, { sentence, language }: Clause): boolean {
  let after = term.to;
  while (sentence.texts[after] === '”') after++;
  return language.postRoles.at(sentence.texts, after) !== undefined;
}

/** The cases in which the paper can stand that the verb is said of. */
function wantedCases({ verb, syntax, forms }: Predicate): string[] {
  if (verb.case) return [verb.case];
  if (syntax === 'event') return ['gen'];
  if (verb.voice === 'active' && syntax !== 'middle') return ['acc'];
  // The subject of a clause that depends on another verb: "muhtıranın onaylandığını".
  return forms.has('complement') || forms.has('not-complement') ? ['gen', 'nom'] : ['nom'];
}

function fits(term: Term, clause: Clause): boolean {
  const verb = verbOf(clause);
  if (!isPaper(term) || hasPostposition(term, clause)) return false;
  // An indefinite object stands right before the verb without an ending: "qanun imzalayıb", "onay bekliyor".
  const adjacent = term.to === verb.from && verb.verb.voice === 'active' && verb.syntax !== 'middle';
  const bareObject = (adjacent || verb.verb.class === 'await') && term.cases?.has('nom');
  return !term.cases || wantedCases(verb).some((name) => term.cases?.has(name)) || Boolean(bareObject);
}

function isProcedure({ verb }: Predicate): boolean {
  return verb.class === 'complete' || verb.class === 'await';
}

/** The paper that the verb is said of, before it. */
function leftObject(clause: Clause): Term | undefined {
  const { sentence } = clause;
  const verb = verbOf(clause);
  const here = within(sentence.terms, clauseStart(sentence, verb, clause.language), verb.from).reverse();
  const fitting = here.filter((term) => fits(term, clause));
  if (!isProcedure(verb)) return fitting[0];
  const process = fitting.find(({ kind }) => kind === 'process');
  return process && verb.from - process.to <= 4 ? process : undefined;
}

/** The instrument that a bill, law or procedure is about: in the noun phrase before it. */
function approvedBy(carrier: Term, { sentence }: Clause): Term[] {
  const from = Math.max(0, carrier.from - MOST_WORDS_IN_TITLE);
  const title = sentence.terms.filter(
    (term) => term.to >= from && term.to <= carrier.from && isPaper(term) && !isCarrier(term),
  );
  const last = title.at(-1);
  if (!last) return [];
  // A title in the nominative before a verb of its own is no part of the phrase.
  const marks = sentence.texts.slice(last.to, carrier.from).some((text) => text === ',' || CLAUSE_MARKS.has(text));
  return marks ? [] : [last];
}

function agentOf(clause: Clause): { agent: Agent | null; beside: Agent | null } {
  const { sentence } = clause;
  const verb = verbOf(clause);
  const start = clauseStart(sentence, verb, clause.language);
  const near = within(sentence.agents, windowStart(clause), verb.to).reverse();
  const all = within(sentence.agents, start, verb.to).reverse();
  const pick = (roles: string[], from: readonly Agent[]) =>
    from.find(({ role, attribute }) => roles.includes(role) && !attribute);
  const beside = pick(['in', 'from'], near) ?? pick(verb.verb.class === 'handle' ? ['to'] : ['with'], near) ?? null;
  const by = pick(['by'], near);
  if (by) return { agent: by, beside };
  // "parlamento onayı geldi": whose approval it is stands before it.
  if (verb.syntax === 'event')
    return { agent: near.find(({ institution }) => institution === 'parliament') ?? null, beside };
  if (verb.syntax === 'passive' || verb.syntax === 'middle')
    return { agent: authorOf(clause) ?? approver(near, verb), beside };
  if (verb.verb.voice === 'passive') return { agent: null, beside };
  const genitive = verb.forms.has('relative') || verb.forms.has('complement') || verb.forms.has('not-complement');
  // "Meclis’ten muhtıraya onay"
  const roles = verb.forms.has('noun') ? ['from'] : genitive ? ['none', 'of'] : ['none'];
  const subject = pick(roles, near) ?? (verb.syntax === 'attributive' ? undefined : pick(roles, all));
  const others = near.filter(({ role, institution }) => institution && [...roles, 'with'].includes(role));
  return { agent: verb.verb.class === 'sign' ? signatories(subject ?? null, others) : (subject ?? null), beside };
}

/** "TBMM’nin onayını aldı": whose approval it is stands before it in the genitive. */
function approver(agents: readonly Agent[], { syntax, from }: Predicate): Agent | null {
  if (syntax !== 'middle') return null;
  return (
    agents.find(({ role, institution, to }) => role === 'of' && institution === 'parliament' && to === from) ?? null
  );
}

/** "Cumhurbaşkanı kararıyla onaylandı": by the act of a president. */
function authorOf({ sentence, predicates, index }: Clause): Agent | null {
  const verb = predicates[index] as Predicate;
  const act = sentence.terms.find(({ kind, cases, role, to }) => {
    return kind === 'law' && (cases?.has('ins') || role === 'with') && to <= verb.from && verb.from - to <= 2;
  });
  if (!act) return null;
  const author = sentence.agents.find(({ to }) => to === act.from);
  return {
    from: act.from,
    to: act.to,
    party: author?.party ?? null,
    institution: 'president',
    role: 'by',
    attribute: false,
  };
}

const isReported = ({ forms }: Predicate): boolean => forms.has('complement') || forms.has('not-complement');

/** First word of what is reported: "Güler Ankara’da | muhtıranın temmuzda imzalandığını | söyledi". */
function saidOf(found: Term | undefined, verb: Predicate): number {
  return found && isReported(verb) && found.cases?.has('gen') ? found.from : 0;
}

/** A date right after the subject and before a participle can belong to the main verb: then it is left to neither. */
function isAmbiguous(date: DateSpan, clause: Clause): boolean {
  const { sentence, predicates, index } = clause;
  if (verbOf(clause).syntax !== 'attributive') return false;
  const main = predicates.slice(index + 1).find(({ syntax }) => syntax !== 'attributive');
  const subject = sentence.agents.findLast(({ to, role }) => to <= date.from && role === 'none');
  if (!main || !subject || within(sentence.dates, verbOf(clause).to, main.from).length > 0) return false;
  return subject.to === date.from;
}

/** Whether a participle stands between a date and the verb, so that the date belongs to the participle. */
function belongsToParticiple(date: DateSpan, clause: Clause): boolean {
  const { sentence, language } = clause;
  const endings = language.data.participleEndings ?? [];
  return sentence.texts.slice(date.to, verbOf(clause).from).some((text, step) => {
    const at = date.to + step;
    if (covering(sentence.agents, at) || covering(sentence.places, at) || covering(sentence.dates, at)) return false;
    return text.length > 4 && endings.some((ending) => text.endsWith(ending));
  });
}

function dateOf(clause: Clause, from: number): DateSpan | null {
  const { sentence, before } = clause;
  const verb = verbOf(clause);
  const taken = new Set(before.map(({ date }) => date));
  // "Temmuz 2025 muhtırası": a bare year before the noun is part of its name.
  const names = ({ to }: DateSpan) =>
    beginningAt(sentence.terms, to) && /^\d{4}$/.test(sentence.texts[to - 1] as string);
  const usable = (span: DateSpan) => !span.date.adnominal && !names(span) && !belongsToParticiple(span, clause);
  // "2010 tarihlidir": the date reaches into the verb.
  const inside = sentence.dates.find((one) => one.to > verb.from && one.from < verb.to && usable(one));
  const near = inside ?? within(sentence.dates, from, verb.from).findLast(usable);
  if (near) return isAmbiguous(near, clause) ? null : near;
  if (verb.syntax === 'attributive' || isReported(verb)) return null;
  const earlier = within(sentence.dates, clauseStart(sentence, verb, clause.language), verb.from).filter(
    (date) => usable(date) && !taken.has(date),
  );
  const participle = clause.predicates[clause.index - 1];
  // What stands before a participle that took no date was left open on purpose.
  return participle?.syntax === 'attributive' ? null : (earlier.at(-1) ?? null);
}

function placeOf(clause: Clause, from: number): PlaceSpan | null {
  const { sentence } = clause;
  const verb = verbOf(clause);
  return within(sentence.places, from, verb.to).findLast(({ role }) => role === 'in') ?? null;
}

function coordinated(last: Term, { sentence, language }: Clause): Term[] {
  const before = sentence.terms.findLast(({ to, kind }) => to <= last.from && kind !== 'provision');
  if (!before || !isPaper(before) || isCarrier(before)) return [last];
  const between = sentence.texts.slice(before.to, last.from).filter((text) => text !== '“' && text !== '”');
  return between.length === 1 && language.literal.and.has(between[0] as string) ? [before, last] : [last];
}

/** The verb shares the paper of the one before it, or means the one spoken of. */
function withoutObject(clause: Clause, rest: Omit<Attachment, 'objects' | 'object' | 'carrier'>): Attachment {
  const { sentence, before, predicates, index } = clause;
  const verb = verbOf(clause);
  if (isProcedure(verb)) return { ...rest, objects: [], object: 'none', carrier: null };
  const finite = predicates.slice(0, index).findLastIndex(({ syntax }) => syntax !== 'bare');
  const last = predicates[finite];
  // "Beyannameyi kabul eden TBMM henüz oylama yapmadı": what it goes on to do is about something else.
  if (last?.syntax === 'attributive' && actorAfter(last, sentence))
    return { ...rest, objects: [], object: 'none', carrier: null };
  const shared = finite < 0 ? undefined : before[finite];
  if (shared && shared.objects.length > 0) return { ...rest, objects: shared.objects, object: 'found', carrier: null };
  // "Kitap 22 Temmuz’da imzalandı": something else is.
  const start = Math.max(ownStart(clause), last?.to ?? 0);
  const another = verb.verb.class !== 'handle' && hasUnknownNoun(start, verb.from, clause);
  if (another) return { ...rest, objects: [], object: 'none', carrier: null };
  if (verb.syntax === 'absolute') return { ...rest, objects: [], object: 'elided', carrier: null };
  const papers = sentence.terms.some((term) => term.from < verb.from && isPaper(term) && !isCarrier(term));
  const { agent, beside, date, place } = rest;
  const known = (agent ?? beside ?? date ?? place) !== null || verb.verb.class === 'force';
  return { ...rest, objects: [], object: !papers && known ? 'elided' : 'none', carrier: null };
}

/**
 * Finds what belongs to a verb of a Turkish or Azerbaijani sentence.
 */
export function attachSov(clause: Clause): Attachment {
  const { sentence, predicates, language } = clause;
  const verb = verbOf(clause);
  if (verb.syntax === 'bare') return NOTHING;
  const alone = verb.syntax === 'attributive' || verb.syntax === 'absolute';
  const found = alone ? undefined : leftObject(clause);
  const from = Math.max(windowStart(clause), saidOf(found, verb));
  const rest = { ...agentOf(clause), date: dateOf(clause, from), place: placeOf(clause, from) };
  const actor = verb.syntax === 'attributive' ? actorAfter(verb, sentence) : undefined;
  if (actor) {
    const object = leftObject(clause);
    const told = object?.instrument && (actor.party ?? rest.date);
    return told ? { ...rest, agent: actor, objects: [object], object: 'found', carrier: null } : NOTHING;
  }
  if (verb.syntax === 'attributive') {
    const noun = nounAfter(verb, sentence, predicates, language);
    const told = rest.agent ?? (rest.beside?.role === 'with' ? null : rest.beside) ?? rest.date ?? rest.place;
    // "imzalanan belge" describes some paper; only one that is named can be told.
    if (noun?.kind !== 'instrument' || isDescribed(noun, clause) || !told) return { ...NOTHING, ...rest };
    return { ...rest, objects: [noun], object: 'found', carrier: null };
  }
  if (!found) return withoutObject(clause, rest);
  if (!isCarrier(found)) return { ...rest, objects: coordinated(found, clause), object: 'found', carrier: null };
  const objects = approvedBy(found, clause);
  const object = objects.length > 0 ? 'found' : found.bare ? 'elided' : 'none';
  const owner = within(sentence.agents, clauseStart(sentence, verb, language), found.from).findLast(
    ({ role }) => role !== 'with',
  );
  const agent = rest.agent ?? (found.kind === 'process' ? (owner ?? null) : null);
  return { ...rest, agent, objects, object, carrier: found };
}
