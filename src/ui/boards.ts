import type { Instrument } from '../dataset/schema.ts';
import { needsRecheck, type Status, samePicture, standings } from '../dataset/status.ts';
import type { PageDate } from '../page/article.ts';
import type { StatusBoard } from './card-view.ts';
import { showDate } from './dates.ts';
import { statusLines, type Writing } from './status-line.ts';

export interface AsOf {
  pageDate: PageDate | null;
  /** The date the reader set in place of the page's own, ISO day. */
  readerDate: string | null;
  /** Today, ISO day. */
  today: string;
}

/**
 * The status blocks of one instrument: as of the page's date and as of now; one where both read the same or the page has no
 * date.
 * @returns the blocks and what has to be said about them
 */
export function buildBoards(
  instrument: Instrument,
  { pageDate, readerDate, today }: AsOf,
  writing: Writing,
): { boards: StatusBoard[]; remarks: string[] } {
  const { card, language } = writing.words;
  const date = readerDate ?? pageDate?.date ?? null;
  const checkedOn = { date: showDate(instrument.checkedThrough, language) };
  const checked = needsRecheck(instrument, today) ? card.checkDue(checkedOn) : card.checkedTo(checkedOn);
  const latest = standings(instrument, today);
  const then = date ? standings(instrument, date) : null;
  const lines = (standing: readonly Status[]) => statusLines(standing, instrument, writing);
  const remarks: string[] = [];
  const shown = date ? showDate(date, language) : '';
  if (!date) remarks.push(card.dateUnknown);
  if (date && date > instrument.checkedThrough) {
    remarks.push(card.futureDate({ date: shown }));
  }
  if (!then || samePicture(then, latest)) {
    return { boards: [{ heading: then ? card.sameNow : card.latest, aside: checked, lines: lines(latest) }], remarks };
  }
  const fromText = !readerDate && pageDate?.method === 'text';
  return {
    boards: [
      {
        heading: readerDate ? card.onYourDate : card.whenPublished,
        aside: fromText ? card.dateFromText({ date: shown }) : shown,
        lines: lines(then),
      },
      { heading: card.latest, aside: checked, lines: lines(latest) },
    ],
    remarks,
  };
}
