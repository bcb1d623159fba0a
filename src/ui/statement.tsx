import type { CardView, Cited } from './card-view.ts';
import { Cites } from './cites.tsx';

/** A sentence of the card with the figures of its sources. */
export function Statement({ of, view }: { of: Cited; view: CardView }) {
  return (
    <>
      {of.text}
      <Cites numbers={of.cites} sources={view.sources} word={view.words.source} />
    </>
  );
}
