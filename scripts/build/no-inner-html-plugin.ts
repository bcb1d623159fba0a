import type { Plugin } from 'vite';

/** Preact's assignments for `dangerouslySetInnerHTML`, in its distributed form. */
const ASSIGNMENT = /[\w.]+\.innerHTML\s*=\s*(?=[\w.]+\.__html\b)/g;

/**
 * Takes the one way to make markup from a string out of Preact: nothing here uses it, and a reader of the package should not have
 * to take our word for that.
 * @returns a plugin that fails the build where Preact no longer has the place it looks for
 */
export function noInnerHtmlPlugin(): Plugin {
  return {
    name: 'treaty-lens-no-inner-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.(?:module\.js|mjs)$/.test(id)) return undefined;
      const without = code.replace(ASSIGNMENT, '');
      if (without === code || /\.innerHTML\s*=/.test(without))
        this.error(`${id}: innerHTML stands elsewhere than expected`);
      return { code: without, map: null };
    },
  };
}
