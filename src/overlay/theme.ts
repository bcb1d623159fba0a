/** Light or dark, as the page itself looks where the mention stands: a reader's system setting says nothing about the page. */

const TRANSPARENT = /^(transparent|rgba\(.*,\s*0\)|.*\/\s*0\))$/;

/**
 * Relative luminance of a computed CSS color, 0 black to 1 white.
 * @param color as `getComputedStyle` gives it: `rgb(…)`, `rgba(…)`, `color(srgb …)`
 * @returns null where the form is not known
 * Source of the formula: WCAG 2.2, "relative luminance".
 */
export function luminance(color: string): number | null {
  const numbers = color.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  const scale = color.startsWith('rgb') ? 255 : color.startsWith('color(srgb') ? 1 : null;
  if (scale === null) return null;
  const [r, g, b] = numbers.slice(0, 3).map((value) => {
    const channel = value / scale;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * @param element the element the mention stands in
 * @returns `dark` where the first opaque background behind it is dark; without one, where its text is light
 */
export function pageTheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (TRANSPARENT.test(backgroundColor)) continue;
    const light = luminance(backgroundColor);
    if (light !== null) return light < 0.18 ? 'dark' : 'light';
  }
  const text = luminance(getComputedStyle(element).color);
  return text !== null && text > 0.5 ? 'dark' : 'light';
}
