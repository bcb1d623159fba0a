import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import { EventKind, type Instrument, State } from '../../../src/dataset/schema.ts';
import { OBSERVATION_HOLDS_DAYS, type Status, statusOn } from '../../../src/dataset/status.ts';
import { rankOf } from '../../../src/dataset/steps.ts';
import { addDays, earliestDay, lastDayOf, latestDay } from '../../../src/dataset/when.ts';
import { event, instrument, search, seen } from './made-up.ts';

/** State and grounds of a party, or the instrument, on several days. */
function course(of: Instrument, party: string, days: string[]): string[] {
  return days.map((day) => {
    const { state, rests, byEndOf, observedLater } = statusOn(of, party, day);
    return [state, rests, byEndOf && `by the end of ${byEndOf}`, observedLater && 'seen later']
      .filter(Boolean)
      .join(', ');
  });
}

describe('events', () => {
  it('move a party forward in the order of treaty law', () => {
    const full = instrument({
      events: [
        event('both', 'signed', '2020-01-01'),
        event('AA', 'submitted', '2020-01-02'),
        event('AA', 'committee', '2020-01-03'),
        event('AA', 'approved-by-parliament', '2020-01-04'),
        event('AA', 'assented', '2020-01-05'),
        event('AA', 'published', '2020-01-06'),
        event('AA', 'ratified', '2020-01-07'),
        event('AA', 'notified', '2020-01-08'),
        event('instrument', 'in-force', '2020-01-09'),
        event('both', 'term-ended', '2020-01-10'),
      ],
    });
    const days = Array.from({ length: 11 }, (_, day) => addDays('2019-12-31', day));
    expect(course(full, 'AA', days)).toEqual([
      'not-a-party, event',
      'signed, event',
      'approval-pending, event',
      'approval-pending, event',
      'approved-by-parliament, event',
      'approving-act-signed, event',
      'approving-act-signed, event',
      'ratified, event',
      'notified, event',
      'notified, event',
      'term-ended, event',
    ]);
    expect(course(full, 'BB', ['2019-12-31', '2020-01-01', '2020-01-09', '2020-01-10'])).toEqual([
      'not-a-party, event',
      'signed, event',
      'signed, event',
      'term-ended, event',
    ]);
    expect(course(full, 'instrument', ['2019-12-31', '2020-01-08', '2020-01-09', '2020-01-10'])).toEqual([
      'not-in-force, event',
      'not-in-force, event',
      'in-force, event',
      'term-ended, event',
    ]);
  });

  it('for both apply to every party, and to no party beyond', () => {
    const approved = instrument({ events: [event('both', 'approved-by-parliament', '2020-01-01')] });
    expect(statusOn(approved, 'AA', '2020-02-01').state).toBe('approved-by-parliament');
    expect(statusOn(approved, 'BB', '2020-02-01').state).toBe('approved-by-parliament');
    const single = instrument({ events: [event('AA', 'signed', '2020-01-01')] });
    expect(statusOn(single, 'BB', '2020-02-01')).toMatchObject({
      state: 'unknown',
      rests: 'none',
      sources: [],
      entries: [],
    });
  });

  it('leave the state alone where they change nothing in it', () => {
    const kinds = ['published', 'domestic-in-force', 'judgment', 'other'] as const;
    const quiet = instrument({
      events: [event('both', 'signed', '2020-01-01'), ...kinds.map((kind) => event('AA', kind, '2020-01-02'))],
    });
    const status = statusOn(quiet, 'AA', '2020-01-03');
    expect(status.state).toBe('signed');
    expect(status.minor.map(({ kind }) => kind)).toEqual(['published', 'domestic-in-force']);
    expect(status.reached?.kind).toBe('signed');
  });

  it('do not move a party back when a lesser step comes late', () => {
    const late = instrument({
      events: [event('AA', 'approved-by-parliament', '2020-01-01'), event('AA', 'committee', '2020-01-05')],
    });
    expect(statusOn(late, 'AA', '2020-02-01').state).toBe('approved-by-parliament');
  });

  it('name a party’s own entry into force, but tell the instrument’s on its own line', () => {
    const own = instrument({ events: [event('AA', 'ratified', '2020-01-01'), event('AA', 'in-force', '2020-02-01')] });
    expect(statusOn(own, 'AA', '2020-03-01').state).toBe('in-force');
    expect(statusOn(own, 'instrument', '2020-03-01').state).toBe('unknown');
    const common = instrument({
      events: [event('both', 'ratified', '2020-01-01'), event('both', 'in-force', '2020-02-01')],
    });
    expect(statusOn(common, 'AA', '2020-03-01').state).toBe('ratified');
    expect(statusOn(common, 'instrument', '2020-03-01').state).toBe('in-force');
  });

  it('say "not yet" from a later step, with its sources and no date of their own', () => {
    const signed = instrument({ events: [event('both', 'signed', '2020-01-01')] });
    for (const party of ['AA', 'instrument']) {
      expect(statusOn(signed, party, '2019-06-01')).toMatchObject({
        rests: 'event',
        entries: ['both-signed-2020-01-01'],
        sources: ['source-of-both-signed-2020-01-01', 'second-source'],
        when: null,
        text: null,
        certainty: 'confirmed',
        next: { id: 'both-signed-2020-01-01' },
      });
    }
  });

  it('end the not-yet-signed of the instrument with the first signature of any party', () => {
    const apart = instrument({ events: [event('AA', 'signed', '2020-01-01'), event('BB', 'signed', '2020-03-01')] });
    expect(course(apart, 'instrument', ['2019-12-31', '2020-02-01'])).toEqual(['not-in-force, event', 'unknown, none']);
    expect(course(apart, 'BB', ['2020-02-29', '2020-03-01'])).toEqual(['not-a-party, event', 'signed, event']);
  });
});

