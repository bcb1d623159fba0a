/** Rules about reader-facing text: neutral, no remark on an outlet, no workshop talk, short. */
import { type Instrument, LANGUAGES, type Language } from '../schema.ts';
import { type DatasetFiles, type Finding, perInstrument, type Rule } from './rule.ts';
import { idsOf, textsOf } from './walk.ts';

/**
 * Words that judge, as parts of a regular expression. They belong to attributed opinions alone. After the lists of words to
 * watch in style guides of news agencies and encyclopaedias (loaded labels, editorialising, puffery); ours to extend.
 */
const JUDGEMENT: Partial<Record<Language, readonly string[]>> = {
  en: [
    'absurd(?:ly)?',
    'aggressors?',
    'alarming(?:ly)?',
    'bias(?:ed)?',
    'blatant(?:ly)?',
    'bogus',
    'brotherly',
    'brutal(?:ly)?',
    'clearly',
    'dangerous(?:ly)?',
    'desperate(?:ly)?',
    'dubious',
    'extremists?',
    'fake',
    'flagrant(?:ly)?',
    'fortunately',
    'fraternal',
    'glorious',
    'groundbreaking',
    'heroic',
    'historic',
    'illegal(?:ly)?',
    'infamous(?:ly)?',
    'landmark',
    'merely',
    'notorious(?:ly)?',
    'obviously',
    'occupiers?',
    'ominous(?:ly)?',
    'propagand\\w*',
    'provocat\\w*',
    'regime',
    'regrettabl[ey]',
    'reckless(?:ly)?',
    'ridiculous',
    'separatists?',
    'shameful(?:ly)?',
    'so-called',
    'terrorists?',
    'undoubtedly',
    'unfortunately',
    'unlawful(?:ly)?',
    'unprecedented',
    'unprovoked',
  ],
  az: [
    'əlbəttə',
    'təəssüf',
    'qəddar\\p{L}*',
    'təcavüzkar\\p{L}*',
    'təhlükəli',
    'təhrik\\p{L}*',
    'qardaş\\p{L}*',
    'tarixi qələbə',
    'şanlı',
    'rüsvayçı\\p{L}*',
  ],
  tr: [
    'elbette',
    'maalesef',
    'ne yazık ki',
    'acımasız\\p{L}*',
    'saldırgan devlet\\p{L}*',
    'tehlikeli',
    'kışkırt\\p{L}*',
    'kardeş\\p{L}*',
    'tarihî zafer',
    'şanlı',
    'utanç\\p{L}*',
  ],
  ru: [
    'конечно',
    'к сожалению',
    'жесток\\p{L}*',
    'агрессор\\p{L}*',
    'опасн\\p{L}*',
    'провокаци\\p{L}*',
    'братск\\p{L}*',
    'славн\\p{L}*',
    'позорн\\p{L}*',
    'беспрецедентн\\p{L}*',
  ],
};

/** Phrases that call a report or an outlet wrong. The record sets positions side by side and leaves it at that. */
const BLAME: Partial<Record<Language, readonly string[]>> = {
  en: [
    'careless(?:ly)?',
    'confus(?:es|ed|ing)',
    'contradicts itself',
    'erroneous(?:ly)?',
    'err(?:s|ed|ors?)?',
    'false(?:ly|hoods?)?',
    'garbled',
    '(?:get|gets|got|getting) (?:it|this|that) wrong',
    'inaccura\\w+',
    'incorrect(?:ly)?',
    'li(?:e|es|ed|ar|ars) (?:about|to)',
    'misdat\\w+',
    'misinform\\w*',
    'mislead\\w*',
    'misquot\\w+',
    'misreport\\w*',
    'misrepresent\\w*',
    'misstat\\w+',
    'mistak\\w+',
    'mix(?:es|ed) up',
    'slip(?:s|ped)?',
    'typos?',
    'unreliable',
    'untrue',
    'weak source',
    'wrong(?:ly)?',
  ],
  az: ['yanlış\\p{L}*', 'səhv\\p{L}*', 'yalan\\p{L}*', 'uydurma\\p{L}*'],
  tr: ['yanlış\\p{L}*', 'hata(?!y)\\p{L}*', 'yalan(?!la)\\p{L}*', 'uydurma\\p{L}*'],
  ru: ['ошиб\\p{L}*', 'неверн\\p{L}*', 'лож(?:ь|но|н\\p{L}*)', 'выдум\\p{L}*'],
};

/** Words of the workshop, in any language: readers do not know what they stand for. */
const WORKSHOP = ['corpus', 'dossier', 'seen in', 'stored (?:cop(?:y|ies)|pages?)', 'TODO', 'TBD', 'this dataset'];

