// Holds what a reading of the pages found against the labels: mentions by their place, claims by what they say.
import { type GoldClaim, type GoldMention, type GoldPage, letters } from './gold.ts';

/** One page as `scan` prints it. `before` and `after` are the words around a mention, where given. */
export interface Prediction {
  file: string;
  mentions?: PredictedMention[];
  claims?: PredictedClaim[];
}
export interface PredictedMention {
  instrument: string;
  text: string;
  before?: string;
  after?: string;
}
export interface PredictedClaim {
  instrument: string;
  party?: string | null;
  asserts: string;
  verdict?: string;
  text?: string;
}

/** Letters of context that have to agree on one side of a mention. */
const CONTEXT = 10;
// An edit script's prices: a wrong or missed mention outweighs any number of the lesser ones on one page.
const ERROR = 1000;
const OPTIONAL_UNUSED = 1;

/** Where on the page a predicted mention can stand: letter offsets, several when words repeat and no context tells them apart. */
export function placesOf(mention: PredictedMention, page: Pick<GoldPage, 'letters'>): [start: number, end: number][] {
  const words = letters(mention.text);
  if (!words) return [];
  const before = letters(mention.before ?? '').slice(-CONTEXT);
  const after = letters(mention.after ?? '').slice(0, CONTEXT);
  const places: [number, number][] = [];
  for (let at = page.letters.indexOf(words); at >= 0; at = page.letters.indexOf(words, at + 1)) {
    const end = at + words.length;
    // Hidden text that the reading rightly skipped may stand on one side, so one side is enough.
    const agrees = (before && page.letters.endsWith(before, at)) || (after && page.letters.startsWith(after, end));
    if (agrees || (!before && !after)) places.push([at, end]);
  }
  return places;
}

const covers = ([start, end]: [number, number], gold: GoldMention): boolean =>
  (start <= gold.start && end >= gold.end) || (start >= gold.start && end <= gold.end);

export interface MentionOutcome {
  found: GoldMention[];
  missed: GoldMention[];
  wrong: PredictedMention[];
  optional: { labelled: number; found: number };
  /** Found ones, optional too, whose letters are those of the label, no more and no fewer. */
  exact: number;
}

/**
 * Pairs predicted with labelled mentions by the cheapest edit script in document order. A pair needs the same instrument and a place
 * in the text where one contains the other; an optional mention may stay unpaired for free.
 */
export function compareMentions(
  page: Pick<GoldPage, 'letters' | 'mentions'>,
  predicted: PredictedMention[],
): MentionOutcome {
  const gold = page.mentions;
  const places = predicted.map((p) => placesOf(p, page));
  const gap = (g: GoldMention, j: number): number | null => {
    if (predicted[j]?.instrument !== g.instrument) return null;
    const lengths = (places[j] ?? []).filter((place) => covers(place, g)).map(([start, end]) => end - start);
    if (!lengths.length) return null;
    const size = g.end - g.start;
    return Math.min(...lengths.map((length) => Math.abs(length - size) / Math.max(length, size)));
  };
  const cost: Float64Array[] = Array.from({ length: gold.length + 1 }, () => new Float64Array(predicted.length + 1));
  const costAt = (i: number, j: number): number => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const steps = (i: number, j: number) => {
    const g = gold[i];
    const pairGap = g && j < predicted.length ? gap(g, j) : null;
    return {
      skipGold: g ? costAt(i + 1, j) + (g.optional ? OPTIONAL_UNUSED : ERROR) : Number.POSITIVE_INFINITY,
      skipPredicted: j < predicted.length ? costAt(i, j + 1) + ERROR : Number.POSITIVE_INFINITY,
      pair: pairGap === null ? Number.POSITIVE_INFINITY : costAt(i + 1, j + 1) + pairGap,
    };
  };
  for (let i = gold.length; i >= 0; i--) {
    for (let j = predicted.length; j >= 0; j--) {
      const row = cost[i];
      if (row && !(i === gold.length && j === predicted.length)) row[j] = Math.min(...Object.values(steps(i, j)));
    }
  }
  const outcome: MentionOutcome = { found: [], missed: [], wrong: [], optional: { labelled: 0, found: 0 }, exact: 0 };
  for (let i = 0, j = 0; i < gold.length || j < predicted.length; ) {
    const { skipGold, skipPredicted, pair } = steps(i, j);
    const g = gold[i];
    const p = predicted[j];
    if (g && p && pair <= skipGold && pair <= skipPredicted) {
      if (g.optional) outcome.optional.found++;
      else outcome.found.push(g);
      if (gap(g, j) === 0) outcome.exact++;
      i++;
      j++;
    } else if (g && skipGold <= skipPredicted) {
      if (!g.optional) outcome.missed.push(g);
      i++;
    } else {
      if (p) outcome.wrong.push(p);
      j++;
    }
  }
  outcome.optional.labelled = gold.filter((g) => g.optional).length;
  return outcome;
}

