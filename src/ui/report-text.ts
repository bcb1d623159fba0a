import type { Instrument } from '../dataset/schema.ts';
import type { Words } from './words.ts';

/** Words of a report that the card needs where only plain strings arrive. */
export interface ReportWords {
  report: string;
  reportHow: string;
  reportAddress: string;
  /** With `{url}` for the page's address. */
  reportPage: string;
  copyReport: string;
  openIssues: string;
  copied: string;
}

/** @returns those words of the current language */
export function reportWords({ take, card }: Words): ReportWords {
  const { report, reportHow, reportAddress, reportPage, copyReport, openIssues } = take;
  return { report, reportHow, reportAddress, reportPage, copyReport, openIssues, copied: card.copied };
}

/**
 * Writes the report of an error: which entries of the record, in which state of it, what is shown, and room for what is wrong.
 * @param entries ids of the entries that are shown
 * @param shown what the reader sees of them
 */
export function reportText(
  { id, checkedThrough }: Pick<Instrument, 'id' | 'checkedThrough'>,
  entries: readonly string[],
  shown: string,
  { take, language }: Words,
): string {
  const named = [...new Set(entries)].map((entry) => `${id}/${entry}`);
  return [
    take.reportTitle,
    `${take.reportEntries} ${named.length > 0 ? named.join(', ') : id}`,
    `${take.reportRecord} ${checkedThrough}, ${language}`,
    '',
    take.reportShown,
    shown,
    '',
    take.reportWrong,
    '',
  ].join('\n');
}
