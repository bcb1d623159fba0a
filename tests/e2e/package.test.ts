/** What is shipped: small, asking for little, offering pages nothing. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readHosts } from '../../scripts/build/hosts.ts';
import { PACKAGES } from './harness/ids.ts';

const KILOBYTE = 1000;
const PROJECT = resolve(import.meta.dirname, '../..');

/** All files below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

describe.each(Object.entries(PACKAGES))('The package for %s', (browser, folder) => {
  const read = (name: string) => readFileSync(join(folder, name));
  const manifest = JSON.parse(read('manifest.json').toString());

  test.each(['content-scripts/overlay.js', 'card.js'])('%s stays within 20 kB, gzipped', (script) => {
    expect(gzipSync(read(script), { level: 9 }).length).toBeLessThanOrEqual(20 * KILOBYTE);
  });

  test('stays within 400 kB, zipped', () => {
    const zipped = filesIn(folder).reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length + 120, 0);
    expect(zipped).toBeLessThanOrEqual(400 * KILOBYTE);
  });

  test('offers no file to pages and may connect nowhere', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('runs by itself on the listed news sites alone, and has permission for these alone', () => {
    const patterns = readHosts().map((host) => `*://*.${host}/*`);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(patterns);
    expect(manifest.host_permissions).toEqual(patterns);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('asks for no permission that PRIVACY.md does not explain', () => {
    const privacy = readFileSync(join(PROJECT, 'PRIVACY.md'), 'utf8');
    expect(manifest.permissions.sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    const keys = ['host_permissions', 'optional_host_permissions', ...manifest.permissions];
    for (const permission of keys) expect(privacy).toContain(`| \`${permission}\``);
  });

  test('states the oldest browser it runs in', () => {
    if (browser === 'chromium') expect(manifest.minimum_chrome_version).toBe('140');
    else {
      const { gecko, gecko_android } = manifest.browser_specific_settings;
      expect(gecko.strict_min_version).toBe('150.0');
      expect(gecko_android.strict_min_version).toBe('150.0');
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });

  test('never makes markup from strings and never reaches for the network', () => {
    for (const file of filesIn(folder).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(file, 'utf8');
      expect(code, file).not.toMatch(/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/);
      expect(code, file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
    }
  });

  test('has no machine’s paths in it', () => {
    for (const file of filesIn(folder).filter((name) => /\.(?:js|html|json|css)$/.test(name))) {
      expect(readFileSync(file, 'utf8'), file).not.toContain(PROJECT);
    }
  });
});

test('Mozilla’s linter has neither error nor warning for the Firefox package', () => {
  const linter = join(PROJECT, 'node_modules/.bin/addons-linter');
  const output = execFileSync(linter, ['--output', 'json', PACKAGES.firefox], { encoding: 'utf8' });
  const { summary } = JSON.parse(output);
  expect(summary).toMatchObject({ errors: 0, warnings: 0 });
}, 120_000);
