/** Whether a source is the very page that is read. */

/** Parameters that only tell where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid|ref|amp)$/;

/** Host, path and telling parameters, in a form in which two addresses of one page are equal; null where it is no address. */
function key(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  const path = decodePath(url.pathname).replace(/\/(?:amp|index\.html?)?$/, '');
  const telling = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return `${host}${path}?${telling.sort().join('&')}`.toLowerCase();
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Tells whether two addresses are of one page. Scheme, fragment, `www.`, `m.`, a trailing slash and tracking parameters do not
 * count.
 */
export function isSamePage(one: string, other: string): boolean {
  const left = key(one);
  return left !== null && left === key(other);
}
