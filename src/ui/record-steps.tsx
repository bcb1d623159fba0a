import { type TimelineEntry, timelineOf } from '../dataset/timeline.ts';
import type { RecordTools } from './record-tools.tsx';
import { showWhen } from './status-line.ts';

/** Every step, observation and search on record in the order of their dates: what the timeline shows, in words. */
export function RecordSteps({ id, tools }: { id: string; tools: RecordTools }) {
  const { record } = tools.words;
  const entries = timelineOf(tools.instrument, null).entries.filter(({ type }) => type !== 'checked');
  return (
    <table class="steps" id={id}>
      <thead>
        <tr>
          <th scope="col">{record.when}</th>
          <th scope="col">{record.party}</th>
          <th scope="col">{record.step}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} of={entry} tools={tools} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ of, tools }: { of: TimelineEntry; tools: RecordTools }) {
  const { words, instrument, say, cite, take, who } = tools;
  const { record, status } = words;
  const date = showWhen(of.when, words);
  const text = of.text ? say(of.text) : '';
  const note = instrument.events.find(({ id }) => id === of.id)?.note;
  const kind = of.type === 'observation' ? record.seen : of.type === 'search' ? record.searched : null;
  const tags = [kind, of.certainty && record[of.certainty]].filter(Boolean).join(', ');
  const party = of.party ? who(of.party) : '';
  const day = of.type === 'search' ? status.searchedTo({ date }) : date;
  // Apart from the table, "both" says nothing.
  const lead = [day, of.party === 'both' ? '' : party].filter(Boolean).join(', ');
  return (
    <tr class={of.type}>
      <th scope="row">{day}</th>
      <td>{party}</td>
      <td>
        {text} <span class="tag">{tags}</span>
        {cite(of.sources)} {of.id && take(of.id, text ? `${lead}: ${text}` : lead, of.sources)}
        {note && <p class="quiet">{say(note)}</p>}
      </td>
    </tr>
  );
}
