/**
 * Paints mentions with the CSS Custom Highlight API: the page's DOM is not touched. The registry is only ever read by name,
 * since Firefox lets no content script iterate it.
 */
import type { PaintedMention } from './shared.ts';

const NAME = 'treaty-lens-';
/** The mention whose card is open, and words of the page that stand at odds with the record. */
export const ACTIVE = `${NAME}state-active`;
export const AT_ODDS = `${NAME}state-at-odds`;

/** More live ranges than this slow a page's layout down; the popup tells how many there are beyond. */
export const MAX_PAINTED = 500;

export interface Painter {
  paint(mentions: readonly PaintedMention[]): void;
  paintAtOdds(ranges: readonly Range[]): void;
  setActive(range: Range | null): void;
  /** Registers again what the page may have thrown out of the registry. */
  restore(): void;
  clear(): void;
}

/** @returns a painter with nothing painted */
export function createPainter(): Painter {
  // Asked for with the first mention: the first access alone takes half a millisecond.
  const registry = () => CSS.highlights;
  const ours = new Map<string, Highlight>();

  const register = (name: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) {
      if (ours.delete(name)) registry().delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    ours.set(name, highlight);
    registry().set(name, highlight);
  };

  return {
    paint(mentions) {
      const byInstrument = new Map<string, Range[]>();
      for (const mention of mentions) {
        const ranges = byInstrument.get(mention.instrument);
        if (ranges) ranges.push(mention.range);
        else byInstrument.set(mention.instrument, [mention.range]);
      }
      for (const name of [...ours.keys()]) {
        if (!name.startsWith(`${NAME}state-`) && !byInstrument.has(name.slice(NAME.length))) register(name, [], 0);
      }
      for (const [instrument, ranges] of byInstrument) register(NAME + instrument, ranges, 1);
    },
    paintAtOdds(ranges) {
      register(AT_ODDS, ranges, 2);
    },
    setActive(range) {
      register(ACTIVE, range ? [range] : [], 3);
    },
    restore() {
      for (const [name, highlight] of ours) if (registry().get(name) !== highlight) registry().set(name, highlight);
    },
    clear() {
      // A newer run of ours may have taken a name over.
      for (const [name, highlight] of ours) if (registry().get(name) === highlight) registry().delete(name);
      ours.clear();
    },
  };
}
