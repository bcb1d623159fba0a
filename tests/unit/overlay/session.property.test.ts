/** Random pages and random edits: what is painted is what a fresh reading finds, and the page is left as it was. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readLexicon } from '../../../scripts/lexicon/read.ts';
import { documentFrom } from '../../../scripts/page/open.ts';
import { findMentions } from '../../../src/mentions/find.ts';
import { gateOf, gateSource } from '../../../src/mentions/gate.ts';
import { type Session, startSession } from '../../../src/overlay/session.ts';
import { borrow } from '../../../src/overlay/shared.ts';
import { completeArticle } from '../../../src/page/complete.ts';
import type { FramePage } from '../../../src/platform/messages.ts';
import { carryOut, type Edit, editsOf, grow, type TreeNode, treesOf } from '../page/random-tree.ts';
import { LIMIT, RUNS } from '../runs.ts';

const lexicon = readLexicon();
const gate = gateOf(gateSource(lexicon));

const WORDS = [
  'Shusha',
  ' ',
  'Declaration',
  'Shu\u00adsha Decla',
  'ration',
  ' The Shusha Declaration. ',
  'the declaration ',
  'Karabakh ',
  'Article',
  '\u00a051',
  ' of the UN Charter',
  'Article 51 of the constitution ',
  'Azerbaijan and Türkiye signed ',
  'the memorandum ',
  'a memorandum with Uzbekistan. ',
  'Şuşa Bəyannaməsi',
  'and',
  '.',
  '',
];
const trees = treesOf(WORDS);

/** Longer than the watcher rests on the busiest page, ms. */
const SETTLED = 10_000;

class Registered extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Registered);
});

afterEach(() => {
  borrow()?.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function plant(nodes: TreeNode[]): Document {
  const document = documentFrom('<html lang="en"><body>');
  // There is no window to be seen in.
  Object.defineProperty(document, 'hidden', { value: false });
  grow(document.body, nodes);
  return document;
}

/** A session as in the page, whose background is at hand. `texts` are the words of what was last painted, as found. */
async function read(document: Document) {
  const controller = new AbortController();
  const texts: string[] = [];
  const tell = async ({ page }: FramePage) => {
    const mentions = findMentions(completeArticle(page), lexicon);
    texts.splice(0, texts.length, ...mentions.map(({ start, end }) => page.text.slice(start, end)));
    return { on: true, firstOnly: false, mentions };
  };
  const session: Session = startSession(
    document,
    gate,
    { mayRead: async () => true, tell, atOdds: async () => [], isThere: () => true },
    controller,
  );
  void session.scan();
  await vi.advanceTimersByTimeAsync(SETTLED);
  return { controller, texts };
}

const painted = () => (borrow()?.mentions ?? []).map(({ instrument, range }) => ({ instrument, range }));
const places = () =>
  painted().map(({ instrument, range: { startContainer, startOffset, endContainer, endOffset } }) => ({
    instrument,
    from: [startContainer, startOffset] as const,
    to: [endContainer, endOffset] as const,
  }));

const UNREAD = 'script,code,pre,hr,[hidden],[aria-hidden="true"],[style]';
const solid = (text: string | null) => (text ?? '').replace(/\s/g, '');

function wordsIn(range: Range): string {
  const held = range.cloneContents();
  for (const left of held.querySelectorAll(UNREAD)) left.remove();
  return solid(held.textContent);
}

it(
  'paints exactly the words that were found, none twice, and leaves the page as it was',
  async () => {
    let sum = 0;
    const property = fc.asyncProperty(trees, async (nodes) => {
      const document = plant(nodes);
      const before = document.documentElement.outerHTML;
      const { controller, texts } = await read(document);
      expect(document.documentElement.outerHTML).toBe(before);
      const ranges = painted().map(({ range }) => range);
      expect(ranges.map(wordsIn)).toEqual(texts.map(solid));
      for (const [index, range] of ranges.entries()) {
        const next = ranges[index + 1];
        if (next) expect(range.compareBoundaryPoints(range.END_TO_START, next)).toBeLessThanOrEqual(0);
      }
      sum += ranges.length;
      controller.abort();
      expect(CSS.highlights.size).toBe(0);
    });
    await fc.assert(property, { numRuns: RUNS });
    expect(sum, 'pages with something to be found').toBeGreaterThan(RUNS / 10);
  },
  LIMIT,
);

/** A paragraph added at the end of the body. */
const add = (text: string): Edit => [0, 0, [{ name: 'p', attributes: {}, children: [text] }]];

it(
  'has painted after any edits what a fresh reading finds',
  async () => {
    const property = fc.asyncProperty(trees, editsOf(trees), async (nodes, edits: Edit[]) => {
      const document = plant(nodes);
      await read(document);
      for (const edit of edits) {
        carryOut(document, edit, 'The Shusha Declaration');
        await vi.advanceTimersByTimeAsync(SETTLED);
      }
      const kept = places();
      const { controller } = await read(document);
      expect(kept).toEqual(places());
      controller.abort();
    });
    await fc.assert(property, { numRuns: RUNS, examples: [[[], [add('Şuşa Bəyannaməsi'), add('the declaration ')]]] });
  },
  LIMIT,
);
