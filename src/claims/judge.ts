/** Holds a statement of a page against the record on the page's date. Silence of the record is never held against a page. */
import type { Dataset, Instrument } from '../dataset/schema.ts';
import { isDay } from '../dataset/when.ts';
import type { Claim, Statement } from './claim.ts';
import { judgeApproval, judgeNotRatified } from './judge-approval.ts';
import { judgeInForce, judgeNotInForce } from './judge-force.ts';
import {
  datesFit,
  eventsOf,
  type Finding,
  finding,
  mayHavePassed,
  misfit,
  notOnRecord,
  type Record,
  recordFor,
} from './record.ts';

export interface JudgeContext {
  dataset: Dataset;
  /** The record of the statement's instrument. */
  instrument: Instrument;
  /** ISO day on which the page was published, or null. */
  pageDate: string | null;
  /** ISO day on which the page was last changed, or null. */
  modifiedDate: string | null;
  /** Address of the page, or null. */
  pageUrl?: string | null;
}

/** Town of a place in the record: "Shusha, Azerbaijan" is Shusha. */
function town(place: string): string {
  return (place.split(',')[0] as string).trim().toLowerCase();
}

function placesFit({ place }: Statement, { instrument }: Record): boolean {
  if (place === null || instrument.places.length === 0) return true;
  return instrument.places.some((one) => town(one.place.en) === town(place));
}

function judgeSigned(statement: Statement, record: Record): Finding {
  const events = eventsOf(record, ['signed']);
  if (events.length === 0) return notOnRecord();
  const fitting = events.filter((event) => datesFit(statement, event) && mayHavePassed(event, record));
  return fitting.length > 0 && placesFit(statement, record)
    ? finding('consistent', fitting, record)
    : misfit(events, record);
}

/** One finding for several parties. `every`: the statement is of all of them, so one that is at odds is enough. */
function together(findings: readonly Finding[], every: boolean): Finding {
  const of = (verdict: Finding['verdict']): Finding[] => findings.filter((one) => one.verdict === verdict);
  const merged = (chosen: readonly Finding[], verdict: Finding['verdict']): Finding => ({
    verdict,
    against: [...new Set(chosen.flatMap(({ against }) => against))],
  });
  const odds = of('at-odds');
  const fitting = of('consistent');
  const disputed = of('disputed');
  if (every ? odds.length > 0 : odds.length === findings.length) return merged(odds, 'at-odds');
  if (every ? fitting.length === findings.length : fitting.length > 0) return merged(fitting, 'consistent');
  return disputed.length > 0 ? merged(disputed, 'disputed') : merged(of('not-on-record'), 'not-on-record');
}

function byParty(
  statement: Statement,
  record: Record,
  judgeOne: (statement: Statement, record: Record, party: string) => Finding,
): Finding {
  const { parties } = record.instrument;
  const { party } = statement;
  if (party !== null && party !== 'both')
    return parties.includes(party) ? judgeOne(statement, record, party) : notOnRecord();
  const findings = parties.map((one) => judgeOne(statement, record, one));
  return together(findings, party === 'both');
}

function judgeOn(statement: Statement, record: Record): Finding {
  switch (statement.asserts) {
    case 'signed':
      return judgeSigned(statement, record);
    case 'in-force':
      return judgeInForce(statement, record);
    case 'not-in-force':
      return judgeNotInForce(statement, record);
    case 'not-ratified':
      return byParty(statement, record, judgeNotRatified);
    default:
      return byParty(statement, record, judgeApproval);
  }
}

/** Whether the record bears out what the sentence says if another of its dates, places or parties is the one that belongs to the verb. */
function mayMeanOther({ alternatives = [], ...statement }: Statement, record: Record): boolean {
  return alternatives.some((other) => judgeOn({ ...statement, ...other }, record).verdict !== 'at-odds');
}

/** Nothing is held against a page where it is not certain what it says. */
function whereSure({ unsure }: Statement, found: Finding): Finding {
  return unsure && found.verdict === 'at-odds' ? notOnRecord(found.against) : found;
}

/**
 * Holds a statement against the record on the page's date, and on the day the page was last changed where the first does not fit.
 * @returns the statement with a verdict and the ids of the entries that it rests on
 */
export function judge(
  statement: Statement,
  { dataset, instrument, pageDate, modifiedDate, pageUrl = null }: JudgeContext,
): Claim {
  const on = (day: string | null): Finding => {
    const record = recordFor(dataset, instrument, day, pageUrl);
    const found = judgeOn(statement, record);
    return found.verdict === 'at-odds' && mayMeanOther(statement, record) ? notOnRecord(found.against) : found;
  };
  const published = whereSure(statement, on(pageDate !== null && isDay(pageDate) ? pageDate : null));
  if (published.verdict !== 'at-odds' || modifiedDate === null || !isDay(modifiedDate))
    return { ...statement, ...published };
  const modified = on(modifiedDate);
  return { ...statement, ...(modified.verdict === 'at-odds' ? published : modified) };
}
