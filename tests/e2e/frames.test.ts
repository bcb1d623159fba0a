/** Frames: each listed one of an article's size has marks and a card of its own, and the popup sums them up. */

import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { stays, until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { cardOnTop } from './harness/on-top.ts';
import type { Tab } from './harness/tab.ts';

const SHUSHA = 'shusha-declaration';
const ARTICLE_51 = 'un-charter-article-51';

const LARGE = 'http://report.az/frame';
const SMALL = 'http://report.az/small-frame';
const FOREIGN = 'http://unlisted.example/frame';
const LATE = 'http://report.az/late-frame';

async function openFrames(driver: Driver): Promise<Tab> {
  for (const url of [LARGE, SMALL, FOREIGN, LATE]) driver.serve(url, { file: 'frame.html' });
  const tab = await driver.open('http://news.az/frames', { file: 'hostile-frames.html' });
  await tab.frame(LARGE);
  return tab;
}

/**
 * Adds a frame to the page.
 *
 * One after the other: of several that move to processes of their own at once, puppeteer 25 takes some for frames of the page's
 * process, and never gets an answer from them.
 * @param width, height CSS pixels
 * @returns the frame, loaded
 */
async function addFrame(tab: Tab, id: string, url: string, width: number, height: number): Promise<Frame> {
  await tab.page.evaluate(
    (...frame) => (window as unknown as { addFrame: (...given: unknown[]) => void }).addFrame(...frame),
    id,
    url,
    width,
    height,
  );
  return tab.frame(url);
}

/** What the popup says of the page, read anew until it says so. */
async function untilSummary(driver: Driver, tab: Tab, wanted: string): Promise<void> {
  const popup = await driver.openPopup(tab);
  await until(`the popup to say "${wanted}"`, async () => {
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    if (!text.includes(wanted)) throw new Error(text);
    return true;
  });
  await popup.close();
  await tab.page.bringToFront();
}

const untilBadge = (driver: Driver, tab: Tab, count: number) =>
  until(`the badge to say ${count}`, async () => (await driver.badge(tab)) === String(count));

describeInBrowsers('Frames', (driver) => {
  test('of listed hosts and of some size have marks and a card of their own; small and foreign ones have none', async () => {
    const tab = await openFrames(driver());
    const large = await tab.frame(LARGE);
    await tab.untilPainted([SHUSHA]);
    await tab.untilPainted([ARTICLE_51], { frame: large });
    const small = await addFrame(tab, 'small', SMALL, 200, 80);
    const foreign = await addFrame(tab, 'foreign', FOREIGN, 600, 160);
    for (const frame of [small, foreign])
      await stays(
        `nothing is painted at ${frame.url()}`,
        async () => (await tab.highlights({ frame })).length === 0,
        300,
      );
    await tab.hoverMention(ARTICLE_51, { frame: large });
    await tab.untilCard('Charter', { frame: large });
    expect(await tab.card()).toBeNull();
    const box = await until('the card to be placed', () => cardOnTop(large));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(600);
    expect(box.y + box.height).toBeLessThanOrEqual(260);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
    await tab.untilNoCard({ frame: large });
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('are summed up by popup and badge, late ones too, and forgotten when they go', async () => {
    const tab = await openFrames(driver());
    await untilBadge(driver(), tab, 2);
    await untilSummary(driver(), tab, '2 instruments, 2 mentions');
    await tab.untilPainted([ARTICLE_51], { frame: await addFrame(tab, 'late', LATE, 600, 200) });
    await untilBadge(driver(), tab, 3);
    await untilSummary(driver(), tab, '2 instruments, 3 mentions');
    await tab.page.evaluate(() => {
      for (const id of ['late', 'large']) document.getElementById(id)?.remove();
    });
    await untilSummary(driver(), tab, '1 instrument, 1 mention');
    await untilBadge(driver(), tab, 1);
  });

  test('that are given their size late are read then', async () => {
    const tab = await openFrames(driver());
    const small = await addFrame(tab, 'small', SMALL, 200, 80);
    await tab.untilPainted([SHUSHA]);
    expect(await tab.highlights({ frame: small })).toEqual([]);
    await tab.page.evaluate(() => {
      const frame = document.getElementById('small') as HTMLIFrameElement;
      frame.width = '500';
      frame.height = '300';
    });
    await tab.untilPainted([ARTICLE_51], { frame: small });
  });

  test('that are shown late are read then', async () => {
    const tab = await openFrames(driver());
    await tab.page.evaluate(() =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: '#late { display: none }' })),
    );
    const late = await addFrame(tab, 'late', LATE, 500, 300);
    await stays('nothing is painted in it', async () => (await tab.highlights({ frame: late })).length === 0, 300);
    await tab.page.evaluate(() => document.head.lastElementChild?.remove());
    await tab.untilPainted([ARTICLE_51], { frame: late });
  });
});
