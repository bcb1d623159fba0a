import { isEmpty } from './record-sections.tsx';
import type { RecordTools } from './record-tools.tsx';

/** What the instrument is called, and who signed it. */
export function RecordTitles({ tools: { instrument, say, cite, heading } }: { tools: RecordTools }) {
  return (
    <>
      {heading('titles')}
      <ul>
        {instrument.titles.map(({ language, title, basis, sources }) => (
          <li key={title}>
            <span lang={language}>{title}</span> {basis && <span class="tag">({say(basis)})</span>}
            {cite(sources)}
          </li>
        ))}
      </ul>
      {!isEmpty('signatories', instrument) && (
        <>
          {heading('signatories')}
          <ul>
            {instrument.signatories.map(({ name, role, sources }) => (
              <li key={name.en}>
                {say(name)}, {say(role)}
                {cite(sources)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Facts, and readings of the record marked as such. */
export function RecordFacts({ tools: { words, instrument, say, cite, take, heading } }: { tools: RecordTools }) {
  const { record } = words;
  return (
    <>
      {heading('facts')}
      <ul>
        {instrument.facts.map(({ id, kind, text, note, sources }) => (
          <li key={id}>
            {kind === 'reading' && <span class="tag">{record.reading}: </span>}
            {say(text)}
            {cite(sources)} {take(id, say(text), sources)}
            {note && <p class="quiet">{say(note)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is often said, next to what is on record. */
export function RecordMisstatements({
  tools: { words, instrument, say, cite, take, heading },
}: {
  tools: RecordTools;
}) {
  const { record } = words;
  if (isEmpty('misstatements', instrument)) return null;
  return (
    <>
      {heading('misstatements')}
      <table class="pairs">
        <thead>
          <tr>
            <th scope="col">{record.said}</th>
            <th scope="col">{record.onRecord}</th>
          </tr>
        </thead>
        <tbody>
          {instrument.misstatements.map((one) => (
            <tr key={one.id}>
              <td data-heading={record.said}>{say(one.claim)}</td>
              <td data-heading={record.onRecord}>
                {say(one.record)}
                {cite(one.sources)} {take(one.id, say(one.record), one.sources)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What could not be established, and what is easily taken for the instrument. */
export function RecordLimits({ tools: { instrument, say, cite, heading } }: { tools: RecordTools }) {
  return (
    <>
      {heading('unverified')}
      <ul>
        {instrument.unverified.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
      {heading('lookAlikes')}
      <ul>
        {instrument.lookAlikes.map(({ term, why, sources }) => (
          <li key={term.en}>
            <b>{say(term)}.</b> {say(why)}
            {cite(sources)}
          </li>
        ))}
      </ul>
    </>
  );
}
