/** Verdicts: over the record as shipped, and over records made up for one rule each. */
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import type { Statement, Verdict } from '../../../src/claims/claim.ts';
import { findClaims } from '../../../src/claims/find.ts';
import { judge } from '../../../src/claims/judge.ts';
import type { Dataset, Instrument } from '../../../src/dataset/schema.ts';
import { IDS, languages, page } from './page.ts';

const dataset = readDataset();
type Short = keyof typeof IDS;

const instrumentOf = (id: Short, record: Dataset = dataset): Instrument =>
  record.instruments.find((one) => one.id === IDS[id]) as Instrument;

function statement(id: Short, asserts: Statement['asserts'], rest: Partial<Statement> = {}): Statement {
  return {
    instrument: IDS[id],
    party: null,
    asserts,
    date: null,
    place: null,
    start: 0,
    end: 1,
    rule: 'test',
    ...rest,
  };
}

interface Day {
  date?: string | null;
  modified?: string;
  url?: string;
  record?: Dataset;
}

function held(one: Statement, { date = '2025-12-19', modified, url, record = dataset }: Day = {}) {
  const id = Object.entries(IDS).find(([, value]) => value === one.instrument)?.[0] as Short;
  const context = {
    dataset: record,
    instrument: instrumentOf(id, record),
    pageDate: date,
    modifiedDate: modified ?? null,
  };
  return judge(one, { ...context, pageUrl: url });
}

const verdict = (one: Statement, day?: Day): Verdict => held(one, day).verdict;

describe('a signature', () => {
  test.each([
    ['on its day', statement('M', 'signed', { date: '2025-07-22', place: 'Istanbul' }), 'consistent'],
    ['in its month', statement('M', 'signed', { date: '2025-07' }), 'consistent'],
    ['in its year', statement('S', 'signed', { date: '2021' }), 'consistent'],
    ['without date or place', statement('M', 'signed'), 'consistent'],
    ['a day off, as a time zone can make it', statement('M', 'signed', { date: '2025-07-23' }), 'consistent'],
    ['two days off', statement('M', 'signed', { date: '2025-07-24' }), 'at-odds'],
    ['in December 2025', statement('M', 'signed', { date: '2025-12' }), 'at-odds'],
    ['in Ankara', statement('M', 'signed', { date: '2025-07', place: 'Ankara' }), 'at-odds'],
    ['in 2020', statement('S', 'signed', { date: '2020' }), 'at-odds'],
    ['on 12 June 2021', statement('S', 'signed', { date: '2021-06-12' }), 'at-odds'],
    ['in Baku instead of Shusha', statement('S', 'signed', { place: 'Baku' }), 'at-odds'],
    ['in Shusha', statement('S', 'signed', { place: 'Shusha' }), 'consistent'],
    ['in Istanbul instead of Baku', statement('P', 'signed', { date: '2010-08-16', place: 'Istanbul' }), 'at-odds'],
    ['in 2020 instead of 2010', statement('P', 'signed', { date: '2020-08-16' }), 'at-odds'],
    ['of the Charter', statement('A', 'signed', { date: '1945-06-26', place: 'San Francisco' }), 'consistent'],
    ['of the Charter, on the day of its entry into force', statement('A', 'signed', { date: '1945-10-24' }), 'at-odds'],
  ] as const)('%s', (_name, one, expected) => {
    expect(verdict(one)).toBe(expected);
  });

  test('rests on the event', () => {
    expect(held(statement('M', 'signed', { place: 'Ankara' })).against).toEqual(['memo-signed']);
  });

  test('with a day and month whose year the page does not give is held against day and month', () => {
    expect(verdict(statement('S', 'signed', { date: '2025-06-15', yearAssumed: true }))).toBe('consistent');
    expect(verdict(statement('S', 'signed', { date: '2025-06', yearAssumed: true }))).toBe('consistent');
    expect(verdict(statement('S', 'signed', { date: '2025-05-15', yearAssumed: true }))).toBe('at-odds');
    expect(verdict(statement('S', 'signed', { date: '2024-02-29', yearAssumed: true }))).toBe('at-odds');
  });

  test('that is told before it was given', () => {
    expect(verdict(statement('M', 'signed'), { date: '2025-07-01' })).toBe('at-odds');
    expect(verdict(statement('M', 'signed'), { date: '2025-07-21' })).toBe('consistent');
  });

  test('on a page without a date', () => {
    expect(verdict(statement('M', 'signed', { date: '2025-12' }), { date: null })).toBe('at-odds');
    expect(verdict(statement('M', 'signed'), { date: null })).toBe('consistent');
  });
});