describe('an uncertain date', () => {
  const month = instrument({
    events: [
      event('both', 'signed', '2020-01-15'),
      event('AA', 'approved-by-parliament', { date: '2020-03', earliest: '2020-03-10' }),
      event('instrument', 'in-force', { date: '2020-05', latest: '2020-05-20' }, { certainty: 'disputed' }),
    ],
  });

  it('keeps the state before it until its last day, and names its end', () => {
    expect(course(month, 'AA', ['2020-03-09', '2020-03-10', '2020-03-30', '2020-03-31'])).toEqual([
      'signed, event',
      'signed, event, by the end of 2020-03',
      'signed, event, by the end of 2020-03',
      'approved-by-parliament, event',
    ]);
    expect(course(month, 'instrument', ['2020-04-30', '2020-05-01', '2020-05-19', '2020-05-20'])).toEqual([
      'not-in-force, event',
      'not-in-force, event, by the end of 2020-05-20',
      'not-in-force, event, by the end of 2020-05-20',
      'in-force, event',
    ]);
  });

  it('is disputed within its bounds, not before them', () => {
    const certainties = ['2020-04-30', '2020-05-01', '2020-05-20'].map(
      (day) => statusOn(month, 'instrument', day).certainty,
    );
    expect(certainties).toEqual(['reported', 'disputed', 'disputed']);
  });

  it('names the step under way rather than one that is to come', () => {
    const overlapping = instrument({
      events: [
        event('both', 'signed', '2020'),
        event('AA', 'ratified', '2020-11-01'),
        event('AA', 'notified', '2020-12-01'),
      ],
    });
    expect(statusOn(overlapping, 'AA', '2020-06-01')).toMatchObject({
      state: 'not-a-party',
      byEndOf: '2020',
      next: { kind: 'signed' },
    });
    expect(statusOn(overlapping, 'AA', '2019-06-01').next?.kind).toBe('signed');
    expect(statusOn(overlapping, 'AA', '2020-11-15').next?.kind).toBe('notified');
  });

  it('of two steps under way names the one that is certain first', () => {
    const both = instrument({
      events: [
        event('both', 'signed', '2019-01-01'),
        event('AA', 'ratified', '2020'),
        event('AA', 'approved-by-parliament', { date: '2020-05', latest: '2020-05-20' }),
      ],
    });
    expect(statusOn(both, 'AA', '2020-05-05')).toMatchObject({
      byEndOf: '2020-05-20',
      next: { kind: 'approved-by-parliament' },
    });
    expect(statusOn(both, 'AA', '2020-06-05')).toMatchObject({ state: 'approved-by-parliament', byEndOf: '2020' });
  });
});

