/** What a cross-entry rule is given and what it gives back. */

import type * as v from 'valibot';
import type { Instrument, PartiesFile, SourcesFile } from '../schema.ts';

/** A file of the record whose shape has been checked. `file`: path from the dataset folder, with `/`. */
export interface Checked<T> {
  file: string;
  data: T;
}

/** The whole record, its shape checked, its entries not yet compared with each other. */
export interface DatasetFiles {
  instruments: Checked<Instrument>[];
  sources: Checked<v.InferOutput<typeof SourcesFile>>;
  parties: Checked<v.InferOutput<typeof PartiesFile>>;
}

/** Where something is wrong, and what. `path`: JSON Pointer (RFC 6901) into the file, like `/events/3/sources/0`. */
export interface Finding {
  file: string;
  path: string;
  message: string;
}

/** A finding with the rule that made it. `line`: 1-based, set where the text of the file is at hand. */
export interface Problem extends Finding {
  rule: string;
  line?: number;
}

export interface Rule {
  /** Lower-case words joined by hyphens; printed with each problem. */
  id: string;
  /** What has to hold, in one sentence. */
  description: string;
  /** Set where the rule can judge nothing unless every file of the record is well-formed. */
  needsAllFiles?: true;
  /** Set where the rule compares the entries of one file with each other, and cannot judge the file while some are malformed. */
  needsWholeFile?: true;
  check(files: DatasetFiles): Finding[];
}

/**
 * Makes a rule that looks at one instrument at a time.
 * @param check gives path and message of each finding in the instrument
 */
export function perInstrument(
  id: string,
  description: string,
  check: (instrument: Instrument, files: DatasetFiles) => Omit<Finding, 'file'>[],
): Rule {
  return {
    id,
    description,
    check: (files) =>
      files.instruments.flatMap(({ file, data }) => check(data, files).map((finding) => ({ file, ...finding }))),
  };
}
