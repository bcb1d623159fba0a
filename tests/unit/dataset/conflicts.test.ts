import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import { conflictsForCard, conflictsTouching, sourcesOfConflict } from '../../../src/dataset/conflicts.ts';
import type { Conflict } from '../../../src/dataset/schema.ts';
import { instrument } from './made-up.ts';

const conflict = (id: string, changes: Partial<Conflict>): Conflict => ({
  id,
  question: { en: `${id}?` },
  positions: [
    { text: { en: 'One.' }, sources: ['a', 'b'] },
    { text: { en: 'Other.' }, sources: ['b', 'c'] },
  ],
  assessment: { en: 'Open.' },
  ...changes,
});

const disputed = instrument({
  conflicts: [
    conflict('aside', { card: true }),
    conflict('vote', { card: true, events: ['vote-day', 'vote-kind'] }),
    conflict('quiet', { events: ['vote-day'] }),
    conflict('signature', { card: true, events: ['signed'] }),
  ],
});
const ids = (conflicts: Conflict[]) => conflicts.map(({ id }) => id);

describe('conflicts', () => {
  it('touch a line by any of the entries it rests on, in the order of the record', () => {
    expect(ids(conflictsTouching(disputed, ['vote-day']))).toEqual(['vote', 'quiet']);
    expect(ids(conflictsTouching(disputed, ['signed', 'vote-kind', 'vote-day']))).toEqual([
      'vote',
      'quiet',
      'signature',
    ]);
    expect(ids(conflictsTouching(disputed, ['no-such-entry']))).toEqual([]);
    expect(ids(conflictsTouching(disputed, []))).toEqual([]);
  });

  it('are on the card where marked for it, those about its lines first', () => {
    expect(ids(conflictsForCard(disputed))).toEqual(['aside', 'vote', 'signature']);
    expect(ids(conflictsForCard(disputed, ['signed']))).toEqual(['signature', 'aside', 'vote']);
    expect(ids(conflictsForCard(disputed, ['vote-day', 'signed']))).toEqual(['vote', 'signature', 'aside']);
  });

  it('list their sources once, positions before assessment', () => {
    expect(sourcesOfConflict(conflict('x', {}))).toEqual(['a', 'b', 'c']);
    expect(sourcesOfConflict(conflict('x', { assessmentSources: ['d', 'a'] }))).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('conflicts of the record', () => {
  const { instruments } = readDataset();

  it('name entries that the record has', () => {
    for (const one of instruments) {
      const entries = new Set([...one.events, ...one.observations, ...one.searches].map(({ id }) => id));
      const unknown = one.conflicts.flatMap(({ events = [] }) => events.filter((id) => !entries.has(id)));
      expect(unknown, one.id).toEqual([]);
    }
  });

  it('say of the vote of 16 December 2025 that it is described in two ways', () => {
    const memorandum = instruments.find(({ id }) => id === 'memorandum-2025');
    if (!memorandum) throw new Error('no memorandum');
    expect(ids(conflictsTouching(memorandum, ['memo-az-first-reading']))).toEqual(['memo-conflict-first-reading']);
    expect(conflictsForCard(memorandum, ['memo-az-approved'])[0]?.id).toBe('memo-conflict-first-reading');
  });
});
