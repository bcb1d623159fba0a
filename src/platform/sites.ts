/** Hosts and match patterns. Every pattern of ours has the form `*://*.host/*`, or covers all sites. */

/** Match pattern of every web page. */
export const ALL_SITES = '*://*/*';

/** @returns the match pattern of a host and its subdomains */
export function patternOf(host: string): string {
  return `*://*.${host}/*`;
}

/** @returns the host name of a web address without `www.`, or null for any other address */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

/** Does a host fall under one of some patterns of the form `*://*.host/*`? */
export function isUnder(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const covered = pattern.slice('*://*.'.length, -'/*'.length);
    return host === covered || host.endsWith(`.${covered}`);
  });
}
