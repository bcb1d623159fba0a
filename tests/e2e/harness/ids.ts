/** Names that the tests and the extension agree on. */

import { resolve } from 'node:path';

/** What the names of all our highlights begin with. */
export const HIGHLIGHT_PREFIX = 'treaty-lens-';

/** What the names of those that are no instrument's begin with. */
export const STATE_PREFIX = 'treaty-lens-state-';

const PROJECT = resolve(import.meta.dirname, '../../..');

/** The packages as shipped, by browser. */
export const PACKAGES = {
  chromium: resolve(PROJECT, '.output/chrome-mv3'),
  firefox: resolve(PROJECT, '.output/firefox-mv3'),
} as const;

/** Pages written for the tests. */
export const FIXTURE_PAGES = resolve(PROJECT, 'tests/fixtures/pages');

/** Where screenshots of a test run go; not kept in the repository. */
export const SCREENSHOTS = resolve(PROJECT, '.cache/screenshots');
