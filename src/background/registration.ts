import { browser, packaged } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { ALL_SITES, patternOf } from '../platform/sites.ts';
import { CONTENT_SCRIPT } from './injection.ts';

/** Ids of the content scripts that are registered beside the manifest's own. */
const ARTICLES = 'every-article';
const CHOSEN = 'chosen-sites';

/** Settings, permissions and updates may all change at once: each run sees the outcome of the one before. */
let queue: Promise<void> = Promise.resolve();

/**
 * Registers the content script for the sites that the reader's settings and the browser's permissions allow beyond the known
 * news sites. Always as a whole, one run after the other; browsers forget registrations on an update.
 * @param newsMatches match patterns of the known news sites, where the manifest's own script runs
 */
export function registerSites(newsMatches: readonly string[]): Promise<void> {
  queue = queue.then(
    () => register(newsMatches),
    () => register(newsMatches),
  );
  return queue;
}

async function register(newsMatches: readonly string[]): Promise<void> {
  const { enabled, mode, onHosts } = await readSettings();
  const script = { js: [packaged(CONTENT_SCRIPT)], allFrames: true, runAt: 'document_idle' as const };
  const wanted = [];
  if (enabled && mode === 'articles' && (await isGranted(ALL_SITES))) {
    wanted.push({ ...script, id: ARTICLES, matches: [ALL_SITES], excludeMatches: [...newsMatches] });
  } else if (enabled) {
    const granted = [];
    for (const host of onHosts) if (await isGranted(patternOf(host))) granted.push(patternOf(host));
    if (granted.length > 0) {
      wanted.push({ ...script, id: CHOSEN, matches: granted, excludeMatches: [...newsMatches] });
    }
  }
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [ARTICLES, CHOSEN] });
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present.map(({ id }) => id) });
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
}

const isGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });
