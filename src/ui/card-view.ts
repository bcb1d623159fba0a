/** What the card shows, ready to be drawn: all words chosen, all sources numbered. Made in the background, drawn in the page. */

import type { ReportWords } from './report-text.ts';
import type { TimelineView } from './timeline-view.ts';

/** How a line looks: the step is done, open, or there is nothing on record. Always said in words too. */
export type Tone = 'done' | 'open' | 'none';

export interface Cited {
  text: string;
  /** Numbers of the sources in `CardView.sources`. */
  cites: number[];
}

export interface StatusLine extends Cited {
  who: string;
  tone: Tone;
  /** Date or certainty in small print, or null. */
  detail: string | null;
}

export interface StatusBoard {
  heading: string;
  /** Right of the heading: the date it holds for. */
  aside: string;
  lines: StatusLine[];
}

export interface DisagreementView {
  question: string;
  positions: Cited[];
  assessment: Cited;
}

export interface AtOddsView extends Cited {
  /** The page's own words. */
  quote: string;
  /** Ids of the record's entries that it is held against. */
  entries: string[];
}

export interface SourceView {
  number: number;
  /** Publisher, title where one is known, and date. */
  label: string;
  url: string;
  /** Language and how much of it was read. */
  detail: string;
}

export interface CardView {
  instrument: string;
  /** Interface language of the strings, for the `lang` attribute. */
  language: string;
  /** Accessible name of the dialog. */
  label: string;
  kind: string;
  context: string;
  name: string;
  summary: Cited;
  boards: StatusBoard[];
  /** Plain remarks under the boards: page date unknown, record due for another check. */
  remarks: string[];
  atOdds: AtOddsView[];
  disagreements: DisagreementView[];
  /** The disagreements in a line, or null where there are none. */
  disagreementNote: string | null;
  facts: Cited[];
  timeline: TimelineView;
  sources: SourceView[];
  /** The record as plain text with its sources, for the clipboard. */
  copyText: string;
  /** Report of an error in what the card shows, without the page's address. */
  reportText: string;
  words: CardWords;
}

export interface CardWords extends ReportWords {
  close: string;
  pin: string;
  unpin: string;
  more: string;
  less: string;
  openRecord: string;
  copy: string;
  copyKey: string;
  next: string;
  position: string;
  pageSays: string;
  sourcesDisagree: string;
  assessment: string;
  keyFacts: string;
  sources: string;
  source: string;
  opensInNewTab: string;
}
