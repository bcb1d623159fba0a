import type { FrameReport } from '../background/frame-report.ts';
import type { Claim } from '../claims/claim.ts';
import { createCitations } from '../dataset/citations.ts';
import type { Dataset } from '../dataset/schema.ts';
import { buildBoards } from './boards.ts';
import { sourceView } from './build-card-view.ts';
import { inLanguage } from './in-language.ts';
import type { InstrumentSummary, MentionView, Situation, SummaryView } from './summary-view.ts';
import type { Words } from './words.ts';

export interface SummaryInput {
  dataset: Dataset;
  words: Words;
  /** Address of the page; null where the browser does not tell. */
  url: string | null;
  enabled: boolean;
  offHosts: readonly string[];
  /** The content script runs on this page, or was brought into it by the reader. */
  readHere: boolean;
  readerDate: string | null;
  /** Today, ISO day. */
  today: string;
  frames: { frameId: number; frame: FrameReport; claims: readonly Claim[] }[];
}

/** Puts what the frames of a page reported into the words of the popup. */
export function buildSummaryView(input: SummaryInput): SummaryView {
  const { dataset, frames, words, readerDate, today } = input;
  const citations = createCitations(dataset);
  const pageDate = frames.map(({ frame }) => frame.excerpt.publishedAt).find((date) => date !== null) ?? null;
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
    const atOdds = frames
      .flatMap(({ claims }) => claims)
      .filter((claim) => claim.instrument === instrument.id && claim.verdict === 'at-odds').length;
    const { boards } = buildBoards(instrument, { pageDate, readerDate, today }, { dataset, words, citations });
    return [{ instrument: instrument.id, name: inLanguage(instrument.name, words.language), boards, atOdds, mentions }];
  });
  return {
    situation,
    host: hostOf(input.url),
    instruments,
    unlisted: frames.reduce((sum, { frame }) => sum + frame.unlisted, 0),
    pageDate: pageDate && { date: pageDate.date, fromText: pageDate.method === 'text' },
    readerDate,
    checkedThrough: dataset.instruments.map(({ checkedThrough }) => checkedThrough).sort()[0] ?? '',
    sources: citations.list().map((source, index) => sourceView(source, index + 1, words)),
  };
}

function situationOf({ url, enabled, offHosts, readHere, frames }: SummaryInput): Situation {
  const host = hostOf(url);
  if (!enabled) return 'off';
  if (host !== null && offHosts.includes(host)) return 'off-here';
  if (frames.length > 0) return 'found';
  if (readHere) return 'none';
  return host === null && url !== null ? 'forbidden' : 'not-here';
}

/** @returns the host name of a web address without `www.`, or null for any other address */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}
