import { describe, expect, test } from 'vitest';
import { readLexicon, readLexiconFiles } from '../../../scripts/lexicon/read.ts';
import { gateOf, gatePattern, gateSource } from '../../../src/mentions/gate.ts';

const { page: gate, change } = gateOf(gateSource(readLexicon()));

describe('the gate', () => {
  const forms = readLexiconFiles().instruments.flatMap(({ languages }) =>
    Object.entries(languages).flatMap(([language, { forms = [] }]) => forms.map((form) => [language, form] as const)),
  );

  test.each(forms)('%s: %s passes, in capitals too', (language, form) => {
    expect(gate.test(form)).toBe(true);
    const locale = language === 'az-cyrl' || language === 'und' ? 'en' : language;
    expect(gate.test(form.toLocaleUpperCase(locale))).toBe(true);
    expect(gate.test(form.toLocaleLowerCase(locale))).toBe(true);
  });

  test.each([
    'MUHTIRA',
    'muhtıra',
    'Muhtira',
    'the MoU.',
    'strategic\u00a0partnership',
    'Stratejik\n  İşbirliği',
    '٥١',
    '۵۱',
  ])('%s passes', (text) => expect(gate.test(text)).toBe(true));

  test.each([
    'mountain amounts',
    'a famous mouse',
    'Customs declaration',
    'strategy',
    'Partnership',
    'No. 15',
    'Ağır yük',
    'договор',
    '',
  ])('%s does not', (text) => expect(gate.test(text)).toBe(false));

  test.each([
    'The Declaration was read out.',
    'Bəyannamənin mətni',
    'bildirgeyi',
    'положения декларации',
    'декларация',
    'հռչակագիրը',
    'Joint Declaration',
    'mutabakat metni',
    'Shusha',
  ])('%s makes a difference where an instrument is known', (text) => expect(change.test(text)).toBe(true));

  test.each(['Partnership', 'The President declared', 'договор'])('%s makes none', (text) =>
    expect(change.test(text)).toBe(false),
  );

  test('literals that begin alike, end alike or hold one another', () => {
    const made = gatePattern({ gate: ['abc', 'abd', 'ab', '<xy>', '<xyz>'] });
    for (const hit of ['abc', 'zab', 'xy', 'xyz', ' XY.']) expect(made.test(hit)).toBe(true);
    for (const miss of ['axy', 'xyw', 'a b', 'xyzz']) expect(made.test(miss)).toBe(false);
  });

  test('tests text without end in a moment', () => {
    const before = process.threadCpuUsage();
    gate.test('strategic '.repeat(1e5));
    gate.test('m'.repeat(1e6));
    gate.test(`strategic ${'x'.repeat(1e6)}`);
    gate.test(`strategic${' '.repeat(1e6)}`);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
