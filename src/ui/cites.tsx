import type { SourceView } from './card-view.ts';

interface CitesProps {
  numbers: readonly number[];
  sources: readonly SourceView[];
  /** Word for "source", as in "source 3". */
  word: string;
}

/** Small figures after a statement, each a link to the source it rests on. */
export function Cites({ numbers, sources, word }: CitesProps) {
  if (numbers.length === 0) return null;
  return (
    <sup>
      {numbers.map((number, index) => {
        const source = sources[number - 1];
        if (!source) return null;
        return (
          <>
            {index > 0 && ' '}
            <a
              key={number}
              href={source.url}
              target="_blank"
              rel="noopener noreferrer"
              title={source.label}
              aria-label={`${word} ${number}: ${source.label}`}
            >
              {number}
            </a>
          </>
        );
      })}
    </sup>
  );
}
