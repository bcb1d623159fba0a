/** What the popup shows about the page in the current tab. */
import type { AtOddsView, SourceView, StatusBoard } from './card-view.ts';
import type { TimelineView } from './timeline-view.ts';

export interface MentionView {
  /** Where to jump: frame and index within its report. */
  frameId: number;
  index: number;
  text: string;
  before: string;
  after: string;
}

export interface InstrumentSummary {
  instrument: string;
  name: string;
  boards: StatusBoard[];
  /** What the page says that stands at odds with the record. */
  atOdds: AtOddsView[];
  timeline: TimelineView;
  mentions: MentionView[];
}

/** Why there is nothing to show, or `found`. */
export type Situation =
  | 'found'
  | 'none'
  | 'none-or-no-article'
  | 'not-here'
  | 'on-click'
  | 'withheld'
  | 'forbidden'
  | 'off'
  | 'off-here';

export interface SummaryView {
  situation: Situation;
  /** Host name of the page, or null where it has none. */
  host: string | null;
  /** The reader added this site. */
  always: boolean;
  instruments: InstrumentSummary[];
  /** Mentions beyond those that are listed and marked. */
  unlisted: number;
  /** The page's own date and how it was read, and the one the reader set. */
  pageDate: { date: string; fromText: boolean } | null;
  readerDate: string | null;
  checkedThrough: string;
  sources: SourceView[];
}
