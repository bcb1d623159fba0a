import { useState } from 'preact/hooks';
import { CardDetails } from './card-details.tsx';
import type { CardView } from './card-view.ts';
import { useCopy } from './copy-button.tsx';
import { Statement } from './statement.tsx';
import { StatusBoards } from './status-board.tsx';

export interface CardProps {
  view: CardView;
  theme: 'light' | 'dark';
  pinned: boolean;
  /** Place of the mention among those of the page, from 1. */
  position: { at: number; of: number };
  onClose(): void;
  onPin(): void;
  onNext(): void;
  onOpenRecord(): void;
  /** Address of the page, for a report that the reader wants it in. */
  pageUrl: string;
  /** Resolves once the text is in the clipboard. */
  onCopy(text: string): Promise<void>;
  /** The card's size changed by the reader's doing. */
  onResize(): void;
}

/** The hover card. The first view settles the question; the rest opens below it on demand. */
export function Card(props: CardProps) {
  const { view, theme, pinned, position } = props;
  const { words } = view;
  const [more, setMore] = useState(false);
  const [copied, copy] = useCopy(() => view.copyText, props.onCopy);
  // The key's place counts, not its letter, which differs from one keyboard layout to the next.
  const onKey = (event: KeyboardEvent) => {
    if (event.code !== 'KeyC' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    void copy();
  };
  const toggle = () => {
    setMore(!more);
    requestAnimationFrame(props.onResize);
  };
  return (
    <div class={`card ${theme}`} lang={view.language} role="dialog" aria-label={view.label} onKeyDown={onKey}>
      {/* A region that scrolls has to be reachable by keyboard. */}
      <div class="scroll" tabIndex={more ? 0 : -1}>
        <div class="head">
          <p class="what">
            <span class="kind">{view.kind}</span> {view.context}
          </p>
          <button
            type="button"
            class="icon push"
            aria-pressed={pinned}
            title={pinned ? words.unpin : words.pin}
            aria-label={pinned ? words.unpin : words.pin}
            onClick={props.onPin}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M6 2h4l-.5 4.5L12 9H4l2.5-2.5zM8 9v5" />
            </svg>
          </button>
          <button type="button" class="icon" title={words.close} aria-label={words.close} onClick={props.onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        </div>
        <h2 tabIndex={-1}>{view.name}</h2>
        <p class="summary">
          <Statement of={view.summary} view={view} />
        </p>
        <StatusBoards boards={view.boards} sources={view.sources} sourceWord={words.source} />
        {view.atOdds.map((odds) => (
          <p class="note odds" key={odds.quote}>
            <b>{words.pageSays}</b> {odds.quote}. <Statement of={odds} view={view} />
          </p>
        ))}
        {view.disagreementNote && !more && (
          <p class="note disagree">
            <b>{words.sourcesDisagree}</b> {view.disagreementNote}
          </p>
        )}
        {view.remarks.length > 0 && <p class="remark">{view.remarks.join(' ')}</p>}
        {more && <CardDetails view={view} pageUrl={props.pageUrl} onCopy={props.onCopy} onResize={props.onResize} />}
      </div>
      <div class="foot">
        <button type="button" class="action" aria-expanded={more} onClick={toggle}>
          {more ? words.less : words.more}
        </button>
        <button type="button" class="action" onClick={props.onOpenRecord}>
          {words.openRecord}
        </button>
        <button type="button" class="action" title={words.copyKey} aria-keyshortcuts="c" onClick={copy}>
          <span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </button>
        <span class="count push">
          {words.position.replace('{at}', String(position.at)).replace('{of}', String(position.of))}
        </span>
        {position.of > 1 && (
          <button type="button" class="icon" title={words.next} aria-label={words.next} onClick={props.onNext}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 3v10M4 9l4 4 4-4" />
            </svg>
          </button>
        )}
      </div>
    </div>
  );
}
