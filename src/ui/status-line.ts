import type { Citations } from '../dataset/citations.ts';
import type { Certainty, Dataset, Event, Instrument, State, When } from '../dataset/schema.ts';
import type { Status } from '../dataset/status.ts';
import type { StatusLine, Tone } from './card-view.ts';
import { showDate } from './dates.ts';
import { inLanguage } from './in-language.ts';
import type { Words } from './words.ts';

/** What a line is written from: the record, the words, and the numbering of its sources. */
export interface Writing {
  dataset: Dataset;
  words: Words;
  citations: Citations;
}

/** A line carries its strongest sources; the full record has all of them. */
const MAX_CITES = 3;

const DONE: ReadonlySet<State> = new Set([
  'approved-by-parliament',
  'approving-act-signed',
  'ratified',
  'notified',
  'admitted',
  'in-force',
]);
const NOTHING: ReadonlySet<State> = new Set(['not-a-party', 'not-in-force', 'unknown', 'term-ended']);

/** Words for a date in the record, with "about" and its interval where it is not exact. */
export function showWhen(when: When, { status, language }: Words): string {
  const date = showDate(when.date, language);
  return when.about ? status.about({ date }) : date;
}

/**
 * Puts a status into one line: who, how it stands, since when, how sure, and the sources.
 * @param status of a party or of the instrument as a whole
 */
function statusLine(status: Status, instrument: Instrument, writing: Writing): StatusLine {
  const { text, detail } =
    status.party === 'instrument' ? wholeLine(status, instrument, writing) : partyLine(status, instrument, writing);
  return {
    who: whoIs(status.party, instrument, writing),
    tone: toneOf(status.state),
    text,
    detail: detail.filter(Boolean).join(' · ') || null,
    cites: writing.citations.cite(status.sources.slice(0, MAX_CITES)),
  };
}

/** The lines of a board: each party, then the instrument as a whole. */
export function statusLines(standing: readonly Status[], instrument: Instrument, writing: Writing): StatusLine[] {
  return standing.map((status) => statusLine(status, instrument, writing));
}

function whoIs(party: string, { kind }: Instrument, { dataset, words }: Writing): string {
  if (party === 'instrument') return kind === 'provision' ? words.status.charterInForce : words.status.inForce;
  const name = dataset.parties[party]?.name;
  return name ? inLanguage(name, words.language) : party;
}

function toneOf(state: State): Tone {
  if (DONE.has(state)) return 'done';
  return NOTHING.has(state) ? 'none' : 'open';
}

interface Phrase {
  text: string;
  detail: string[];
}

function wholeLine(status: Status, instrument: Instrument, writing: Writing): Phrase {
  const { status: s } = writing.words;
  const label = s[status.state] as string;
  switch (status.rests) {
    case 'search':
      return {
        text: s.unknown,
        detail: [s.nothingFound, searchedTo(status, instrument, writing)],
      };
    case 'term':
      return { text: s.unknown, detail: [status.text ? inLanguage(status.text, writing.words.language) : ''] };
    case 'none':
      return { text: s.unknown, detail: [] };
  }
  if (status.state === 'not-in-force' && status.rests === 'event') {
    const { next } = status;
    if (next?.kind === 'signed') return { text: label, detail: [s.stillUnsigned] };
    if (status.byEndOf && next?.kind === 'in-force') {
      const date = showDate(status.byEndOf, writing.words.language);
      return { text: (isDay(status.byEndOf) ? s.byDay : s.byEndOf)({ date }), detail: [surety(status, writing)] };
    }
    const later = next?.kind === 'in-force' ? s.laterInForce({ date: showWhen(next.when, writing.words) }) : '';
    return { text: label, detail: [later] };
  }
  const { reached } = status;
  if (status.state === 'in-force' && reached?.kind === 'in-force') {
    const since = s.since({ date: showWhen(reached.when, writing.words) });
    const sure = reached.certainty === 'disputed' ? s.disputed : surety(status, writing);
    return { text: label, detail: [since, sure] };
  }
  const seen = status.when && status.state === 'in-force' ? showWhen(status.when, writing.words) : '';
  return { text: label, detail: [seen, surety(status, writing), pending(status, writing)] };
}

