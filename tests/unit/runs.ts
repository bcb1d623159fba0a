/** How often properties are tried. */

/** Random cases for each property: 100, and 10,000 by `npm run fuzz`. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

/** Time that all cases of a property may take, ms: a guard against endless loops, no measure. */
export const LIMIT = 60_000 + RUNS * 500;
