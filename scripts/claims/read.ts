/** Reads and checks how sentences assert a status, per language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClaimLanguages } from '../../src/claims/language-data.ts';
import { parseClaimLanguage } from '../../src/claims/language-schema.ts';

const FOLDER = fileURLToPath(new URL('../../assets/dataset/claims', import.meta.url));

function readJson(path: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/**
 * The data of all languages by primary subtag.
 * @param folder where the files are
 * @throws Error with file, path and what is wrong, for the first file that does not hold to the schema or is named for another
 *   language
 */
export function readClaimLanguages(folder = FOLDER): ClaimLanguages {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.sort().map((file) => {
      const data = parseClaimLanguage(file, readJson(join(folder, file), file));
      if (`${data.language}.json` !== file) throw new Error(`${file}: language: is ${data.language}`);
      // Of use to editors alone.
      const { $schema: _, ...bundled } = data as typeof data & { $schema?: string };
      return [data.language, bundled];
    }),
  );
}
