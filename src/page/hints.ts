/** Words by which pages name their own parts in class names and ids: related links, comments, menus. */

export type HintedKind = 'related' | 'comments' | 'navigation' | 'footer';

const CLASS_HINTS: [HintedKind, RegExp][] = [
  [
    'comments',
    /(?:^|[\s_-])(?:comments?|commentlist|disqus(?:_thread)?|respond|serhler|yorumlar)(?:$|[\s_-](?!on|off|open|count))/,
  ],
  [
    'related',
    /(?:^|[\s_-])(?:related|recommend(?:ed|ations?|s)?|read[_-]?(?:also|next)|also[_-]?read|see[_-]?also|more[_-]?(?:from|news|stories|posts|articles|on)|most[_-]?(?:read|popular|viewed)|popular|trending|similar|you[_-]?(?:may|might)|up[_-]?next|outbrain|taboola|mgid|sidebar|teasers?|ticker|news[_-]?feed|other[_-]?news|oxsar|elaqeli|diger|benzer|ilgili|lenta|podborka|(?:po|same)[_-](?:teme|topic))(?:$|[\s_-])/,
  ],
  ['navigation', /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs)(?:$|[\s_-])/],
  ['footer', /(?:^|[\s_-])(?:footer|colophon|copyright)(?:$|[\s_-])/],
];

const seen = new Map<string, HintedKind | null>();

/**
 * Reads the part of a page that class and id tokens name ("related-news", "most_read", "disqus_thread").
 *
 * @param tokens class attribute and id, separated by a space
 * @returns the kind they name, or null
 */
export function kindOfTokens(tokens: string): HintedKind | null {
  let kind = seen.get(tokens);
  if (kind === undefined) {
    const spaced = tokens.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    kind = CLASS_HINTS.find(([, pattern]) => pattern.test(spaced))?.[0] ?? null;
    if (seen.size < 2000) seen.set(tokens, kind);
  }
  return kind;
}
