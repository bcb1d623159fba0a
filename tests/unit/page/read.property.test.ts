import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { readArticle } from '../../../src/page/read.ts';
import { hasAny } from '../../../src/page/walk.ts';
import { LIMIT, RUNS } from '../runs.ts';
import { grow, type TreeNode, trees } from './random-tree.ts';

const shared = documentFrom('');
const page = { language: null, publishedAt: null, modifiedAt: null };

function plant(nodes: TreeNode[]): Document {
  shared.body.textContent = '';
  grow(shared.body, nodes);
  return shared;
}

const INLINE = 'b,i,a,span,em,sup,wbr,br,img,x-term';
const BLOCK = 'div,p,h2,ul,li,td,blockquote,figcaption,section,aside,hr';
const EXCLUDED = 'script,code,pre,[aria-hidden="true"]';

const solid = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '');

it(
  'reads blocks in order, none overlapping, none empty, a newline between two, and leaves the page as it was',
  () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const document = plant(nodes);
        const before = document.body.outerHTML;
        const { article } = readArticle(document, { page });
        expect(document.body.outerHTML).toBe(before);
        const parts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
        expect(parts.join('\n')).toBe(article.text);
        expect(parts.every((part) => part.trim() === part && part !== '')).toBe(true);
        expect(article.blocks.every(({ scope }) => article.scopes[scope])).toBe(true);
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);

it(
  'finds the way back: every stretch of a block is exactly the text of its range, but for line breaks',
  () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (nodes, a, b) => {
        const { article, toRange, elementsOf } = readArticle(plant(nodes), { page });
        for (const { start, end } of article.blocks) {
          const from = start + (a % (end - start));
          const to = from + 1 + (b % (end - from));
          const text = article.text.slice(from, to);
          const range = toRange(from, to);
          // The space of a line break is in no node.
          if (!text.trim() && !range) continue;
          const held = range?.cloneContents() as DocumentFragment;
          // Inside the range, but not of the line: what does not count, hidden bits, blocks without text that counts.
          for (const left of held.querySelectorAll(`${EXCLUDED},${BLOCK},[hidden]`)) left.remove();
          expect(solid(held.textContent)).toBe(solid(text));
          expect(range?.startContainer.nodeType).toBe(3);
          expect(elementsOf(from, to).every((element) => element.textContent)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);

it(
  'reads all text that counts, once and in order',
  () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const document = plant(nodes);
        const { article } = readArticle(document, { page });
        const copy = document.body.cloneNode(true) as Element;
        for (const left of copy.querySelectorAll(EXCLUDED)) left.remove();
        // Hidden bits of a line are left out; whether an unknown element is one depends on where it stands.
        fc.pre(!copy.querySelector('x-term[hidden], br[hidden]'));
        for (const left of copy.querySelectorAll(INLINE)) if (left.hasAttribute('hidden')) left.remove();
        expect(solid(article.text)).toBe(solid(copy.textContent));
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);

it(
  'never lets the gate refuse a page whose article passes it',
  () => {
    const gate = /lake|cord|ma/i;
    fc.assert(
      fc.property(trees, (nodes) => {
        const document = plant(nodes);
        const { article } = readArticle(document, { page });
        const passes = article.blocks.some(({ start, end }) => gate.test(article.text.slice(start, end)));
        expect(hasAny(document, gate) || !passes).toBe(true);
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);

it(
  'reads a part as it stands in the whole',
  () => {
    fc.assert(
      fc.property(trees, fc.nat(), (nodes, pick) => {
        const document = plant(nodes);
        const roots = [...document.body.children].filter((child) => !child.matches(INLINE));
        fc.pre(roots.length > 0);
        const root = roots[pick % roots.length] as Element;
        const whole = readArticle(document, { page });
        const part = readArticle(document, { page, within: [root] });
        const inRoot = whole.article.blocks.filter(({ start, end }) =>
          whole.elementsOf(start, end).every((e) => root.contains(e)),
        );
        const text = ({ article }: typeof whole, blocks: typeof inRoot) =>
          blocks.map(({ start, end, kind, level, language }) => [
            article.text.slice(start, end),
            kind,
            level,
            language,
          ]);
        expect(text(part, part.article.blocks)).toEqual(text(whole, inRoot));
      }),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);
