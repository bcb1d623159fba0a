import type { FrameReport, Said } from '../background/frame-report.ts';
import type { Permission } from '../background/permission-to-read.ts';
import type { Claim } from '../claims/claim.ts';
import { createCitations } from '../dataset/citations.ts';
import type { Dataset } from '../dataset/schema.ts';
import { hostOf } from '../platform/sites.ts';
import { atOddsViews } from './at-odds.ts';
import { buildBoards } from './boards.ts';
import { sourceView } from './build-card-view.ts';
import { inLanguage } from './in-language.ts';
import type { Writing } from './status-line.ts';
import type { InstrumentSummary, MentionView, Situation, SummaryView } from './summary-view.ts';
import { dayWords, timelineView } from './timeline-view.ts';
import type { Words } from './words.ts';

export interface SummaryInput {
  dataset: Dataset;
  words: Words;
  /** Address of the page; null where the browser does not tell. */
  url: string | null;
  /** What the reader's settings say about the page. */
  permission: Permission;
  /** The browser lets the extension onto this page by itself. */
  granted: boolean;
  /** A known news site. */
  listed: boolean;
  readerDate: string | null;
  /** Today, ISO day. */
  today: string;
  frames: { frameId: number; frame: FrameReport; claims: readonly Said<Claim>[] }[];
}

/** Puts what the frames of a page reported into the words of the popup. */
export function buildSummaryView(input: SummaryInput): SummaryView {
  const { dataset, frames, words, readerDate, today } = input;
  const citations = createCitations(dataset);
  const pageDate = frames.map(({ frame }) => frame.publishedAt).find((date) => date !== null) ?? null;
  const writing: Writing = { dataset, words, citations };
  const situation = situationOf(input);
  const instruments = dataset.instruments.flatMap((instrument): InstrumentSummary[] => {
    const mentions = frames.flatMap(({ frameId, frame }) =>
      frame.mentions.flatMap((mention, index): MentionView[] =>
        mention.instrument === instrument.id
          ? [{ frameId, index, text: mention.text, before: mention.before, after: mention.after }]
          : [],
      ),
    );
    if (situation !== 'found' || mentions.length === 0) return [];
    const { boards } = buildBoards(instrument, { pageDate, readerDate, today }, writing);
    const date = readerDate ?? pageDate?.date ?? null;
    const atOdds = frames.flatMap(({ claims }) => atOddsViews(claims, instrument, writing));
    const name = inLanguage(instrument.name, words.language);
    const timeline = timelineView(instrument, date, dayWords(readerDate, words), writing);
    return [{ instrument: instrument.id, name, boards, atOdds, timeline, mentions }];
  });
  return {
    situation,
    host: hostOf(input.url),
    always: input.permission.read && input.permission.because === 'chosen',
    instruments,
    unlisted: frames.reduce((sum, { frame }) => sum + frame.unlisted, 0),
    pageDate: pageDate && { date: pageDate.date, fromText: pageDate.method === 'text' },
    readerDate,
    checkedThrough: dataset.instruments.map(({ checkedThrough }) => checkedThrough).sort()[0] ?? '',
    sources: citations.list().map((source, index) => sourceView(source, index + 1, words)),
  };
}

function situationOf({ url, permission, granted, listed, frames }: SummaryInput): Situation {
  if (!permission.read && (permission.because === 'off' || permission.because === 'off-here'))
    return permission.because;
  if (frames.length > 0) return 'found';
  if (url !== null && hostOf(url) === null) return 'forbidden';
  if (!permission.read) return permission.because;
  if (permission.because === 'scanned') return 'none';
  // The settings would have it read, but the browser withholds the site.
  if (!granted) return listed || permission.because === 'chosen' ? 'withheld' : 'not-here';
  return permission.because === 'article' ? 'none-or-no-article' : 'none';
}
