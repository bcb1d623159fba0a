import type { Dataset, Instrument } from '../dataset/schema.ts';
import { isMinor } from '../dataset/steps.ts';
import { type Mark, timelineOf } from '../dataset/timeline.ts';
import { showDate } from './dates.ts';
import { inLanguage } from './in-language.ts';
import { showWhen } from './status-line.ts';
import type { Words } from './words.ts';

/** A confirmed step, one that is reported or disputed, a state that a source saw, a time searched without result. */
export type Shape = 'sure' | 'unsure' | 'seen' | 'searched';

export interface MarkView {
  x: number;
  xEnd: number;
  shape: Shape;
  /** A step that changes nothing about where the party stands: submission, committee, publication. */
  minor: boolean;
}

/** A timeline ready to be drawn; all places run from 0, the left end, to 1. */
export interface TimelineView {
  lanes: { label: string; marks: MarkView[] }[];
  ticks: { x: number; label: string }[];
  /** Middles of long empty times that are drawn shorter. */
  breaks: number[];
  pageX: number | null;
  checkedX: number;
  /** What the picture shows, in words, a sentence an entry. */
  text: string;
  /** What the signs in this picture mean. */
  legend: { sign: Shape | 'page' | 'checked'; text: string }[];
}

/**
 * The life of an instrument as a picture and as its text equivalent.
 * @param day ISO day that is asked about, the page's as a rule, or null where it is not known
 * @param dayIs what that day is, in words
 */
export function timelineView(
  instrument: Instrument,
  day: string | null,
  dayIs: string,
  { dataset, words }: { dataset: Dataset; words: Words },
): TimelineView {
  const { language, card, status } = words;
  const timeline = timelineOf(instrument, day);
  const nameOf = (party: string) => {
    if (party === 'instrument') return status.inForce;
    const name = dataset.parties[party]?.name;
    return name ? inLanguage(name, language) : party;
  };
  const text = timeline.entries.map(({ type, when, party, text: said }) => {
    const date = showWhen(when, words);
    if (type === 'page') return `${date}: ${dayIs}.`;
    if (type === 'checked') return `${date}: ${card.recordChecked}.`;
    const who = party && party !== 'both' && party !== 'instrument' ? ` (${nameOf(party)})` : '';
    return `${date}${who}: ${said ? inLanguage(said, language) : ''}`;
  });
  const minor = new Set(instrument.events.filter((event) => isMinor(instrument, event)).map(({ id }) => id));
  const shapes = new Set<string>(timeline.lanes.flatMap(({ marks }) => marks.map(shapeOf)));
  const signs = ['sure', 'unsure', 'seen', 'searched', 'page', 'checked'] as const;
  return {
    lanes: timeline.lanes.map(({ party, marks }) => ({
      label: nameOf(party),
      marks: marks.map((mark) => ({ x: mark.x, xEnd: mark.xEnd, shape: shapeOf(mark), minor: minor.has(mark.id) })),
    })),
    ticks: timeline.ticks.map(({ x, date }) => ({ x, label: showDate(date, language) })),
    breaks: timeline.breaks,
    pageX: timeline.pageX,
    checkedX: timeline.checkedX,
    text: text.join(' '),
    legend: signs
      .filter((sign) => (sign === 'page' ? timeline.pageX !== null : sign === 'checked' || shapes.has(sign)))
      .map((sign) => ({ sign, text: sign === 'page' ? dayIs : words.timeline[sign] })),
  };
}

/** What the day of a card or popup is: the page's, or the one the reader set. */
export function dayWords(readerDate: string | null, { card }: Words): string {
  return readerDate === null ? card.whenPublished : card.onYourDate;
}

function shapeOf({ type, certainty }: Mark): Shape {
  if (type === 'search') return 'searched';
  if (type === 'observation') return 'seen';
  return certainty === 'confirmed' ? 'sure' : 'unsure';
}