describe('a first reading', () => {
  const approval = event('AA', 'approved-by-parliament', '2020-02-01');
  const reading = event('AA', 'first-reading', '2020-02-01', { certainty: 'disputed' });
  const conflict = {
    id: 'which-reading',
    question: { en: 'Which reading?' },
    positions: [],
    assessment: { en: 'Open.' },
    events: [reading.id],
  };
  const signature = event('both', 'signed', '2020-01-01');

  it('that is disputed never counts as a step; the dispute is told until a later act', () => {
    const disputed = instrument({
      events: [signature, approval, reading, event('AA', 'assented', '2020-03-01')],
      conflicts: [conflict],
    });
    expect(statusOn(disputed, 'AA', '2020-02-10')).toMatchObject({
      state: 'approved-by-parliament',
      minor: [],
      disputedBy: ['which-reading'],
    });
    expect(statusOn(disputed, 'AA', '2020-01-10').disputedBy).toEqual([]);
    expect(statusOn(disputed, 'BB', '2020-02-10').disputedBy).toEqual([]);
    expect(statusOn(disputed, 'AA', '2020-03-10').disputedBy).toEqual([]);
    const alone = instrument({ events: [signature, reading], conflicts: [conflict] });
    expect(statusOn(alone, 'AA', '2020-02-10')).toMatchObject({ state: 'signed', disputedBy: ['which-reading'] });
  });

  it('that is undisputed is an open procedure', () => {
    const first = instrument({ events: [signature, event('AA', 'first-reading', '2020-01-20'), approval] });
    expect(statusOn(first, 'AA', '2020-01-25')).toMatchObject({
      state: 'approval-pending',
      minor: [{ kind: 'first-reading' }],
    });
    expect(statusOn(first, 'AA', '2020-02-01').state).toBe('approved-by-parliament');
  });
});

