import type { Instrument } from '../dataset/schema.ts';
import type { Words } from './words.ts';

/** The sections of an instrument's page, in their order; each is headed by the words of its name. */
const SECTIONS = [
  'status',
  'steps',
  'titles',
  'signatories',
  'facts',
  'conflicts',
  'misstatements',
  'opinions',
  'unverified',
  'lookAlikes',
  'corrections',
  'sources',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The instrument's id and the section's name: an address that can be passed on has to name both. */
const idOf = (section: Section, instrument: Instrument): string => `${instrument.id}/${section}`;

/**
 * Reads which instrument a fragment of the page's address names.
 * @param fragment with its hash sign: an instrument's id, and after a slash a section where it leads to one
 */
export const instrumentInFragment = (fragment: string): string => fragment.slice(1).split('/')[0] ?? '';

/** Whether there is nothing to say in a section, which then is left out. Corrections say that there are none. */
export function isEmpty(section: Section, instrument: Instrument): boolean {
  if (section === 'status' || section === 'steps' || section === 'corrections' || section === 'sources') return false;
  if (section === 'opinions' && instrument.missingViews) return false;
  return instrument[section].length === 0;
}

/** Links to the sections of an instrument's page: beside the text where there is room, above it where there is not. */
export function SectionLinks({ instrument, words: { record } }: { instrument: Instrument; words: Words }) {
  return (
    <nav class="sections" aria-labelledby="sections">
      <p id="sections" class="quiet">
        {record.sections}
      </p>
      <ul>
        {SECTIONS.filter((section) => !isEmpty(section, instrument)).map((section) => (
          <li key={section}>
            <a href={`#${idOf(section, instrument)}`}>{record[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The heading that a link of {@link SectionLinks} leads to. */
export function SectionHeading({ of, instrument, words }: { of: Section; instrument: Instrument; words: Words }) {
  return isEmpty(of, instrument) ? null : <h3 id={idOf(of, instrument)}>{words.record[of]}</h3>;
}
