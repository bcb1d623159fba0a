import { createCitations } from '../dataset/citations.ts';
import { conflictsForCard } from '../dataset/conflicts.ts';
import type { Dataset, Instrument, Source, Text } from '../dataset/schema.ts';
import { standings } from '../dataset/status.ts';
import { atOddsViews, type QuotedClaim } from './at-odds.ts';
import { type AsOf, buildBoards } from './boards.ts';
import type { CardView, Cited, DisagreementView, SourceView } from './card-view.ts';
import { showDate } from './dates.ts';
import { inLanguage } from './in-language.ts';
import { reportText, reportWords } from './report-text.ts';
import type { Writing } from './status-line.ts';
import { dayWords, timelineView } from './timeline-view.ts';
import type { Words } from './words.ts';

/** The card shows the disagreements that matter most for its lines; the full record has all. */
const MAX_DISAGREEMENTS = 4;

export interface CardViewInput extends AsOf {
  dataset: Dataset;
  instrument: Instrument;
  words: Words;
  /** What the page itself says about this instrument. */
  claims: readonly QuotedClaim[];
}

/** Puts the record of one instrument into the words of the card, as of the page's date and as of now. */
export function buildCardView(input: CardViewInput): CardView {
  const { dataset, instrument, words } = input;
  const citations = createCitations(dataset);
  const writing: Writing = { dataset, words, citations };
  const say = (text: Text) => inLanguage(text, words.language);
  const cited = (text: Text, sources: readonly string[]): Cited => ({
    text: say(text),
    cites: citations.cite(sources),
  });

  const name = say(instrument.name);
  const summary = cited(instrument.summary.text, instrument.summary.sources);
  const { boards, remarks } = buildBoards(instrument, input, writing);
  const date = input.readerDate ?? input.pageDate?.date ?? null;
  const atOdds = atOddsViews(input.claims, instrument, writing);
  const standing = standings(instrument, date ?? input.today);
  const touched = standing.flatMap(({ entries }) => entries);
  const conflicts = conflictsForCard(instrument, touched);
  const disagreements = conflicts.slice(0, MAX_DISAGREEMENTS).map(
    (conflict): DisagreementView => ({
      question: say(conflict.question),
      positions: conflict.positions.map((position) => cited(position.text, position.sources)),
      assessment: cited(conflict.assessment, conflict.assessmentSources ?? []),
    }),
  );
  const facts = instrument.facts.filter(({ card }) => card).map((fact) => cited(fact.text, fact.sources));
  const sources = citations.list().map((source, index) => sourceView(source, index + 1, words));

  const view: Omit<CardView, 'copyText' | 'reportText'> = {
    instrument: instrument.id,
    language: words.language,
    label: words.card.label({ name }),
    kind: words.card[instrument.kind],
    context: contextOf(instrument, writing),
    name,
    summary,
    boards,
    remarks,
    atOdds,
    disagreements,
    disagreementNote: disagreementNote(disagreements[0], conflicts.length - 1, words),
    facts,
    timeline: timelineView(instrument, date, dayWords(input.readerDate, words), writing),
    sources,
    words: pick(words),
  };
  const copied = copyText(view, date, words);
  const shown = [touched, atOdds.flatMap(({ entries }) => entries), conflicts.map(({ id }) => id)].flat();
  return { ...view, copyText: copied, reportText: reportText(instrument, shown, copied, words) };
}

/** "2025 · Azerbaijan, Türkiye", or the treaty that a provision belongs to. */
function contextOf(instrument: Instrument, { dataset, words }: Writing): string {
  if (instrument.treaty) return `${inLanguage(instrument.treaty, words.language)}, ${instrument.year}`;
  const parties = instrument.parties.map((code) => {
    const party = dataset.parties[code];
    return party ? inLanguage(party.name, words.language) : code;
  });
  return `${instrument.year} · ${parties.join(', ')}`;
}

/** The first point of disagreement, and how many more there are. */
function disagreementNote(first: DisagreementView | undefined, others: number, { card }: Words): string | null {
  if (!first) return null;
  return others === 0 ? first.question : `${first.question} ${card.andMore(others)}`;
}

/** A source as a reader sees it: publisher, headline where one is known, date. */
export function sourceView(source: Source, number: number, { card, language }: Words): SourceView {
  const date = source.published ? showDate(source.published, language) : card.undated;
  const read = { whole: card.readWhole, excerpt: card.readExcerpt, opening: card.readOpening }[source.read];
  const publisher = inLanguage(source.publisher, language);
  return {
    number,
    label: source.title ? `${publisher}: ${source.title} (${date})` : `${publisher} (${date})`,
    url: source.url,
    detail: `${source.language.toUpperCase()} · ${read}`,
  };
}

/**
 * The card's first view as text to take along. Apart from its page it says the day where the card says "when published".
 * @param date ISO day of the left board, or null where there is none
 */
function copyText(
  view: Omit<CardView, 'copyText' | 'reportText'>,
  date: string | null,
  { card, record, language }: Words,
): string {
  const marks = (cites: number[]) => cites.map((number) => `[${number}]`).join('');
  const boards = view.boards.flatMap((board, index) => [
    '',
    date && index < view.boards.length - 1
      ? record.statusOnDate({ date: showDate(date, language) })
      : `${card.latest} (${board.aside})`,
    ...board.lines.map((line) =>
      `- ${line.who}: ${line.text}${line.detail ? `, ${line.detail}` : ''} ${marks(line.cites)}`.trimEnd(),
    ),
  ]);
  const cited = new Set([view.summary, ...view.boards.flatMap(({ lines }) => lines)].flatMap(({ cites }) => cites));
  const sources = view.sources
    .filter(({ number }) => cited.has(number))
    .map((source) => `[${source.number}] ${source.label} ${source.url}`);
  return [view.name, `${view.summary.text} ${marks(view.summary.cites)}`, ...boards, '', ...sources].join('\n');
}

function pick(words: Words): CardView['words'] {
  const { close, pin, unpin, more, less, openRecord, copy, copyKey, next, position } = words.card;
  const { pageSays, sourcesDisagree, assessment, keyFacts, sources, source, opensInNewTab } = words.card;
  return {
    ...{ close, pin, unpin, more, less, openRecord, copy, copyKey, next, position },
    ...{ pageSays, sourcesDisagree, assessment, keyFacts, sources, source, opensInNewTab },
    ...reportWords(words),
  };
}
