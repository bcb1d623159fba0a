import { Cites } from './cites.tsx';
import { wordsAfter, wordsBefore } from './excerpt.ts';
import type { PopupProps } from './popup.tsx';
import { SIGN, StatusBoards } from './status-board.tsx';
import type { InstrumentSummary } from './summary-view.ts';
import { Timeline } from './timeline.tsx';

interface InstrumentProps extends Omit<PopupProps, 'failure'> {
  of: InstrumentSummary;
}

/** One instrument in the popup: where it stands, what the page says at odds with the record, and its mentions. */
export function PopupInstrument({ of, view, words, actions }: InstrumentProps) {
  const { popup, card } = words;
  const [first] = of.mentions;
  return (
    <section class="instrument">
      <div>
        <h2>{of.name}</h2>
        {first && (
          <button
            type="button"
            class="plain count"
            title={popup.jump}
            aria-label={popup.jumpFirst({ mentions: popup.mentions(of.mentions.length) })}
            onClick={() => actions.jump(first)}
          >
            {of.mentions.length} ↓
          </button>
        )}
      </div>
      {of.boards[0] && <p class="as-of quiet">{of.boards[0].heading}</p>}
      <ul class="chips">
        {of.boards[0]?.lines.map((line) => (
          <li key={line.who}>
            <span class={line.tone} aria-hidden="true">
              {SIGN[line.tone]}
            </span>{' '}
            {line.who}: {line.text}
          </li>
        ))}
        {of.atOdds.length > 0 && <li class="odds">{popup.atOdds(of.atOdds.length)}</li>}
      </ul>
      {of.atOdds.map((odds) => (
        <p class="note odds" key={odds.quote}>
          <b>{card.pageSays}</b> {odds.quote}. {odds.text}
          <Cites numbers={odds.cites} sources={view.sources} word={card.source} />
        </p>
      ))}
      <details>
        <summary>{card.more}</summary>
        <StatusBoards boards={of.boards} sources={view.sources} sourceWord={card.source} />
        <Timeline view={of.timeline} />
        <ul class="mentions">
          {of.mentions.map((mention) => (
            <li key={`${mention.frameId}:${mention.index}`}>
              <button type="button" title={popup.jump} onClick={() => actions.jump(mention)}>
                {wordsBefore(mention.before)}
                <b>{mention.text}</b>
                {wordsAfter(mention.after)}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="plain" onClick={() => actions.openRecord(of.instrument)}>
          {card.openRecord}
        </button>
      </details>
    </section>
  );
}
