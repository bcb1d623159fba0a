/** What the documents promise is there. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/dataset/rules.ts';
import { loadSettings, storedForm } from '../../../src/platform/settings-format.ts';
import { BROKEN } from '../../fixtures/dataset/broken.ts';
import { filesBelow, markdown, npmScripts, PROJECT, readText, shippedSources, tableBelow } from './files.ts';

const documents = markdown();

/** npm's own commands, which need no script. */
const NPM_COMMANDS = new Set(['ci', 'install', 'test', 'start', 'pkg', 'outdated', 'audit']);

describe('The documents', () => {
  it.each(documents)('$path has links to what is there', ({ path, text }) => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, link]) => link as string,
    );
    expect(links.filter((link) => !existsSync(join(PROJECT, dirname(path), decodeURI(link))))).toEqual([]);
  });

  it.each(documents)('$path names scripts of npm that are there', ({ text }) => {
    const scripts = npmScripts();
    const run = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name as string);
    expect(run.filter((name) => !scripts[name])).toEqual([]);
    const direct = [...text.matchAll(/npm (?!run\b)([a-z]+)\b(?= |`|$|\n)/g)].map(([, name]) => name as string);
    const commands = direct.filter((name) => ['start', 'test'].includes(name));
    expect(commands.filter((name) => !NPM_COMMANDS.has(name) || !scripts[name])).toEqual([]);
  });

  it.each(documents)('$path names files that are there', ({ text }) => {
    const named = [...text.matchAll(/`((?:src|scripts|tests|assets|entrypoints|docs|store)\/[\w./-]+)`/g)].map(
      ([, path]) => path as string,
    );
    expect(named.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it('have one page for each decision, numbered without a gap and short', () => {
    const pages = filesBelow('docs/decisions');
    expect(pages.map((page) => page.slice('docs/decisions/'.length, 'docs/decisions/'.length + 4))).toEqual(
      pages.map((_, index) => String(index + 1).padStart(4, '0')),
    );
    for (const page of pages) expect(readText(page).trimEnd().split('\n').length, page).toBeLessThanOrEqual(20);
  });
});

describe('The README', () => {
  const rows = tableBelow(readText('README.md'), 'What it does');

  it('has a table of features', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows)('shows "%s" by a test that is there', (_feature, tests = '') => {
    const paths = [...tests.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path as string);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      expect(path).toMatch(/^tests\/.+\.test\.ts$/);
      expect(existsSync(join(PROJECT, path)), path).toBe(true);
    }
  });
});

describe('SECURITY.md', () => {
  const rows = tableBelow(readText('SECURITY.md'), 'Threats, and what holds against them');

  it('has a table of threats', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows)(
    'shows that "%s" is held off, by tests that are there under the names it gives',
    (_threat, _holds, shown = '') => {
      const files = [...shown.matchAll(/\]\((tests\/[^)]+\.test\.ts)\)([^[]*)/g)];
      expect(files.length).toBeGreaterThan(0);
      for (const [, path = '', titles = ''] of files) {
        const source = readText(path);
        for (const [, title = ''] of titles.matchAll(/“([^”]+)”/g)) expect(source).toContain(title);
      }
    },
  );
});

describe('PRIVACY.md', () => {
  it('explains each permission that wxt.config.ts asks for, and no other', () => {
    const config = readText('wxt.config.ts');
    const asked = [...(/permissions: \[([^\]]+)\]/.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
      ([, name]) => name,
    );
    const keys = [...config.matchAll(/^\s+((?:optional_)?host_permissions):/gm)].map(([, key]) => key);
    const explained = tableBelow(readText('PRIVACY.md'), 'Why it asks for each permission').map(
      ([cell]) => /`(\w+)`/.exec(cell ?? '')?.[1],
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(explained.sort()).toEqual([...asked, ...keys].sort());
  });
});

describe('What is stored', () => {
  const stored = tableBelow(readText('PRIVACY.md'), 'What it stores');

  it('is named in PRIVACY.md, each setting of it', () => {
    const settings = stored.find(([key]) => key === '`settings`')?.[1] ?? '';
    const named = [...settings.matchAll(/\(`(\w+)`\)/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...Object.keys(storedForm(loadSettings(undefined).settings))].sort());
  });

  it('is stored under the keys of PRIVACY.md, and in no other way', () => {
    const writers = shippedSources().filter(({ text }) => /storage\.(?:local|session|sync)\.set\(/.test(text));
    const keys = writers.flatMap(({ text }) =>
      [
        ...text.matchAll(/const [A-Z]+ = '([\w-]+)';/g),
        ...text.matchAll(/const keyOf = \(\w+: number\) => `([\w-]+:)\$\{/g),
      ].map(([, key]) => key),
    );
    const explained = stored.map(([cell]) => /`([\w:-]+)…?`/.exec(cell ?? '')?.[1]);
    expect(keys.length).toBeGreaterThan(0);
    expect(explained.sort()).toEqual(keys.sort());
    const elsewhere =
      /\b(?:localStorage|sessionStorage|indexedDB|cookieStore)\b|document\.cookie|\bcaches\.|storage\.sync/;
    expect(shippedSources().filter(({ text }) => elsewhere.test(text))).toEqual([]);
  });
});

describe('The record', () => {
  it('has a broken fixture for each rule but the one that needs every language at once', () => {
    const broken = new Set(BROKEN.map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual(['languages-complete']);
  });

  it('logs its corrections in CORRECTIONS.md, each of them', () => {
    const log = readText('CORRECTIONS.md');
    for (const path of filesBelow('assets/dataset/instruments')) {
      const { id, corrections } = JSON.parse(readText(path)) as { id: string; corrections: { on: string }[] };
      for (const { on } of corrections) expect(log, `${id}, ${on}`).toMatch(new RegExp(`^- ${on}.*\`${id}\``, 'm'));
    }
  });
});
