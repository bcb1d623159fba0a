import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../scripts/lexicon/read.ts';
import { findMentions } from '../../../src/mentions/find.ts';
import { article } from './article.ts';

const lexicon = readLexicon();
const PIECES = [
  ...[
    'memorandum ',
    'memorandum with Azerbaijan ',
    'memorandum on mutual military security ',
    'memorandum of ',
    'the ',
  ],
  ...[
    'Article 51 ',
    'Article 51 of the ',
    'Article 51, 51, 51 and ',
    'self-defence Article 51 ',
    '51-ci ',
    '51. ',
    'madde ',
  ],
  ...[
    'Shusha Declaration ',
    'Azerbaijan and Türkiye ',
    'Azerbaijan–',
    'United Nations ',
    'strategic partnership and mutual ',
  ],
  ...[
    'Şuşa Bəyannaməsi"nin ',
    'меморандум о ',
    'статья 51 Устава ',
    'мемо\u00adран\u00adдум ',
    "'",
    '"',
    '(',
    'U.N.',
    '- ',
    'a',
    '. ',
  ],
];

/** Milliseconds of processor time: other work on the machine does not count. */
function cost(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The cost of a page of one endlessly repeated piece, the better of two. */
function costOf(piece: string, length: number): number {
  const page = article(piece.repeat(Math.ceil(length / piece.length)));
  return Math.min(...[0, 1].map(() => cost(() => findMentions(page, lexicon))));
}

describe('text made to take long', () => {
  test.each(PIECES)(
    '%j repeated costs in proportion to its length',
    (piece) => {
      const short = costOf(piece, 5_000);
      const long = costOf(piece, 40_000);
      // Eight times the text may cost eight times the time; a square would be sixty-four times.
      expect(long).toBeLessThan(Math.max(short, 3) * 32);
    },
    120_000,
  );

  test('five thousand paragraphs with a noun each, in two hundred scopes inside one another', () => {
    const page = article(
      ...Array.from(
        { length: 5_000 },
        (_, at) => `${at % 7 ? 'the memorandum' : 'memorandum on mutual military security'} ${at}`,
      ),
    );
    page.blocks.forEach((block, at) => {
      block.scope = at % 200;
    });
    page.scopes.push(...Array.from({ length: 199 }, (_, at) => ({ parent: at, kind: 'section' as const })));
    expect(cost(() => findMentions(page, lexicon))).toBeLessThan(5000);
  }, 120_000);

  test('any mixture leaves mentions in order, inside their blocks and apart', () => {
    const mixture = fc.array(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(mixture, (blocks) => {
        const page = article(...blocks);
        let last = 0;
        const faults = findMentions(page, lexicon).filter(({ start, end }) => {
          const inside = page.blocks.some((block) => block.start <= start && end <= block.end);
          const fault = start < last || end <= start || !inside;
          last = end;
          return fault;
        });
        expect(faults).toEqual([]);
      }),
    );
  }, 120_000);
});