describe('an observation of a passing state', () => {
  const signature = event('both', 'signed', '2020-01-01');
  const open = seen('AA', 'approval-pending', '2020-06-10');

  it('holds on its day, for a week after it, and back to the day after the signature', () => {
    const observed = instrument({ events: [signature], observations: [open] });
    const lastDay = addDays('2020-06-10', OBSERVATION_HOLDS_DAYS);
    expect(lastDay).toBe('2020-06-17');
    expect(
      course(observed, 'AA', [
        '2019-12-31',
        '2020-01-01',
        '2020-01-02',
        '2020-06-09',
        '2020-06-10',
        lastDay,
        '2020-06-18',
      ]),
    ).toEqual([
      'not-a-party, event',
      'signed, event',
      'approval-pending, observation, seen later',
      'approval-pending, observation, seen later',
      'approval-pending, observation',
      'approval-pending, observation',
      'signed, event',
    ]);
    expect(statusOn(observed, 'AA', '2020-06-18').lastObserved?.id).toBe(open.id);
    expect(statusOn(observed, 'AA', '2020-06-12')).toMatchObject({
      soleSource: `source-of-${open.id}`,
      certainty: 'reported',
      when: { date: '2020-06-10' },
      reached: { kind: 'signed' },
    });
    expect(statusOn(observed, 'BB', '2020-06-12').state).toBe('signed');
  });

  it('is outranked by a step that moves further', () => {
    const approved = instrument({
      events: [signature, event('AA', 'approved-by-parliament', '2020-06-10')],
      observations: [open],
    });
    expect(course(approved, 'AA', ['2020-06-09', '2020-06-10', '2020-06-12'])).toEqual([
      'approval-pending, observation, seen later',
      'approved-by-parliament, event',
      'approved-by-parliament, event',
    ]);
  });

  it('goes on holding while a later step shows that the procedure was still open', () => {
    const later = instrument({
      events: [signature, event('AA', 'approved-by-parliament', '2020-09-01')],
      observations: [open],
    });
    expect(course(later, 'AA', ['2020-08-31', '2020-09-01'])).toEqual([
      'approval-pending, observation',
      'approved-by-parliament, event',
    ]);
  });

  it('does not reach back where no signature is on record', () => {
    const unsigned = instrument({ observations: [open] });
    expect(course(unsigned, 'AA', ['2020-06-09', '2020-06-10', '2020-06-18'])).toEqual([
      'unknown, none',
      'approval-pending, observation',
      'unknown, none',
    ]);
  });

  it('of an uncertain day counts from the last to be seen and from the first to lapse', () => {
    const vague = instrument({
      events: [signature],
      observations: [seen('AA', 'approval-pending', { date: '2020-06', earliest: '2020-06-10', latest: '2020-06-12' })],
    });
    expect(course(vague, 'AA', ['2020-06-11', '2020-06-12', '2020-06-17', '2020-06-18'])).toEqual([
      'approval-pending, observation, seen later',
      'approval-pending, observation',
      'approval-pending, observation',
      'signed, event',
    ]);
  });

  it('tells the newest sighting within the week, whatever order the record lists them in', () => {
    const twice = instrument({
      events: [signature],
      observations: [seen('AA', 'approval-pending', '2020-06-12'), open],
    });
    const entries = ['2020-06-11', '2020-06-12', '2020-06-19'].map((day) => statusOn(twice, 'AA', day).entries[0]);
    expect(entries).toEqual([open.id, 'seen-aa-approval-pending-2020-06-12', 'seen-aa-approval-pending-2020-06-12']);
  });

  it('of the instrument not in force reaches back as far as nothing else answers, and lapses to unknown', () => {
    const whole = instrument({ events: [signature], observations: [seen('instrument', 'not-in-force', '2020-06-10')] });
    expect(course(whole, 'instrument', ['2019-01-01', '2020-01-01', '2020-06-10', '2020-06-17', '2020-06-18'])).toEqual(
      [
        'not-in-force, event',
        'not-in-force, observation, seen later',
        'not-in-force, observation',
        'not-in-force, observation',
        'unknown, none',
      ],
    );
    expect(statusOn(whole, 'instrument', '2020-06-18').lastObserved?.state).toBe('not-in-force');
    expect(statusOn(whole, 'AA', '2020-06-12').state).toBe('signed');
  });

  it('of a state that is not a party answers before any step', () => {
    const outside = instrument({ observations: [seen('AA', 'not-a-party', '2020-06-10')] });
    expect(course(outside, 'AA', ['2010-01-01', '2020-06-12', '2020-07-01'])).toEqual([
      'not-a-party, observation, seen later',
      'not-a-party, observation',
      'unknown, none',
    ]);
  });

  it('made of both is of the parties or of the instrument by what was seen', () => {
    const both = instrument({
      events: [signature],
      observations: [seen('both', 'approval-pending', '2020-06-10'), seen('both', 'not-in-force', '2020-06-10')],
    });
    expect(['AA', 'BB', 'instrument'].map((party) => statusOn(both, party, '2020-06-11').state)).toEqual([
      'approval-pending',
      'approval-pending',
      'not-in-force',
    ]);
  });

  it('that saw less than a completed step makes the line disputed', () => {
    const contrary = instrument({
      events: [signature, event('instrument', 'in-force', '2020-05-01')],
      observations: [seen('instrument', 'not-in-force', '2020-06-10')],
    });
    expect(statusOn(contrary, 'instrument', '2020-06-01')).toMatchObject({ state: 'in-force', certainty: 'confirmed' });
    expect(statusOn(contrary, 'instrument', '2020-06-12')).toMatchObject({
      state: 'in-force',
      rests: 'event',
      certainty: 'disputed',
      entries: ['instrument-in-force-2020-05-01', 'seen-instrument-not-in-force-2020-06-10'],
      sources: [
        'source-of-instrument-in-force-2020-05-01',
        'second-source',
        'source-of-seen-instrument-not-in-force-2020-06-10',
      ],
    });
    expect(statusOn(contrary, 'instrument', '2020-06-18').certainty).toBe('confirmed');
    const before = { ...contrary, events: [signature, event('instrument', 'in-force', '2020-06-11')] };
    expect(statusOn(before, 'instrument', '2020-06-12').certainty).toBe('confirmed');
    const sameDay = { ...contrary, events: [signature, event('instrument', 'in-force', '2020-06-10')] };
    expect(statusOn(sameDay, 'instrument', '2020-06-12').certainty).toBe('confirmed');
  });

  it('is no contradiction where the procedure can well be open after the step', () => {
    const approved = instrument({
      events: [signature, event('AA', 'approved-by-parliament', '2020-06-01')],
      observations: [open, seen('BB', 'not-a-party', '2020-06-10')],
    });
    expect(statusOn(approved, 'AA', '2020-06-12').certainty).toBe('confirmed');
    // To have signed is not yet to be a party.
    expect(statusOn(approved, 'BB', '2020-06-12')).toMatchObject({ state: 'signed', certainty: 'confirmed' });
  });

  it('that could not tell is no answer', () => {
    const vague = instrument({ events: [signature], observations: [seen('AA', 'unknown', '2020-06-10')] });
    expect(course(vague, 'AA', ['2020-06-10'])).toEqual(['signed, event']);
  });
});

