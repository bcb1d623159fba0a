/** Pages that are made when they are asked for, since they are too large to keep, and headers that make pages strict. */

/** The strictest policy there is: no script, style, picture or request of the page's own, and no strings as markup. */
export const STRICT_POLICY = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };

/** Words without any meaning for the extension, so that nothing but what is put in on purpose is found. */
const FILLER =
  'The harvest was good this year and the markets were full from early in the morning until the lamps were lit. ' +
  'Farmers spoke of rain that had come late but had come, and of roads that will have to be mended before the winter. ';

/**
 * Makes a long article with markup as newspapers have it: headings, links, emphasis, lists, tables.
 *
 * @param characters length of the HTML, in characters, at least
 * @param mentions number of paragraphs that name the Shusha Declaration, spread evenly
 * @returns the page's HTML
 */
export function longArticle(characters: number, mentions: number): string {
  const sentence = 'In June 2021 the two presidents had signed the Shusha Declaration. ';
  const block = (index: number, named: boolean) =>
    `<section><h2>Part ${index}</h2><p>${FILLER}<a href="#part-${index}">A link to this part</a> and <em>some <b>emphasis</b></em>. ${
      named ? sentence : ''
    }${FILLER}</p><ul><li>${FILLER}</li><li>One more item.</li></ul><table><tr><td>${index}</td><td>Apples</td></tr></table></section>`;
  const blocks = Math.max(mentions, Math.ceil(characters / block(1000, false).length));
  const every = mentions > 0 ? blocks / mentions : Number.POSITIVE_INFINITY;
  const named = new Set(Array.from({ length: mentions }, (_, i) => Math.floor(i * every)));
  const body = Array.from({ length: blocks }, (_, i) => block(i, named.has(i))).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long read</title></head><body><article><h1>A long read</h1>\n${body}\n</article></body></html>`;
}
