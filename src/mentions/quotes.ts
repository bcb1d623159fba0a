/** A pull quote repeats a sentence of the text in an aside: what that sentence means there, it means here. */
import type { Candidate } from './candidate.ts';
import type { Tagged } from './tagging.ts';

/** Longest pull quote, and the fewest tokens that are a quotation and no coincidence. */
const LONGEST = 80;
const SHORTEST = 4;
/** Quotes that are looked for on one page. */
const MOST = 20;

/** Marks open candidates in asides that stand in the same words, with the same neighbours, as one that counts in the text. */
export function adoptQuotes(tagged: Tagged, candidates: readonly Candidate[]): void {
  const { article, block } = tagged;
  const inAside = ({ head }: Candidate) =>
    article.scopes[article.blocks[block[head] as number]?.scope ?? 0]?.kind === 'aside';
  const quoted = candidates.filter(
    (candidate) => !candidate.kept && candidate.standing === 'open' && inAside(candidate),
  );
  if (quoted.length === 0) return;
  const originals = candidates.filter((candidate) => candidate.kept && !inAside(candidate));
  for (const quote of quoted.slice(0, MOST)) {
    const original = originals.find((candidate) => isQuotedFrom(tagged, quote.head, candidate.head));
    if (!original) continue;
    quote.kept = true;
    quote.reasons.push(['rule', 'quoted from the text', 0]);
  }
}

/** Whether all words of the block around one token stand in the same order around the other. */
function isQuotedFrom(tagged: Tagged, quote: number, original: number): boolean {
  const before = matching(tagged, quote, original, -1);
  const after = matching(tagged, quote, original, 1);
  return before !== null && after !== null && before + after + 1 >= SHORTEST;
}

/** How many words match outward to the border of the quote's block; null where one differs. */
function matching({ word, block, count }: Tagged, quote: number, original: number, step: 1 | -1): number | null {
  let matched = 0;
  let there = original;
  for (let here = quote + step; here >= 0 && here < count && block[here] === block[quote]; here += step) {
    if (!word[here]) continue;
    do there += step;
    while (there >= 0 && there < count && !word[there]);
    if (block[there] !== block[original] || word[there] !== word[here] || matched === LONGEST) return null;
    matched += 1;
  }
  return matched;
}