describe('an observation of a lasting state', () => {
  it('holds from its day until a step ends it, and bears out the step that led to it', () => {
    const inForce = instrument({
      events: [
        event('both', 'signed', '2020-01-01'),
        event('instrument', 'in-force', '2020-03', { certainty: 'disputed' }),
        event('instrument', 'term-ended', '2020-12-01'),
      ],
      observations: [seen('instrument', 'in-force', '2020-06-10'), seen('instrument', 'in-force', '2020-08')],
    });
    expect(
      course(inForce, 'instrument', ['2020-02-01', '2020-04-01', '2020-06-10', '2020-11-30', '2020-12-01']),
    ).toEqual([
      'not-in-force, event',
      'in-force, event',
      'in-force, observation',
      'in-force, observation',
      'term-ended, event',
    ]);
    expect(statusOn(inForce, 'instrument', '2020-04-01').certainty).toBe('disputed');
    expect(statusOn(inForce, 'instrument', '2020-06-10')).toMatchObject({
      certainty: 'reported',
      entries: ['seen-instrument-in-force-2020-06-10', 'instrument-in-force-2020-03'],
    });
    expect(statusOn(inForce, 'instrument', '2020-08-30').when?.date).toBe('2020-06-10');
    expect(statusOn(inForce, 'instrument', '2020-08-31').when?.date).toBe('2020-08');
  });

  it('answers alone where no step is on record, for a party too', () => {
    const seenOnly = instrument({
      events: [event('both', 'signed', '2020-01-01')],
      observations: [
        seen('BB', 'ratified', '2020-06-10'),
        seen('BB', 'signed', '2020-06-20'),
        seen('both', 'in-force', '2020-07-01'),
        seen('both', 'term-ended', '2020-08-01'),
      ],
    });
    expect(course(seenOnly, 'BB', ['2020-06-09', '2020-06-10', '2020-07-01', '2020-12-01'])).toEqual([
      'signed, event',
      'ratified, observation',
      'ratified, observation',
      'ratified, observation',
    ]);
    expect(course(seenOnly, 'instrument', ['2020-06-30', '2020-07-01', '2020-08-01'])).toEqual([
      'unknown, none',
      'in-force, observation',
      'term-ended, observation',
    ]);
  });

  it('of a lesser state does not join a further one', () => {
    const lesser = instrument({
      events: [event('AA', 'ratified', '2020-01-01')],
      observations: [seen('AA', 'signed', '2020-02-01')],
    });
    expect(statusOn(lesser, 'AA', '2020-03-01')).toMatchObject({
      state: 'ratified',
      entries: ['aa-ratified-2020-01-01'],
    });
  });
});