describe('an approval', () => {
  const rows: [string, Statement, Verdict, Day?][] = [
    ['by the Milli Majlis', statement('M', 'approved-by-parliament', { party: 'AZ' }), 'consistent'],
    ['called ratification', statement('M', 'ratified', { party: 'AZ', date: '2025-12-16' }), 'consistent'],
    [
      'by parliament on 25 December',
      statement('M', 'approved-by-parliament', { party: 'AZ', date: '2025-12-25', institution: 'parliament' }),
      'at-odds',
      { date: '2025-12-26' },
    ],
    [
      'without a parliament on 25 December',
      statement('M', 'approved-by-parliament', { party: 'AZ', date: '2025-12-25' }),
      'consistent',
      { date: '2025-12-26' },
    ],
    [
      'by Azerbaijan on 10 December, before the vote',
      statement('M', 'ratified', { party: 'AZ', date: '2025-12-10' }),
      'at-odds',
    ],
    [
      'by Azerbaijan on a day after the vote, when the act was still to be signed',
      statement('M', 'ratified', { party: 'AZ', date: '2025-12-19' }),
      'not-on-record',
    ],
    ['by Türkiye, two days after its procedure was seen open', statement('M', 'ratified', { party: 'TR' }), 'at-odds'],
    ['by Türkiye, a week after', statement('M', 'ratified', { party: 'TR' }), 'at-odds', { date: '2025-12-24' }],
    [
      'by Türkiye, eight days after',
      statement('M', 'ratified', { party: 'TR' }),
      'not-on-record',
      { date: '2025-12-25' },
    ],
    [
      'by Türkiye in July, told in the new year',
      statement('M', 'ratified', { party: 'TR', date: '2025-07' }),
      'at-odds',
      { date: '2026-02-01' },
    ],
    [
      'by Türkiye two days after its procedure was seen open',
      statement('M', 'ratified', { party: 'TR', date: '2025-12-19' }),
      'not-on-record',
    ],
    [
      'by Türkiye in January, told in February',
      statement('M', 'ratified', { party: 'TR', date: '2026-01' }),
      'not-on-record',
      { date: '2026-02-01' },
    ],
    [
      'by Türkiye, told after the record was last checked',
      statement('M', 'ratified', { party: 'TR' }),
      'not-on-record',
      { date: '2026-08-01' },
    ],
    ['by both, of whom one had not', statement('M', 'ratified', { party: 'both' }), 'at-odds'],
    ['by somebody', statement('M', 'ratified'), 'consistent'],
    ['by both parliaments', statement('S', 'ratified', { party: 'both', date: '2022-02' }), 'consistent'],
    [
      'by both on 3 February 2022',
      statement('S', 'approved-by-parliament', { party: 'both', date: '2022-02-03', institution: 'parliament' }),
      'at-odds',
    ],
    [
      'by the TBMM, reported a day later',
      statement('S', 'approved-by-parliament', { party: 'TR', date: '2022-02-04', institution: 'parliament' }),
      'consistent',
    ],
    [
      'by a day of which sources disagree',
      statement('P', 'approved-by-parliament', { party: 'TR', date: '2011-02-02' }),
      'disputed',
    ],
    [
      'by a day that none of them gives',
      statement('P', 'approved-by-parliament', { party: 'TR', date: '2012-05-05' }),
      'disputed',
    ],
    ['a day off', statement('P', 'ratified', { party: 'AZ', date: '2010-12-22' }), 'consistent'],
    [
      'by Erdoğan',
      statement('S', 'assented', { party: 'TR', date: '2022-02-11', institution: 'president' }),
      'consistent',
    ],
    [
      'by Erdoğan on the day of the vote',
      statement('S', 'assented', { party: 'TR', date: '2022-02-03', institution: 'president' }),
      'at-odds',
    ],
    [
      'by Aliyev before it is reported',
      statement('M', 'assented', { party: 'AZ', institution: 'president' }),
      'not-on-record',
    ],
    [
      'by Aliyev',
      statement('M', 'assented', { party: 'AZ', institution: 'president' }),
      'consistent',
      { date: '2025-12-26' },
    ],
    ['told before it was given', statement('S', 'ratified', { party: 'AZ' }), 'at-odds', { date: '2021-12-01' }],
    ['by a state that is no party', statement('M', 'ratified', { party: 'GE' }), 'not-on-record'],
    ['on a page without a date', statement('M', 'ratified', { party: 'TR' }), 'not-on-record', { date: null }],
  ];
  test.each(rows)('%s', (_name, one, expected, day) => {
    expect(verdict(one, day)).toBe(expected);
  });

  test('in first reading is what sources disagree about', () => {
    const claim = held(statement('M', 'first-reading', { party: 'AZ' }));
    expect(claim.verdict).toBe('disputed');
    expect(claim.against).toEqual(['memo-az-first-reading', 'memo-conflict-first-reading']);
    expect(verdict(statement('S', 'first-reading', { party: 'AZ' }))).toBe('not-on-record');
  });

  test('names the observation, or the searches, that it rests on', () => {
    expect(held(statement('M', 'ratified', { party: 'TR' })).against).toEqual(['memo-tr-pending-20251217']);
    expect(held(statement('M', 'ratified', { party: 'TR' }), { date: '2026-02-01' }).against).toEqual([
      'memo-search-tr-steps',
    ]);
  });
});