function partyLine(status: Status, instrument: Instrument, writing: Writing): Phrase {
  const { words } = writing;
  const { status: s } = words;
  const { next, state } = status;
  if (instrument.kind === 'provision') {
    if (state === 'not-a-party') {
      const then = next?.kind === 'admitted' ? s.memberLater({ date: showWhen(next.when, words) }) : '';
      return { text: s.notYetMember, detail: [then] };
    }
    if ((state === 'admitted' || state === 'in-force') && status.when) {
      return { text: s.memberSince({ date: showWhen(status.when, words) }), detail: [surety(status, writing)] };
    }
  }
  if (state === 'not-a-party') {
    const then = next?.kind === 'signed' ? s.signedThen({ date: showWhen(next.when, words) }) : '';
    return { text: s.notYetSigned, detail: [then] };
  }
  if (state === 'unknown') return { text: s.unknown, detail: [searchedTo(status, instrument, writing)] };
  // Which act the head of state signed differs from one legal system to the next, so the record's own words name it.
  const act = state === 'approving-act-signed' ? status.act : null;
  const label = act ? inLanguage(act, words.language) : (s[state] as string);
  const date = status.when ? showWhen(status.when, words) : '';
  if (status.observedLater && status.reached && status.when) {
    const { reached } = status;
    const publisher = soleOutlet(status, writing);
    const seen = publisher ? [s.stillOpenSays({ date, publisher })] : [s.stillOpen({ date }), surety(status, writing)];
    return {
      text: s[reached.kind === 'signed' ? 'signed' : state] as string,
      detail: [showWhen(reached.when, words), ...seen],
    };
  }
  if (status.rests === 'observation') {
    const seen = status.when?.date === status.date ? '' : date;
    return { text: label, detail: [surety(status, writing), seen] };
  }
  if (status.rests === 'search') {
    const searched = searchDay(status, instrument, writing);
    return { text: label, detail: [date, searched ? s.noStepFoundTo({ date: searched }) : s.noStepFound] };
  }
  return { text: label, detail: [date, surety(status, writing), pending(status, writing)] };
}

/** How sure the line is: nothing where it is confirmed; the outlet's name where it rests on one. */
function surety(status: Status, writing: Writing): string {
  const { certainty, rests } = status;
  const { words } = writing;
  const { status: s } = words;
  if (certainty === null || certainty === 'confirmed') return '';
  const publisher = soleOutlet(status, writing);
  if (publisher) return rests === 'observation' ? s.saysOutlet({ publisher }) : s.reportedBy({ publisher });
  return certaintyWord(certainty, words);
}

/** The one outlet that an unconfirmed line rests on, or nothing. */
function soleOutlet({ certainty, soleSource }: Status, { dataset, words }: Writing): string {
  if (certainty === null || certainty === 'confirmed' || !soleSource) return '';
  const publisher = dataset.sources[soleSource]?.publisher;
  return publisher ? inLanguage(publisher, words.language) : '';
}

const certaintyWord = (certainty: Exclude<Certainty, 'confirmed'>, { status }: Words): string =>
  certainty === 'disputed' ? status.disputed : status.reported;

/** A step under way on the day: taken for certain only by the end of its interval. */
function pending({ byEndOf, next }: Status, { words }: Writing): string {
  if (!byEndOf || !next) return '';
  const { stepByDay, stepByEndOf } = words.status;
  const by = isDay(byEndOf) ? stepByDay : stepByEndOf;
  return by({ step: stepWord(next, words), date: showDate(byEndOf, words.language) });
}

/** Whether a date of the record is known to the day. */
const isDay = (date: string): boolean => date.length === 'YYYY-MM-DD'.length;

function stepWord(event: Event, { status, language }: Words): string {
  if (event.kind === 'in-force') return status.inForce;
  if (event.act) return inLanguage(event.act, language);
  const words: Partial<Record<Event['kind'], string>> = {
    signed: status.signed,
    'approved-by-parliament': status['approved-by-parliament'],
    assented: status['approving-act-signed'],
    ratified: status.ratified,
    notified: status.notified,
    admitted: status.admitted,
    'term-ended': status['term-ended'],
  };
  return words[event.kind] ?? inLanguage(event.text, language);
}

/** How far was searched, where that is not the day to which the whole record was checked and which stands over the line. */
function searchDay({ search }: Status, { checkedThrough }: Instrument, { words }: Writing): string {
  return !search || search.through === checkedThrough ? '' : showDate(search.through, words.language);
}

function searchedTo(status: Status, instrument: Instrument, writing: Writing): string {
  const date = searchDay(status, instrument, writing);
  return date && writing.words.status.searchedTo({ date });
}
