/** Waiting for something to become true, with a deadline and a message that helps. */

export interface Patience {
  /** Milliseconds until it gives up; 10 000 unless told. */
  timeout?: number;
  /** Milliseconds between two looks; 30 unless told. */
  interval?: number;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
};

/**
 * Looks again and again until a look succeeds.
 *
 * @param what what is waited for, for the message: `the card to open`
 * @param look gives a value; anything but null, undefined and false ends the wait. What it throws counts as "not yet".
 * @param patience deadline and rhythm
 * @returns the value that ended the wait
 * @throws Error that says what was waited for, how long, and what the last look gave
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { timeout = 10_000, interval = 30 }: Patience = {},
): Promise<T> {
  const started = performance.now();
  let last = 'nothing';
  while (true) {
    try {
      const value = await look();
      if (value !== null && value !== undefined && value !== false) return value;
      last = show(value);
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (performance.now() - started > timeout) {
      throw new Error(`Waited ${timeout} ms for ${what}; the last look gave: ${last}`);
    }
    await pause(interval);
  }
}

/**
 * Looks again and again and fails if something changes: for what must not happen.
 *
 * @param what what must hold, for the message: `no card is open`
 * @param look gives true while it holds
 * @param ms how long it must hold, in milliseconds
 * @throws Error as soon as it does not hold
 */
export async function stays(what: string, look: () => Promise<boolean> | boolean, ms: number): Promise<void> {
  const started = performance.now();
  do {
    if (!(await look())) {
      throw new Error(`Expected that ${what}, but after ${Math.round(performance.now() - started)} ms it did not hold`);
    }
    await pause(30);
  } while (performance.now() - started < ms);
}
