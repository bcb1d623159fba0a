import type { RecordTools } from './record-tools.tsx';

/** What the instrument is called, and who signed it. */
export function RecordTitles({ tools: { words, instrument, say, cite } }: { tools: RecordTools }) {
  const { record } = words;
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
export function RecordFacts({ tools: { words, instrument, say, cite, take } }: { tools: RecordTools }) {
  const { record } = words;
  return (
    <>
      <h3>{record.facts}</h3>
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
export function RecordMisstatements({ tools: { words, instrument, say, cite, take } }: { tools: RecordTools }) {
  const { record } = words;
  return (
    <>
      <h3>{record.misstatements}</h3>
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
              <td>{say(one.claim)}</td>
              <td>
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
export function RecordLimits({ tools: { words, instrument, say, cite } }: { tools: RecordTools }) {
  const { record } = words;
  return (
    <>
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
    </>
  );
}
