import { useState } from 'preact/hooks';
import { showDate } from './dates.ts';
import { StatusBoards } from './status-board.tsx';
import type { InstrumentSummary, MentionView, SummaryView } from './summary-view.ts';
import type { Words } from './words.ts';

export interface PopupActions {
  jump(mention: MentionView): void;
  setDate(date: string | null): void;
  scan(): void;
  openRecord(instrument: string | null): void;
  openOptions(): void;
  /** Switches the extension on everywhere, or on or off for the page's host. */
  switchOn(): void;
  switchHost(on: boolean): void;
}

interface PopupProps {
  view: SummaryView;
  words: Words;
  actions: PopupActions;
  /** Why a scan on request failed, or null. */
  failure: string | null;
}

/** The page at a glance. */
export function Popup({ view, words, actions, failure }: PopupProps) {
  const { popup } = words;
  const found = view.situation === 'found';
  return (
    <div class="popup" lang={words.language}>
      {found ? (
        <Found view={view} words={words} actions={actions} />
      ) : (
        <Quiet view={view} words={words} actions={actions} failure={failure} />
      )}
      <footer>
        <button type="button" class="plain" onClick={() => actions.openRecord(null)}>
          {popup.theRecord}
        </button>
        <button type="button" class="plain" onClick={actions.openOptions}>
          {popup.options}
        </button>
        {view.host && (found || view.situation === 'none' || view.situation === 'off-here') && (
          <button
            type="button"
            class="plain push"
            aria-pressed={view.situation !== 'off-here'}
            onClick={() => actions.switchHost(view.situation === 'off-here')}
          >
            {view.situation === 'off-here' ? popup.offHere({ host: view.host }) : popup.onHere({ host: view.host })}
          </button>
        )}
      </footer>
    </div>
  );
}

function Found({ view, words, actions }: Omit<PopupProps, 'failure'>) {
  const { popup } = words;
  const [choosing, setChoosing] = useState(false);
  const total = view.instruments.reduce((sum, { mentions }) => sum + mentions.length, 0) + view.unlisted;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" />
        <div>
          <h1>
            {popup.onThisPage({
              instruments: popup.instruments(view.instruments.length),
              mentions: popup.mentions(total),
            })}
          </h1>
          <p class="quiet">
            {dateLine(view, words)}
            {' · '}
            <button
              type="button"
              class="plain underlined"
              aria-expanded={choosing}
              onClick={() => setChoosing(!choosing)}
            >
              {view.pageDate || view.readerDate ? popup.setAnother : popup.setDate}
            </button>
          </p>
        </div>
      </header>
      {choosing && <DateForm view={view} words={words} actions={actions} done={() => setChoosing(false)} />}
      {view.instruments.map((instrument) => (
        <Instrument key={instrument.instrument} of={instrument} view={view} words={words} actions={actions} />
      ))}
      <p class="footnote quiet">
        {popup.latest({ date: showDate(view.checkedThrough, words.language) })}
        {view.unlisted > 0 && ` · ${popup.unlisted(view.unlisted)}`}
      </p>
    </>
  );
}

function dateLine(view: SummaryView, { popup, language }: Words): string {
  if (view.readerDate) return popup.goingBy({ date: showDate(view.readerDate, language) });
  if (!view.pageDate) return popup.noDate;
  const date = showDate(view.pageDate.date, language);
  return view.pageDate.fromText ? popup.publishedFromText({ date }) : popup.publishedOn({ date });
}

function DateForm({ view, words, actions, done }: Omit<PopupProps, 'failure'> & { done(): void }) {
  const { popup } = words;
  const [date, setDate] = useState(view.readerDate ?? view.pageDate?.date ?? '');
  const use = (chosen: string | null) => {
    actions.setDate(chosen);
    done();
  };
  return (
    <form
      class="date-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (date) use(date);
      }}
    >
      <label for="date">{popup.dateLabel}</label>
      <input
        id="date"
        type="date"
        value={date}
        min="1945-01-01"
        max="2100-12-31"
        required
        onInput={(event) => setDate(event.currentTarget.value)}
      />
      <button type="submit" class="primary">
        {popup.useThis}
      </button>
      {view.readerDate && (
        <button type="button" onClick={() => use(null)}>
          {popup.pageDate}
        </button>
      )}
    </form>
  );
}

interface InstrumentProps extends Omit<PopupProps, 'failure'> {
  of: InstrumentSummary;
}

function Instrument({ of, view, words, actions }: InstrumentProps) {
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
      <ul class="chips">
        {of.boards[0]?.lines.map((line) => (
          <li key={line.who}>
            <span class={line.tone} aria-hidden="true">
              {line.tone === 'done' ? '●' : line.tone === 'open' ? '◐' : '○'}
            </span>{' '}
            {line.who}: {line.text}
          </li>
        ))}
        {of.atOdds > 0 && <li class="odds">{popup.atOdds(of.atOdds)}</li>}
      </ul>
      <details>
        <summary>{card.more}</summary>
        <StatusBoards boards={of.boards} sources={view.sources} sourceWord={card.source} />
        <ul class="mentions">
          {of.mentions.map((mention) => (
            <li key={`${mention.frameId}:${mention.index}`}>
              <button type="button" title={popup.jump} onClick={() => actions.jump(mention)}>
                {mention.before && '… '}
                {mention.before}
                <b>{mention.text}</b>
                {mention.after}
                {mention.after && ' …'}
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

function Quiet({ view, words, actions, failure }: PopupProps) {
  const { popup } = words;
  const text = {
    none: [popup.noneHeading, popup.noneText],
    'not-here': [popup.notHereHeading, popup.notHereText],
    forbidden: [popup.forbiddenHeading, popup.forbiddenText],
    off: [popup.offHeading, popup.offText],
    'off-here': [popup.offHereHeading, popup.offHereText],
    found: ['', ''],
  }[view.situation];
  return (
    <div class="quiet-page" role="status">
      <h1>{failure ? popup.failedHeading : text[0]}</h1>
      <p class="quiet">{failure ?? text[1]}</p>
      {view.situation === 'off' && (
        <button type="button" class="primary" onClick={actions.switchOn}>
          {popup.switchOn}
        </button>
      )}
      {(view.situation === 'not-here' || view.situation === 'none') && (
        <button type="button" class={view.situation === 'not-here' ? 'primary' : ''} onClick={actions.scan}>
          {popup.scan}
        </button>
      )}
    </div>
  );
}
