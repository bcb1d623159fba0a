import { useState } from 'preact/hooks';
import { asCslJson, asMarkdown, asPlainText, type Statement } from '../dataset/citations.ts';
import type { Dataset, Instrument } from '../dataset/schema.ts';
import { copyToClipboard } from '../platform/clipboard.ts';
import { citationWords } from './citation-words.ts';
import { CopyButton } from './copy-button.tsx';
import { ReportError } from './report-error.tsx';
import { reportText, reportWords } from './report-text.ts';
import type { Words } from './words.ts';

interface TakeProps {
  /** Id of the entry in its instrument. */
  id: string;
  statement: Statement;
  dataset: Dataset;
  instrument: Instrument;
  words: Words;
}

/** Takes an entry of the record along with its sources, or reports an error in it. */
export function Take({ id, statement, dataset, instrument, words }: TakeProps) {
  const [open, setOpen] = useState(false);
  const { take, card } = words;
  const wording = citationWords(words);
  const copy = { copied: card.copied, onCopy: copyToClipboard };
  const plain = () => asPlainText(statement, dataset, wording);
  return (
    <details class="take" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary title={take.copyOrReport}>
        <span aria-hidden="true">⋯</span>
        <span class="unseen">{`${take.copyOrReport}: ${id}`}</span>
      </summary>
      {open && (
        <div>
          <p class="formats">
            <b>{card.copy}</b> <CopyButton {...copy} label={take.asText} text={plain} />{' '}
            <CopyButton {...copy} label="Markdown" text={() => asMarkdown(statement, dataset, wording)} />{' '}
            <CopyButton
              {...copy}
              label="CSL-JSON"
              text={() => JSON.stringify(asCslJson(statement, dataset, wording), null, 2)}
            />
          </p>
          <p>
            <b>{take.report}</b>
          </p>
          <ReportError
            words={reportWords(words)}
            text={reportText(instrument, [id], plain(), words)}
            pageUrl={null}
            onCopy={copyToClipboard}
          />
        </div>
      )}
    </details>
  );
}
