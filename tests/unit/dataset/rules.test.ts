import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import { checkDataset } from '../../../src/dataset/check.ts';
import { languagesComplete } from '../../../src/dataset/rules/languages.ts';
import { textsOf } from '../../../src/dataset/rules/walk.ts';
import { RULES } from '../../../src/dataset/rules.ts';
import { type Event, LANGUAGES } from '../../../src/dataset/schema.ts';
import { compareWhen } from '../../../src/dataset/when.ts';
import { BROKEN } from '../../fixtures/dataset/broken.ts';
import { inFolder, toRaw, validFiles } from '../../fixtures/dataset/valid.ts';

const ACCORD = 'instruments/river-accord.json';

/** Checked on its own below: English, the one complete language, is also asked for by the schema. */
const TESTED_APART = 'languages-complete';

describe('the rules of the record', () => {
  it('have unique ids and say what has to hold', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { description } of RULES) expect(description).toMatch(/^.{20,}\.$/);
  });

  it('are each broken by a case below', () => {
    const broken = new Set([...BROKEN.map(({ rule }) => rule), TESTED_APART]);
    expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });

  it('find nothing in the valid record', () => {
    expect(checkDataset(toRaw(validFiles())).problems).toEqual([]);
  });

  describe.each(BROKEN)('$rule: $what', ({ rule, file, path, break: breakIt }) => {
    const files = validFiles();
    breakIt(files);

    it('is found where it is', () => {
      const { problems } = checkDataset(toRaw(files));
      expect(problems.filter((problem) => problem.rule === rule)).toEqual([
        { file, path, rule, message: expect.any(String) },
      ]);
    });

    it('ends a build, with file, line, path and rule in the message', () => {
      const line = `${file}:\\d+ ${path} \\[${rule}\\] .+`.replaceAll('/', '\\/');
      expect(() => inFolder(files, (folder) => readDataset(folder))).toThrow(new RegExp(line));
    });
  });
});

describe('languages-complete', () => {
  const inAll = [languagesComplete(LANGUAGES)];

  it('finds nothing where every text is in every language', () => {
    expect(checkDataset(toRaw(validFiles()), inAll).problems).toEqual([]);
  });

  it('finds any text that lacks a complete language, wherever it is', () => {
    const places = Object.entries(validFiles()).flatMap(([file, data]) =>
      textsOf(data).map(({ path }) => ({ file, path })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('az', 'tr', 'ru'), ({ file, path }, language) => {
        const files = validFiles();
        const text = path
          .split('/')
          .slice(1)
          .reduce((value, key) => value[key], files[file]);
        delete text[language];
        expect(checkDataset(toRaw(files), inAll).problems).toEqual([
          { file, path, rule: 'languages-complete', message: `no text in "${language}"` },
        ]);
      }),
    );
  });

  it('is left out for a draft, and nothing else is', () => {
    const files = validFiles();
    delete files[ACCORD].facts[0].text.ru;
    expect(() => inFolder(files, (folder) => readDataset(folder))).toThrow('languages-complete');
    expect(inFolder(files, (folder) => readDataset(folder, { draft: true })).instruments.length).toBeGreaterThan(0);
    files[ACCORD].facts[0].sources = ['nobody-knows'];
    expect(() => inFolder(files, (folder) => readDataset(folder, { draft: true }))).toThrow('nobody-knows');
  });

  it('lets a language that is not complete yet be absent', () => {
    const files = validFiles();
    for (const { value } of textsOf(files)) delete value.ru;
    expect(checkDataset(toRaw(files), [languagesComplete(['en', 'az', 'tr'])]).problems).toEqual([]);
  });
});

describe('entries-in-order', () => {
  it('finds exactly the orders that go back in time', () => {
    const events: Event[] = validFiles()[ACCORD].events;
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: 1 }), (order) => {
        const files = validFiles();
        files[ACCORD].events = order;
        const { problems } = checkDataset(toRaw(files));
        const goesBack = order.some(({ when }, index) => compareWhen(order[index - 1]?.when ?? when, when) > 0);
        expect(problems.some(({ rule }) => rule === 'entries-in-order')).toBe(goesBack);
      }),
    );
  });
});

describe('steps-in-order', () => {
  const withWhens = (signed: object, approved: object) => {
    const files = validFiles();
    const events = files[ACCORD].events;
    files[ACCORD].events = [
      { ...events[0], when: signed },
      { ...events[2], when: approved },
    ];
    return checkDataset(toRaw(files)).problems.filter(({ rule }) => rule === 'steps-in-order');
  };

  it('allows steps of one day, and intervals that overlap', () => {
    expect(withWhens({ date: '1999-05-04' }, { date: '1999-05-04' })).toEqual([]);
    expect(withWhens({ date: '1999-05-04' }, { date: '1999' })).toEqual([]);
    expect(withWhens({ date: '1999' }, { date: '1999-01-01' })).toEqual([]);
  });

  it('refuses an interval that ends before the step it follows from', () => {
    expect(withWhens({ date: '1999-05-04' }, { date: '1999-04' })).toHaveLength(1);
  });

  it('does not hold one party to the steps of another', () => {
    const files = validFiles();
    const [signed, submitted, approved] = files[ACCORD].events;
    const other = { ...approved, id: 'accord-xb-approved', party: 'XB', when: { date: '1999-05-10' } };
    files[ACCORD].conflicts[0].events.push(other.id);
    files[ACCORD].events = [signed, other, submitted, approved];
    expect(checkDataset(toRaw(files)).problems).toEqual([]);
  });
});

describe('the wording rules', () => {
  const problemsWith = (change: (accord: ReturnType<typeof validFiles>) => void) => {
    const files = validFiles();
    change(files[ACCORD]);
    return checkDataset(toRaw(files)).problems.map(({ rule, path }) => `${rule} ${path}`);
  };

  it('leave an attributed opinion its words, but not a note to it', () => {
    const words = 'Clearly a landmark, says the captain, and the papers are wrong.';
    expect(problemsWith(({ opinions }) => Object.assign(opinions[0].text, { en: words }))).toEqual([]);
    expect(problemsWith(({ opinions }) => Object.assign(opinions[0], { note: { en: words } }))).toEqual(
      expect.arrayContaining(['neutral-wording /opinions/0/note/en', 'no-blame /opinions/0/note/en']),
    );
  });

  it('find words, not parts of words', () => {
    const text = 'Term, regimen, errand and slipway; armed aggression; a lawful act; prehistoric reeds.';
    expect(problemsWith(({ facts }) => Object.assign(facts[0].text, { en: text }))).toEqual([]);
  });
});
