/** Work on the pages of a tab that a reply does not wait for. */

/** What there is left to do, by tab. */
export interface Backlog {
  /** Does something once the reply at hand is on its way, after what is left for that tab. */
  add(tabId: number, task: () => Promise<unknown>): void;
  /**
   * Resolves once nothing is left for a tab: to be waited for before telling what is known of it.
   * @throws what a task threw, to those who wait for it
   */
  settled(tabId: number): Promise<unknown>;
}

/** @returns a backlog with nothing in it */
export function createBacklog(): Backlog {
  const left = new Map<number, Promise<unknown>>();
  const settled = (tabId: number) => left.get(tabId) ?? Promise.resolve();
  return {
    add(tabId, task) {
      const before = settled(tabId).catch(() => undefined);
      const done = Promise.all([before, new Promise((resolve) => setTimeout(resolve))]).then(task);
      left.set(tabId, done);
      const forget = () => left.get(tabId) === done && left.delete(tabId);
      done.then(forget, forget);
    },
    settled,
  };
}
