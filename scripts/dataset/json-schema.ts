/** JSON Schemas of the dataset's files, generated from the valibot schemas: editors complete and check with them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ClaimLanguageFile } from '../../src/claims/language-schema.ts';
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
import { InstrumentFile, LanguageFile } from '../../src/mentions/lexicon-schema.ts';
import { toJsonText } from './format.ts';

interface SchemaFile {
  title: string;
  schema: GenericSchema;
  /** Written once and referred to. */
  shared: Record<string, GenericSchema>;
  /** `ignore` where patterns have the `u` flag, which patterns of JSON Schema have anyway. */
  errorMode?: 'ignore';
}

const FILES: Record<string, SchemaFile> = {
  'instrument.schema.json': {
    title: 'An instrument of the record',
    schema: Instrument,
    shared: { Text, When, IsoDay, PartialDate, PartyCode, Whom, Certainty, EventKind, State },
  },
  'sources.schema.json': { title: 'The sources of the record', schema: SourcesFile, shared: { Text, PartialDate } },
  'lexicon.schema.json': {
    title: 'How pages name an instrument',
    schema: InstrumentFile,
    shared: {},
    errorMode: 'ignore',
  },
  'language.schema.json': {
    title: 'Grammar and vocabulary of a language',
    schema: LanguageFile,
    shared: {},
    errorMode: 'ignore',
  },
  'claims.schema.json': {
    title: 'How sentences of a language assert a status',
    schema: ClaimLanguageFile,
    shared: {},
    errorMode: 'ignore',
  },
  'parties.schema.json': { title: 'The state parties', schema: PartiesFile, shared: { Text } },
};

/**
 * Generates the JSON Schemas (draft-07) that `$schema` in the record's files points to.
 * @returns file name → text, canonical
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { title, schema, shared, errorMode }]) => {
      // `trim` changes a value rather than constraining it, and `check` is a function: neither has a counterpart in JSON Schema.
      const converted = toJsonSchema(schema, { definitions: shared, ignoreActions: ['trim', 'check'], errorMode });
      return [name, toJsonText({ title, ...converted })];
    }),
  );
}
