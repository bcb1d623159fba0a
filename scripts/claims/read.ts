/** Reads how sentences assert a status, per language. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimLanguages } from '../../src/claims/language.ts';

const FOLDER = fileURLToPath(new URL('../../assets/dataset/claims/', import.meta.url));

/** The data of all languages by primary subtag. */
export function readClaimLanguages(): ClaimLanguages {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(FOLDER + file, 'utf8'))]),
  );
}
