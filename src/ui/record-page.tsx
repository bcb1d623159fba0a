import { useState } from 'preact/hooks';
import { type Citations, createCitations } from '../dataset/citations.ts';
import type { Dataset, Instrument, Text } from '../dataset/schema.ts';
import { standings } from '../dataset/status.ts';
import { sourceView } from './build-card-view.ts';
import { Cites } from './cites.tsx';
import { showDate } from './dates.ts';
import { inLanguage } from './in-language.ts';
import { StatusBoards } from './status-board.tsx';
import { showWhen, statusLines } from './status-line.ts';
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

/** The full record of one instrument, for those who want to read. */
export function RecordPage({ dataset, instrument, words, today }: RecordPageProps) {
  const [date, setDate] = useState(today);
  const { record, card } = words;
  const citations = createCitations(dataset);
  const say = (text: Text) => inLanguage(text, words.language);
  const cite = citer(citations, words);
  const summary = cite(instrument.summary.sources);
  const picture = statusLines(standings(instrument, date), instrument, { dataset, words, citations });
  const body = <Sections dataset={dataset} instrument={instrument} words={words} cite={cite} />;
  // Drawn after everything else has been numbered.
  const sources = () => citations.list().map((source, index) => sourceView(source, index + 1, words));
  return (
    <article class="sheet" lang={words.language}>
      <h1>{record.title}</h1>
      <p class="quiet">{record.intro}</p>
      <nav>
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
      <p class="quiet">{record.checked({ date: showDate(instrument.checkedThrough, words.language) })}</p>
      <h3>{record.status}</h3>
      <label class="date-choice">
        {record.statusOn}
        <input type="date" value={date} required onInput={({ currentTarget: { value } }) => value && setDate(value)} />
      </label>
      <StatusBoards
        boards={[
          {
            heading: showDate(date, words.language, 'long'),
            aside: card.checkedTo({ date: showDate(instrument.checkedThrough, words.language) }),
            lines: picture,
          },
        ]}
        sources={sources()}
        sourceWord={card.source}
      />
      <Timeline view={timelineView(instrument, date, { dataset, words })} />
      {body}
      <SourceList of={sources} title={record.sources} />
    </article>
  );
}

type Cite = (sources: readonly string[]) => preact.VNode;

/** Numbers sources in the order in which they are first named on the page. */
function citer(citations: Citations, words: Words): Cite {
  return (ids) => {
    const numbers = citations.cite(ids);
    const sources = citations.list().map((source, index) => sourceView(source, index + 1, words));
    return <Cites numbers={numbers} sources={sources} word={words.card.source} />;
  };
}

interface SectionsProps {
  dataset: Dataset;
  instrument: Instrument;
  words: Words;
  cite: Cite;
}

function Sections({ dataset, instrument, words, cite }: SectionsProps) {
  const { record, card } = words;
  const say = (text: Text) => inLanguage(text, words.language);
  const who = (party: string) => {
    const name = dataset.parties[party]?.name;
    return party === 'both' ? record.both : name ? say(name) : '';
  };
  return (
    <>
      <h3>{record.titles}</h3>
      <ul>
        {instrument.titles.map(({ language, title, basis, sources }) => (
          <li key={title}>
            <span lang={language}>{title}</span> {basis && <span class="tag">({say(basis)})</span>}
            {cite(sources)}
          </li>
        ))}
      </ul>
      {instrument.signatories.length > 0 && (
        <>
          <h3>{record.signatories}</h3>
          <ul>
            {instrument.signatories.map(({ name, role, sources }) => (
              <li key={name}>
                {name}, {say(role)}
                {cite(sources)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{record.steps}</h3>
      <table class="steps">
        <tbody>
          {instrument.events.map((event) => (
            <tr key={event.id}>
              <th scope="row">{showWhen(event.when, words)}</th>
              <td>{who(event.party)}</td>
              <td>
                {say(event.text)} <span class="tag">{record[event.certainty]}</span>
                {cite(event.sources)}
                {event.note && <p class="quiet">{say(event.note)}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{record.facts}</h3>
      <ul>
        {instrument.facts.map((fact) => (
          <li key={fact.id}>
            {fact.kind === 'reading' && <span class="tag">{record.reading}: </span>}
            {say(fact.text)}
            {cite(fact.sources)}
            {fact.note && <p class="quiet">{say(fact.note)}</p>}
          </li>
        ))}
      </ul>
      <h3>{record.conflicts}</h3>
      {instrument.conflicts.map((conflict) => (
        <section key={conflict.id}>
          <h4>{say(conflict.question)}</h4>
          <ul>
            {conflict.positions.map((position) => (
              <li key={position.text.en}>
                {say(position.text)}
                {cite(position.sources)}
              </li>
            ))}
          </ul>
          <p class="assessment">
            <span class="tag">{card.assessment}</span> {say(conflict.assessment)}
            {cite(conflict.assessmentSources ?? [])}
          </p>
        </section>
      ))}
      <h3>{record.misstatements}</h3>
      <div class="pairs">
        {instrument.misstatements.map((one) => (
          <>
            <p key={`${one.id}-said`}>
              <span class="tag">{record.said}:</span> {say(one.claim)}
            </p>
            <p key={`${one.id}-record`}>
              <span class="tag">{record.onRecord}:</span> {say(one.record)}
              {cite(one.sources)}
            </p>
          </>
        ))}
      </div>
      <h3>{record.opinions}</h3>
      <p class="quiet">{record.opinionsNote}</p>
      <ul>
        {instrument.opinions.map((opinion) => (
          <li key={opinion.id}>
            <b>{opinion.speaker.name}</b>, {say(opinion.speaker.role)}: {say(opinion.text)}
            {cite(opinion.sources)}
            {opinion.note && <p class="quiet">{say(opinion.note)}</p>}
          </li>
        ))}
      </ul>
      {instrument.missingViews && (
        <p class="quiet">
          {record.missingViews}: {say(instrument.missingViews)}
        </p>
      )}
      <h3>{record.unverified}</h3>
      <ul>
        {instrument.unverified.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
      <h3>{record.lookAlikes}</h3>
      <ul>
        {instrument.lookAlikes.map(({ term, why, sources }) => (
          <li key={term.en}>
            {say(term)}: {say(why)}
            {cite(sources)}
          </li>
        ))}
      </ul>
      <h3>{record.corrections}</h3>
      {instrument.corrections.length === 0 && <p class="quiet">{record.noCorrections}</p>}
      <ul>
        {instrument.corrections.map(({ on, text }) => (
          <li key={on}>
            {showDate(on, words.language)}: {say(text)}
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceList({ of, title }: { of(): ReturnType<typeof sourceView>[]; title: string }) {
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {of().map((source) => (
          <li key={source.number}>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.label}
            </a>{' '}
            <span class="tag">{source.detail}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