describe('not ratified', () => {
  const rows: [string, Statement, Verdict, Day?][] = [
    ['Türkiye, about when its procedure was seen open', statement('M', 'not-ratified', { party: 'TR' }), 'consistent'],
    ['Türkiye, before that', statement('M', 'not-ratified', { party: 'TR' }), 'consistent', { date: '2025-10-01' }],
    ['Türkiye, long after', statement('M', 'not-ratified', { party: 'TR' }), 'not-on-record', { date: '2026-03-01' }],
    ['Azerbaijan, after the vote alone', statement('M', 'not-ratified', { party: 'AZ' }), 'consistent'],
    ['the declaration', statement('S', 'not-ratified'), 'at-odds'],
    ['the memorandum, of which one side is open', statement('M', 'not-ratified'), 'consistent'],
    ['Türkiye, in January 2022', statement('S', 'not-ratified', { party: 'TR' }), 'consistent', { date: '2022-01-10' }],
    [
      'Türkiye, on the day itself',
      statement('S', 'not-ratified', { party: 'TR' }),
      'consistent',
      { date: '2022-02-10' },
    ],
    ['neither', statement('S', 'not-ratified', { party: 'both' }), 'at-odds'],
    ['on a page without a date', statement('S', 'not-ratified'), 'not-on-record', { date: null }],
  ];
  test.each(rows)('%s', (_name, one, expected, day) => {
    expect(verdict(one, day)).toBe(expected);
  });
});

describe('in force and not in force', () => {
  const rows: [string, Statement, Verdict, Day?][] = [
    ['the memorandum, when it was seen not to be', statement('M', 'in-force'), 'at-odds'],
    ['the memorandum, since July', statement('M', 'in-force', { date: '2025-07' }), 'at-odds', { date: '2026-02-01' }],
    ['the memorandum, later', statement('M', 'in-force'), 'not-on-record', { date: '2026-02-01' }],
    [
      'the memorandum, after the record was last checked',
      statement('M', 'in-force'),
      'not-on-record',
      { date: '2026-08-01' },
    ],
    ['the memorandum is not', statement('M', 'not-in-force'), 'consistent'],
    ['the memorandum is not, later', statement('M', 'not-in-force'), 'not-on-record', { date: '2026-02-01' }],
    ['the declaration', statement('S', 'in-force'), 'consistent'],
    [
      'the declaration, since a day in the month sources agree on',
      statement('S', 'in-force', { date: '2022-02-14' }),
      'disputed',
    ],
    ['the declaration, since its signature', statement('S', 'in-force', { date: '2021-06-15' }), 'disputed'],
    ['the declaration, before', statement('S', 'in-force'), 'not-on-record', { date: '2021-10-01' }],
    ['the declaration is not', statement('S', 'not-in-force'), 'disputed'],
    ['the declaration is not yet', statement('S', 'not-in-force'), 'consistent', { date: '2021-10-01' }],
    ['the Charter since 1945', statement('A', 'in-force', { date: '1945-10-24' }), 'consistent'],
    ['the Charter since its signature', statement('A', 'in-force', { date: '1945-06-26' }), 'at-odds'],
    ['the Charter is not', statement('A', 'not-in-force'), 'at-odds'],
    ['the agreement since 2011', statement('P', 'in-force', { date: '2011' }), 'consistent'],
    ['the agreement since 2015', statement('P', 'in-force', { date: '2015' }), 'at-odds'],
    ['the agreement is not', statement('P', 'not-in-force'), 'at-odds'],
    ['the agreement, past its term', statement('P', 'in-force'), 'not-on-record', { date: '2031-01-01' }],
    ['the agreement is not, past its term', statement('P', 'not-in-force'), 'not-on-record', { date: '2031-01-01' }],
    ['on a page without a date', statement('S', 'not-in-force'), 'not-on-record', { date: null }],
  ];
  test.each(rows)('%s', (_name, one, expected, day) => {
    expect(verdict(one, day)).toBe(expected);
  });
});

