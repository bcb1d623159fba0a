import { useState } from 'preact/hooks';
import type { CardView, Cited } from './card-view.ts';
import { Cites } from './cites.tsx';
import { StatusBoards } from './status-board.tsx';
import { Timeline } from './timeline.tsx';

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
  /** Resolves once the text is in the clipboard. */
  onCopy(): Promise<void>;
  /** The card's size changed by the reader's doing. */
  onResize(): void;
}

/** The hover card. The first view settles the question; the rest opens below it on demand. */
export function Card(props: CardProps) {
  const { view, theme, pinned, position } = props;
  const { words } = view;
  const [more, setMore] = useState(false);
  const toggle = () => {
    setMore(!more);
    requestAnimationFrame(props.onResize);
  };
  return (
    <div class={`card ${theme}`} lang={view.language} role="dialog" aria-label={view.label}>
      {/* A region that scrolls has to be reachable by keyboard. */}
      <div class="scroll" tabIndex={more ? 0 : -1}>
        <header>
          <span class="kind">{view.kind}</span>
          <span>{view.context}</span>
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
        </header>
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
        {more && <Details view={view} />}
      </div>
      <footer>
        <button type="button" class="action" aria-expanded={more} onClick={toggle}>
          {more ? words.less : words.more}
        </button>
        <button type="button" class="action" onClick={props.onOpenRecord}>
          {words.openRecord}
        </button>
        <CopyButton words={words} onCopy={props.onCopy} />
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
      </footer>
    </div>
  );
}

function Statement({ of, view }: { of: Cited; view: CardView }) {
  return (
    <>
      {of.text}
      <Cites numbers={of.cites} sources={view.sources} word={view.words.source} />
    </>
  );
}

function CopyButton({ words, onCopy }: { words: CardView['words']; onCopy(): Promise<void> }) {
  const [copied, setCopied] = useState(false);
  const copy = () => onCopy().then(() => setCopied(true));
  return (
    <button type="button" class="action" onClick={copy}>
      <span aria-live="polite">{copied ? words.copied : words.copy}</span>
    </button>
  );
}

function Details({ view }: { view: CardView }) {
  const { words } = view;
  return (
    <div class="details">
      <Timeline view={view.timeline} />
      {view.disagreements.length > 0 && (
        <section>
          <h3>{words.sourcesDisagree}</h3>
          {view.disagreements.map((disagreement) => (
            <div key={disagreement.question}>
              <h4>{disagreement.question}</h4>
              <ul>
                {disagreement.positions.map((position) => (
                  <li key={position.text}>
                    <Statement of={position} view={view} />
                  </li>
                ))}
              </ul>
              <p class="assessment">
                <small>{words.assessment}</small> <Statement of={disagreement.assessment} view={view} />
              </p>
            </div>
          ))}
        </section>
      )}
      {view.facts.length > 0 && (
        <section>
          <h3>{words.keyFacts}</h3>
          <ul>
            {view.facts.map((fact) => (
              <li key={fact.text}>
                <Statement of={fact} view={view} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="sources">
        <h3>{words.sources}</h3>
        <ol>
          {view.sources.map((source) => (
            <li key={source.number}>
              <a href={source.url} target="_blank" rel="noopener noreferrer" title={words.opensInNewTab}>
                {source.label}
              </a>{' '}
              <small>{source.detail}</small>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
