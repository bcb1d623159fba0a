/** Which instruments should be checked again, the one checked longest ago first. */
import type { Dataset } from '../../src/dataset/schema.ts';
import { addDays, daysBetween } from '../../src/dataset/when.ts';

export interface Staleness {
  id: string;
  /** ISO days. */
  checkedThrough: string;
  due: string;
  /** Whole days past the day it was due, negative before. */
  overdue: number;
}

/**
 * Tells how old each instrument's record is.
 * @param today ISO day
 * @returns the instrument checked longest ago first; of one day, the one due first
 */
export function staleness(dataset: Dataset, today: string): Staleness[] {
  return dataset.instruments
    .map(({ id, checkedThrough, recheckAfterDays }) => {
      const due = addDays(checkedThrough, recheckAfterDays);
      return { id, checkedThrough, due, overdue: daysBetween(due, today) };
    })
    .sort((a, b) => daysBetween(b.checkedThrough, a.checkedThrough) || b.overdue - a.overdue);
}
