/**
 * The shape of the record: what may stand in `assets/dataset/instruments/*.json`, `sources.json` and `parties.json`.
 * Types are inferred from here and the JSON Schemas for editors are generated from here. Rules that look across
 * entries (known source ids, order of dates) are in `rules.ts`.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Languages the interface and the record are written in. English is always there; a missing one falls back to it. */
export const LANGUAGES = ['en', 'az', 'tr', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Reader-facing text, one string per language. */
export const Text = v.strictObject({
  en: text,
  az: v.optional(text),
  tr: v.optional(text),
  ru: v.optional(text),
});
export type Text = v.InferOutput<typeof Text>;
/** A name that reads the same in every language, as an outlet's does; or one per language, as an official body's. */
export const Name = v.union([text, Text]);
export type Name = v.InferOutput<typeof Name>;

/** An exact calendar day, `YYYY-MM-DD`, without clock or zone. */
export const IsoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, YYYY-MM-DD'), v.isoDate());
/** A calendar date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
);

/**
 * When something happened. A year or a month stands for the interval it spans. `earliest` and `latest` narrow or widen
 * that interval; `about` says the day is not exact and then both bounds have to be given.
 */
export const When = v.strictObject({
  date: PartialDate,
  about: v.optional(v.literal(true)),
  earliest: v.optional(IsoDay),
  latest: v.optional(IsoDay),
});
export type When = v.InferOutput<typeof When>;

/** ISO 3166-1 alpha-2 code of a state party, declared in `parties.json`. */
export const PartyCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a two-letter country code'));
/** Whom an entry concerns: one party, `both` (every party of the instrument), or the `instrument` as a whole. */
export const Whom = v.union([PartyCode, v.literal('both'), v.literal('instrument')]);
export type Whom = v.InferOutput<typeof Whom>;

/** An identifier: lower-case words joined by hyphens. */
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
const Sources = v.pipe(v.array(Id), v.minLength(1, 'needs at least one source'));

/**
 * `confirmed`: an official record, or two or more independent reports that agree. `reported`: one report, or reports with
 * one origin. `disputed`: sources disagree.
 */
export const Certainty = v.picklist(['confirmed', 'reported', 'disputed']);
export type Certainty = v.InferOutput<typeof Certainty>;

/**
 * Steps in the life of an instrument, named as in the Vienna Convention on the Law of Treaties and the UN Treaty
 * Collection glossary. `assented`: the head of state signed the act that approves the instrument (a law or a decision).
 * `domestic-in-force`: the approving act took effect at home, which is not the instrument's entry into force.
 */
export const EventKind = v.picklist([
  'signed',
  'submitted',
  'committee',
  'first-reading',
  'approved-by-parliament',
  'assented',
  'ratified',
  'published',
  'notified',
  'domestic-in-force',
  'in-force',
  'admitted',
  'term-ended',
  'judgment',
  'other',
]);
export type EventKind = v.InferOutput<typeof EventKind>;

/**
 * Where a party, or the instrument, stands. A closed list. `approval-pending`: signed, approval at home begun or known to be
 * open. `approving-act-signed`: see `assented`. `unknown`: the record does not tell.
 */
export const State = v.picklist([
  'not-a-party',
  'signed',
  'approval-pending',
  'approved-by-parliament',
  'approving-act-signed',
  'ratified',
  'notified',
  'admitted',
  'in-force',
  'not-in-force',
  'term-ended',
  'unknown',
]);
export type State = v.InferOutput<typeof State>;

/** A step taken. `act` names the legal act in a few words, `text` tells what happened, `note` what to keep in mind. */
export const Event = v.strictObject({
  id: Id,
  when: When,
  party: Whom,
  kind: EventKind,
  act: v.optional(Text),
  text: Text,
  note: v.optional(Text),
  certainty: Certainty,
  sources: Sources,
});
export type Event = v.InferOutput<typeof Event>;

/** A source says how things stood on a day. */
export const Observation = v.strictObject({
  id: Id,
  when: When,
  party: Whom,
  state: State,
  text: Text,
  certainty: Certainty,
  sources: Sources,
});
export type Observation = v.InferOutput<typeof Observation>;

/** Looked for up to and including `through`, nothing found. Not evidence that it did not happen. */
export const Search = v.strictObject({
  id: Id,
  through: IsoDay,
  party: Whom,
  lookedFor: v.pipe(v.array(EventKind), v.minLength(1)),
  text: Text,
});
export type Search = v.InferOutput<typeof Search>;

/** A sourced statement; a `reading` is an inference that the record or a source draws. `card`: a key fact for the card. */
export const Fact = v.strictObject({
  id: Id,
  kind: v.picklist(['fact', 'reading']),
  text: Text,
  note: v.optional(Text),
  card: v.optional(v.literal(true)),
  sources: Sources,
});
export type Fact = v.InferOutput<typeof Fact>;

/** A view, never shown without its speaker and role. */
export const Opinion = v.strictObject({
  id: Id,
  speaker: v.strictObject({ name: Text, role: Text }),
  text: Text,
  note: v.optional(Text),
  sources: Sources,
});
export type Opinion = v.InferOutput<typeof Opinion>;

/** Sources disagree. `card`: a reader of the news may meet it, so the card says so. The assessment is marked as ours. */
export const Conflict = v.strictObject({
  id: Id,
  question: Text,
  positions: v.pipe(v.array(v.strictObject({ text: Text, sources: Sources })), v.minLength(2, 'needs two positions')),
  assessment: Text,
  assessmentSources: v.optional(Sources),
  resolution: v.optional(Text),
  card: v.optional(v.literal(true)),
  /** Ids of the events and observations whose date or nature is in conflict here. */
  events: v.optional(v.array(Id)),
});
export type Conflict = v.InferOutput<typeof Conflict>;

/** What pages are often seen to say, next to what the record has. Names no outlet. */
export const Misstatement = v.strictObject({
  id: Id,
  claim: Text,
  record: Text,
  kind: v.picklist(['contradicted', 'partly', 'no-evidence', 'opinion-as-fact', 'disputed', 'common-misreading']),
  sources: Sources,
});
export type Misstatement = v.InferOutput<typeof Misstatement>;

export const Instrument = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  /** A `provision` is one article of a treaty: states are bound by the treaty, so `treaty` names it. */
  kind: v.picklist(['memorandum', 'declaration', 'agreement', 'protocol', 'provision']),
  treaty: v.optional(Text),
  name: Text,
  year: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  summary: v.strictObject({ text: Text, sources: Sources }),
  titles: v.array(
    v.strictObject({
      language: text,
      title: text,
      basis: v.optional(Text),
      sources: Sources,
    }),
  ),
  parties: v.pipe(v.array(PartyCode), v.minLength(1)),
  signatories: v.array(v.strictObject({ name: Text, role: Text, party: PartyCode, sources: Sources })),
  places: v.array(v.strictObject({ place: Text, context: v.optional(Text), sources: Sources })),
  /** To which day the record was checked, and after how many days it should be checked again. */
  checkedThrough: IsoDay,
  recheckAfterDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
  term: v.optional(v.strictObject({ until: IsoDay, text: Text, certainty: Certainty, sources: Sources })),
  events: v.pipe(v.array(Event), v.minLength(1)),
  observations: v.array(Observation),
  searches: v.array(Search),
  facts: v.array(Fact),
  opinions: v.array(Opinion),
  /** Whose views the opinions lack. */
  missingViews: v.optional(Text),
  conflicts: v.array(Conflict),
  misstatements: v.array(Misstatement),
  /** What could not be established. */
  unverified: v.array(Text),
  /** Documents easily taken for this one. */
  lookAlikes: v.array(v.strictObject({ term: Text, why: Text, sources: v.array(Id) })),
  /** Corrections made to this record since it was first published, newest first. */
  corrections: v.array(v.strictObject({ on: IsoDay, text: Text })),
});
export type Instrument = v.InferOutput<typeof Instrument>;

