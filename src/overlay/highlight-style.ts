import type { Settings } from '../platform/settings.ts';
import { ACTIVE, AT_ODDS } from './highlights.ts';

const LINE = 'text-decoration:underline dotted color-mix(in srgb,currentColor 35%,#b07a10) 2px!important;';
const SHADE = 'background-color:color-mix(in srgb,currentColor 3%,rgb(214 158 46/.16))!important;';

/**
 * The marks' style sheet. A dotted line with a faint wash, mixed from the text's own colour so that it shows on any
 * background; never colour alone. Nothing of it is printed. `!important`, so that no page's own style undoes it.
 * @param instruments ids of all instruments
 * @param style what the reader chose: dotted line, shade, or both
 */
export function highlightStyle(instruments: readonly string[], style: Settings['markStyle']): string {
  const marks = instruments.map((id) => `::highlight(treaty-lens-${id})`).join(',');
  return `@media screen{
${marks}{${style === 'wash' ? '' : LINE}${style === 'line' ? '' : SHADE}}
::highlight(${AT_ODDS}){text-decoration:underline wavy color-mix(in srgb,currentColor 25%,#c0392b) 1.5px!important}
::highlight(${ACTIVE}){text-decoration:underline solid color-mix(in srgb,currentColor 35%,#b07a10) 2px!important;background-color:rgb(214 158 46/.24)!important}
}
@media screen and (forced-colors:active){
${marks}{text-decoration:underline dotted Highlight 2px!important;background-color:Canvas!important}
::highlight(${AT_ODDS}){text-decoration:underline wavy CanvasText 1.5px!important}
::highlight(${ACTIVE}){background-color:Highlight!important;color:HighlightText!important}
}`;
}

/**
 * A style sheet that goes with the marks' own, with the page's author as its origin. Chromium paints a highlight's background only
 * where a colour of it is an author's; this one changes nothing by itself.
 * @param instruments ids of all instruments
 */
export function highlightGround(instruments: readonly string[]): string {
  const names = [...instruments.map((id) => `treaty-lens-${id}`), ACTIVE];
  return `${names.map((name) => `::highlight(${name})`).join(',')}{color:currentColor}`;
}
