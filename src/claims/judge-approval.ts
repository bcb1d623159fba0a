/** Holds statements on approval and ratification against the record. The words approve and ratify are never held against a page. */
import type { Event, EventKind } from '../dataset/schema.ts';
import { rankOf } from '../dataset/steps.ts';
import { addDays, earliestDay, firstDayOf, latestDay } from '../dataset/when.ts';
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

const VOTE: readonly EventKind[] = ['approved-by-parliament'];
const ACT: readonly EventKind[] = ['assented', 'ratified'];
const APPROVALS: readonly EventKind[] = [...VOTE, ...ACT];
/** With one of these a party has done its part. */
const COMPLETING: readonly EventKind[] = [...ACT, 'published', 'notified', 'domestic-in-force', 'admitted'];

/** The events that a statement can mean. A vote and a president's signature are told apart only where it says whose act it was. */
function meant(statement: Statement, record: Record, party: string): Event[] {
  const { asserts, institution } = statement;
  if (asserts === 'first-reading') return eventsOf(record, ['first-reading'], party);
  const narrow =
    institution === 'parliament' ? VOTE : institution === 'president' || asserts === 'assented' ? ACT : APPROVALS;
  const events = eventsOf(record, narrow, party);
  return events.length > 0 ? events : eventsOf(record, APPROVALS, party);
}

/** A date that fits none of the events. Ratification may be a later act than the vote, so a later date can be silence. */
function wrongDate(statement: Statement, events: readonly Event[], record: Record): Finding {
  const named = statement.institution === 'parliament' || statement.institution === 'president';
  const after =
    statement.date !== null &&
    events.every(({ when }) => firstDayOf(statement.date as string) > addDays(latestDay(when), 1));
  const complete = events.some(({ kind }) => ACT.includes(kind));
  if (after && !named && !complete && statement.asserts !== 'approved-by-parliament')
    return notOnRecord(events.map(({ id }) => id));
  return misfit(events, record);
}

function noEvent(statement: Statement, record: Record, party: string): Finding {
  const open = observedOpen(statement, record, party, rankOf('approved-by-parliament'));
  if (open) return finding('at-odds', [open], record);
  return notOnRecord(searchesFor(record, APPROVALS, party));
}

/**
 * Holds an approval by one party against the record.
 * @param party two-letter code
 */
export function judgeApproval(statement: Statement, record: Record, party: string): Finding {
  const events = meant(statement, record, party);
  if (statement.asserts === 'first-reading') {
    return events.length === 0
      ? notOnRecord()
      : finding(events.some(({ certainty }) => certainty === 'disputed') ? 'disputed' : 'consistent', events, record);
  }
  if (events.length === 0) return noEvent(statement, record, party);
  const passed = events.filter((event) => mayHavePassed(event, record));
  if (passed.length === 0) {
    // It came after the page: only what is confirmed tells that the page cannot have known.
    const confirmed = events.every(({ certainty }) => certainty === 'confirmed');
    return confirmed ? misfit(events, record) : notOnRecord(events.map(({ id }) => id));
  }
  const fitting = passed.filter((event) => datesFit(statement, event));
  if (fitting.length === 0) return wrongDate(statement, passed, record);
  const [first] = fitting as [Event];
  const contested = statement.date !== null && !isSolid(first, record);
  return finding(contested ? 'disputed' : 'consistent', fitting, record);
}

/**
 * Holds "has not ratified" of one party against the record. A vote alone does not refute it.
 * @param party two-letter code
 */
export function judgeNotRatified(statement: Statement, record: Record, party: string): Finding {
  if (record.pageDate === null) return notOnRecord();
  const done = [...eventsOf(record, COMPLETING, party), ...eventsOf(record, ['in-force'], 'instrument')];
  const passed = done.filter((event) => hadPassed(event, record));
  const solid = passed.filter((event) => isSolid(event, record));
  if (solid.length > 0) return finding('at-odds', solid, record);
  if (passed.length > 0) return finding('disputed', passed, record);
  const open = observedOpen(statement, record, party, rankOf('ratified'));
  if (open) return finding('consistent', [open], record);
  const later = done.filter(({ when }) => earliestDay(when) > (record.pageDate as string));
  if (later.length > 0 && !isBeyondChecked(record)) return finding('consistent', later, record);
  return notOnRecord([...eventsOf(record, VOTE, party).map(({ id }) => id), ...searchesFor(record, APPROVALS, party)]);
}
