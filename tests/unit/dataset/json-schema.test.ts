/** What editors complete and check with, for every file of the dataset. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATASET_FOLDER } from '../../../scripts/dataset/folder.ts';
import { jsonSchemas } from '../../../scripts/dataset/json-schema.ts';

const FOLDER = join(DATASET_FOLDER, 'schema');

/** Which schema the files of a folder hold to; the record's own two are in no folder. */
const SCHEMA_OF: Record<string, string> = {
  instruments: 'instrument',
  lexicon: 'lexicon',
  languages: 'language',
  claims: 'claims',
  'sources.json': 'sources',
  'parties.json': 'parties',
};

const files = readdirSync(DATASET_FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
  .sort();

describe('The JSON Schemas', () => {
  it('are those generated, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...jsonSchemas().keys()].sort());
  });

  it('tell an editor which keys a file may have', () => {
    for (const text of jsonSchemas().values()) {
      const { properties, oneOf = [] } = JSON.parse(text) as { properties?: object; oneOf?: { properties: object }[] };
      const shapes = properties ? [properties] : oneOf.map((shape) => shape.properties);
      expect(shapes.length).toBeGreaterThan(0);
      for (const shape of shapes) expect(Object.keys(shape)).toContain('$schema');
    }
  });

  it.each(files)('%s names its own, so that editors find it', (path) => {
    const { $schema } = JSON.parse(readFileSync(join(DATASET_FOLDER, path), 'utf8')) as { $schema?: string };
    const kind = SCHEMA_OF[path.split('/')[0] as string];
    expect($schema && basename($schema)).toBe(`${kind}.schema.json`);
    expect(existsSync(join(DATASET_FOLDER, dirname(path), $schema as string))).toBe(true);
  });
});
