import type { Plugin } from 'vite';
import { gateSource } from '../../src/mentions/gate.ts';
import { readClaimLanguages } from '../claims/read.ts';
import { readDataset } from '../dataset/read.ts';
import { readLexicon } from '../lexicon/read.ts';

/** What each virtual module holds. The readers throw on bad data, with file, path and rule, and so end the build. */
const PREFIX = 'virtual:treaty-lens/';

/**
 * Gives the bundle the checked data as modules: `dataset` (the record), `lexicon` (what a page's text is
 * searched for), `gate` (whether it is worth searching), `claim-languages` (how sentences assert a status) and `hosts` (match patterns of the known news sites).
 * @param options.newsMatches match patterns as they stand in the manifest
 */
export function recordPlugin(options: { newsMatches: string[] }): Plugin {
  const modules: Record<string, () => unknown> = {
    dataset: () => readDataset(undefined, { draft: Boolean(process.env.TREATY_LENS_DRAFT) }),
    lexicon: readLexicon,
    gate: () => gateSource(readLexicon()),
    'claim-languages': readClaimLanguages,
    hosts: () => options.newsMatches,
  };
  return {
    name: 'treaty-lens-record',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const read = modules[id.slice(PREFIX.length + 1)];
      if (!read) throw new Error(`no such module: ${id.slice(1)}`);
      // JSON.parse of a string literal is parsed faster than the same object literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(read()))});`;
    },
  };
}
