/** Lines that hold nothing but a date and date the page itself: what stands below them did not happen then. */
import type { Article } from '../page/article.ts';
import { datesOnCalendar } from './calendar.ts';
import { openingDate } from './leads.ts';
import type { Sentence } from './sentence.ts';

/** Longest line, in UTF-16 code units, that is looked at: "Çərşənbə axşamı, 16 dekabr 2025-ci il". */
const LONGEST_LINE = 48;

/** Length, in UTF-16 code units, from which a block is running text; before the first one stands the head of the page. */
const PROSE = 80;

interface Line {
  index: number;
  /** As in `CalendarDate`. */
  date: string;
}

/** The blocks that are a date and nothing else, headings left out: they stand over something for sure. */
function datesAlone({ blocks, publishedAt }: Article, sentencesIn: (index: number) => Sentence[]): Line[] {
  return blocks.flatMap(({ start, end, kind }, index) => {
    if (end - start > LONGEST_LINE || kind === 'heading') return [];
    const [sentence, ...more] = sentencesIn(index);
    const opening = sentence && more.length === 0 ? openingDate(sentence) : undefined;
    if (!sentence || !opening?.alone) return [];
    const date = datesOnCalendar(sentence.dates, publishedAt?.date ?? null, null).get(opening.span)?.date;
    return date === undefined ? [] : [{ index, date }];
  });
}

/**
 * Tells the date lines of a page from those of a chronicle, in which several lines of the kind stand over what happened then.
 *
 * @param article the page
 * @param sentencesIn the sentences of a block, by its index; asked for short blocks only
 * @returns indexes of the blocks that date the page: those with its own day, those at its head, and a line that is the only one
 */
export function datelinesOf(article: Article, sentencesIn: (index: number) => Sentence[]): ReadonlySet<number> {
  const { blocks, publishedAt, modifiedAt } = article;
  const own = new Set([publishedAt?.date, modifiedAt?.date]);
  const lines = datesAlone(article, sentencesIn);
  const free = lines.filter(({ index, date }) => blocks[index]?.kind === 'text' && !own.has(date));
  const isChronicle = new Set(free.map(({ date }) => date)).size > 1;
  const prose = blocks.findIndex(({ start, end, kind }) => kind === 'text' && end - start >= PROSE);
  const atHead = (index: number) => prose < 0 || index < prose;
  const loose = free.filter(({ index }) => !isChronicle || atHead(index));
  return new Set([...lines.filter(({ date }) => own.has(date)), ...loose].map(({ index }) => index));
}
