import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCardMachine, DWELL_MS, GRACE_MS } from '../../../src/overlay/card-machine.ts';

const log: string[] = [];
const machine = () =>
  createCardMachine<string>({
    open: (target, by) => log.push(`open ${target} by ${by}`),
    close: () => log.push('close'),
  });

beforeEach(() => {
  vi.useFakeTimers();
  log.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('opening by pointer', () => {
  it('opens once the pointer has rested on a mention', () => {
    const card = machine();
    card.over('a');
    expect(card.phase).toBe('arming');
    vi.advanceTimersByTime(DWELL_MS - 1);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['open a by hover']);
    expect(card.phase).toBe('open');
  });

  it('does not open for a pointer in passing', () => {
    const card = machine();
    card.over('a');
    vi.advanceTimersByTime(DWELL_MS - 1);
    card.over(null);
    vi.advanceTimersByTime(10 * DWELL_MS);
    expect(log).toEqual([]);
    expect(card.phase).toBe('closed');
  });

  it('counts the rest anew on another mention', () => {
    const card = machine();
    card.over('a');
    vi.advanceTimersByTime(DWELL_MS - 1);
    card.over('b');
    vi.advanceTimersByTime(DWELL_MS - 1);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['open b by hover']);
  });

  it('does not start the rest again while the pointer stays on the mention', () => {
    const card = machine();
    card.over('a');
    vi.advanceTimersByTime(DWELL_MS - 1);
    card.over('a');
    vi.advanceTimersByTime(1);
    expect(card.phase).toBe('open');
  });

  it('does not open when the page scrolls or text is dragged meanwhile', () => {
    const card = machine();
    card.over('a');
    card.disturb();
    vi.advanceTimersByTime(DWELL_MS);
    expect(log).toEqual([]);
  });
});

describe('leaving', () => {
  const opened = () => {
    const card = machine();
    card.over('a');
    vi.advanceTimersByTime(DWELL_MS);
    log.length = 0;
    return card;
  };

  it('closes after the grace', () => {
    const card = opened();
    card.over(null);
    vi.advanceTimersByTime(GRACE_MS - 1);
    expect(card.phase).toBe('leaving');
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['close']);
    expect(card.target).toBeNull();
  });

  it('does not prolong the grace while the pointer wanders off', () => {
    const card = opened();
    card.over(null);
    vi.advanceTimersByTime(GRACE_MS - 1);
    card.over(null);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['close']);
  });

  it('stays when the pointer reaches the card in time, for as long as it is there', () => {
    const card = opened();
    card.over(null);
    vi.advanceTimersByTime(GRACE_MS - 1);
    card.overCard();
    vi.advanceTimersByTime(100 * GRACE_MS);
    expect(log).toEqual([]);
    expect(card.phase).toBe('open');
  });

  it('stays when the pointer comes back to the mention', () => {
    const card = opened();
    card.over(null);
    card.over('a');
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(log).toEqual([]);
  });

  it('opens for another mention the pointer rests on, closing nothing in between', () => {
    const card = opened();
    card.over('b');
    vi.advanceTimersByTime(DWELL_MS);
    expect(log).toEqual(['open b by hover']);
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(log).toEqual(['open b by hover']);
  });

  it('forgets another mention that the pointer only passes', () => {
    const card = opened();
    card.over('b');
    card.over(null);
    vi.advanceTimersByTime(GRACE_MS);
    expect(log).toEqual(['close']);
  });

  it('keeps the card but forgets the other mention when disturbed', () => {
    const card = opened();
    card.over('b');
    card.disturb();
    card.overCard();
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(log).toEqual([]);
    expect(card.target).toBe('a');
  });
});

describe('pinning', () => {
  it('pins on a press, at once', () => {
    const card = machine();
    card.press('a');
    expect(log).toEqual(['open a by press']);
    card.over(null);
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(card.phase).toBe('pinned');
  });

  it('does not let hovering elsewhere replace a pinned card', () => {
    const card = machine();
    card.press('a');
    card.over('b');
    vi.advanceTimersByTime(10 * DWELL_MS);
    expect(card.target).toBe('a');
  });

  it('closes on a press elsewhere', () => {
    const card = machine();
    card.press('a');
    card.press(null);
    expect(log).toEqual(['open a by press', 'close']);
  });

  it('moves to another mention on a press there', () => {
    const card = machine();
    card.press('a');
    card.press('b');
    expect(log).toEqual(['open a by press', 'open b by press']);
  });

  it('pins a hovered card and lets go of it again', () => {
    const card = machine();
    card.over('a');
    vi.advanceTimersByTime(DWELL_MS);
    card.togglePin();
    card.over(null);
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(card.phase).toBe('pinned');
    card.togglePin();
    card.over(null);
    vi.advanceTimersByTime(GRACE_MS);
    expect(card.phase).toBe('closed');
  });

  it('pins nothing when nothing is open', () => {
    const card = machine();
    card.togglePin();
    expect(card.phase).toBe('closed');
  });
});

describe('keyboard and dismissal', () => {
  it('opens pinned by keyboard', () => {
    const card = machine();
    card.summon('a');
    expect(log).toEqual(['open a by keyboard']);
    expect(card.phase).toBe('pinned');
  });

  it.each(['arming', 'open', 'leaving', 'pinned'] as const)('closes from %s on Escape', (phase) => {
    const card = machine();
    card.over('a');
    if (phase !== 'arming') vi.advanceTimersByTime(DWELL_MS);
    if (phase === 'leaving') card.over(null);
    if (phase === 'pinned') card.togglePin();
    expect(card.phase).toBe(phase);
    card.dismiss();
    expect(card.phase).toBe('closed');
    expect(log.filter((line) => line === 'close')).toHaveLength(phase === 'arming' ? 0 : 1);
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(card.phase).toBe('closed');
  });

  it('stays away from the mention it was dismissed for until the pointer was elsewhere', () => {
    const card = machine();
    card.over('a');
    vi.advanceTimersByTime(DWELL_MS);
    card.dismiss();
    card.dismiss();
    card.over('a');
    vi.advanceTimersByTime(10 * DWELL_MS);
    expect(card.phase).toBe('closed');
    card.over(null);
    card.over('a');
    vi.advanceTimersByTime(DWELL_MS);
    expect(log).toEqual(['open a by hover', 'close', 'open a by hover']);
  });

  it('opens for another mention, and where it was dismissed by a press, at once', () => {
    const card = machine();
    card.over('a');
    vi.advanceTimersByTime(DWELL_MS);
    card.dismiss();
    card.over('b');
    vi.advanceTimersByTime(DWELL_MS);
    card.dismiss();
    card.press('b');
    expect(log).toEqual(['open a by hover', 'close', 'open b by hover', 'close', 'open b by press']);
  });

  it('tells nothing when closed already', () => {
    machine().dismiss();
    expect(log).toEqual([]);
  });
});
