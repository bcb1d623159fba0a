import { describe, expect, it } from 'vitest';
import az from '../../../assets/locales/az.json' with { type: 'json' };
import ru from '../../../assets/locales/ru.json' with { type: 'json' };
import tr from '../../../assets/locales/tr.json' with { type: 'json' };
import * as all from '../../../src/ui/words.ts';

type Entry = string | Record<string, string> | { input: string | Record<string, string> };
interface Group {
  component: string;
  base: Record<string, Entry>;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && 'component' in value && 'base' in value;
const groups = Object.values<unknown>(all).filter(isGroup);

/** The strings of an entry: one, or one for each plural category. */
const stringsOf = (entry: Entry): string[] => {
  if (typeof entry === 'string') return [entry];
  const inner = 'input' in entry ? entry.input : entry;
  return typeof inner === 'string' ? [inner] : Object.values(inner as Record<string, string>);
};
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each([
  ['az', az],
  ['tr', tr],
  ['ru', ru],
] as const)('The words in %s', (language, catalogue) => {
  const translated = catalogue as Record<string, Record<string, string | Record<string, string>>>;

  it('cover every group', () => {
    expect(groups.length).toBeGreaterThan(5);
    expect(Object.keys(translated).sort()).toEqual(groups.map(({ component }) => component).sort());
  });

  it.each(groups.map((group) => [group.component, group] as const))(
    'have every key of "%s", with its placeholders',
    (component, { base }) => {
      const own = translated[component] ?? {};
      expect(Object.keys(own).sort()).toEqual(Object.keys(base).sort());
      for (const [key, entry] of Object.entries(base)) {
        const wanted = placeholders(stringsOf(entry)[0] ?? '');
        for (const text of stringsOf(own[key] as Entry)) {
          expect(text.trim(), key).not.toBe('');
          expect(placeholders(text), key).toEqual(wanted);
        }
      }
    },
  );

  it('have every plural form that the language makes', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const { component, base } of groups) {
      for (const [key, entry] of Object.entries(base)) {
        if (typeof entry === 'string' || !('input' in entry) || typeof entry.input === 'string') continue;
        expect(Object.keys(translated[component]?.[key] ?? {}), `${component}.${key}`).toEqual(
          expect.arrayContaining(categories),
        );
      }
    }
  });

  it('are translated: no sentence is the English one', () => {
    for (const { component, base } of groups) {
      for (const [key, entry] of Object.entries(base)) {
        const [english = ''] = stringsOf(entry);
        const words = english.replace(/\{\w+\}|Treaty Lens/g, '').match(/\p{L}+/gu) ?? [];
        if (words.length < 3) continue;
        expect(stringsOf(translated[component]?.[key] as Entry), `${component}.${key}`).not.toContain(english);
      }
    }
  });
});
