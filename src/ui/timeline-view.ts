import type { Dataset, Instrument } from '../dataset/schema.ts';
import { type Mark, timelineOf } from '../dataset/timeline.ts';
import { showDate } from './dates.ts';
import { inLanguage } from './in-language.ts';
import { showWhen } from './status-line.ts';
import type { Words } from './words.ts';

/** A timeline ready to be drawn; all places run from 0, the left end, to 1. */
export interface TimelineView {
  lanes: { label: string; marks: { x: number; xEnd: number; shape: 'sure' | 'unsure' | 'seen' | 'searched' }[] }[];
  ticks: { x: number; label: string }[];
  /** Middles of long empty times that are drawn shorter. */
  breaks: number[];
  pageX: number | null;
  checkedX: number;
  /** What the picture shows, in words, a sentence an entry. */
  text: string;
  words: { page: string; checked: string };
}

/**
 * The life of an instrument as a picture and as its text equivalent.
 * @param pageDate ISO day of the page, or null where it is not known
 */
export function timelineView(
  instrument: Instrument,
  pageDate: string | null,
  { dataset, words }: { dataset: Dataset; words: Words },
): TimelineView {
  const { language, card, status } = words;
  const timeline = timelineOf(instrument, pageDate);
  const nameOf = (party: string) => {
    if (party === 'instrument') return status.inForce;
    const name = dataset.parties[party]?.name;
    return name ? inLanguage(name, language) : party;
  };
  const text = timeline.entries.map(({ type, when, party, text: said }) => {
    const date = showWhen(when, words);
    if (type === 'page') return `${date}: ${card.whenPublished}.`;
    if (type === 'checked') return `${date}: ${card.recordChecked}.`;
    const who = party && party !== 'both' && party !== 'instrument' ? ` (${nameOf(party)})` : '';
    return `${date}${who}: ${said ? inLanguage(said, language) : ''}`;
  });
  return {
    lanes: timeline.lanes.map(({ party, marks }) => ({
      label: nameOf(party),
      marks: marks.map((mark) => ({ x: mark.x, xEnd: mark.xEnd, shape: shapeOf(mark) })),
    })),
    ticks: timeline.ticks.map(({ x, date }) => ({ x, label: showDate(date, language) })),
    breaks: timeline.breaks,
    pageX: timeline.pageX,
    checkedX: timeline.checkedX,
    text: text.join(' '),
    words: { page: card.whenPublished, checked: card.recordChecked },
  };
}

function shapeOf({ type, certainty }: Mark): TimelineView['lanes'][number]['marks'][number]['shape'] {
  if (type === 'search') return 'searched';
  if (type === 'observation') return 'seen';
  return certainty === 'confirmed' ? 'sure' : 'unsure';
}
