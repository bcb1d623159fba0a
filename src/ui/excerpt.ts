/** Characters of the page that are shown on either side of a mention; the page's report carries some more. */
const AROUND = 72;

/** The page's words before a mention, from a whole word on; all of them where they are few. */
export function wordsBefore(text: string): string {
  return text.length <= AROUND ? text : `… ${text.slice(-AROUND).replace(/^\S*[\s\p{Pd}]+/u, '')}`;
}

/** The page's words after a mention, up to a whole word; all of them where they are few. */
export function wordsAfter(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s+\S*$/u, '')} …`;
}
