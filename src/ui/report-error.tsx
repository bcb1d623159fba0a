import { useState } from 'preact/hooks';
import { ISSUES_URL } from '../platform/project.ts';
import { CopyButton } from './copy-button.tsx';
import type { ReportWords } from './report-text.ts';

interface ReportErrorProps {
  words: ReportWords;
  /** The report without the page's address. */
  text: string;
  /** Address of the page the reader is on, which goes into the report only if the reader ticks it; null where it tells nothing. */
  pageUrl: string | null;
  onCopy(text: string): Promise<void>;
}

/** Copies a report for the reader to send, and leads to the project's page where there is one. Sends nothing. */
export function ReportError({ words, text, pageUrl, onCopy }: ReportErrorProps) {
  const [withPage, setWithPage] = useState(false);
  const report = () => (withPage && pageUrl ? `${text}\n${words.reportPage.replace('{url}', pageUrl)}` : text);
  return (
    <div class="report">
      <p>{words.reportHow}</p>
      {pageUrl && (
        <label>
          <input type="checkbox" checked={withPage} onChange={() => setWithPage(!withPage)} />
          {words.reportAddress}
        </label>
      )}
      <CopyButton class="action" label={words.copyReport} copied={words.copied} text={report} onCopy={onCopy} />
      {ISSUES_URL && (
        <a class="action" href={ISSUES_URL} target="_blank" rel="noopener noreferrer">
          {words.openIssues}
        </a>
      )}
    </div>
  );
}
