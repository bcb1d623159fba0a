import type { Claim } from '../claims/claim.ts';
import type { Instrument } from '../dataset/schema.ts';
import type { AtOddsView } from './card-view.ts';
import { inLanguage } from './in-language.ts';
import { showWhen, type Writing } from './status-line.ts';

/** A claim with the page's words for it. */
export type QuotedClaim = Claim & { text: string };

/**
 * What a page says that stands at odds with the record, each with what the record has.
 * @param claims of the page about any instrument, with any verdict
 */
export function atOddsViews(
  claims: readonly QuotedClaim[],
  instrument: Instrument,
  { words, citations }: Writing,
): AtOddsView[] {
  return claims
    .filter((claim) => claim.instrument === instrument.id && claim.verdict === 'at-odds')
    .map((claim) => {
      const entries = [...instrument.events, ...instrument.observations].filter(({ id }) => claim.against.includes(id));
      // Each under its own date, which is not that of the page.
      const texts = entries.map(({ when, text }) => {
        return `${words.card.recordSays({ date: showWhen(when, words) })} ${inLanguage(text, words.language)}`;
      });
      return {
        quote: words.card.quoted({ text: claim.text.trim() }),
        text: texts.join(' '),
        cites: citations.cite(entries.flatMap(({ sources }) => sources)),
        entries: entries.map(({ id }) => id),
      };
    });
}
