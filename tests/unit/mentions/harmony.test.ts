import { describe, expect, test } from 'vitest';
import { harmonise } from '../../../src/mentions/harmony.ts';

const turkish = { A: ['a', 'e'], I: ['ı', 'i', 'u', 'ü'] } as const;
const azerbaijani = { A: ['a', 'ə'], I: ['ı', 'i', 'u', 'ü'] } as const;

describe('harmonise', () => {
  test.each([
    ['muhtıra', 'nIn', 'nın'],
    ['beyanname', 'nIn', 'nin'],
    ['memorandum', 'In', 'un'],
    ['protokol', 'dA', 'da'],
    ['güvenlik', 'A', 'e'],
    ['MADDE', 'sInA', 'sine'],
    ['İŞBİRLİĞ', 'I', 'i'],
    ['söz', 'In', 'ün'],
  ])('Turkish %s + %s is …%s', (stem, ending, expected) => {
    expect(harmonise(ending, stem, turkish)).toBe(expected);
  });

  test.each([
    ['bəyannamə', 'sInA', 'sinə'],
    ['təhlükəsizlik', 'A', 'ə'],
    ['tərəfdaşlıq', 'In', 'ın'],
    ['memorandum', 'IndA', 'unda'],
  ])('Azerbaijani %s + %s is …%s', (stem, ending, expected) => {
    expect(harmonise(ending, stem, azerbaijani)).toBe(expected);
  });

  test('a stem without a vowel takes the front one', () => {
    expect(harmonise('nIn', 'bm', turkish)).toBe('nin');
  });

  test('a language without harmony keeps its endings', () => {
    expect(harmonise('IA', 'x', undefined)).toBe('IA');
  });
});
