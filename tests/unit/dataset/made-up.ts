/** A made-up instrument between two made-up positions in time, for rules that no real record shows alone. */
import type { Event, EventKind, Instrument, Observation, Search, State, Whom } from '../../../src/dataset/schema.ts';

type Changes<T> = Partial<Omit<T, 'when'>> & { when?: Event['when'] | string };

const whenOf = (when: Event['when'] | string): Event['when'] => (typeof when === 'string' ? { date: when } : when);

/** An event that happened; its id is party, kind and date. */
export function event(party: Whom, kind: EventKind, when: Event['when'] | string, changes: Changes<Event> = {}): Event {
  const id = `${party}-${kind}-${whenOf(when).date}`.toLowerCase();
  const { when: _, ...rest } = changes;
  return {
    id,
    when: whenOf(when),
    party,
    kind,
    text: { en: `${kind}.` },
    certainty: 'confirmed',
    sources: [`source-of-${id}`, 'second-source'],
    ...rest,
  };
}

/** What one outlet saw on a day. */
export function seen(
  party: Whom,
  state: State,
  when: Event['when'] | string,
  changes: Changes<Observation> = {},
): Observation {
  const { when: _, ...rest } = changes;
  const id = `seen-${party}-${state}-${whenOf(when).date}`.toLowerCase();
  return {
    id,
    when: whenOf(when),
    party,
    state,
    text: { en: `Seen: ${state}.` },
    certainty: 'reported',
    sources: [`source-of-${id}`],
    ...rest,
  };
}

/** Looked for up to a day, nothing found. */
export function search(party: Whom, through: string, lookedFor: EventKind[]): Search {
  const id = `search-${party}-${through}`.toLowerCase();
  return { id, through, party, lookedFor, text: { en: `Nothing found up to ${through}.` } };
}

/** An instrument with parties AA and BB, checked through 2020-12-31. */
export function instrument(changes: Partial<Instrument>): Instrument {
  return {
    id: 'made-up',
    kind: 'agreement',
    name: { en: 'Made-up agreement' },
    year: '2020',
    summary: { text: { en: 'Made up.' }, sources: ['second-source'] },
    titles: [],
    parties: ['AA', 'BB'],
    signatories: [],
    places: [],
    checkedThrough: '2020-12-31',
    recheckAfterDays: 90,
    events: [],
    observations: [],
    searches: [],
    facts: [],
    opinions: [],
    conflicts: [],
    misstatements: [],
    unverified: [],
    lookAlikes: [],
    corrections: [],
    ...changes,
  };
}