export const SourceKind = v.picklist(['primary', 'official', 'agency', 'news', 'analysis', 'opinion']);
/**
 * `publisher`: who put the page up, without remarks: `Author, Outlet` for a signed piece, `Outlet / Agency` for one taken over.
 * `title` is null where no real headline is known: show publisher and date. `read`: how much of it the record rests on.
 */
export const Source = v.strictObject({
  id: Id,
  publisher: Name,
  title: v.nullable(text),
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'must be a web address')),
  insecure: v.optional(v.literal(true)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  published: v.nullable(PartialDate),
  kind: SourceKind,
  read: v.picklist(['whole', 'excerpt', 'opening']),
  archivedUrl: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});
export type Source = v.InferOutput<typeof Source>;

export const SourcesFile = v.strictObject({ $schema: v.optional(v.string()), sources: v.array(Source) });
/** `name`: the state in a sentence or a row; `short`: for narrow places. */
export const PartiesFile = v.strictObject({
  $schema: v.optional(v.string()),
  parties: v.record(PartyCode, v.strictObject({ name: Text })),
});
export type Parties = v.InferOutput<typeof PartiesFile>['parties'];

/** The whole record, checked. `sources` is keyed by id; `instruments` keep the order in which they are shown. */
export interface Dataset {
  instruments: Instrument[];
  sources: Record<string, Source>;
  parties: Parties;
}
