/** Where it is not certain what a sentence says: then it is reported, but never held against the page. */
import { addDays, lastDayOf } from '../dataset/when.ts';
import type { CalendarDate } from './calendar.ts';
import type { Alternative, Statement } from './claim.ts';
import type { ClaimLanguage } from './language.ts';
import { type Agent, covering, type DateSpan, type Sentence, type Span, type Term } from './sentence.ts';

export interface Surroundings {
  sentence: Sentence;
  dates: ReadonlyMap<DateSpan, CalendarDate>;
  pageDate: string | null;
  language: ClaimLanguage;
  /** Put up for question by what stands above. */
  doubtful: boolean;
}

/** A sentence with the words in it that hold something at a distance. */
interface Doubted extends Surroundings {
  distances: readonly Span[];
}

/** Agents that can be the subject: not "with Türkiye", "in Baku", nor an adjective. */
function canAct({ role, attribute, party }: Agent): boolean {
  return (role === 'none' || role === 'by') && !attribute && party !== null && party !== 'both' && party !== 'other';
}

/** Whether no semicolon stands between two dates: what is set off so far belongs to another verb. */
function isBeside(one: DateSpan, own: DateSpan | undefined, { texts }: Sentence): boolean {
  return !own || !texts.slice(Math.min(one.to, own.to), Math.max(one.from, own.from)).includes(';');
}

/** The other dates, places and parties of the sentence, that the statement may have been given by mistake. */
function alternativesOf(one: Statement, all: readonly Statement[], { sentence, dates }: Surroundings): Alternative[] {
  const others: Alternative[] = [];
  const own = [...dates].find(([, { date }]) => date === one.date)?.[0];
  for (const [span, { date, yearAssumed }] of one.date === null ? [] : dates) {
    if (date !== one.date && isBeside(span, own, sentence)) others.push({ date, ...(yearAssumed && { yearAssumed }) });
  }
  for (const { place } of one.place === null ? [] : sentence.places) if (place !== one.place) others.push({ place });
  const told = new Set(all.filter(({ asserts }) => asserts === one.asserts).map(({ party }) => party));
  for (const agent of one.party === null ? [] : sentence.agents.filter(canAct)) {
    if (!told.has(agent.party)) others.push({ party: agent.party });
  }
  return others;
}

/** "By the end of 2021 neither had ratified it": how it stood on another day than the page's. */
function isOfThePast(
  one: Statement,
  { sentence, dates, pageDate, language }: Surroundings,
  all: readonly Statement[],
): boolean {
  if (!one.asserts.startsWith('not-')) return false;
  const taken = new Set(all.map(({ date }) => date));
  const free = [...dates.values()].filter(({ date }) => !taken.has(date));
  const earlier = free.some(({ date }) => pageDate === null || lastDayOf(date) < addDays(pageDate, -1));
  const inside = (at: number) => {
    const { start } = sentence.words[at] as { start: number };
    return start >= one.start && start < one.end;
  };
  const endings = language.data.pluperfectEndings ?? [];
  const pluperfect = sentence.texts.some((text, at) => {
    return inside(at) && (language.words.had.at(sentence.texts, at) || endings.some((ending) => text.endsWith(ending)));
  });
  return earlier || pluperfect || language.words.backThen.in(sentence.texts).length > 0;
}

/** Claimed, insisted, rumoured; not what only a later clause speaks of: "It is in force, and some claimed …". */
function isHeldOff({ end }: Statement, { sentence, language, distances }: Doubted): boolean {
  const { texts, words } = sentence;
  if (distances.length === 0) return false;
  const after = words.findIndex(({ start }) => start >= end);
  return distances.some(({ from }) => {
    const between = after < 0 || from < after ? [] : texts.slice(after, from);
    return !between.some((text, step) => {
      const next = after + step + 1;
      const joins = language.words.and.at(texts, next) ?? language.words.but.at(texts, next);
      return text === ';' || (text === ',' && joins !== undefined);
    });
  });
}

