import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSettings, type Settings, storedForm } from '../../../src/platform/settings-format.ts';
import { RUNS } from '../runs.ts';

const DEFAULTS: Settings = {
  enabled: true,
  mode: 'news',
  language: 'auto',
  firstOnly: false,
  markStyle: 'both',
  offHosts: [],
  onHosts: [],
};
const CHOSEN: Settings = { ...DEFAULTS, mode: 'click', language: 'az', offHosts: ['news.example'] };

describe('loadSettings', () => {
  it('has defaults where nothing is stored yet', () => {
    expect(loadSettings(undefined)).toEqual({ settings: DEFAULTS, trouble: null });
  });

  it('takes back what was stored', () => {
    expect(loadSettings(structuredClone(storedForm(CHOSEN)))).toEqual({ settings: CHOSEN, trouble: null });
  });

  it('takes what was stored before versions were noted', () => {
    expect(loadSettings({ mode: 'click', offHosts: ['news.example'], language: 'az' })).toEqual({
      settings: CHOSEN,
      trouble: null,
    });
  });

  it('gives a setting that is new its default', () => {
    expect(loadSettings({ version: 1, language: 'tr' })).toEqual({
      settings: { ...DEFAULTS, language: 'tr' },
      trouble: null,
    });
  });

  it.each([
    ['of another type', { version: 1, language: 'az', enabled: 'yes', mode: 'click', offHosts: ['news.example'] }],
    ['out of its range', { version: 1, language: 'az', mode: 'click', markStyle: 'glow', offHosts: ['news.example'] }],
  ])('keeps the rest where one is %s, and says so', (_, stored) => {
    expect(loadSettings(stored)).toEqual({ settings: CHOSEN, trouble: 'damaged' });
  });

  it.each([
    ['text', 'mode=click'],
    ['a list', [{ mode: 'click' }]],
    ['nothing', null],
    ['a version that is none', { version: 'one', mode: 'click' }],
    ['a version below all', { version: -1, mode: 'click' }],
  ])('has defaults for %s, and says so', (_, stored) => {
    expect(loadSettings(stored)).toEqual({ settings: DEFAULTS, trouble: 'damaged' });
  });

  it('does not guess what a later version meant', () => {
    expect(loadSettings({ version: 2, mode: 'click' })).toEqual({ settings: DEFAULTS, trouble: 'newer' });
  });

  it('makes settings of anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = loadSettings(stored);
        expect(loadSettings(storedForm(settings))).toEqual({ settings, trouble: null });
      }),
      { numRuns: RUNS },
    );
  });
});