describe('a search', () => {
  const signature = event('both', 'signed', '2020-01-01');

  it('answers from the day after the last step, to its end and beyond, and is no evidence of nothing', () => {
    const searched = instrument({
      checkedThrough: '2020-06-30',
      events: [signature],
      searches: [search('AA', '2020-05-01', ['ratified']), search('AA', '2020-06-30', ['ratified', 'published'])],
    });
    expect(course(searched, 'AA', ['2019-12-31', '2020-01-01', '2020-01-02', '2020-06-30', '2020-07-01'])).toEqual([
      'not-a-party, event',
      'signed, event',
      'signed, search',
      'signed, search',
      'signed, search',
    ]);
    const status = statusOn(searched, 'AA', '2020-07-01');
    expect(status.search?.through).toBe('2020-06-30');
    expect(status).toMatchObject({
      beyondChecked: true,
      entries: ['search-aa-2020-06-30', signature.id],
      when: { date: '2020-01-01' },
    });
    expect(statusOn(searched, 'AA', '2020-06-30').beyondChecked).toBe(false);
    expect(statusOn(searched, 'BB', '2020-07-01')).toMatchObject({ rests: 'event' });
    expect(statusOn(searched, 'BB', '2020-07-01').search).toBeUndefined();
  });

  it('says nothing where the record has a later step, or looked for no further one', () => {
    const known = instrument({
      events: [signature, event('AA', 'ratified', '2020-09-01')],
      searches: [search('AA', '2020-12-31', ['notified']), search('BB', '2020-12-31', ['published', 'signed'])],
    });
    expect(statusOn(known, 'AA', '2020-05-01')).toMatchObject({
      state: 'signed',
      rests: 'event',
      next: { kind: 'ratified' },
    });
    expect(statusOn(known, 'AA', '2020-05-01').search).toBeUndefined();
    expect(statusOn(known, 'BB', '2020-05-01').search).toBeUndefined();
    // The act is what the line rests on; that no notification was found is told beside it.
    expect(statusOn(known, 'AA', '2020-10-01')).toMatchObject({
      state: 'ratified',
      rests: 'event',
      search: { party: 'AA' },
    });
  });

  it('says nothing of a time before a sighting, which itself tells of that time', () => {
    const sighted = instrument({
      events: [signature],
      observations: [seen('AA', 'approval-pending', '2020-06-10'), seen('instrument', 'not-in-force', '2020-06-10')],
      searches: [search('both', '2020-12-31', ['ratified', 'in-force'])],
    });
    for (const party of ['AA', 'instrument']) {
      expect(statusOn(sighted, party, '2020-03-01').search).toBeUndefined();
      expect(statusOn(sighted, party, '2020-06-12').search?.through).toBe('2020-12-31');
    }
  });

  it('answers for a lapsed observation', () => {
    const lapsed = instrument({
      events: [signature, event('AA', 'committee', '2020-02-01')],
      observations: [seen('BB', 'approval-pending', '2020-03-01'), seen('instrument', 'not-in-force', '2020-03-01')],
      searches: [search('both', '2020-12-31', ['approved-by-parliament', 'in-force'])],
    });
    expect(course(lapsed, 'BB', ['2020-03-08', '2020-03-09'])).toEqual([
      'approval-pending, observation',
      'signed, search',
    ]);
    expect(course(lapsed, 'instrument', ['2020-03-08', '2020-03-09'])).toEqual([
      'not-in-force, observation',
      'unknown, search',
    ]);
    expect(statusOn(lapsed, 'instrument', '2020-03-09')).toMatchObject({
      sources: [],
      certainty: null,
      text: { en: 'Nothing found up to 2020-12-31.' },
    });
    expect(course(lapsed, 'AA', ['2020-03-09'])).toEqual(['approval-pending, event']);
  });
});

describe('a term', () => {
  const term = {
    until: '2020-08-16',
    text: { en: 'To run to 16 August.' },
    certainty: 'reported' as const,
    sources: ['t'],
  };
  const events = [event('both', 'signed', '2010-08-16'), event('instrument', 'in-force', '2011')];
  const days = ['2020-08-16', '2020-08-17', '2020-10-01'];

  it('leaves the instrument unknown once it is over', () => {
    const over = instrument({ term, events });
    expect(course(over, 'instrument', days)).toEqual(['in-force, event', 'unknown, term', 'unknown, term']);
    expect(statusOn(over, 'instrument', '2020-08-17')).toMatchObject({
      termDue: true,
      sources: ['t'],
      when: { date: '2020-08-16' },
    });
    expect(statusOn(over, 'instrument', '2020-08-16').termDue).toBeUndefined();
    expect(statusOn(over, 'AA', '2020-08-17')).toMatchObject({ state: 'signed', termDue: true });
  });

  it('does not do so where the record tells what followed', () => {
    const ended = instrument({ term, events: [...events, event('both', 'term-ended', '2020-08-16')] });
    expect(course(ended, 'instrument', days)).toEqual(['term-ended, event', 'term-ended, event', 'term-ended, event']);
    const endedLater = instrument({ term, events: [...events, event('both', 'term-ended', '2020-09-01')] });
    expect(course(endedLater, 'instrument', days)).toEqual(['in-force, event', 'in-force, event', 'term-ended, event']);
    const renewed = instrument({ term, events: [...events, event('instrument', 'in-force', '2020-08-17')] });
    expect(course(renewed, 'instrument', days)).toEqual(['in-force, event', 'in-force, event', 'in-force, event']);
    const invoked = instrument({ term, events, observations: [seen('instrument', 'in-force', '2020-09-01')] });
    expect(course(invoked, 'instrument', days)).toEqual(['in-force, event', 'unknown, term', 'in-force, event']);
  });

  it('changes nothing for what was never in force', () => {
    const never = instrument({ term, events: events.slice(0, 1) });
    expect(course(never, 'instrument', days)).toEqual(['unknown, none', 'unknown, none', 'unknown, none']);
    expect(statusOn(never, 'AA', '2020-08-17').termDue).toBeUndefined();
  });
});

