import type { Plugin } from 'vite';

const FILE = /wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs$/;
const ANNOUNCEMENT = /(\bstopOldScripts\(\) \{)[\s\S]*?\n\t\}/;

/**
 * Takes out the event with which WXT's content scripts announce themselves on `document`: every page could hear it, also one without
 * mentions. It is to end the script of an earlier run, which ours does by itself when nobody answers it (`src/overlay/start.ts`).
 */
export function silentStartPlugin(): Plugin {
  return {
    name: 'treaty-lens-silent-start',
    transform(code, id) {
      if (!FILE.test(id.split('?')[0] ?? '')) return undefined;
      const silent = code.replace(ANNOUNCEMENT, '$1}');
      if (silent === code)
        throw new Error('WXT announces its content scripts in another way now: look it up in its source');
      return { code: silent, map: null };
    },
  };
}
