/** Long work in slices: the same generator is either run to its end or given the main thread in small portions. */

/** Work that stops now and then, a few milliseconds apart at most, even on huge pages, so that its driver may pause it. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

export interface SliceOptions {
  /** Longest time at a stretch, ms. Default 4, which keeps below 8 with the step that overruns it. */
  sliceMs?: number;
  signal?: AbortSignal;
  /** Gives the main thread back; resolves when it is our turn again. Default: `scheduler.yield()`, else a timer. */
  yieldToMain?: () => Promise<void>;
}

/**
 * Runs work to its end without a pause.
 *
 * @param steps the work
 * @returns its result
 */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs work in slices.
 *
 * @param steps the work
 * @param options slice length in ms, abort signal, way to yield
 * @returns its result
 * @throws the signal's reason once aborted
 */
export async function inSlices<Result>(steps: Steps<Result>, options: SliceOptions = {}): Promise<Result> {
  const { sliceMs = 4, signal, yieldToMain = defaultYield } = options;
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await yieldToMain();
  }
}

/** `scheduler.yield` keeps our place in the queue (Chrome 129, Firefox 142); elsewhere a timer. */
function defaultYield(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
