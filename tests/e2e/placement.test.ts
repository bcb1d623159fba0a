/** The card stands at its line and can be reached, whatever the page does with layers, layout and scrolling. */
import { expect, test } from 'vitest';
import type { Box } from '../../scripts/browsers/card.ts';
import { pointOf } from '../../scripts/browsers/pointing.ts';
import { stays, until } from '../../scripts/browsers/until.ts';
import { closeSharedBrowsers, describeInSharedBrowsers } from './harness/browsers.ts';
import { HIGHLIGHT_PREFIX } from './harness/ids.ts';
import { cardOnTop } from './harness/on-top.ts';
import type { Tab } from './harness/tab.ts';

const HOST = 'http://news.az';
const SHUSHA = 'shusha-declaration';
const ARTICLE_51 = 'un-charter-article-51';
const PARTNERSHIP = 'strategic-partnership-2010';

/** Room between line and card, CSS px, with what a line's height and rounding add. */
const NEAR = 24;

/** Where the card is once it stands still. */
function untilPlaced(tab: Tab): Promise<Box> {
  let last = '';
  return until('the card to stand still', async () => {
    const box = await cardOnTop(tab.page.mainFrame());
    const before = last;
    last = JSON.stringify(box);
    return box !== null && last === before ? box : null;
  });
}

/** Opens the card of a mention and tells where both are, in CSS px of the viewport. */
async function openCard(tab: Tab, instrument: string, nth = 0): Promise<{ line: { x: number; y: number }; card: Box }> {
  await tab.untilPainted([instrument]);
  await tab.hoverMention(instrument, { nth });
  const line = await pointOf(tab.page.mainFrame(), { highlight: HIGHLIGHT_PREFIX + instrument, nth });
  await tab.untilCard();
  return { line, card: await untilPlaced(tab) };
}

/** Pixels between a point in a line and the card, 0 where the card lies over it. */
function distance({ y }: { y: number }, card: Box): number {
  return Math.max(card.y - y, y - (card.y + card.height), 0);
}

function expectAt(line: { x: number; y: number }, card: Box, reach = NEAR): void {
  const where = JSON.stringify({ line, card });
  expect(distance(line, card), where).toBeGreaterThan(4);
  expect(distance(line, card), where).toBeLessThan(reach);
  expect(card.x, where).toBeLessThanOrEqual(line.x);
  expect(card.x + card.width, where).toBeGreaterThanOrEqual(line.x);
}

/** Follows the first source in the card and closes the tab that it opens. */
async function followSource(
  driver: { browser: import('puppeteer-core').Browser },
  tab: Tab,
  allow: (host: string) => void,
) {
  const link = (await tab.cardTree()).find(({ role, href }) => role === 'link' && href?.startsWith('http'));
  if (!link?.href) throw new Error('The card has no source');
  allow(new URL(link.href).host);
  const before = new Set(await driver.browser.pages());
  await tab.page.mouse.click(link.box.x + link.box.width / 2, link.box.y + link.box.height / 2);
  const opened = await until('a tab with the source', async () =>
    (await driver.browser.pages()).find((page) => !before.has(page)),
  );
  await opened.close();
}

closeSharedBrowsers();

