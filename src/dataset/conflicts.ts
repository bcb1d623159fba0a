/** Where sources disagree: which disagreements touch a line, and which a card shows. */
import type { Conflict, Instrument } from './schema.ts';

/**
 * Finds the conflicts about the date or nature of entries.
 * @param entries ids of events, observations or searches
 * @returns conflicts in the order of the record
 */
export function conflictsTouching(instrument: Instrument, entries: Iterable<string>): Conflict[] {
  const ids = new Set(entries);
  return instrument.conflicts.filter(({ events }) => events?.some((id) => ids.has(id)));
}

/**
 * Picks the conflicts that a card shows: those a reader of the news may meet, first the ones that touch what the card says.
 * @param entries ids of the entries that the card's lines rest on; none to keep the order of the record
 * @returns conflicts marked for the card, each once; within the two groups in the order of the record
 */
export function conflictsForCard(instrument: Instrument, entries: Iterable<string> = []): Conflict[] {
  const touching = new Set(conflictsTouching(instrument, entries));
  const marked = instrument.conflicts.filter(({ card }) => card);
  return [...marked.filter((one) => touching.has(one)), ...marked.filter((one) => !touching.has(one))];
}

/**
 * Lists every source that a conflict rests on, for numbering.
 * @returns source ids of all positions, then of the assessment, without repetition
 */
export function sourcesOfConflict({ positions, assessmentSources }: Conflict): string[] {
  return [...new Set([...positions.flatMap(({ sources }) => sources), ...(assessmentSources ?? [])])];
}
