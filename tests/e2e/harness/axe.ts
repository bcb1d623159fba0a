/** Lets axe-core look at what is drawn, with its real style. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Tab } from './tab.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

/** Everything of WCAG 2.2 up to AA, and what axe counts as good practice; target size is off unless asked for. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/**
 * What axe leaves to a person and a person has looked at: signs that stand beside words saying the same, and the lettering of the
 * timeline, which has the colour of the small print around it.
 */
const LOOKED_AT = ['Element content contains only non-text characters', 'because element contains an image node'];

/**
 * Runs axe-core in a page.
 *
 * @param page a page; a closed shadow root has to be opened to tools before
 * @param within selector of the part to look at; the whole page unless told
 * @returns one line for each thing found: rule, element and reason; what axe cannot tell by itself counts as found
 */
export async function findWithAxe(page: Page, within?: string): Promise<string[]> {
  const known = await page.evaluate(() => 'axe' in globalThis);
  if (!known) await page.evaluate(SOURCE);
  const found = await page.evaluate(
    async (options, selector) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const results = await axe.run(selector ?? document, options);
      return [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const reasons = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${id}: ${JSON.stringify(target)} ${reasons}`;
        }),
      );
    },
    OPTIONS,
    within ?? null,
  );
  return found.filter((line) => !LOOKED_AT.some((reason) => line.includes(reason)));
}

/**
 * Runs axe-core on the card in a tab's main frame.
 *
 * @param tab the tab, with an open card
 * @returns as `findWithAxe`
 */
export async function findInCardWithAxe(tab: Tab): Promise<string[]> {
  const card = await tab.card();
  if (!card) throw new Error('No card is open');
  // axe sees neither into closed shadow roots nor, for colours, beside the body: it gets the card's double, inside it.
  const id = 'double-of-the-card';
  await card.run((root, name) => {
    const double = document.createElement('div');
    double.id = name;
    double.setAttribute('popover', 'manual');
    const open = double.attachShadow({ mode: 'open' });
    open.adoptedStyleSheets = [...root.adoptedStyleSheets];
    open.append(...[...root.children].map((child) => child.cloneNode(true)));
    document.body.append(double);
    double.showPopover();
  }, id);
  try {
    return await findWithAxe(tab.page, `#${id}`);
  } finally {
    await tab.page.evaluate((name) => document.getElementById(name)?.remove(), id);
  }
}
