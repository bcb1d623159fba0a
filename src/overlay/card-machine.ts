/**
 * When the card opens and closes, as a machine without DOM. The pointer, keyboard and page tell it what happens; it tells
 * its `effects` when to open and close.
 *
 *     closed ─over─▶ arming ─dwell─▶ open ─left─▶ leaving ─grace─▶ closed
 *                                     ▲──────over card────┘
 *     any ─press or keyboard─▶ pinned ─Escape or press elsewhere─▶ closed
 */

export type Phase = 'closed' | 'arming' | 'open' | 'leaving' | 'pinned';

/**
 * Milliseconds the pointer rests on a mention before the card opens. Long enough for a pointer in passing, and the delay
 * that Wikipedia's page previews take before they act.
 */
export const DWELL_MS = 150;
/** Milliseconds the reader has to reach the card after leaving the mention, as in Wikipedia's page previews. */
export const GRACE_MS = 300;

export type OpenedBy = 'hover' | 'press' | 'keyboard';

export interface CardEffects<Target> {
  open(target: Target, by: OpenedBy): void;
  close(): void;
}

export interface CardMachine<Target> {
  readonly phase: Phase;
  /** What the card is open for, or arming for; null when closed. */
  readonly target: Target | null;
  /** The pointer is over this mention, or over none. */
  over(target: Target | null): void;
  /** The pointer is over the card, or on the straight way to it. */
  overCard(): void;
  /** A click or tap: on a mention it opens and pins, elsewhere it closes. */
  press(target: Target | null): void;
  /** The reader asked for this mention by keyboard or from the popup. */
  summon(target: Target): void;
  /** Pins or unpins the open card. */
  togglePin(): void;
  /** The page scrolls or a selection is dragged: a card not yet open does not open. */
  disturb(): void;
  /**
   * Escape, the close button, or the page took card or mention away. The pointer opens it for that mention again only after it was
   * elsewhere: what was sent away does not come back with the next tremor of a hand.
   */
  dismiss(): void;
}

/**
 * @param effects what opening and closing do
 * @returns a machine in phase `closed`
 */
export function createCardMachine<Target>(effects: CardEffects<Target>): CardMachine<Target> {
  let phase: Phase = 'closed';
  let target: Target | null = null;
  /** A second mention the pointer rests on while the card of the first is still open. */
  let next: Target | null = null;
  /** What the reader or the page sent away while the pointer was over it. */
  let dismissed: Target | null = null;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;

  const stopTimers = () => {
    clearTimeout(dwell);
    clearTimeout(grace);
    dwell = grace = undefined;
    next = null;
  };
  const open = (at: Target, to: 'open' | 'pinned', by: OpenedBy) => {
    stopTimers();
    dismissed = null;
    phase = to;
    target = at;
    effects.open(at, by);
  };
  const close = () => {
    const wasShown = phase === 'open' || phase === 'leaving' || phase === 'pinned';
    stopTimers();
    phase = 'closed';
    target = null;
    if (wasShown) effects.close();
  };
  const arm = (at: Target) => {
    clearTimeout(dwell);
    dwell = setTimeout(() => open(at, 'open', 'hover'), DWELL_MS);
  };
  const leave = () => {
    if (phase === 'leaving') return;
    phase = 'leaving';
    grace = setTimeout(close, GRACE_MS);
  };
  const stay = () => {
    stopTimers();
    phase = 'open';
  };

  return {
    get phase() {
      return phase;
    },
    get target() {
      return target;
    },
    over(at) {
      if (phase === 'pinned') return;
      if (at !== dismissed) dismissed = null;
      else if (at !== null) return;
      if (phase === 'closed' || phase === 'arming') {
        if (at === target) return;
        clearTimeout(dwell);
        target = at;
        phase = at === null ? 'closed' : 'arming';
        if (at !== null) arm(at);
        return;
      }
      if (at === target) return stay();
      leave();
      if (at === next) return;
      next = at;
      clearTimeout(dwell);
      if (at !== null) arm(at);
    },
    overCard() {
      if (phase === 'leaving') stay();
    },
    press(at) {
      if (at === null) close();
      else open(at, 'pinned', 'press');
    },
    summon(at) {
      open(at, 'pinned', 'keyboard');
    },
    togglePin() {
      if (phase === 'pinned') phase = 'open';
      else if (phase === 'open' || phase === 'leaving') {
        stopTimers();
        phase = 'pinned';
      }
    },
    disturb() {
      if (phase === 'arming') close();
      else if (next !== null) {
        clearTimeout(dwell);
        next = null;
      }
    },
    dismiss() {
      dismissed = target ?? dismissed;
      close();
    },
  };
}
