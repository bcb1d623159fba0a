/** The fields in a page's head that say what it is. */

/**
 * Collects `<meta>` fields (property, name, itemprop or http-equiv); the first of a name counts.
 *
 * @param document the page
 * @returns contents by simplified name
 */
export function metaFields(document: Document): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const meta of document.getElementsByTagName('meta')) {
    const get = (name: string): string | null => meta.getAttribute(name);
    const content = get('content')?.trim();
    const key = fieldKey(get('property') || get('name') || get('itemprop') || get('http-equiv') || '');
    if (content && key) fields[key] ??= content;
  }
  return fields;
}

/**
 * @param name a field's name as written: `article:published_time`
 * @returns the name it is kept under, lower case and letters only: `articlepublishedtime`
 */
export const fieldKey = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/**
 * The page's own addresses without fragments, the canonical one first.
 *
 * @param document the page
 * @param fields its fields
 * @returns absolute URLs; at least the one it was loaded from
 */
export function addressesOf(document: Document, fields: Record<string, string>): string[] {
  const canonical = document.head?.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return [canonical, fields.ogurl, document.URL].flatMap((address) =>
    address ? [address.split('#')[0] as string] : [],
  );
}