/** Longest text a field may have in English, in UTF-16 code units; `*` stands for an index. A card line is about 60. */
const LIMITS: Record<string, number> = {
  '/treaty': 80,
  '/name': 80,
  '/summary/text': 150,
  '/titles/*/basis': 120,
  '/signatories/*/name': 60,
  '/signatories/*/role': 80,
  '/places/*/place': 60,
  '/places/*/context': 100,
  '/term/text': 160,
  '/events/*/act': 60,
  '/events/*/text': 180,
  '/events/*/note': 200,
  '/observations/*/text': 180,
  '/searches/*/text': 180,
  '/facts/*/text': 220,
  '/facts/*/note': 160,
  '/opinions/*/speaker/name': 60,
  '/opinions/*/speaker/role': 80,
  '/opinions/*/text': 180,
  '/opinions/*/note': 120,
  '/missingViews': 280,
  '/conflicts/*/question': 100,
  '/conflicts/*/positions/*/text': 120,
  '/conflicts/*/assessment': 280,
  '/conflicts/*/resolution': 120,
  '/misstatements/*/claim': 100,
  '/misstatements/*/record': 180,
  '/unverified/*': 240,
  '/lookAlikes/*/term': 120,
  '/lookAlikes/*/why': 120,
  '/corrections/*/text': 280,
};

/** Text grows by about this much when English is translated ("Text size in translation", W3C Internationalization). */
const GROWTH = 1.3;

interface Line {
  path: string;
  /** The path with `*` for each index. */
  field: string;
  language: Language;
  text: string;
}

function linesOf(instrument: Instrument): Line[] {
  return textsOf(instrument).flatMap(({ path, value }) =>
    LANGUAGES.flatMap((language) => {
      const text = value[language];
      const field = path.replaceAll(/\/\d+/g, '/*');
      return text === undefined ? [] : [{ path: `${path}/${language}`, field, language, text }];
    }),
  );
}

/** Matches whole words; `\b` would see a word's end before a letter with a diacritic. */
const anyOf = (words: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, flags);

/** A rule against words, given per language. */
function against(
  id: string,
  description: string,
  words: (language: Language) => readonly string[] | undefined,
  applies: (line: Line) => boolean,
  message: (word: string) => string,
): Rule {
  const patterns = new Map(LANGUAGES.map((language) => [language, words(language)]));
  return perInstrument(id, description, (instrument) =>
    linesOf(instrument)
      .filter(applies)
      .flatMap(({ path, language, text }) => {
        const list = patterns.get(language);
        const word = list ? anyOf(list, 'iu').exec(text)?.[0] : undefined;
        return word === undefined ? [] : [{ path, message: message(word) }];
      }),
  );
}

const neutralWording = against(
  'neutral-wording',
  'Words that judge stand in attributed opinions alone.',
  (language) => JUDGEMENT[language],
  ({ field }) => field !== '/opinions/*/text',
  (word) => `"${word}" judges; say what happened, or give it as an attributed opinion`,
);

const noBlame = against(
  'no-blame',
  'No text calls a report or an outlet wrong.',
  (language) => BLAME[language],
  ({ field }) => field !== '/opinions/*/text',
  (word) => `"${word}" calls a report wrong; set the positions side by side`,
);

const noWorkshopTalk = against(
  'no-workshop-talk',
  'No text speaks of how the record was put together.',
  () => WORKSHOP,
  () => true,
  (word) => `readers do not know what "${word}" means here; say "the pages checked"`,
);

/** Ids of entries and sources are handles for the files; readers get names. */
function findIds({ instruments, sources }: DatasetFiles): Finding[] {
  const ids = [
    ...instruments.flatMap(({ data }) => idsOf(data).map(({ value }) => value)),
    ...sources.data.sources.map(({ id }) => id),
  ];
  const handles = ids.filter((id) => id.includes('-'));
  if (handles.length === 0) return [];
  const pattern = anyOf(handles, 'u');
  return instruments.flatMap(({ file, data }) =>
    linesOf(data).flatMap(({ path, text }) => {
      const id = pattern.exec(text)?.[0];
      return id ? [{ file, path, message: `"${id}" is an id; name what it stands for` }] : [];
    }),
  );
}

const noIds: Rule = { id: 'no-ids', description: 'No text shows the id of an entry or a source.', check: findIds };

const textLength = perInstrument('text-length', 'A text fits its place.', (instrument) =>
  linesOf(instrument).flatMap(({ path, field, language, text }) => {
    const limit = LIMITS[field];
    if (limit === undefined) return [{ path, message: `no length is set for ${field}: add it to LIMITS` }];
    const allowed = language === 'en' ? limit : Math.round(limit * GROWTH);
    return text.length > allowed ? [{ path, message: `${text.length} characters, ${allowed} fit` }] : [];
  }),
);

const actForm = perInstrument(
  'act-form',
  'An act stands alone in a row: it begins with a capital and has no full stop at its end.',
  (instrument) =>
    linesOf(instrument)
      .filter(({ field, text }) => field === '/events/*/act' && !/^[\p{Lu}\p{N}].*[^.!?]$/u.test(text))
      .map(({ path, text }) => ({ path, message: `"${text}": a capital first, no full stop last` })),
);

const oneSentence = perInstrument('one-sentence', 'An assessment is one sentence.', (instrument) =>
  linesOf(instrument)
    .filter(({ field, text }) => field === '/conflicts/*/assessment' && !/^(?:(?![.!?]\s+\p{Lu}).)*\.$/u.test(text))
    .map(({ path }) => ({ path, message: 'one sentence, with a full stop' })),
);

export const wordingRules: readonly Rule[] = [
  neutralWording,
  noBlame,
  noWorkshopTalk,
  noIds,
  textLength,
  actForm,
  oneSentence,
];
