/** Turns the data files into the compact form that goes into the page. Runs when the extension is built. */
import { FUNCTIONS, ROLE, type Role } from './classes.ts';
import { foldWord } from './fold.ts';
import { harmonise } from './harmony.ts';
import type { InstrumentFile, LanguageFile, LexiconFiles } from './lexicon-schema.ts';

/** A language as the page needs it. All words are folded. */
export interface LanguageLexicon {
  id: string;
  follow: string[];
  namesBefore: boolean;
  verbFinal: boolean;
  nounFirst: boolean;
  partner: string[];
  lead: string[];
  attributive: string[];
  compounds: string[];
  /** Whether nouns take an article. */
  articles: boolean;
  owned: string[];
  genitive: string[];
  owners: string[];
  finite: string[];
  nominal: string[];
  adjectival: string[];
  object: string[];
  prefixes: string[];
  /** Inflection tables: `id:ending,ending|id:ending`; no ending is the empty string. */
  tables: string[];
  /** Class index and its entries: `stem~table`, `form=id` or `stem*`, words by blanks, entries by commas. */
  words: [number, string][];
}

interface CommonProfile {
  id: string;
  /** Feature index and weight. */
  near: [number, number][];
}
export interface DocumentProfile extends CommonProfile {
  kind: 'document';
  nouns: [number, 'bare' | 'plain' | 'named' | 'proper' | 'label'][];
  parties: number[];
  year: number;
  phrase: [number, number][];
  named: number;
  homonym: boolean;
}
export interface ProvisionProfile extends CommonProfile {
  kind: 'provision';
  noun: number;
  number: number;
  treaty: number[];
  others: number[];
  owner: number;
}
export type Profile = DocumentProfile | ProvisionProfile;

/** Everything the finder needs, as plain JSON. */
export interface Lexicon {
  /** Literals of which a page with a mention has one at least. */
  gate: string[];
  /** Beginnings of the nouns that refer back to an instrument by themselves: worth a look where one is known. */
  returns: string[];
  /** Feature names; the first are the grammatical classes. */
  features: string[];
  /** Classes as pairs: feature index, role index. The first are the grammatical classes. */
  classes: [number, number][];
  languages: LanguageLexicon[];
  instruments: Profile[];
}

const SECTIONS = { nouns: 'noun', modifiers: 'modifier', cues: 'cue', rivals: 'rival', laws: 'law' } as const;
type Section = keyof typeof SECTIONS;

/**
 * Compiles checked files.
 * @throws Error where a weight or a noun names a feature that no language has a word for, or a word a table that is not there
 */
export function compileLexicon(files: LexiconFiles): Lexicon {
  const classes = new Classes();
  const languages = files.languages.map((file) =>
    compileLanguage(file, ownWords(files.instruments, file.language), classes),
  );
  const instruments = files.instruments.map((file) => compileInstrument(file, classes));
  return {
    gate: [...new Set(files.instruments.flatMap(({ gate }) => gate))],
    returns: returningNouns(files),
    features: classes.features,
    classes: classes.list,
    languages,
    instruments,
  };
}

function returningNouns({ languages, instruments }: LexiconFiles): string[] {
  const used = instruments.flatMap((file) => (file.kind === 'document' ? Object.entries(file.nouns) : []));
  const returning = new Set(used.filter(([, use]) => use === 'bare' || use === 'plain').map(([name]) => name));
  const entries = languages.flatMap(({ nouns = {} }) =>
    Object.keys(nouns).flatMap((name) => (returning.has(name) ? (nouns[name] ?? []) : [])),
  );
  // As printed, since the text that they are looked for in is not folded. The first word is rarer than "of understanding".
  const stems = entries.map((entry) => (/^[^\s~=*]+/u.exec(entry) as RegExpExecArray)[0]);
  const single = stems.filter((_, index) => !entries[index]?.includes(' '));
  const other = stems.filter((_, index) => !single.some((stem) => entries[index]?.includes(stem)));
  return [...new Set([...single, ...other])];
}

class Classes {
  readonly features: string[] = [...FUNCTIONS];
  readonly list: [number, number][] = FUNCTIONS.map((_, index) => [index, ROLE.function]);

  of(feature: string, role: Role): number {
    const known = this.features.indexOf(feature);
    const index = known < 0 ? this.features.push(feature) - 1 : known;
    const at = this.list.findIndex(([f, r]) => f === index && r === ROLE[role]);
    return at < 0 ? this.list.push([index, ROLE[role]]) - 1 : at;
  }

  feature(name: string, where: string): number {
    const index = this.features.indexOf(name);
    if (index < 0) throw new Error(`${where}: no language has a word for "${name}"`);
    return index;
  }
}

