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
  /** The mention whose range lies under a point of the viewport (CSS pixels). */
  at(x: number, y: number): PaintedMention | null;
  /** Registers again what the page may have thrown out of the registry. */
  restore(): void;
  clear(): void;
}

/** The Highlight registry as this world sees it; the result of hit testing is newer than TypeScript's own types. */
interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
}

/** @returns a painter with nothing painted */
export function createPainter(): Painter {
  const registry = CSS.highlights as unknown as Registry;
  const ours = new Map<string, Highlight>();
  const byRange = new Map<AbstractRange, PaintedMention>();

  const register = (name: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) {
      ours.delete(name);
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    ours.set(name, highlight);
    registry.set(name, highlight);
  };

  return {
    paint(mentions) {
      byRange.clear();
      const byInstrument = new Map<string, Range[]>();
      for (const mention of mentions) {
        byRange.set(mention.range, mention);
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
    at(x, y) {
      for (const { ranges } of registry.highlightsFromPoint?.(x, y) ?? []) {
        for (const range of ranges) {
          const mention = byRange.get(range);
          if (mention) return mention;
        }
      }
      return null;
    },
    restore() {
      for (const [name, highlight] of ours) if (registry.get(name) !== highlight) registry.set(name, highlight);
    },
    clear() {
      for (const name of ours.keys()) registry.delete(name);
      ours.clear();
      byRange.clear();
    },
  };
}
