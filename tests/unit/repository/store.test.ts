/** What the stores show says the same in each language, and what the extension itself says. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/dataset/schema.ts';
import { readText, tableBelow } from './files.ts';

/** Of both stores' limits the lower, in characters. */
const SUMMARY = 132;
const NAME = 45;

const sections = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n')[0] as string, part.slice(part.indexOf('\n')).trim()]),
  );
const permissionsOf = (text: string) => [...text.matchAll(/^- `(\w+)`: /gm)].map(([, name]) => name);
const english = sections(readText('store/en.md'));

describe.each(LANGUAGES)('The texts for the stores in %s', (language) => {
  const text = readText(`store/${language}.md`);
  const own = sections(text);
  const messages = JSON.parse(readText(`assets/public/_locales/${language}/messages.json`));

  it('have every section', () => {
    expect([...own.keys()]).toEqual(['Summary', 'Description', 'Why it asks for each permission', 'Privacy answers']);
    for (const part of own.values()) expect(part).not.toBe('');
  });

  it('have name and summary as the package has them, within the stores’ limits', () => {
    const name = text.split('\n')[0]?.slice('# '.length);
    expect(name).toBe(messages.extensionName.message);
    expect(name?.length).toBeLessThanOrEqual(NAME);
    expect(own.get('Summary')).toBe(messages.extensionDescription.message);
    expect(own.get('Summary')?.length).toBeLessThanOrEqual(SUMMARY);
  });

  it('have as many points as in English', () => {
    for (const [heading, part] of english) {
      expect(own.get(heading)?.match(/^- /gm)?.length, heading).toBe(part.match(/^- /gm)?.length);
    }
  });

  it('justify the permissions that PRIVACY.md explains', () => {
    const explained = tableBelow(readText('PRIVACY.md'), 'Why it asks for each permission').map(
      ([cell]) => /`(\w+)`/.exec(cell ?? '')?.[1],
    );
    expect(permissionsOf(own.get('Why it asks for each permission') ?? '').sort()).toEqual(explained.sort());
  });
});
