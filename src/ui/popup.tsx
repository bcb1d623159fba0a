import { useState } from 'preact/hooks';
import { showDate } from './dates.ts';
import { PopupInstrument } from './popup-instrument.tsx';
import { Quiet } from './popup-quiet.tsx';
import type { MentionView, SummaryView } from './summary-view.ts';
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

export interface PopupProps {
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
            <span>{dateLine(view, words)}</span>{' '}
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
        <PopupInstrument key={instrument.instrument} of={instrument} view={view} words={words} actions={actions} />
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