describe('the page itself', () => {
  const early = statement('S', 'ratified', { party: 'TR' });

  test('is right where its last change makes it right', () => {
    expect(verdict(early, { date: '2021-12-01' })).toBe('at-odds');
    expect(verdict(early, { date: '2021-12-01', modified: '2022-02-05' })).toBe('consistent');
    expect(verdict(early, { date: '2021-12-01', modified: '2021-12-02' })).toBe('at-odds');
    expect(verdict(early, { date: '2021-12-01', modified: 'soon' })).toBe('at-odds');
  });

  test('is no evidence for or against itself', () => {
    const source = dataset.sources['clashreport-20251217']?.url as string;
    const open = statement('M', 'not-ratified', { party: 'TR' });
    expect(verdict(open)).toBe('consistent');
    expect(verdict(open, { url: source })).toBe('not-on-record');
    expect(verdict(statement('M', 'ratified', { party: 'TR' }), { url: `${source}?utm_source=x#top` })).toBe(
      'not-on-record',
    );
    // What other sources have as well stays.
    expect(verdict(statement('M', 'signed', { place: 'Ankara' }), { url: source })).toBe('at-odds');
  });

  test('has no date where its date is none', () => {
    expect(verdict(early, { date: '2021-13-01' })).toBe('consistent');
  });
});

describe('a record', () => {
  function changed(change: (memorandum: Instrument) => void): Dataset {
    const record = structuredClone(dataset);
    change(instrumentOf('M', record));
    return record;
  }

  test('without places says nothing of the place', () => {
    const record = changed((one) => {
      one.places = [];
    });
    expect(verdict(statement('M', 'signed', { place: 'Ankara' }), { record })).toBe('consistent');
  });

  test('without a signature says nothing of it', () => {
    const record = changed((one) => {
      one.events = one.events.filter(({ kind }) => kind !== 'signed');
    });
    expect(verdict(statement('M', 'signed', { date: '2020' }), { record })).toBe('not-on-record');
  });

  test('that is contested and only reported puts no page at odds', () => {
    const record = changed((one) => {
      for (const event of one.events) event.certainty = 'reported';
    });
    const wrong = statement('M', 'approved-by-parliament', {
      party: 'AZ',
      date: '2025-10-01',
      institution: 'parliament',
    });
    expect(verdict(wrong, { record })).toBe('disputed');
    expect(held(wrong, { record }).against).toContain('memo-conflict-vote-date');
  });
});

describe('over a page', () => {
  test('every statement gets a verdict and keeps its place', () => {
    const blocks = [
      '# [M|Memorandum] in force',
      'The [M|memorandum] was signed in Ankara. Azerbaijan has ratified it.',
    ];
    const { article, mentions } = page('en', blocks);
    const claims = findClaims(article, mentions, dataset, languages);
    expect(claims.map(({ asserts, verdict: found }) => `${asserts} ${found}`)).toEqual([
      'in-force at-odds',
      'signed at-odds',
      'ratified consistent',
    ]);
    expect(article.text.slice(claims[1]?.start, claims[1]?.end)).toBe('memorandum was signed in Ankara');
  });

  test('an instrument that the record does not have gets none', () => {
    const { article, mentions } = page('en', ['The [M|memorandum] was signed in Ankara.']);
    expect(findClaims(article, mentions, { ...dataset, instruments: [] }, languages)).toEqual([]);
  });

  test('the address of the page is taken into account', () => {
    const { article, mentions } = page('en', ['Türkiye has not ratified the [M|memorandum].']);
    const pageUrl = dataset.sources['clashreport-20251217']?.url;
    expect(findClaims(article, mentions, dataset, languages, { pageUrl })[0]?.verdict).toBe('not-on-record');
  });
});

describe('what is not certain is not held against a page', () => {
  test('an unsure statement', () => {
    const one = statement('S', 'signed', { date: '2020' });
    expect(held(one, { date: '2023-05-05' }).verdict).toBe('at-odds');
    expect(held({ ...one, unsure: true }, { date: '2023-05-05' }).verdict).toBe('not-on-record');
    expect(held({ ...one, date: '2021', unsure: true }, { date: '2023-05-05' }).verdict).toBe('consistent');
  });

  test('one that another date, place or party of its sentence would bear out', () => {
    const one = statement('S', 'signed', { date: '2022-02', place: 'Shusha' });
    const verdict = (...alternatives: Statement['alternatives'] & object) =>
      held({ ...one, alternatives }, { date: '2023-05-05' }).verdict;
    expect(verdict({ date: '2020' })).toBe('at-odds');
    expect(verdict({ date: '2020' }, { date: '2021-06' })).toBe('not-on-record');
  });
});
