/** Where the record is kept, with the vocabulary beside it. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Absolute path of the dataset's folder. The variable TREATY_LENS_DATASET puts another in its place, to try a dataset out; packages for
 * the stores are refused then (`wxt.config.ts`).
 */
export const DATASET_FOLDER = resolve(PROJECT, process.env.TREATY_LENS_DATASET || 'assets/dataset');
