import { useState } from 'preact/hooks';
import { createCitations } from '../dataset/citations.ts';
import type { Dataset, Instrument } from '../dataset/schema.ts';
import { standings } from '../dataset/status.ts';
import { sourceView } from './build-card-view.ts';
import { showDate } from './dates.ts';
import { SectionLinks } from './record-sections.tsx';
import { RecordSources } from './record-sources.tsx';
import { RecordFacts, RecordLimits, RecordMisstatements, RecordTitles } from './record-statements.tsx';
import { RecordSteps } from './record-steps.tsx';
import { recordTools } from './record-tools.tsx';
import { RecordConflicts, RecordOpinions } from './record-views.tsx';
import { StatusBoards } from './status-board.tsx';
import { statusLines } from './status-line.ts';
import { Timeline } from './timeline.tsx';
import { timelineView } from './timeline-view.ts';
import type { Words } from './words.ts';

interface RecordPageProps {
  dataset: Dataset;
  instrument: Instrument;
  words: Words;
  /** Today, ISO day. */
  today: string;
}

const STEPS_ID = 'steps';

/** The full record of one instrument, for those who want to read. */
export function RecordPage({ dataset, instrument, words, today }: RecordPageProps) {
  const [date, setDate] = useState(today);
  const { record, card } = words;
  const citations = createCitations(dataset);
  const tools = recordTools(dataset, instrument, words, citations);
  const { say, cite, heading } = tools;
  const summary = cite(instrument.summary.sources);
  const lines = statusLines(standings(instrument, date), instrument, { dataset, words, citations });
  const checked = showDate(instrument.checkedThrough, words.language);
  const shownDate = showDate(date, words.language, 'long');
  return (
    <article class="sheet record" lang={words.language}>
      <h1>{record.title}</h1>
      <p class="quiet">{record.intro}</p>
      <nav aria-label={record.title}>
        {dataset.instruments.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === instrument.id ? 'page' : undefined}>
            {say(name)}
          </a>
        ))}
      </nav>
      <h2>{say(instrument.name)}</h2>
      <p>
        {say(instrument.summary.text)}
        {summary}
      </p>
      <p class="quiet">{record.checked({ date: checked })}</p>
      <SectionLinks instrument={instrument} words={words} />
      {heading('status')}
      <label class="date-choice">
        {record.statusOn}
        <input type="date" value={date} required onInput={({ currentTarget: { value } }) => value && setDate(value)} />
      </label>
      <StatusBoards
        boards={[{ heading: shownDate, aside: card.checkedTo({ date: checked }), lines }]}
        sources={citations.list().map((source, index) => sourceView(source, index + 1, words))}
        sourceWord={card.source}
      />
      <Timeline
        view={timelineView(instrument, date, record.statusOnDate({ date: shownDate }), { dataset, words })}
        describedBy={STEPS_ID}
      />
      {heading('steps')}
      <RecordSteps id={STEPS_ID} tools={tools} />
      <RecordTitles tools={tools} />
      <RecordFacts tools={tools} />
      <RecordConflicts tools={tools} />
      <RecordMisstatements tools={tools} />
      <RecordOpinions tools={tools} />
      <RecordLimits tools={tools} />
      {heading('corrections')}
      {instrument.corrections.length === 0 && <p class="quiet">{record.noCorrections}</p>}
      <ul>
        {instrument.corrections.map(({ on, text }) => (
          <li key={on}>
            {showDate(on, words.language)}: {say(text)}
          </li>
        ))}
      </ul>
      {heading('sources')}
      <RecordSources of={citations.list} words={words} />
    </article>
  );
}
