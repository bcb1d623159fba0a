import type { VNode } from 'preact';
import type { Citations } from '../dataset/citations.ts';
import type { Dataset, Instrument, Text } from '../dataset/schema.ts';
import { sourceView } from './build-card-view.ts';
import { Cites } from './cites.tsx';
import { inLanguage } from './in-language.ts';
import { type Section, SectionHeading } from './record-sections.tsx';
import { Take } from './take.tsx';
import type { Words } from './words.ts';

/** What every section of the record's page is written with. */
export interface RecordTools {
  dataset: Dataset;
  instrument: Instrument;
  words: Words;
  say(text: Text): string;
  /** Heads a section, where there is something to say in it. */
  heading(section: Section): VNode;
  /** Whom an entry concerns: a party's name, both, or nobody for the instrument as a whole. */
  who(party: string): string;
  /** Numbers sources in the order in which they are first named on the page. */
  cite(sources: readonly string[]): VNode;
  /** Copying and reporting an entry. */
  take(id: string, text: string, sources: readonly string[]): VNode | null;
}

/** @param citations the numbering of the whole page */
export function recordTools(dataset: Dataset, instrument: Instrument, words: Words, citations: Citations): RecordTools {
  const say = (text: Text) => inLanguage(text, words.language);
  return {
    ...{ dataset, instrument, words, say },
    heading(section) {
      return <SectionHeading of={section} instrument={instrument} words={words} />;
    },
    who(party) {
      const name = dataset.parties[party]?.name;
      return party === 'both' ? words.record.both : name ? say(name) : '';
    },
    cite(ids) {
      const numbers = citations.cite(ids);
      const sources = citations.list().map((source, index) => sourceView(source, index + 1, words));
      return <Cites numbers={numbers} sources={sources} word={words.card.source} />;
    },
    take(id, text, sources) {
      if (sources.length === 0) return null;
      return <Take {...{ id, dataset, instrument, words }} statement={{ text, sources }} />;
    },
  };
}
