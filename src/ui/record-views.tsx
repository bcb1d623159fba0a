import { sourcesOfConflict } from '../dataset/conflicts.ts';
import type { Conflict } from '../dataset/schema.ts';
import { isEmpty } from './record-sections.tsx';
import type { RecordTools } from './record-tools.tsx';

/** Where sources disagree: the positions side by side, and the assessment, marked as such. */
export function RecordConflicts({ tools }: { tools: RecordTools }) {
  return (
    <>
      {tools.heading('conflicts')}
      {tools.instrument.conflicts.map((conflict) => (
        <ConflictSection key={conflict.id} of={conflict} tools={tools} />
      ))}
    </>
  );
}

function ConflictSection({ of, tools: { words, say, cite, take } }: { of: Conflict; tools: RecordTools }) {
  const { card, record } = words;
  const assessed = `${card.assessment} ${say(of.assessment)}`;
  const assessment = of.resolution ? `${assessed} ${record.onRecord}: ${say(of.resolution)}` : assessed;
  const whole = [say(of.question), ...of.positions.map(({ text }) => `– ${say(text)}`), assessment].join(' ');
  return (
    <section>
      <h4>{say(of.question)}</h4>
      <ul class="sides">
        {of.positions.map((position) => (
          <li key={position.text.en}>
            {say(position.text)}
            {cite(position.sources)}
          </li>
        ))}
      </ul>
      <p class="assessment">
        <span class="tag">{card.assessment}</span> {say(of.assessment)}
        {cite(of.assessmentSources ?? [])}
        {of.resolution && (
          <>
            <br />
            <span class="tag">{record.onRecord}:</span> {say(of.resolution)}
          </>
        )}
      </p>
      {take(of.id, whole, sourcesOfConflict(of))}
    </section>
  );
}

/** Views under the names of those who hold them, side by side, and whose are missing. */
export function RecordOpinions({ tools: { words, instrument, say, cite, take, heading } }: { tools: RecordTools }) {
  const { record } = words;
  if (isEmpty('opinions', instrument)) return null;
  return (
    <>
      {heading('opinions')}
      <p class="quiet">{record.opinionsNote}</p>
      <ul class="sides">
        {instrument.opinions.map(({ id, speaker, text, note, sources }) => (
          <li key={id}>
            <span class="speaker">
              <b>{say(speaker.name)}</b>, {say(speaker.role)}
            </span>{' '}
            {say(text)}
            {cite(sources)} {take(id, `${say(speaker.name)}, ${say(speaker.role)}: ${say(text)}`, sources)}
            {note && <p class="quiet">{say(note)}</p>}
          </li>
        ))}
      </ul>
      {instrument.missingViews && (
        <p class="quiet">
          {record.missingViews}: {say(instrument.missingViews)}
        </p>
      )}
    </>
  );
}
