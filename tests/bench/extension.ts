/** Builds the extension that the bench measures with: the shipped sources in a content script that takes orders from its page. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { recordPlugin } from '../../scripts/build/record-plugin.ts';

const HERE = import.meta.dirname;

/** Where its packages are put, by browser. */
const OUTPUT = resolve(HERE, '../../.cache/bench');

/** The bench's own host, on which the session reads as on a known news site. */
export const BENCH_HOST = 'bench.example';

const GECKO_ID = 'treaty-lens-bench@treatylens.example';

async function bundle(entry: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [recordPlugin({ newsMatches: [`*://*.${BENCH_HOST}/*`] })],
    // As in a build for production; these are not there in a classic script.
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.hot': 'undefined',
      'import.meta.webpackHot': 'undefined',
    },
    resolve: { alias: { 'wxt/browser': join(HERE, 'extension/browser.ts') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: ['chrome140', 'firefox150'],
      lib: {
        entry: join(HERE, 'extension', `${entry}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${entry}.js`,
      },
    },
  });
}

/**
 * @param kind which browser it is for
 * @returns folder of the unpacked extension
 */
export async function buildBenchExtension(kind: BrowserKind): Promise<string> {
  const folder = join(OUTPUT, kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle('content', folder);
  await bundle('background', folder);
  const background = kind === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Treaty Lens bench',
    version: '1',
    permissions: ['storage', 'scripting'],
    host_permissions: [`http://${BENCH_HOST}/*`],
    action: {},
    background,
    content_scripts: [{ matches: [`http://${BENCH_HOST}/*`], js: ['content.js'], run_at: 'document_idle' }],
    ...(kind === 'firefox' ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
