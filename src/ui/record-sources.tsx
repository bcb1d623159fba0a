import { useState } from 'preact/hooks';
import type { Source } from '../dataset/schema.ts';
import { sourceView } from './build-card-view.ts';
import { languageName } from './citation-words.ts';
import type { Words } from './words.ts';

interface RecordSourcesProps {
  /** The sources named on the page, in the order of their numbers; asked for once everything else has been numbered. */
  of(): Source[];
  words: Words;
}

/** The list of sources, narrowed by kind and language as the reader likes. Each keeps its number. */
export function RecordSources({ of, words }: RecordSourcesProps) {
  const [kind, setKind] = useState('');
  const [language, setLanguage] = useState('');
  const { source: say, card, take } = words;
  const all = of().map((source, index) => ({ source, ...sourceView(source, index + 1, words) }));
  const shown = all.filter(
    ({ source }) => (kind === '' || source.kind === kind) && (language === '' || source.language === language),
  );
  const kinds = [...new Set(all.map(({ source }) => source.kind))];
  const languages = [...new Set(all.map(({ source }) => source.language))].sort();
  const read = { whole: card.readWhole, excerpt: card.readExcerpt, opening: card.readOpening };
  return (
    <>
      <p class="filters">
        <label>
          {say.kind}
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            <option value="">{say.all}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {say[one]}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          {say.language}
          <select value={language} onChange={({ currentTarget }) => setLanguage(currentTarget.value)}>
            <option value="">{say.all}</option>
            {languages.map((one) => (
              <option key={one} value={one}>
                {languageName(one, words)}
              </option>
            ))}
          </select>
        </label>{' '}
        <span role="status">{say.shown({ shown: shown.length, all: all.length })}</span>
      </p>
      <ol class="sources">
        {shown.map(({ source, number, label, url }) => (
          <li key={number} value={number}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>{' '}
            <span class="tag">
              {say[source.kind]} · {languageName(source.language, words)} · {read[source.read]}
              {source.archivedUrl && (
                <>
                  {' · '}
                  <a href={source.archivedUrl} target="_blank" rel="noopener noreferrer">
                    {take.archived}
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
