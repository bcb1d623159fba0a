import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import type { Instrument } from '../../../src/dataset/schema.ts';
import { needsRecheck, type Status, samePicture, standings, statusOn } from '../../../src/dataset/status.ts';

const { instruments } = readDataset();

function instrumentOf(id: string): Instrument {
  const found = instruments.find((one) => one.id === id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}

/** What is pinned of a status: state, what it rests on, and what a reader has to be told beside it. */
type Pinned = Partial<Pick<Status, 'certainty' | 'byEndOf' | 'soleSource' | 'observedLater' | 'termDue'>> & {
  next?: string;
  reached?: string;
  lastObserved?: string;
  search?: string;
  disputedBy?: string[];
  when?: string | null;
  beyondChecked?: boolean;
};

type Row = [day: string, party: string, state: Status['state'], rests: Status['rests'], because: string, also?: Pinned];

function pinnedOf(status: Status, names: Pinned): Pinned {
  const all: Pinned = {
    certainty: status.certainty,
    byEndOf: status.byEndOf,
    soleSource: status.soleSource,
    observedLater: status.observedLater,
    termDue: status.termDue,
    next: status.next?.id,
    reached: status.reached?.id,
    lastObserved: status.lastObserved?.id,
    search: status.search?.id,
    disputedBy: status.disputedBy,
    when: status.when?.date ?? null,
    beyondChecked: status.beyondChecked,
  };
  return Object.fromEntries(Object.keys(names).map((name) => [name, all[name as keyof Pinned]]));
}

function pin(id: string, rows: Row[]): void {
  describe(id, () => {
    it.each(rows)('%s %s: %s, rests on %s, because %s', (day, party, state, rests, _because, also = {}) => {
      const status = statusOn(instrumentOf(id), party, day);
      expect({ state: status.state, rests: status.rests, ...pinnedOf(status, also) }).toEqual({
        state,
        rests,
        ...also,
      });
    });
  });
}

pin('memorandum-2025', [
  ['2025-07-21', 'AZ', 'not-a-party', 'event', 'it was signed the day after', { next: 'memo-signed', when: null }],
  ['2025-07-21', 'TR', 'not-a-party', 'event', 'it was signed the day after', { next: 'memo-signed' }],
  ['2025-07-21', 'instrument', 'not-in-force', 'event', 'what is unsigned is not in force', { next: 'memo-signed' }],
  ['2025-07-22', 'AZ', 'signed', 'event', 'the ministers signed on this day', { next: 'memo-az-committee' }],
  [
    '2025-07-22',
    'TR',
    'signed',
    'event',
    'on the day of the signature the signature is the news',
    { search: undefined },
  ],
  [
    '2025-07-22',
    'instrument',
    'not-in-force',
    'observation',
    'it was seen not in force five months later',
    { observedLater: true },
  ],
  ['2025-10-01', 'AZ', 'signed', 'event', 'the committee met in November', { next: 'memo-az-committee' }],
  [
    '2025-10-01',
    'TR',
    'approval-pending',
    'observation',
    'what was open in December was not complete in October',
    { observedLater: true, reached: 'memo-signed' },
  ],
  [
    '2025-12-15',
    'AZ',
    'approval-pending',
    'event',
    'the committee had passed the bill on, the vote came next day',
    { next: 'memo-az-approved', certainty: 'reported' },
  ],
  ['2025-12-15', 'TR', 'approval-pending', 'observation', 'it was seen open two days later', { observedLater: true }],
  [
    '2025-12-15',
    'instrument',
    'not-in-force',
    'observation',
    'it was seen not in force two days later',
    { observedLater: true },
  ],
  ['2025-12-16', 'AZ', 'approved-by-parliament', 'event', 'parliament voted on this day', { certainty: 'confirmed' }],
  [
    '2025-12-17',
    'AZ',
    'approved-by-parliament',
    'event',
    'the President’s signature was reported on 25 December only',
    {
      next: 'memo-az-assented',
      certainty: 'confirmed',
      when: '2025-12-16',
      byEndOf: undefined,
      disputedBy: ['memo-conflict-first-reading', 'memo-conflict-vote-date', 'memo-conflict-verb'],
    },
  ],
  [
    '2025-12-17',
    'TR',
    'approval-pending',
    'observation',
    'one outlet wrote on this day that the procedure was open',
    { soleSource: 'clashreport-20251217', certainty: 'reported', observedLater: undefined, reached: 'memo-signed' },
  ],
  [
    '2025-12-17',
    'instrument',
    'not-in-force',
    'observation',
    'the same outlet wrote that both procedures were needed',
    { soleSource: 'clashreport-20251217', certainty: 'reported', beyondChecked: false },
  ],
  ['2025-12-18', 'AZ', 'approved-by-parliament', 'event', 'nothing changed', { next: 'memo-az-assented' }],
  [
    '2025-12-18',
    'TR',
    'approval-pending',
    'observation',
    'a sighting of yesterday still answers',
    { soleSource: 'clashreport-20251217' },
  ],
  ['2025-12-18', 'instrument', 'not-in-force', 'observation', 'a sighting of yesterday still answers'],
  [
    '2025-12-24',
    'AZ',
    'approved-by-parliament',
    'event',
    'the signature falls on the 24th or the 25th',
    { byEndOf: '2025-12-25', next: 'memo-az-assented' },
  ],
  [
    '2025-12-24',
    'TR',
    'approval-pending',
    'observation',
    'it is the last day for which a sighting of the 17th answers',
  ],
  [
    '2025-12-25',
    'TR',
    'signed',
    'search',
    'the sighting is more than a week old',
    { lastObserved: 'memo-tr-pending-20251217' },
  ],
  [
    '2025-12-26',
    'AZ',
    'approving-act-signed',
    'event',
    'the signature was reported by the 25th',
    { certainty: 'reported', byEndOf: undefined, disputedBy: [] },
  ],
  [
    '2025-12-26',
    'TR',
    'signed',
    'search',
    'the sighting has lapsed and no step was found',
    { search: 'memo-search-tr-steps', reached: 'memo-signed' },
  ],
  [
    '2025-12-26',
    'instrument',
    'unknown',
    'search',
    'the sighting has lapsed and nothing was found',
    { lastObserved: 'memo-not-in-force-20251217', search: 'memo-search-in-force', certainty: null },
  ],
  ['2026-01-10', 'AZ', 'approving-act-signed', 'event', 'no later act is on record'],
  ['2026-01-10', 'TR', 'signed', 'search', 'looked for to March 2026 and not found', { beyondChecked: false }],
  ['2026-01-10', 'instrument', 'unknown', 'search', 'looked for to March 2026 and not found'],
  [
    '2026-11-22',
    'AZ',
    'approving-act-signed',
    'event',
    'an act stays done',
    { when: '2025-12-25', certainty: 'reported', beyondChecked: true },
  ],
  [
    '2026-11-22',
    'TR',
    'signed',
    'search',
    'the record was checked to 13 March 2026',
    { beyondChecked: true, lastObserved: 'memo-tr-pending-20251217' },
  ],
  ['2026-11-22', 'instrument', 'unknown', 'search', 'the record was checked to 13 March 2026', { beyondChecked: true }],
]);

pin('shusha-declaration', [
  ['2021-06-14', 'AZ', 'not-a-party', 'event', 'it was signed the day after', { next: 'shusha-signed' }],
  ['2021-06-14', 'TR', 'not-a-party', 'event', 'it was signed the day after', { next: 'shusha-signed' }],
  ['2021-06-14', 'instrument', 'not-in-force', 'event', 'what is unsigned is not in force'],
  ['2021-06-16', 'AZ', 'signed', 'event', 'the presidents signed the day before', { next: 'shusha-az-approved' }],
  ['2021-06-16', 'TR', 'signed', 'event', 'the presidents signed the day before', { next: 'shusha-tr-submitted' }],
  [
    '2021-06-16',
    'instrument',
    'not-in-force',
    'event',
    'no source has it in force before 2022',
    { next: 'shusha-in-force', certainty: 'reported', byEndOf: undefined },
  ],
  [
    '2022-02-02',
    'AZ',
    'approved-by-parliament',
    'event',
    'the Milli Majlis voted the day before',
    { certainty: 'confirmed' },
  ],
  [
    '2022-02-02',
    'TR',
    'signed',
    'event',
    'the bill arrived between the 1st and the 3rd',
    { byEndOf: '2022-02-03', next: 'shusha-tr-submitted' },
  ],
  ['2022-02-02', 'instrument', 'not-in-force', 'event', 'the Turkish vote was still to come'],
  [
    '2022-02-03',
    'TR',
    'approved-by-parliament',
    'event',
    'the TBMM voted on this day',
    { disputedBy: ['shusha-conflict-tr-vote-date'] },
  ],
  ['2022-02-13', 'AZ', 'approving-act-signed', 'event', 'the President signed the law the day before'],
  ['2022-02-13', 'TR', 'approving-act-signed', 'event', 'the President’s decision is of the 11th'],
  [
    '2022-02-13',
    'instrument',
    'not-in-force',
    'event',
    'sources have it in force some day in February',
    { byEndOf: '2022-02', next: 'shusha-in-force', certainty: 'disputed', disputedBy: ['shusha-conflict-in-force'] },
  ],
  ['2022-02-20', 'AZ', 'approving-act-signed', 'event', 'domestic procedure complete'],
  ['2022-02-20', 'TR', 'approving-act-signed', 'event', 'a law taking effect at home is no entry into force'],
  [
    '2022-02-20',
    'instrument',
    'not-in-force',
    'event',
    'the day in February is not established',
    { byEndOf: '2022-02' },
  ],
  ['2022-02-28', 'instrument', 'in-force', 'event', 'by the end of February', { certainty: 'disputed' }],
  [
    '2022-06-15',
    'instrument',
    'in-force',
    'observation',
    'it was described as in force on this day',
    { certainty: 'reported', when: '2022-06-15', reached: 'shusha-in-force' },
  ],
  [
    '2025-12-17',
    'AZ',
    'approving-act-signed',
    'event',
    'the last act is the law of 12 February 2022',
    { when: '2022-02-12' },
  ],
  [
    '2025-12-17',
    'TR',
    'approving-act-signed',
    'event',
    'the last act is the decision of 11 February 2022',
    { when: '2022-02-11' },
  ],
  [
    '2025-12-17',
    'instrument',
    'in-force',
    'observation',
    'what was in force in June 2022 lasts',
    { certainty: 'reported', search: 'shusha-search-ended' },
  ],
  ['2025-12-18', 'AZ', 'approving-act-signed', 'event', 'nothing changed'],
  ['2025-12-18', 'TR', 'approving-act-signed', 'event', 'nothing changed'],
  ['2025-12-18', 'instrument', 'in-force', 'observation', 'nothing changed', { certainty: 'reported' }],
  ['2026-11-22', 'AZ', 'approving-act-signed', 'event', 'nothing changed', { beyondChecked: true }],
  ['2026-11-22', 'TR', 'approving-act-signed', 'event', 'nothing changed', { beyondChecked: true }],
  [
    '2026-11-22',
    'instrument',
    'in-force',
    'observation',
    'it was cited in March 2026',
    { when: '2026-03-11', certainty: 'reported' },
  ],
]);

pin('strategic-partnership-2010', [
  ['2010-08-15', 'AZ', 'not-a-party', 'event', 'it was signed the day after', { next: 'agr-signed' }],
  ['2010-08-15', 'TR', 'not-a-party', 'event', 'it was signed the day after', { next: 'agr-signed' }],
  ['2010-08-15', 'instrument', 'not-in-force', 'event', 'what is unsigned is not in force', { next: 'agr-signed' }],
  [
    '2010-12-31',
    'AZ',
    'approved-by-parliament',
    'event',
    'the law was signed some day before it was published',
    { byEndOf: '2011-01-20', next: 'agr-az-assented' },
  ],
  [
    '2010-12-31',
    'TR',
    'approval-pending',
    'event',
    'a commission had taken the bill up',
    { next: 'agr-tr-approved', byEndOf: undefined },
  ],
  [
    '2010-12-31',
    'instrument',
    'not-in-force',
    'event',
    'it is described as in force from 2011',
    { next: 'agr-in-force', byEndOf: undefined },
  ],
  [
    '2011-02-20',
    'AZ',
    'approving-act-signed',
    'event',
    'the law had been published',
    { soleSource: 'eqanun-21158', certainty: 'reported' },
  ],
  [
    '2011-02-20',
    'TR',
    'approval-pending',
    'event',
    'sources have the vote between 2 February and 11 March',
    { byEndOf: '2011-03-11', disputedBy: ['agr-conflict-tr-vote-date'] },
  ],
  ['2011-02-20', 'instrument', 'not-in-force', 'event', 'it is not known when in 2011', { byEndOf: '2011' }],
  ['2011-06-30', 'AZ', 'approving-act-signed', 'event', 'nothing changed'],
  [
    '2011-06-30',
    'TR',
    'approved-by-parliament',
    'event',
    'the vote was by 11 March; the gazette is publication',
    { certainty: 'disputed', when: '2011-03' },
  ],
  [
    '2011-06-30',
    'instrument',
    'not-in-force',
    'event',
    'it is not known when in 2011',
    { byEndOf: '2011', next: 'agr-in-force' },
  ],
  [
    '2011-12-31',
    'instrument',
    'in-force',
    'event',
    'by the end of 2011',
    { soleSource: 'newsaboutturkey-20201119', byEndOf: undefined },
  ],
  ['2012-01-01', 'AZ', 'approving-act-signed', 'event', 'nothing changed'],
  ['2012-01-01', 'TR', 'approved-by-parliament', 'event', 'nothing changed'],
  ['2012-01-01', 'instrument', 'in-force', 'event', '2011 is over', { when: '2011' }],
  ['2025-12-17', 'AZ', 'approving-act-signed', 'event', 'the last act is the law of 2010'],
  ['2025-12-17', 'TR', 'approved-by-parliament', 'event', 'the last act found is the vote of early 2011'],
  [
    '2025-12-17',
    'instrument',
    'in-force',
    'event',
    'parliament relied on it since',
    { certainty: 'reported', soleSource: undefined },
  ],
  ['2025-12-18', 'AZ', 'approving-act-signed', 'event', 'nothing changed'],
  ['2025-12-18', 'TR', 'approved-by-parliament', 'event', 'nothing changed'],
  ['2025-12-18', 'instrument', 'in-force', 'event', 'nothing changed'],
  ['2026-11-22', 'AZ', 'approving-act-signed', 'event', 'nothing changed', { beyondChecked: true }],
  ['2026-11-22', 'TR', 'approved-by-parliament', 'event', 'nothing changed', { beyondChecked: true }],
  [
    '2026-11-22',
    'instrument',
    'in-force',
    'event',
    'it is reported to run to 2030',
    { beyondChecked: true, termDue: undefined },
  ],
  ['2030-08-16', 'instrument', 'in-force', 'event', 'it is the last day of the reported term', { termDue: undefined }],
  [
    '2030-08-17',
    'instrument',
    'unknown',
    'term',
    'the term is over, and renewal or end is not on record',
    {
      termDue: true,
      when: '2030-08-16',
      soleSource: 'enwiki-2010',
      lastObserved: 'agr-relied-on-2023',
      certainty: null,
    },
  ],
  ['2030-08-17', 'AZ', 'approving-act-signed', 'event', 'an act stays done when the term is over', { termDue: true }],
  ['2030-08-17', 'TR', 'approved-by-parliament', 'event', 'an act stays done when the term is over', { termDue: true }],
]);

pin('un-charter-article-51', [
  ['1945-06-01', 'instrument', 'not-in-force', 'event', 'the Charter was signed on the 26th', { next: 'art51-signed' }],
  ['1945-06-27', 'AZ', 'not-a-party', 'event', 'it was admitted in 1992', { next: 'art51-az-admitted' }],
  ['1945-06-27', 'TR', 'not-a-party', 'event', 'it ratified in September', { next: 'art51-tr-ratified' }],
  [
    '1945-06-27',
    'instrument',
    'not-in-force',
    'event',
    'signed the day before, in force in October',
    { next: 'art51-in-force', certainty: 'confirmed' },
  ],
  [
    '1945-08-20',
    'TR',
    'not-a-party',
    'event',
    'a parliament’s approval does not bind a state to the Charter',
    { next: 'art51-tr-ratified' },
  ],
  ['1945-10-23', 'AZ', 'not-a-party', 'event', 'it was admitted in 1992'],
  [
    '1945-10-23',
    'TR',
    'ratified',
    'event',
    'the depositary recorded its ratification in September',
    { next: 'art51-tr-admitted', when: '1945-09-28' },
  ],
  ['1945-10-23', 'instrument', 'not-in-force', 'event', 'it entered into force the day after'],
  ['1945-10-24', 'AZ', 'not-a-party', 'event', 'it was admitted in 1992'],
  ['1945-10-24', 'TR', 'admitted', 'event', 'it became a founding member on this day', { when: '1945-10-24' }],
  [
    '1945-10-24',
    'instrument',
    'in-force',
    'event',
    'it entered into force on this day',
    { disputedBy: ['art51-conflict-in-force'] },
  ],
  ['1991-12-31', 'AZ', 'not-a-party', 'event', 'it was admitted in March 1992', { next: 'art51-az-admitted' }],
  ['1991-12-31', 'TR', 'admitted', 'event', 'a member since 1945'],
  ['1991-12-31', 'instrument', 'in-force', 'event', 'in force since 1945'],
  [
    '1992-03-01',
    'AZ',
    'not-a-party',
    'event',
    'it was admitted the day after; a recommendation is no admission',
    { next: 'art51-az-admitted' },
  ],
  ['1992-03-01', 'TR', 'admitted', 'event', 'a member since 1945'],
  ['1992-03-01', 'instrument', 'in-force', 'event', 'in force since 1945'],
  [
    '1993-01-01',
    'AZ',
    'admitted',
    'event',
    'the General Assembly admitted it on 2 March 1992',
    { when: '1992-03-02', certainty: 'confirmed' },
  ],
  ['1993-01-01', 'TR', 'admitted', 'event', 'a member since 1945'],
  ['1993-01-01', 'instrument', 'in-force', 'event', 'in force since 1945'],
  ...(['2025-12-17', '2025-12-18', '2026-11-22'] as const).flatMap((day): Row[] => [
    [day, 'AZ', 'admitted', 'event', 'a member since 1992', { when: '1992-03-02', beyondChecked: day > '2026' }],
    [day, 'TR', 'admitted', 'event', 'a member since 1945', { when: '1945-10-24', beyondChecked: day > '2026' }],
    [day, 'instrument', 'in-force', 'event', 'in force since 1945', { when: '1945-10-24', certainty: 'confirmed' }],
  ]),
]);

describe('what goes with a status of the record', () => {
  const memorandum = instrumentOf('memorandum-2025');

  it('names the act, the steps so far and the minor ones', () => {
    const status = statusOn(memorandum, 'AZ', '2026-01-10');
    expect(status.act?.en).toBe('President signed the approving law');
    expect(status.steps.map(({ id }) => id)).toEqual(['memo-signed', 'memo-az-approved', 'memo-az-assented']);
    expect(status.minor.map(({ id }) => id)).toEqual(['memo-az-committee']);
  });

  it('tells a parliament’s approval of the Charter beside the state', () => {
    const status = statusOn(instrumentOf('un-charter-article-51'), 'TR', '1946-01-01');
    expect(status.minor.map(({ id }) => id)).toEqual(['art51-tr-approved', 'art51-tr-published']);
    expect(status.steps.map(({ id }) => id)).toEqual(['art51-tr-ratified', 'art51-tr-admitted']);
  });

  it('lists every source of what the line rests on once', () => {
    const status = statusOn(instrumentOf('shusha-declaration'), 'instrument', '2025-12-17');
    expect(status.entries).toEqual(['shusha-in-force-20220615', 'shusha-in-force']);
    expect(status.sources).toEqual(['report-20220615', 'tadef-relations', 'trtfarsi-20250217']);
  });
});

describe('standings', () => {
  it('are of all parties in their order, then of the instrument', () => {
    const board = standings(instrumentOf('shusha-declaration'), '2022-02-13');
    expect(board.map(({ party }) => party)).toEqual(['AZ', 'TR', 'instrument']);
    expect(board.every(({ date }) => date === '2022-02-13')).toBe(true);
  });

  it.each([
    ['un-charter-article-51', '2025-12-17', '2026-11-22', true],
    ['un-charter-article-51', '1992-03-01', '1992-03-02', false],
    // A later sighting bears out the same state.
    ['shusha-declaration', '2025-12-17', '2026-11-22', true],
    // On this day it rests on a disputed event alone.
    ['shusha-declaration', '2022-03-15', '2026-11-22', false],
    ['strategic-partnership-2010', '2025-12-17', '2026-11-22', true],
    ['strategic-partnership-2010', '2026-11-22', '2030-08-17', false],
    ['memorandum-2025', '2025-12-17', '2025-12-18', true],
    ['memorandum-2025', '2025-12-17', '2025-12-24', false],
    ['memorandum-2025', '2025-12-17', '2026-11-22', false],
    ['memorandum-2025', '2026-01-10', '2026-11-22', true],
  ])('of %s on %s and %s read the same: %s', (id, one, other, same) => {
    const instrument = instrumentOf(id);
    expect(samePicture(standings(instrument, one), standings(instrument, other))).toBe(same);
    expect(samePicture(standings(instrument, other), standings(instrument, one))).toBe(same);
  });
});

describe('needsRecheck', () => {
  it('ages each instrument at its own pace', () => {
    const due = instruments.filter((one) => needsRecheck(one, '2026-11-22')).map(({ id }) => id);
    expect(due).toEqual(['memorandum-2025']);
  });

  it('is due from the day after the last of its days', () => {
    const memorandum = instrumentOf('memorandum-2025');
    expect(needsRecheck({ ...memorandum, checkedThrough: '2026-01-01', recheckAfterDays: 30 }, '2026-01-31')).toBe(
      false,
    );
    expect(needsRecheck({ ...memorandum, checkedThrough: '2026-01-01', recheckAfterDays: 30 }, '2026-02-01')).toBe(
      true,
    );
  });
});
