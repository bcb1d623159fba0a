/** Language tags as markup has them. */

/**
 * Primary subtag of a language tag: `az-Cyrl` → `az`.
 *
 * @param tag BCP 47 tag or `og:locale` value (`az_AZ`), possibly malformed
 * @returns two or three lower-case letters, or null
 */
export function primarySubtag(tag: string): string | null {
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}