describe('a provision', () => {
  it('binds a state that ratified from the day on which its treaty entered into force', () => {
    const charter = instrument({
      kind: 'provision',
      events: [
        event('AA', 'approved-by-parliament', '1945-08-15'),
        event('AA', 'ratified', '1945-09-28'),
        event('instrument', 'in-force', '1945-10-24'),
        event('BB', 'ratified', '1950-01-01'),
      ],
    });
    expect(course(charter, 'AA', ['1945-09-01', '1945-10-23', '1945-10-24'])).toEqual([
      'not-a-party, event',
      'ratified, event',
      'in-force, event',
    ]);
    expect(course(charter, 'BB', ['1949-12-31', '1950-01-01'])).toEqual(['not-a-party, event', 'in-force, event']);
    expect(statusOn(charter, 'BB', '1949-12-31').next).toMatchObject({ party: 'BB', kind: 'ratified' });
    expect(statusOn(charter, 'AA', '1945-10-01').next).toMatchObject({ party: 'instrument', kind: 'in-force' });
    expect(statusOn(charter, 'AA', '1945-09-01').minor.map(({ kind }) => kind)).toEqual(['approved-by-parliament']);
  });

  it('binds a member from its admission, and by nothing else', () => {
    const charter = instrument({
      kind: 'provision',
      events: [
        event('instrument', 'in-force', '1945'),
        event('AA', 'ratified', '1946'),
        event('AA', 'admitted', '1946-05'),
      ],
    });
    expect(course(charter, 'AA', ['1946-05-31', '1946-12-31'])).toEqual(['admitted, event', 'admitted, event']);
    const unconsented = instrument({ kind: 'provision', events: [event('instrument', 'in-force', '1945')] });
    expect(course(unconsented, 'AA', ['1946-01-01'])).toEqual(['unknown, none']);
    const pending = instrument({ kind: 'provision', events: [event('AA', 'ratified', '1945')] });
    expect(course(pending, 'AA', ['1946-01-01'])).toEqual(['ratified, event']);
  });

  it('names the end of a state’s own consent where that came last', () => {
    const late = instrument({
      kind: 'provision',
      events: [
        event('instrument', 'in-force', '1945'),
        event('AA', 'ratified', { date: '1950', latest: '1950-06-30' }),
      ],
    });
    expect(course(late, 'AA', ['1950-03-01', '1950-06-30'])).toEqual([
      'not-a-party, event, by the end of 1950-06-30',
      'in-force, event',
    ]);
  });
});

describe('what is asked wrongly', () => {
  it('a party that the instrument does not have is unknown', () => {
    const signed = instrument({ events: [event('AA', 'signed', '2020-01-01')] });
    expect(statusOn(signed, 'ZZ', '2020-06-01')).toMatchObject({ state: 'unknown', rests: 'none' });
  });

  it('a day that does not exist is refused', () => {
    expect(() => statusOn(instrument({}), 'AA', '2020-02-30')).toThrow(RangeError);
  });
});

