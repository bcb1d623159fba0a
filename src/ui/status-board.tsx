import type { SourceView, StatusBoard, StatusLine, Tone } from './card-view.ts';
import { Cites } from './cites.tsx';

/** A sign beside each status, told apart by shape as well as by colour. */
export const SIGN: Record<Tone, string> = { done: '●', open: '◐', none: '○' };

interface StatusBoardsProps {
  boards: readonly StatusBoard[];
  sources: readonly SourceView[];
  sourceWord: string;
}

/** Where each party and the instrument stand: a row for each, a column for the page's date and one for the latest on record. */
export function StatusBoards({ boards, sources, sourceWord }: StatusBoardsProps) {
  const rows = boards[0]?.lines ?? [];
  return (
    <table class={`boards columns-${boards.length}`}>
      <colgroup>
        <col class="who" />
        {boards.map((board) => (
          <col key={board.heading} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {boards.length > 1 && <td />}
          {boards.map((board) => (
            <th key={board.heading} scope="col" colSpan={boards.length > 1 ? 1 : 2}>
              <span class="ends">
                <span>{board.heading}</span> <small>{board.aside}</small>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ who }, row) => (
          <tr key={who}>
            <th scope="row">{who}</th>
            {boards.map((board) => (
              <Cell key={board.heading} line={board.lines[row]} sources={sources} sourceWord={sourceWord} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  line: StatusLine | undefined;
  sources: readonly SourceView[];
  sourceWord: string;
}

function Cell({ line, sources, sourceWord }: CellProps) {
  if (!line) return <td />;
  return (
    <td>
      <span class={`dot ${line.tone}`} aria-hidden="true">
        {SIGN[line.tone]}
      </span>{' '}
      {line.text}
      {/* A line ends with the dot between two remarks, none begins with it. */}
      {line.detail && <small>, {line.detail.replaceAll(' · ', '\u00a0· ')}</small>}
      <Cites numbers={line.cites} sources={sources} word={sourceWord} />
    </td>
  );
}
