import type { PopupProps } from './popup.tsx';
import type { Situation } from './summary-view.ts';
import type { Words } from './words.ts';

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

/** Nothing to show: why, and what the reader can do about it. */
export function Quiet({ view, words, actions, failure }: PopupProps) {
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
