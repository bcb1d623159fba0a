import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const SCAN = fileURLToPath(new URL('../../../scripts/scan.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function page(name: string, html: string): string {
  const file = join(folder, name);
  writeFileSync(file, html);
  return file;
}

function scan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCAN, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stderr, pages: stdout ? JSON.parse(stdout) : null };
}

const LAKE = `<!doctype html><html lang="en"><head><style>.popup{display:none}</style>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-12-20T09:00:00+04:00"}</script></head><body>
<div class="popup">Read the Shusha Declaration in full</div><article><h1>Lakeport recalls a pact</h1>
<p>A lecturer in Lakeport said on Saturday that the Shusha Declaration was signed on 15 June 2021.</p></article></body></html>`;

describe('scan', () => {
  it('prints one object a page, in the order asked for', () => {
    const lake = page('lake.html', LAKE);
    const empty = page('empty.html', '');
    const { status, pages, stderr } = scan(lake, empty);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(pages).toMatchObject([
      {
        file: lake,
        language: 'en',
        publishedAt: '2025-12-20',
        mentions: [
          {
            instrument: 'shusha-declaration',
            text: 'Shusha Declaration',
            before: 'lecturer in Lakeport said on Saturday that the '.slice(-40),
            after: ' was signed on 15 June 2021.',
          },
        ],
      },
      { file: empty, language: null, publishedAt: null, mentions: [], claims: [] },
    ]);
    expect(Array.isArray(pages[0].claims)).toBe(true);
    expect(pages[0].explained).toBeUndefined();
  }, 60_000);

  it('explains itself when asked', () => {
    const [{ explained }] = scan('--explain', page('lake.html', LAKE)).pages;
    expect(explained.publishedBy).toBe('json-ld');
    expect(explained.blocks[0]).toBe('/page0 text  (not shown): Read the Shusha Declaration in full');
    expect(explained.blocks[1]).toBe('/page0/article1 heading1 : Lakeport recalls a pact');
    // “a pact” is weighed, too, and left.
    expect(explained.places.map((place: string) => place.slice(0, 6))).toContain('marked');
  }, 60_000);

  it('names what it cannot read and prints the rest', () => {
    const lake = page('lake.html', LAKE);
    const { status, pages, stderr } = scan(join(folder, 'gone.html'), lake, folder);
    expect(status).toBe(1);
    expect(pages.map(({ file }: { file: string }) => file)).toEqual([lake]);
    expect(stderr.trim().split('\n')).toEqual([
      `${join(folder, 'gone.html')}: no such file`,
      `${folder}: is a folder, not a page`,
    ]);
  }, 60_000);

  it('says how it is used', () => {
    for (const args of [[], ['--colour', 'a.html']]) {
      const { status, pages, stderr } = scan(...args);
      expect([status, pages]).toEqual([1, null]);
      expect(stderr).toContain('usage: npm run --silent scan');
    }
  }, 60_000);
});
