/** JSON Schemas of the record's files, generated from the valibot schema: editors complete and check with them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
  Certainty,
  EventKind,
  Instrument,
  IsoDay,
  PartialDate,
  PartiesFile,
  PartyCode,
  SourcesFile,
  State,
  Text,
  When,
  Whom,
} from '../../src/dataset/schema.ts';
import { toJsonText } from './format.ts';

const FILES: Record<string, { title: string; schema: GenericSchema; shared: Record<string, GenericSchema> }> = {
  'instrument.schema.json': {
    title: 'An instrument of the record',
    schema: Instrument,
    shared: { Text, When, IsoDay, PartialDate, PartyCode, Whom, Certainty, EventKind, State },
  },
  'sources.schema.json': { title: 'The sources of the record', schema: SourcesFile, shared: { PartialDate } },
  'parties.schema.json': { title: 'The state parties', schema: PartiesFile, shared: { Text } },
};

/**
 * Generates the JSON Schemas (draft-07) that `$schema` in the record's files points to.
 * @returns file name → text, canonical
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { title, schema, shared }]) => {
      // `trim` changes a value rather than constraining it, and so has no counterpart in JSON Schema.
      const converted = toJsonSchema(schema, { definitions: shared, ignoreActions: ['trim'] });
      return [name, toJsonText({ title, ...converted })];
    }),
  );
}