const anyDay = fc.integer({ min: 0, max: 73_413 }).map((days) => addDays('1900-01-01', days));
const anyWhen = fc.oneof(
  anyDay.map((date) => ({ date })),
  anyDay.map((day) => ({ date: day.slice(0, 7) })),
  anyDay.map((day) => ({ date: day.slice(0, 4) })),
  fc.tuple(anyDay, fc.nat(40), fc.nat(40)).map(([date, before, after]) => ({
    date,
    about: true as const,
    earliest: addDays(date, -before),
    latest: addDays(date, after),
  })),
);
const whom = fc.constantFrom('AA', 'BB', 'both', 'instrument');
const certainty = fc.constantFrom('confirmed' as const, 'reported' as const, 'disputed' as const);
const anyEvent = fc
  .tuple(whom, fc.constantFrom(...EventKind.options), anyWhen, certainty)
  .map(([party, kind, when, sure]) => event(party, kind, when, { certainty: sure }));
const anyObservation = fc
  .tuple(whom, fc.constantFrom(...State.options), anyWhen, certainty)
  .map(([party, state, when, sure]) => seen(party, state, when, { certainty: sure }));
const anySearch = fc
  .tuple(whom, anyDay, fc.array(fc.constantFrom(...EventKind.options), { minLength: 1, maxLength: 4 }))
  .map(([party, through, lookedFor]) => search(party, through, lookedFor));
const anyTerm = anyDay.map((until) => ({
  until,
  text: { en: 'Until then.' },
  certainty: 'reported' as const,
  sources: ['t'],
}));
const anyInstrument = fc
  .record({
    kind: fc.constantFrom('agreement' as const, 'provision' as const),
    events: fc.array(anyEvent, { maxLength: 8 }),
    observations: fc.array(anyObservation, { maxLength: 4 }),
    searches: fc.array(anySearch, { maxLength: 3 }),
    term: fc.option(anyTerm, { nil: undefined }),
  })
  .map(instrument);
const anyParty = fc.constantFrom('AA', 'BB', 'instrument');

function expectGrounds(status: Status): void {
  const grounded = status.sources.length > 0 || (status.rests === 'search' && status.search !== undefined);
  expect(grounded).toBe(status.rests !== 'none');
  expect(new Set(status.sources).size).toBe(status.sources.length);
  expect(status.certainty === null).toBe(status.state === 'unknown');
  expect(status.soleSource).toBe(status.sources.length === 1 ? status.sources[0] : undefined);
}

describe('for any record', () => {
  it('every day of 1900 to 2100 has an answer with its grounds', () => {
    fc.assert(
      fc.property(anyInstrument, anyParty, anyDay, (any, party, day) => {
        expectGrounds(statusOn(any, party, day));
      }),
      { numRuns: 500 },
    );
  });

  it('of events alone, the state never moves back as the days go by', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 8 }),
        anyParty,
        anyDay,
        fc.nat(20_000),
        (events, party, day, later) => {
          const any = instrument({ events });
          const before = statusOn(any, party, day);
          const after = statusOn(any, party, addDays(day, later));
          // After the last step on record nothing tells whether the instrument is in force: that is no move back.
          if (after.state !== 'unknown') expect(rankOf(after.state)).toBeGreaterThanOrEqual(rankOf(before.state));
          else expect(rankOf(before.state)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a step is under way exactly where `next` may have been taken', () => {
    fc.assert(
      fc.property(anyInstrument, anyParty, anyDay, (any, party, day) => {
        const { byEndOf, next } = statusOn({ ...any, kind: 'agreement' }, party, day);
        expect(byEndOf !== undefined).toBe(next !== undefined && earliestDay(next.when) <= day);
        if (byEndOf && next) expect(lastDayOf(byEndOf)).toBe(latestDay(next.when));
      }),
      { numRuns: 500 },
    );
  });

  it('the real record has an answer with its grounds on every day that matters and far around', () => {
    for (const one of readDataset().instruments) {
      const edges = [...one.events, ...one.observations].flatMap(({ when }) => [
        when.date.padEnd(10, '-01'),
        when.earliest,
        when.latest,
      ]);
      const days = ['1900-01-01', '2100-12-31', one.term?.until, one.checkedThrough, ...edges]
        .filter((day) => day !== undefined)
        .flatMap((day) => [-8, -1, 0, 1, 7, 8].map((by) => addDays(day, by)));
      for (const day of days) {
        for (const party of [...one.parties, 'instrument']) {
          const status = statusOn(one, party, day);
          expectGrounds(status);
          expect(status.rests, `${one.id} ${party} ${day}`).not.toBe('none');
        }
      }
    }
  });
});