describeInSharedBrowsers('The card over layers of the page', (driver) => {
  test('lies in a modal dialog that holds the mention, where its links work, and Escape closes it alone', async () => {
    const tab = await driver().open(`${HOST}/dialog`, { file: 'hostile-dialog.html' });
    const before = await tab.html();
    await tab.page.click('button');
    await tab.untilPainted([SHUSHA]);
    const { line, card } = await openCard(tab, SHUSHA);
    expectAt(line, card);
    expect(
      await tab.page.evaluate(() => document.querySelector('dialog')?.lastElementChild?.hasAttribute('popover')),
    ).toBe(true);
    await tab.clickInCard('button', 'More');
    await tab.untilCard('Key facts');
    await followSource(driver(), tab, (host) => driver().expectRequestsTo(host));
    await tab.page.bringToFront();
    await tab.pressKey('Escape');
    await tab.untilNoCard();
    expect(await tab.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await tab.pressKey('Escape');
    await until('the dialog to close', () => tab.page.evaluate(() => !document.querySelector('dialog')?.open));
    expect(await tab.html()).toBe(before);
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('does not open for text behind a modal dialog', async () => {
    const tab = await driver().open(`${HOST}/dialog`, { file: 'hostile-dialog.html' });
    await tab.page.click('button');
    await tab.untilPainted([PARTNERSHIP, SHUSHA]);
    await tab.hoverMention(PARTNERSHIP);
    await stays('no card is open', async () => (await tab.card()) === null, 600);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
  });

  test('lies in the element that fills the screen, and goes when the screen is given back', async () => {
    const tab = await driver().open(`${HOST}/fullscreen`, { file: 'hostile-fullscreen.html' });
    const before = await tab.html();
    await tab.untilPainted([SHUSHA]);
    await tab.page.click('button');
    await until('fullscreen', () => tab.page.evaluate(() => document.fullscreenElement?.id === 'slide'));
    const { line, card } = await openCard(tab, SHUSHA);
    expectAt(line, card);
    expect(
      await tab.page.evaluate(() => document.querySelector('#slide')?.lastElementChild?.hasAttribute('popover')),
    ).toBe(true);
    await followSource(driver(), tab, (host) => driver().expectRequestsTo(host));
    await tab.page.bringToFront();
    await tab.page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await tab.untilNoCard();
    await openCard(tab, ARTICLE_51);
    expect(await tab.page.evaluate(() => document.documentElement.lastElementChild?.hasAttribute('popover'))).toBe(
      true,
    );
    await tab.pressKey('Escape');
    await tab.untilNoCard();
    expect(await tab.html()).toBe(before);
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('lies over the highest z-index, on a page that hides popovers and whose body is inert', async () => {
    const tab = await driver().open(`${HOST}/z-index`, { file: 'hostile-z-index.html' });
    const { line, card } = await openCard(tab, SHUSHA);
    expectAt(line, card);
    expect(card.width).toBeGreaterThan(380);
    await tab.clickInCard('button', 'More');
    await tab.untilCard('Key facts');
    await followSource(driver(), tab, (host) => driver().expectRequestsTo(host));
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('does not open for text that something lies over, but does for text under glass', async () => {
    const tab = await driver().open(`${HOST}/covered`, { file: 'hostile-covered.html' });
    await tab.untilPainted([SHUSHA, ARTICLE_51]);
    await tab.page.evaluate(() => document.querySelector('.layer')?.removeAttribute('hidden'));
    await tab.hoverMention(SHUSHA);
    await stays('no card is open', async () => (await tab.card()) === null, 600);
    await tab.hoverMention(ARTICLE_51);
    await tab.untilCard('Charter');
  });
});

describeInSharedBrowsers('The card beside its line', (driver) => {
  test.each([1.25, 2, 3])('opens on a screen with %d device pixels to the CSS pixel', async (deviceScaleFactor) => {
    const tab = await driver().open(`${HOST}/fine`, { file: 'news-vote.html' });
    await tab.page.setViewport({ width: 1100, height: 800, deviceScaleFactor });
    for (const instrument of [SHUSHA, ARTICLE_51]) {
      const { line, card } = await openCard(tab, instrument);
      expectAt(line, card);
      await tab.pressKey('Escape');
      await tab.untilNoCard();
      await tab.hoverNothing();
    }
  });

  test('does not open where text would lie that is scrolled out of its column', async () => {
    const tab = await driver().open(`${HOST}/column`, { file: 'hostile-transform.html' });
    await tab.untilPainted([PARTNERSHIP]);
    const hidden = await tab.page.evaluate((name) => {
      const [range] = CSS.highlights.get(name) ?? [];
      const { left, right, top, bottom } = (range as Range).getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }, HIGHLIGHT_PREFIX + PARTNERSHIP);
    expect(hidden.y).toBeLessThan(800);
    await tab.page.mouse.move(hidden.x + 4, hidden.y);
    await tab.page.mouse.move(hidden.x, hidden.y);
    await stays('no card is open', async () => (await tab.card()) === null, 600);
  });

  test('stands there under a transform of the page, of a part of it, and in a column that scrolls', async () => {
    const tab = await driver().open(`${HOST}/transform`, { file: 'hostile-transform.html' });
    const plain = await openCard(tab, SHUSHA);
    expectAt(plain.line, plain.card);
    expect(plain.card.width).toBeGreaterThan(380);
    await tab.pressKey('Escape');
    const turned = await openCard(tab, ARTICLE_51);
    expectAt(turned.line, turned.card, 2 * NEAR);
    await tab.pressKey('Escape');
    await tab.page.evaluate(() => document.querySelector('.column p')?.scrollIntoView({ block: 'center' }));
    const column = await openCard(tab, PARTNERSHIP);
    expectAt(column.line, column.card);
  });

  test('stands there under CSS zoom of the page and of a part of it', async () => {
    const tab = await driver().open(`${HOST}/zoom`, { file: 'hostile-zoom.html' });
    const once = await openCard(tab, SHUSHA);
    expectAt(once.line, once.card, NEAR * 1.25);
    await tab.pressKey('Escape');
    const twice = await openCard(tab, ARTICLE_51);
    expectAt(twice.line, twice.card, NEAR * 1.875);
    expect(twice.card.x + twice.card.width).toBeLessThanOrEqual(1100);
  });

  test('stands there on a page written from right to left, and is itself written from left to right', async () => {
    const tab = await driver().open(`${HOST}/rtl`, { file: 'hostile-rtl.html' });
    const { line, card } = await openCard(tab, SHUSHA);
    expectAt(line, card);
    const heading = await tab.untilCardPart('heading', /Shusha/);
    const close = await tab.untilCardPart('button', 'Close');
    expect(heading.box.x).toBeLessThan(close.box.x);
    expect(
      await (await tab.card())?.run((root) => getComputedStyle(root.querySelector('h2') as Element).direction),
    ).toBe('ltr');
  });

  test('stands at the line of a wrapped mention that the pointer is on', async () => {
    const tab = await driver().open(`${HOST}/wrapped`, { file: 'hostile-wrapped.html' });
    await tab.untilPainted([ARTICLE_51]);
    for (const words of ['Article', 'United', 'Charter']) {
      await tab.hoverText(words);
      const line = await pointOf(tab.page.mainFrame(), { text: words, nth: 0 });
      await tab.untilCard();
      const card = await untilPlaced(tab);
      expect(distance(line, card), words).toBeLessThan(NEAR);
      await tab.pressKey('Escape');
      await tab.untilNoCard();
      await tab.hoverNothing();
    }
  });

  test('stays at that line when the pointer is on the card and the page scrolls', async () => {
    const tab = await driver().open(`${HOST}/wrapped`, { file: 'hostile-wrapped.html' });
    await tab.page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('div'), { style: 'height:3000px' })),
    );
    await tab.untilPainted([ARTICLE_51]);
    await tab.hoverText('Article');
    await tab.untilCard();
    const before = await untilPlaced(tab);
    await tab.hoverCard();
    await tab.page.evaluate(() => scrollBy(0, 10));
    await until('the card to follow', async () => Math.abs(((await tab.cardBox())?.y ?? 0) - before.y + 10) < 1);
    expect(Math.abs((await untilPlaced(tab)).x - before.x)).toBeLessThan(1);
  });

  test.each([
    { width: 1100, height: 800 },
    { width: 700, height: 420 },
  ])('fits into a window of $width by $height at each of its edges', async (viewport) => {
    const tab = await driver().open(`${HOST}/edges`, { file: 'hostile-edges.html' });
    await tab.page.setViewport(viewport);
    await tab.untilPainted([SHUSHA]);
    for (let nth = 0; nth < 9; nth++) {
      const { line, card } = await openCard(tab, SHUSHA, nth);
      const where = JSON.stringify({ nth, line, card });
      expect(card.x, where).toBeGreaterThanOrEqual(0);
      expect(card.y, where).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width, where).toBeLessThanOrEqual(viewport.width);
      expect(card.y + card.height, where).toBeLessThanOrEqual(viewport.height);
      expect(distance(line, card), where).toBeLessThan(NEAR);
      // In a low window the card may have to lie over the line in the middle.
      if (viewport.height > 500) expect(distance(line, card), where).toBeGreaterThan(4);
      await tab.pressKey('Escape');
      await tab.untilNoCard();
      // The corners have mentions here.
      await tab.hoverNothing(viewport.width / 4, viewport.height / 4);
    }
  });

  test('follows the line when page or column scrolls, and goes with it', async () => {
    const tab = await driver().open(`${HOST}/scrolls`, { file: 'news-vote.html' });
    await tab.page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('div'), { style: 'height:3000px' })),
    );
    const { line, card } = await openCard(tab, ARTICLE_51);
    await tab.page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
    await until('the card to follow', async () => {
      const now = await cardOnTop(tab.page.mainFrame());
      return now !== null && Math.abs(distance({ y: line.y - 120 }, now) - distance(line, card)) <= 2;
    });
    await tab.page.evaluate(() => scrollBy({ top: 2000, behavior: 'instant' }));
    await tab.untilNoCard();
  });

  test('does not open while the page scrolls under the pointer', async () => {
    const tab = await driver().open(`${HOST}/scrolls`, { file: 'hostile-edges.html' });
    await tab.untilPainted([SHUSHA]);
    await tab.page.evaluate(() => {
      let at = 0;
      const timer = setInterval(() => {
        at += 3;
        scrollTo(0, at);
      }, 16);
      setTimeout(() => clearInterval(timer), 2500);
    });
    await tab.hoverMention(SHUSHA, { nth: 4 });
    await stays('no card is open', async () => (await tab.card()) === null, 900);
  });
});
