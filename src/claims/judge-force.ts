/** Holds statements on entry into force against the record. A law that takes effect at home is another matter. */
import type { Event } from '../dataset/schema.ts';
import { rankOf } from '../dataset/steps.ts';
import { earliestDay } from '../dataset/when.ts';
import type { Statement } from './claim.ts';
import {
  datesFit,
  eventsOf,
  type Finding,
  finding,
  hadPassed,
  isBeyondChecked,
  isSolid,
  mayHavePassed,
  misfit,
  notOnRecord,
  observedOpen,
  type Record,
  searchesFor,
} from './record.ts';

const entriesIntoForce = (record: Record): Event[] => eventsOf(record, ['in-force'], 'instrument');

/** Whether the agreed term was over on the page's day. */
function isPastTerm({ instrument, pageDate }: Record): boolean {
  return pageDate !== null && instrument.term !== undefined && pageDate > instrument.term.until;
}

/** Holds "in force" against the record. */
export function judgeInForce(statement: Statement, record: Record): Finding {
  const events = entriesIntoForce(record);
  if (events.length === 0) {
    const open = observedOpen(statement, record, 'instrument', rankOf('in-force'));
    return open ? finding('at-odds', [open], record) : notOnRecord(searchesFor(record, ['in-force'], 'instrument'));
  }
  if (isPastTerm(record)) return notOnRecord(events.map(({ id }) => id));
  const passed = events.filter((event) => mayHavePassed(event, record));
  if (passed.length === 0) {
    return events.every(({ certainty }) => certainty === 'confirmed')
      ? misfit(events, record)
      : notOnRecord(events.map(({ id }) => id));
  }
  const fitting = passed.filter((event) => datesFit(statement, event));
  if (fitting.length === 0) return misfit(passed, record);
  // That it is in force is borne out; on which day it entered into force may be contested.
  const contested = statement.date !== null && fitting.some((event) => !isSolid(event, record));
  return finding(contested ? 'disputed' : 'consistent', fitting, record);
}

/** Holds "not in force" against the record. */
export function judgeNotInForce(statement: Statement, record: Record): Finding {
  const events = entriesIntoForce(record);
  if (record.pageDate === null) return notOnRecord();
  const passed = events.filter((event) => hadPassed(event, record));
  if (passed.length > 0) {
    if (isBeyondChecked(record) || isPastTerm(record)) return notOnRecord(passed.map(({ id }) => id));
    return misfit(passed, record);
  }
  const open = observedOpen(statement, record, 'instrument', rankOf('in-force'));
  if (open) return finding('consistent', [open], record);
  const later = events.filter(({ when }) => earliestDay(when) > (record.pageDate as string));
  return later.length > 0
    ? finding('consistent', later, record)
    : notOnRecord(searchesFor(record, ['in-force'], 'instrument'));
}
