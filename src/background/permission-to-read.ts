import type { Settings } from '../platform/settings.ts';
import { isUnder } from '../platform/sites.ts';

/**
 * Whether and why a page is read by itself. `scanned`: the reader asked for this page. `listed` and `chosen`: a known news site, or
 * one the reader added. `article`: the page has to look like an article.
 */
export type Reason = 'scanned' | 'listed' | 'chosen' | 'article';
export type Refusal = 'off' | 'off-here' | 'on-click' | 'not-here';

export type Permission = { read: true; because: Reason } | { read: false; because: Refusal };

/**
 * What the reader's settings say about a page.
 * @param host without `www.`; null for pages that are no web pages
 * @param scanned the reader asked to have this page read
 * @param newsMatches match patterns of the known news sites
 */
export function permissionToRead(
  host: string | null,
  scanned: boolean,
  settings: Settings,
  newsMatches: readonly string[],
): Permission {
  const { enabled, mode, offHosts, onHosts } = settings;
  if (!enabled) return { read: false, because: 'off' };
  if (host !== null && offHosts.includes(host)) return { read: false, because: 'off-here' };
  if (scanned) return { read: true, because: 'scanned' };
  if (host === null) return { read: false, because: 'not-here' };
  if (onHosts.some((on) => host === on || host.endsWith(`.${on}`))) return { read: true, because: 'chosen' };
  if (mode === 'click') return { read: false, because: 'on-click' };
  if (isUnder(host, newsMatches)) return { read: true, because: 'listed' };
  return mode === 'articles' ? { read: true, because: 'article' } : { read: false, because: 'not-here' };
}