type Words = Partial<Record<Section, Record<string, string[]>>> & { numerals?: string[] };

function ownWords(instruments: readonly InstrumentFile[], language: string): Words[] {
  return instruments.flatMap(({ languages }) => languages[language] ?? []);
}

function compileLanguage(file: LanguageFile, own: Words[], classes: Classes): LanguageLexicon {
  const tables: string[] = [];
  const byClass = new Map<number, string[]>();
  const add = (index: number, entries: readonly string[]) => {
    const compiled = entries.map((entry) => compileEntry(entry, file, tables));
    byClass.set(index, [...(byClass.get(index) ?? []), ...compiled]);
  };
  for (const [name, entries] of Object.entries(file.words ?? {})) add(classes.of(name, 'function'), entries);
  for (const words of [file as Words, ...own]) {
    if (words.numerals) add(classes.of('numeral', 'function'), words.numerals);
    for (const section of Object.keys(SECTIONS) as Section[]) {
      for (const [name, entries] of Object.entries(words[section] ?? {}))
        add(classes.of(name, SECTIONS[section]), entries);
    }
  }
  return {
    id: file.language,
    follow: file.grammar?.follow ?? [],
    namesBefore: file.grammar?.namesBefore ?? false,
    nounFirst: file.grammar?.nounFirst ?? false,
    verbFinal: file.grammar?.verbFinal ?? false,
    attributive: (file.grammar?.attributive ?? []).map(foldWord),
    compounds: (file.grammar?.compounds ?? []).map(foldWord),
    lead: file.grammar?.lead ?? [],
    partner: (file.grammar?.partner ?? []).map(foldWord),
    articles: file.words?.the !== undefined,
    owned: file.grammar?.owned ?? [],
    genitive: (file.grammar?.genitive ?? []).map(foldWord),
    owners: (file.grammar?.owners ?? []).map(foldWord),
    finite: (file.grammar?.finite ?? []).map(foldWord),
    adjectival: (file.grammar?.adjectival ?? []).map(foldWord),
    nominal: (file.grammar?.nominal ?? []).map(foldWord),
    object: (file.grammar?.object ?? []).map(foldWord),
    prefixes: (file.grammar?.prefixes ?? []).map(foldWord),
    tables,
    words: [...byClass].map(([index, entries]) => [index, [...new Set(entries)].join(',')]),
  };
}

/** `United nation~n` → `united nation~0`; `self-defence` → `self defence`. */
function compileEntry(entry: string, file: LanguageFile, tables: string[]): string {
  // A hyphen inside a compound is looked past in the text, as a blank is.
  return entry
    .split(/[ -]/)
    .map((word) => {
      const [, stem = '', mark = '', name = ''] = /^([^~=*]+)([~=*]?)(.*)$/u.exec(word) ?? [];
      if (mark !== '~') return foldWord(stem) + mark + name;
      const endings = file.inflections?.[name];
      if (!endings) throw new Error(`languages/${file.language}.json: "${entry}": no inflection table "${name}"`);
      const table = compileTable(endings, stem, file);
      const known = tables.indexOf(table);
      return `${foldWord(stem)}~${known < 0 ? tables.push(table) - 1 : known}`;
    })
    .join(' ');
}

function compileTable(endings: Record<string, string>, stem: string, file: LanguageFile): string {
  return Object.entries(endings)
    .map(([id, list]) => {
      const forms = list
        .split(' ')
        .map((ending) => foldWord(harmonise(ending === '-' ? '' : ending, stem, file.grammar?.harmony)));
      return `${id}:${[...new Set(forms)].join(',')}`;
    })
    .join('|');
}

function compileInstrument(file: InstrumentFile, classes: Classes): Profile {
  const where = `lexicon/${file.id}.json`;
  const feature = (name: string) => classes.feature(name, where);
  const weights = (record: Record<string, number>) =>
    Object.entries(record).map(([name, weight]): [number, number] => [feature(name), weight]);
  const near = weights(file.near);
  if (file.kind === 'provision') {
    const { nouns, others, owner } = file.treaty;
    return {
      id: file.id,
      kind: 'provision',
      near,
      noun: feature(file.noun),
      number: file.number,
      treaty: nouns.map(feature),
      others: others.map(feature),
      owner: feature(owner),
    };
  }
  return {
    id: file.id,
    kind: 'document',
    near,
    nouns: Object.entries(file.nouns).map(([name, use]) => [feature(name), use]),
    parties: file.parties.map(feature),
    year: file.year ?? 0,
    phrase: weights(file.phrase),
    named: file.named,
    homonym: file.homonym ?? false,
  };
}
