import { useState } from 'preact/hooks';
import { showDate } from './dates.ts';
import { StatusBoards } from './status-board.tsx';
import type { InstrumentSummary, MentionView, Situation, SummaryView } from './summary-view.ts';
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
  /** Has the page's host read always, which the browser asks the reader about; or no longer. */
  readAlways(always: boolean): void;
  /** Asks the browser for the page's host, which it withholds. */
  allowHost(): void;
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
        {view.host && <HostSwitch view={view} words={words} actions={actions} />}
      </footer>
    </div>
  );
}

/** On or off for the page's host; or, where the reader added it, no longer always. */
function HostSwitch({ view: { host, situation, always }, words: { popup }, actions }: Omit<PopupProps, 'failure'>) {
  if (!host || !['found', 'none', 'none-or-no-article', 'off-here'].includes(situation)) return null;
  const off = situation === 'off-here';
  if (always) {
    return (
      <button type="button" class="plain push" onClick={() => actions.readAlways(false)}>
        {popup.notAlways({ host })}
      </button>
    );
  }
  return (
    <button type="button" class="plain push" aria-pressed={!off} onClick={() => actions.switchHost(off)}>
      {off ? popup.offHere({ host }) : popup.onHere({ host })}
    </button>
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

/** Heading and explanation of why there is nothing to show. */
function reasonFor(situation: Situation, { popup }: Words): [heading: string, text: string] {
  switch (situation) {
    case 'none-or-no-article':
      return [popup.noneHeading, popup.noArticleText];
    case 'not-here':
      return [popup.notHereHeading, popup.notHereText];
    case 'on-click':
      return [popup.onClickHeading, popup.onClickText];
    case 'withheld':
      return [popup.withheldHeading, popup.withheldText];
    case 'forbidden':
      return [popup.forbiddenHeading, popup.forbiddenText];
    case 'off':
      return [popup.offHeading, popup.offText];
    case 'off-here':
      return [popup.offHereHeading, popup.offHereText];
    default:
      return [popup.noneHeading, popup.noneText];
  }
}

const SCANNABLE: ReadonlySet<Situation> = new Set(['none', 'none-or-no-article', 'not-here', 'on-click', 'withheld']);

function Quiet({ view, words, actions, failure }: PopupProps) {
  const { popup } = words;
  const { situation } = view;
  const [heading, text] = reasonFor(situation, words);
  const asked = situation !== 'none' && situation !== 'none-or-no-article';
  return (
    <div class="quiet-page" role="status">
      <h1>{failure ? popup.failedHeading : heading}</h1>
      <p class="quiet">{failure ?? text}</p>
      {situation === 'off' && (
        <button type="button" class="primary" onClick={actions.switchOn}>
          {popup.switchOn}
        </button>
      )}
      {situation === 'withheld' && (
        <button type="button" class="primary" onClick={actions.allowHost}>
          {popup.allow}
        </button>
      )}
      {SCANNABLE.has(situation) && (
        <button type="button" class={asked && situation !== 'withheld' ? 'primary' : ''} onClick={actions.scan}>
          {popup.scan}
        </button>
      )}
      {view.host && (situation === 'not-here' || situation === 'on-click') && (
        <button type="button" onClick={() => actions.readAlways(true)}>
          {popup.always({ host: view.host })}
        </button>
      )}
    </div>
  );
}
