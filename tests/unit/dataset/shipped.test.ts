import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATASET_FOLDER } from '../../../scripts/dataset/folder.ts';
import { canonicalText } from '../../../scripts/dataset/format.ts';
import { jsonSchemas } from '../../../scripts/dataset/json-schema.ts';
import { checkFolder, readDataset } from '../../../scripts/dataset/read.ts';
import { formatProblem } from '../../../src/dataset/check.ts';
import { rankOf, stateAfter } from '../../../src/dataset/steps.ts';
import { inLanguage } from '../../../src/ui/in-language.ts';

const { files, problems } = checkFolder();

describe('the files that are shipped', () => {
  it('have no problems', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it.each(files)('$file is in canonical form and points to its JSON Schema', ({ file, kind, text }) => {
    const data = JSON.parse(text);
    expect(canonicalText(kind, data)).toBe(text);
    expect(existsSync(join(DATASET_FOLDER, dirname(file), data.$schema))).toBe(true);
  });

  it.each([...jsonSchemas()])('schema/%s is what the schema gives', (name, text) => {
    expect(readFileSync(join(DATASET_FOLDER, 'schema', name), 'utf8')).toBe(text);
  });
});

describe('the record that is shipped', () => {
  const { instruments, sources } = readDataset();

  it('has the four instruments', () => {
    expect(instruments.map(({ id }) => id).sort()).toEqual([
      'memorandum-2025',
      'shusha-declaration',
      'strategic-partnership-2010',
      'un-charter-article-51',
    ]);
  });

  describe.each(instruments)('$id', (instrument) => {
    it('has entries of every kind that a reader looks for', () => {
      for (const key of ['events', 'searches', 'facts', 'opinions', 'conflicts', 'misstatements'] as const) {
        expect(instrument[key].length, key).toBeGreaterThan(0);
      }
      expect(instrument.titles.length).toBeGreaterThan(0);
      expect(instrument.unverified.length).toBeGreaterThan(0);
      expect(instrument.lookAlikes.length).toBeGreaterThan(0);
    });

    it('begins with the signature, and moves each party on from there', () => {
      expect(instrument.events[0]?.kind).toBe('signed');
      for (const party of instrument.parties) {
        const own = instrument.events.filter((event) => event.party === party);
        const ranks = own.map(({ kind }) => rankOf(stateAfter(kind) ?? 'unknown'));
        if (instrument.id === 'memorandum-2025' && party === 'TR') {
          // Of Türkiye's side there is what a source saw and what was searched for, and no step.
          expect(Math.max(...ranks)).toBe(rankOf('unknown'));
          expect(instrument.observations.some((observation) => observation.party === party)).toBe(true);
          expect(instrument.searches.some((search) => search.party === party)).toBe(true);
        } else {
          expect(Math.max(...ranks)).toBeGreaterThanOrEqual(rankOf('approved-by-parliament'));
        }
      }
    });

    it('gives each event an act that can stand in a row, and the card two to four key facts', () => {
      expect(instrument.events.filter(({ act }) => !act).map(({ id }) => id)).toEqual([]);
      const keyFacts = instrument.facts.filter(({ card }) => card).length;
      expect(keyFacts).toBeGreaterThanOrEqual(2);
      expect(keyFacts).toBeLessThanOrEqual(4);
    });

    it('says whose views its opinions lack', () => {
      expect(instrument.missingViews?.en).toMatch(/missing/);
    });

    it('names the publisher of an observation that rests on one source', () => {
      const sole = instrument.observations.filter((observation) => observation.sources.length === 1);
      for (const { sources: ids, text } of sole.filter(({ state }) =>
        ['approval-pending', 'not-in-force'].includes(state),
      )) {
        expect(text.en).toContain(inLanguage(sources[ids[0] as string]?.publisher ?? '', 'en'));
      }
    });
  });

  it('names publishers without remarks on language, origin or what was copied', () => {
    const names = Object.values(sources).map(({ publisher }) => inLanguage(publisher, 'en'));
    expect(names.filter((name) => /[()]|\b(?:via|from|relaying|edition)\b/.test(name))).toEqual([]);
  });

  it('names people in Russian letters for Russian readers, and presidents as each language spells them', () => {
    const people = instruments.flatMap(({ signatories, opinions }) => [
      ...signatories.map(({ name }) => name),
      ...opinions.map(({ speaker }) => speaker.name),
    ]);
    // An outlet or a journal that speaks without a name signs as it does everywhere.
    const outlets = ['News.Az', 'Clash Report', 'Contemporary Eurasia'];
    const inLatin = people.filter(({ en, ru }) => !outlets.includes(en) && !/^\p{Script=Cyrillic}/u.test(ru ?? ''));
    expect(inLatin).toEqual([]);
    expect(people.find(({ en }) => en === 'Ilham Aliyev')).toMatchObject({ az: 'İlham Əliyev', tr: 'İlham Aliyev' });
  });

  it('calls the acts of both presidents by one name', () => {
    const bilateral = instruments.filter(({ kind }) => kind !== 'provision');
    expect(bilateral.flatMap(({ events }) => events.filter(({ kind }) => kind === 'ratified'))).toEqual([]);
    const shusha = instruments.find(({ id }) => id === 'shusha-declaration');
    const acts = shusha?.events.filter(({ kind }) => kind === 'assented').map(({ party }) => party);
    expect(acts?.sort()).toEqual(['AZ', 'TR']);
  });
});
