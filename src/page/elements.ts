/** What each kind of HTML element means for reading: does it flow inside a line, stand as a block, or not count at all. */

/** Traits of an element name, as bits. */
export const INLINE = 1;
const BLOCK = 2;
/** Its text is not the page's prose. */
export const EXCLUDED = 4;
/** Excluded, and nevertheless stands between two lines. */
export const BREAKING = 8;
/** Class names and roles tell what it is for. */
export const CONTAINER = 16;
export const SECTIONING = 32;
export const ITEM = 64;
/** Holds phrasing only, so that an unknown or custom element inside runs on in the line. */
export const PHRASING = 128;
export const HEADING = 256;
export const CAPTION = 512;
export const LIST = 1024;

const traits = new Map<string, number>();

function give(bits: number, names: string): void {
  for (const name of names.split(' ')) traits.set(name, (traits.get(name) ?? 0) | bits);
}

// Phrasing elements (HTML Standard, 3.2.5.2.5): their text runs on within the block around them.
give(
  INLINE,
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins mark nobr picture q rb rtc ruby s slot small source span strike strong sub sup time track tt u var wbr',
);
// Scripts, form controls and their labels, code, drawings, embedded documents, ruby annotations. `<form>` itself is not here:
// some sites wrap the whole page in one.
give(
  EXCLUDED,
  'script style noscript template textarea input select option optgroup datalist label legend output meter progress button code pre kbd samp xmp listing svg math canvas iframe frame frameset object embed audio video rt rp map area head title',
);
give(BREAKING, 'pre xmp listing');
give(
  BLOCK,
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p search section summary table tbody td tfoot th thead tr ul',
);
give(CONTAINER, 'article aside div dl footer form header main nav ol section table ul');
give(SECTIONING, 'article section main body html');
give(ITEM, 'li dt dd td th');
give(HEADING | PHRASING, 'h1 h2 h3 h4 h5 h6');
give(PHRASING, 'p dt summary');
give(CAPTION, 'figcaption caption');
give(LIST, 'ul ol');

/**
 * Traits of an element.
 *
 * @param element any element
 * @returns bits. Custom and unknown elements are inline inside a paragraph, heading or other inline element, elsewhere block
 *   containers: that spares a style calculation and is how they are used
 */
export function traitsOf(element: Element): number {
  return traits.get(element.localName) ?? traitsOfUnknown(element);
}

function traitsOfUnknown(element: Element): number {
  for (let around = element.parentNode; around?.nodeType === 1; around = around.parentNode) {
    const bits = traits.get((around as Element).localName);
    if (bits !== undefined) return bits & (INLINE | PHRASING) ? INLINE : BLOCK | CONTAINER;
  }
  return BLOCK | CONTAINER;
}
