import { defineConfig } from 'wxt';
import { readHosts } from './scripts/build/hosts.ts';
import { lifetimePlugin } from './scripts/build/lifetime-plugin.ts';
import { nativeApiPlugin } from './scripts/build/native-api-plugin.ts';
import { noInnerHtmlPlugin } from './scripts/build/no-inner-html-plugin.ts';
import { recordPlugin } from './scripts/build/record-plugin.ts';

// The demo opens on a host that no shipped package knows; only `npm start` sets this.
const extraHosts = (process.env.TREATY_LENS_EXTRA_HOSTS ?? '').split(',').filter(Boolean);
const newsMatches = [...readHosts(), ...extraHosts].map((host) => `*://*.${host}/*`);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  ...(process.env.TREATY_LENS_OUT ? { outDir: process.env.TREATY_LENS_OUT } : {}),
  publicDir: 'assets/public',
  zip: {
    // What a reviewer needs to make the same package: nothing of the tests, whatever else lies in the folder.
    includeSources: [
      '{assets,entrypoints,scripts,src}/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      '*.md',
      'LICENSE',
      'docs/**/*.md',
    ],
  },
  hooks: {
    'zip:start': () => {
      const { TREATY_LENS_DATASET, TREATY_LENS_DRAFT, TREATY_LENS_EXTRA_HOSTS } = process.env;
      if (TREATY_LENS_DATASET || TREATY_LENS_DRAFT || TREATY_LENS_EXTRA_HOSTS) {
        throw new Error('TREATY_LENS_DATASET, _DRAFT and _EXTRA_HOSTS are for trying things out, not for packages.');
      }
    },
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = newsMatches;
      // WXT adds the content script's own patterns to the hosts.
      manifest.host_permissions = newsMatches;
    },
  },
  vite: () => ({
    plugins: [recordPlugin({ newsMatches }), noInnerHtmlPlugin(), nativeApiPlugin(), lifetimePlugin()],
    // Vite's preload helper fetches, which nothing of ours may do.
    build: { target: ['chrome140', 'firefox150'], modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // highlightsFromPoint, which tells the mention under the pointer, came with Chrome 140 and Firefox 150.
    minimum_chrome_version: browser === 'chrome' ? '140' : undefined,
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: newsMatches,
    optional_host_permissions: ['*://*/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    action: { default_title: 'Treaty Lens' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'treaty-lens@treatylens.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : {}),
  }),
});
