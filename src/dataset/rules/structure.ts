/** Rules about how entries hang together: ids, parties, the treaty of a provision, the events of a conflict, key facts. */
import { perInstrument, type Rule } from './rule.ts';
import { idsOf } from './walk.ts';

/** As many key facts as the card's first view has room for beside the status. */
const CARD_FACTS = 4;

const uniqueId: Rule = {
  id: 'unique-id',
  description: 'No two entries of the record have the same id, and no two sources.',
  check: ({ instruments, sources }) => {
    const entries = instruments.flatMap(({ file, data }) => idsOf(data).map((found) => ({ file, ...found })));
    const cited = sources.data.sources.map(({ id }, index) => ({
      file: sources.file,
      path: `/sources/${index}/id`,
      value: id,
    }));
    return [entries, cited].flatMap((ids) => {
      const first = new Map<string, string>();
      return ids.flatMap(({ file, path, value }) => {
        const earlier = first.get(value);
        first.set(value, earlier ?? `${file}${path}`);
        return earlier ? [{ file, path, message: `"${value}" is already the id at ${earlier}` }] : [];
      });
    });
  },
};

const fileName: Rule = {
  id: 'file-name',
  description: "An instrument's file is named after its id.",
  check: ({ instruments }) =>
    instruments.flatMap(({ file, data }) =>
      file.endsWith(`/${data.id}.json`)
        ? []
        : [{ file, path: '/id', message: `the file is not named ${data.id}.json` }],
    ),
};

const knownParty = perInstrument(
  'known-party',
  'A party is declared in parties.json, and an entry concerns a party of its instrument.',
  (instrument, { parties }) => {
    const undeclared = instrument.parties.flatMap((code, index) =>
      code in parties.data.parties
        ? []
        : [{ path: `/parties/${index}`, message: `no party ${code} in ${parties.file}` }],
    );
    const own = new Set<string>([...instrument.parties, 'both', 'instrument']);
    const strangers = (['events', 'observations', 'searches', 'signatories'] as const).flatMap((list) =>
      instrument[list].flatMap(({ party }, index) =>
        own.has(party)
          ? []
          : [{ path: `/${list}/${index}/party`, message: `${party} is not a party of ${instrument.id}` }],
      ),
    );
    return [...undeclared, ...strangers];
  },
);

const provisionTreaty = perInstrument(
  'provision-treaty',
  'A provision names its treaty, and nothing else does.',
  ({ kind, treaty }) => {
    if ((kind === 'provision') === (treaty !== undefined)) return [];
    const message = kind === 'provision' ? 'a provision needs `treaty`' : `a ${kind} has no \`treaty\` it belongs to`;
    return [{ path: '/treaty', message }];
  },
);

const knownEvent = perInstrument(
  'known-event',
  'A conflict is about events and observations of its own instrument.',
  ({ conflicts, events, observations }) => {
    const known = new Set([...events, ...observations].map(({ id }) => id));
    return conflicts.flatMap((conflict, index) =>
      (conflict.events ?? []).flatMap((id, at) =>
        known.has(id)
          ? []
          : [{ path: `/conflicts/${index}/events/${at}`, message: `no event or observation "${id}" here` }],
      ),
    );
  },
);

const disputedConflict = perInstrument(
  'disputed-conflict',
  'A disputed event is named by the conflict that tells how sources disagree.',
  ({ conflicts, events }) => {
    const told = new Set(conflicts.flatMap((conflict) => conflict.events ?? []));
    return events.flatMap(({ id, certainty }, index) =>
      certainty === 'disputed' && !told.has(id)
        ? [{ path: `/events/${index}/certainty`, message: `no conflict names "${id}"` }]
        : [],
    );
  },
);

const cardLimit = perInstrument('card-limit', `At most ${CARD_FACTS} facts are for the card.`, ({ facts }) =>
  facts
    .flatMap(({ card }, index) => (card ? [index] : []))
    .slice(CARD_FACTS)
    .map((index) => ({ path: `/facts/${index}/card`, message: `more than ${CARD_FACTS} key facts` })),
);

export const structureRules: readonly Rule[] = [
  uniqueId,
  fileName,
  knownParty,
  provisionTreaty,
  { ...knownEvent, needsWholeFile: true },
  { ...disputedConflict, needsWholeFile: true },
  cardLimit,
];