/** A claim fits a label when it says the same step (or another one that the label's verb may mean) of a party that can be the same. */
export function claimFits(gold: GoldClaim, claim: PredictedClaim): boolean {
  const sameStep = claim.asserts === gold.asserts || (gold.alt ?? []).includes(claim.asserts);
  const parties = [gold.party, claim.party ?? null];
  const sameParty = parties[0] === parties[1] || parties.some((p) => p === null || p === 'both');
  return claim.instrument === gold.instrument && sameStep && sameParty;
}

const distinct = <T>(items: T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

export interface ClaimOutcome {
  found: GoldClaim[];
  missed: GoldClaim[];
  /** Predicted claims that fit a required label; several may fit the same one. */
  right: number;
  wrong: PredictedClaim[];
  /** Called at odds with the record: rightly, wrongly, or where the record leaves it open; and those not called so that should be. */
  atOdds: { right: number; wrong: PredictedClaim[]; open: number; missed: GoldClaim[] };
}

/** Compares the claims of one page; the same statement made twice counts once, an optional label is neither right nor wrong. */
export function compareClaims(gold: GoldClaim[], predicted: PredictedClaim[]): ClaimOutcome {
  const outcome: ClaimOutcome = {
    found: [],
    missed: [],
    right: 0,
    wrong: [],
    atOdds: { right: 0, wrong: [], open: 0, missed: [] },
  };
  for (const claim of distinct(predicted, (c) => `${c.instrument} ${c.party ?? '-'} ${c.asserts}`)) {
    const fitting = gold.filter((g) => claimFits(g, claim));
    if (!fitting.length) outcome.wrong.push(claim);
    else if (fitting.some((g) => !g.optional)) outcome.right++;
  }
  const required = gold.filter((g) => !g.optional);
  for (const g of distinct(required, (c) => `${c.instrument} ${c.party ?? '-'} ${c.asserts} ${c.date ?? '-'}`)) {
    (predicted.some((claim) => claimFits(g, claim)) ? outcome.found : outcome.missed).push(g);
  }
  const calledAtOdds = predicted.filter((claim) => claim.verdict === 'at-odds');
  for (const claim of calledAtOdds) {
    const fitting = gold.filter((g) => claimFits(g, claim));
    if (fitting.some((g) => g.consistent === false)) outcome.atOdds.right++;
    else if (fitting.some((g) => g.consistent === null || g.optional)) outcome.atOdds.open++;
    else outcome.atOdds.wrong.push(claim);
  }
  outcome.atOdds.missed = required.filter((g) => g.consistent === false && !calledAtOdds.some((c) => claimFits(g, c)));
  return outcome;
}

/** Precision, recall and their harmonic mean, 1 where there was nothing to get wrong. */
export function rates({ right, wrong, missed }: { right: number; wrong: number; missed: number }) {
  const precision = right + wrong ? right / (right + wrong) : 1;
  const recall = right + missed ? right / (right + missed) : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
