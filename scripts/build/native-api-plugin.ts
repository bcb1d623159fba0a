import type { Plugin } from 'vite';

/** Entry points that run in pages. They call the few APIs that return promises everywhere by themselves. */
const IN_PAGES = /overlay\.content|entrypoints[\\/]card\.ts/;
const STAND_IN = '\0treaty-lens-native-api';

/**
 * Leaves webextension-polyfill out of the scripts that run in pages, where each kilobyte is paid on every page: all they use is
 * `runtime.sendMessage`, `runtime.onMessage` and `runtime.id`, which Chrome's own API has with promises, too.
 */
export function nativeApiPlugin(): Plugin {
  let inPage = false;
  return {
    name: 'treaty-lens-native-api',
    enforce: 'pre',
    configResolved({ build }) {
      inPage = IN_PAGES.test(JSON.stringify([build.lib, build.rolldownOptions?.input]));
    },
    resolveId: (source) => (inPage && source === 'webextension-polyfill' ? STAND_IN : undefined),
    load: (id) => (id === STAND_IN ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
  };
}
