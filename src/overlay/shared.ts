/**
 * What the content script lends to the card script. Both run in the extension's own world of the frame, so a property of that
 * world's global joins them; the page sees neither it nor anything else of this.
 */

/** A painted mention. */
export interface PaintedMention {
  /** Position among the frame's reported mentions. */
  index: number;
  instrument: string;
  range: Range;
}

export interface Overlay {
  readonly mentions: readonly PaintedMention[];
  /** Ends this overlay where the extension is gone; else registers again what the page threw out of the registry. */
  check(): void;
  /** Sets the mention whose card is open; null for none. */
  setActive(mention: PaintedMention | null): void;
  /** The card script runs for this overlay; it sets this itself. */
  hasCard: boolean;
  /** Called after each repaint. */
  onRepaint(listener: () => void): void;
  /** Aborted when everything of ours has to leave the page. */
  readonly signal: AbortSignal;
  /** Ends this overlay and removes all its traces. */
  stop(): void;
}

const KEY = Symbol.for('treaty-lens.overlay');
type World = { [KEY]?: Overlay };

/** Makes the overlay known to the card script; one that an earlier run of the content script left behind is ended first. */
export function lend(overlay: Overlay): void {
  const world = globalThis as World;
  world[KEY]?.stop();
  world[KEY] = overlay;
}

/** The overlay of this frame, if the content script runs here. */
export function borrow(): Overlay | undefined {
  return (globalThis as World)[KEY];
}
