/** The cheap question before all others: can there be a mention at all? */
import type { Lexicon } from './compile.ts';

/** Other shapes of a letter in raw text that ignoring case does not cover. */
const SHAPES: Record<string, string> = { i: '[iıİ]', ı: '[iıİ]', ' ': String.raw`\S{0,9}\s+` };

/**
 * A pattern to test raw text nodes with. Text with soft hyphens, zero-width characters or combining marks passes always, since a
 * literal may be hidden in it.
 */
export function gatePattern({ gate }: Lexicon): RegExp {
  const literals = gate.map((literal) =>
    literal
      .replace(/^<(.+)$/u, '(?<![a-z])$1')
      .replace(/^(.+)>$/u, '$1(?![a-z])')
      .replace(/[iı ]/gu, (letter) => SHAPES[letter] as string),
  );
  return new RegExp(`${literals.join('|')}|[\\u00ad\\u200b\\u2060\\u0300-\\u036f]`, 'i');
}