/** "Aliyev signed the memorandum on 24 December": what one president signs can be the law that approves it. */
function isOneSignature({ asserts, party, institution }: Statement): boolean {
  return asserts === 'signed' && party !== null && party !== 'both' && institution !== 'minister';
}

/** "mutabakat zaptı imzaladı": right before its verb, a compound without the ending of an object is some paper or other. */
function isIndefiniteCompound({ from, to, cases }: Term, { verbs, words }: Sentence, language: ClaimLanguage): boolean {
  if (language.data.order !== 'sov' || to - from < 2 || !cases?.has('nom')) return false;
  const texts = words.slice(to - 2, to).map(({ text }) => text);
  return verbs.some((one) => one.from === to && one.verb.voice === 'active') && !!language.nouns.at(texts, 0);
}

/** "signed a memorandum": one newly spoken of, told by a common noun alone. */
function isNew({ start, end, instrument }: Statement, { sentence, language }: Surroundings): boolean {
  const { terms, texts, words } = sentence;
  return terms.some((term) => {
    const inside = (words[term.from]?.start ?? 0) >= start && (words[term.to - 1]?.end ?? 0) <= end;
    const article = language.words.indefinite.at(texts, term.from - 1);
    const opens = article !== undefined || isIndefiniteCompound(term, sentence, language);
    return inside && term.instrument === instrument && opens && term.to - term.from <= 3;
  });
}

/** "2019’da imzalanan deniz yetki alanları muhtırası": words that are not ours stand between a participle and a short name. */
function isDescribedFurther(one: Statement, { sentence, language }: Surroundings): boolean {
  if (language.data.order !== 'sov' || !one.rule.endsWith('.attributive')) return false;
  const term = sentence.terms.find(({ instrument }) => instrument === one.instrument);
  const verb = sentence.verbs.findLast(({ to }) => term && to <= term.from);
  if (!term || !verb || term.to - term.from > 3) return false;
  const between = sentence.words.slice(verb.to, term.from);
  return between.some(({ kind, capital }, step) => {
    return kind === 'word' && !capital && !covering(sentence.agents, verb.to + step);
  });
}

/** "Bakıda çap olunan memorandum", "опубликованный в Баку меморандум": the place belongs to a word before the name, not to the verb. */
function isPlacedElsewhere({ place, instrument }: Statement, { sentence, language }: Surroundings): boolean {
  const { terms, places, words, texts } = sentence;
  const span = place === null ? undefined : places.find((one) => one.place === place);
  const term = terms.find((one) => one.instrument === instrument);
  // "In Baku the ministers signed the new memorandum": where participles follow their noun, no place before it belongs to one.
  if (language.data.order === 'svo' || !span || !term || span.to > term.from) return false;
  const isOther = (at: number) =>
    words[at]?.kind === 'word' && (at === 0 || !words[at]?.capital) && texts[at] !== '' && !isKnown(at);
  const between = words.slice(span.to, term.from).some((_, step) => isOther(span.to + step));
  return between || (language.data.order === 'free' && span.to === term.from && isOther(span.from - 2));

  function isKnown(at: number): boolean {
    const spans = [...sentence.verbs, ...sentence.agents, ...sentence.dates, ...sentence.places];
    return covering(spans, at) !== undefined || language.postRoles.at(texts, at) !== undefined;
  }
}

/**
 * Marks what is not certain in the statements of a sentence.
 * @param statements all of the sentence
 */
export function withDoubts(statements: readonly Statement[], surroundings: Surroundings): Statement[] {
  if (statements.length === 0) return [];
  const { sentence, language } = surroundings;
  const around: Doubted = { ...surroundings, distances: language.words.distance.in(sentence.texts) };
  return statements.map((one) => {
    const tests = [isHeldOff, isOfThePast, isOneSignature, isNew, isDescribedFurther, isPlacedElsewhere];
    const unsure = one.unsure || around.doubtful || tests.some((isDoubtful) => isDoubtful(one, around, statements));
    const alternatives = alternativesOf(one, statements, around);
    return { ...one, ...(alternatives.length > 0 && { alternatives }), ...(unsure && { unsure: true as const }) };
  });
}
