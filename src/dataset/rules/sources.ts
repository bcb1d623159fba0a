/** Rules about sources: known, used, plainly addressed, strongest first, and as many as a certainty asks for. */
import { nearest } from '../issue-message.ts';
import { type Source, SourceKind } from '../schema.ts';
import { firstDayOf, isPartialDate } from '../when.ts';
import { type DatasetFiles, perInstrument, type Rule } from './rule.ts';
import { sourceListsOf } from './walk.ts';

/** How strong a source is as a witness: the lower, the stronger. */
const strength = (source: Source): number => SourceKind.options.indexOf(source.kind);

const indexed = ({ sources }: DatasetFiles): Map<string, Source> =>
  new Map(sources.data.sources.map((source) => [source.id, source]));

const knownSource = perInstrument('known-source', 'Every cited source is in sources.json.', (instrument, files) => {
  const known = indexed(files);
  const unknown = (id: string): string => {
    const near = nearest(id, [...known.keys()]);
    return `no source "${id}" in ${files.sources.file}${near ? `: did you mean "${near}"?` : ''}`;
  };
  return sourceListsOf(instrument).flatMap(({ path, value }) =>
    value.flatMap((id, index) => (known.has(id) ? [] : [{ path: `${path}/${index}`, message: unknown(id) }])),
  );
});

const usedSource: Rule = {
  id: 'used-source',
  description: 'Every source in sources.json is cited by an instrument.',
  needsAllFiles: true,
  check: ({ instruments, sources }) => {
    const cited = new Set(instruments.flatMap(({ data }) => sourceListsOf(data).flatMap(({ value }) => value)));
    return sources.data.sources.flatMap(({ id }, index) =>
      cited.has(id) ? [] : [{ file: sources.file, path: `/sources/${index}`, message: `nothing cites "${id}"` }],
    );
  },
};

const repeatedSource = perInstrument('repeated-source', 'A list names a source once.', (instrument) =>
  sourceListsOf(instrument).flatMap(({ path, value }) =>
    value.flatMap((id, index) =>
      value.indexOf(id) === index ? [] : [{ path: `${path}/${index}`, message: `"${id}" is named twice` }],
    ),
  ),
);

const strongestFirst = perInstrument(
  'strongest-first',
  'A list of sources goes from the strongest kind to the weakest: primary, official, agency, news, analysis, opinion.',
  (instrument, files) => {
    const known = indexed(files);
    return sourceListsOf(instrument).flatMap(({ path, value }) =>
      value.flatMap((id, index) => {
        const [before, source] = [known.get(value[index - 1] ?? ''), known.get(id)];
        if (!before || !source || strength(before) <= strength(source)) return [];
        return [
          {
            path: `${path}/${index}`,
            message: `"${id}" (${source.kind}) stands after "${before.id}" (${before.kind})`,
          },
        ];
      }),
    );
  },
);

const insecureUrl: Rule = {
  id: 'insecure-url',
  description: 'An http address is marked `insecure`, an https address is not.',
  check: ({ sources }) =>
    sources.data.sources.flatMap(({ url, insecure }, index) => {
      const plain = url.startsWith('http:');
      if (plain === (insecure === true)) return [];
      const message = plain ? `${url} is not encrypted: add "insecure": true` : `${url} is encrypted: drop "insecure"`;
      return [{ file: sources.file, path: `/sources/${index}/url`, message }];
    }),
};

const uniqueUrl: Rule = {
  id: 'unique-url',
  description: 'No two sources have the same address.',
  check: ({ sources: { file, data } }) =>
    data.sources.flatMap(({ url }, index) => {
      const first = data.sources.findIndex((source) => source.url === url);
      if (first === index) return [];
      return [{ file, path: `/sources/${index}/url`, message: `the address of "${data.sources[first]?.id}" too` }];
    }),
};

const confirmedSupport = perInstrument(
  'confirmed-support',
  'What is confirmed has a primary or official source, or two sources.',
  (instrument, files) => {
    const known = indexed(files);
    return (['events', 'observations'] as const).flatMap((list) =>
      instrument[list].flatMap(({ certainty, sources }, index) => {
        const official = sources.some((id) => ['primary', 'official'].includes(known.get(id)?.kind ?? ''));
        if (certainty !== 'confirmed' || official || sources.length > 1) return [];
        return [
          { path: `/${list}/${index}/certainty`, message: 'one source that is not official: this is `reported`' },
        ];
      }),
    );
  },
);

const assessmentSources = perInstrument(
  'assessment-sources',
  'An assessment of a conflict cites what it rests on.',
  (instrument) =>
    instrument.conflicts.flatMap((conflict, index) =>
      conflict.assessmentSources ? [] : [{ path: `/conflicts/${index}`, message: 'the assessment cites no source' }],
    ),
);

const sourceWithinCheckedPeriod = perInstrument(
  'source-within-checked-period',
  'No cited source is younger than the day through which the record was checked.',
  (instrument, files) => {
    const known = indexed(files);
    return sourceListsOf(instrument).flatMap(({ path, value }) =>
      value.flatMap((id, index) => {
        const published = known.get(id)?.published;
        if (!published || !isPartialDate(published) || firstDayOf(published) <= instrument.checkedThrough) return [];
        const message = `"${id}" is of ${published}, after the record was checked, ${instrument.checkedThrough}`;
        return [{ path: `${path}/${index}`, message }];
      }),
    );
  },
);

export const sourceRules: readonly Rule[] = [
  knownSource,
  usedSource,
  repeatedSource,
  strongestFirst,
  insecureUrl,
  uniqueUrl,
  confirmedSupport,
  assessmentSources,
  sourceWithinCheckedPeriod,
];
