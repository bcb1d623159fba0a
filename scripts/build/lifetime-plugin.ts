import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const WXT = 'wxt/utils/content-script-context';
const OURS = resolve(import.meta.dirname, '../../src/overlay/lifetime.ts');

/**
 * Puts our own lifetime in the place of the context that WXT gives its content scripts. WXT's announces and ends scripts by events on
 * `document`, which every page could hear and forge, and takes a millisecond to start.
 */
export function lifetimePlugin(): Plugin {
  return {
    name: 'treaty-lens-lifetime',
    enforce: 'pre',
    resolveId: (id) => (id === WXT ? OURS : undefined),
  };
}
