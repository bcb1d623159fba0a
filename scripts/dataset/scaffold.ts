/** First files for a new instrument: every key in place, what has to be filled in left empty so that the check asks for it. */
import { canonicalText, toJsonText } from './format.ts';

const emptyText = { en: '' };

/** Can this be the id of an instrument: lower-case words joined by hyphens? */
export const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

function assertId(id: string): void {
  if (!isId(id)) throw new RangeError(`not lower-case words joined by hyphens: ${id}`);
}

/**
 * Writes the file of a new instrument.
 * @param id lower-case words joined by hyphens, the file's name too
 * @param today ISO day, until the record has really been checked
 * @returns the file's text; the check of the record refuses it until the empty texts are filled in
 * @throws RangeError where the id is malformed
 */
export function newInstrument(id: string, today: string): string {
  assertId(id);
  return canonicalText('instrument', {
    $schema: '../schema/instrument.schema.json',
    id,
    kind: 'agreement',
    name: emptyText,
    year: today.slice(0, 4),
    summary: { text: emptyText, sources: [] },
    titles: [{ language: 'en', title: '', basis: emptyText, sources: [] }],
    parties: [],
    signatories: [],
    places: [],
    checkedThrough: today,
    recheckAfterDays: 365,
    events: [
      {
        id: `${id}-signed`,
        when: { date: '' },
        party: 'both',
        kind: 'signed',
        act: emptyText,
        text: emptyText,
        certainty: 'reported',
        sources: [],
      },
    ],
    observations: [],
    searches: [],
    facts: [],
    opinions: [],
    missingViews: emptyText,
    conflicts: [],
    misstatements: [],
    unverified: [],
    lookAlikes: [],
    corrections: [],
  });
}

/**
 * Writes the file that tells how pages name a new instrument.
 * @param id as for `newInstrument`
 * @param today ISO day; its year stands until the instrument's is filled in
 * @returns the file's text; the check refuses it until gate, nouns, parties and forms are filled in
 * @throws RangeError where the id is malformed
 */
export function newLexicon(id: string, today: string): string {
  assertId(id);
  return toJsonText({
    $schema: '../schema/lexicon.schema.json',
    id,
    kind: 'document',
    gate: [],
    nouns: { agreement: 'named' },
    parties: [],
    year: Number(today.slice(0, 4)),
    phrase: { year: 2 },
    named: 4,
    near: { year: 1 },
    languages: { en: { forms: [''] } },
  });
}
