/** The card under a finger, on a screen the size of a phone's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Point, pointOf } from '../../scripts/browsers/pointing.ts';
import { sessionOf } from '../../scripts/browsers/protocol.ts';
import { stays, until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { FIXTURE_PAGES, HIGHLIGHT_PREFIX } from './harness/ids.ts';
import { cardOnTop } from './harness/on-top.ts';
import type { Tab } from './harness/tab.ts';

const SHUSHA = 'shusha-declaration';
const ARTICLE_51 = 'un-charter-article-51';
const PHONE = { width: 390, height: 844 };

interface Phone {
  tab: Tab;
  session: CDPSession;
}

/** Opens a page as on a phone: touch only, a coarse pointer, a narrow window. */
async function openOnPhone(driver: Driver, file: string): Promise<Phone> {
  const tab = await driver.newTab();
  const session = sessionOf(tab.page.mainFrame());
  await session.send('Emulation.setDeviceMetricsOverride', { ...PHONE, deviceScaleFactor: 3, mobile: true });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const page = readFileSync(join(FIXTURE_PAGES, file), 'utf8');
  driver.serve(
    'http://news.az/phone',
    page.replace('<head>', '<head><meta name="viewport" content="width=device-width">'),
  );
  await tab.page.goto('http://news.az/phone', { waitUntil: 'load' });
  expect(await tab.page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  return { tab, session };
}

async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: Point[],
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
}

async function tap({ session }: Phone, point: Point): Promise<void> {
  await touch(session, 'touchStart', [point]);
  await touch(session, 'touchEnd', []);
}

/** A finger that pushes the page up from a point. */
async function push({ session }: Phone, { x, y }: Point, by: number): Promise<void> {
  await touch(session, 'touchStart', [{ x, y }]);
  for (let step = 1; step <= 8; step++) await touch(session, 'touchMove', [{ x, y: y - (by * step) / 8 }]);
  await touch(session, 'touchEnd', []);
}

const pointAt = (tab: Tab, instrument: string) =>
  pointOf(tab.page.mainFrame(), { highlight: HIGHLIGHT_PREFIX + instrument, nth: 0 });

describeInBrowsers(
  'Under a finger',
  (driver) => {
    test('a tap on marked text opens a sheet along the lower edge, and one beside it closes it', async () => {
      const phone = await openOnPhone(driver(), 'news-vote.html');
      const { tab } = phone;
      await tab.untilPainted([SHUSHA]);
      await tap(phone, await pointAt(tab, SHUSHA));
      await tab.untilCard('Shusha Declaration');
      const box = await until('the sheet to stand still', async () => {
        const now = await cardOnTop(tab.page.mainFrame());
        return now !== null && now.y + now.height === PHONE.height ? now : null;
      });
      expect(box).toMatchObject({ x: 0, width: PHONE.width });
      expect(box.height).toBeLessThanOrEqual(PHONE.height * 0.7 + 1);
      await tap(phone, { x: 200, y: 20 });
      await tab.untilNoCard();
      expect(tab.consoleErrors()).toEqual([]);
    });

    test('what can be tapped in the sheet is 44 px high and wide, and nothing runs out of it', async () => {
      const phone = await openOnPhone(driver(), 'news-vote.html');
      const { tab } = phone;
      await tab.untilPainted([SHUSHA]);
      await tap(phone, await pointAt(tab, SHUSHA));
      const more = await tab.untilCardPart('button', 'More');
      await tap(phone, { x: more.box.x + more.box.width / 2, y: more.box.y + more.box.height / 2 });
      await tab.untilCard('Key facts');
      const parts = await tab.cardTree();
      const buttons = parts.filter(({ role }) => role === 'button');
      expect(buttons.length).toBeGreaterThan(4);
      for (const { name, box } of buttons) {
        expect(box.height, name).toBeGreaterThanOrEqual(44);
        expect(box.width, name).toBeGreaterThanOrEqual(44);
      }
      for (const { name, box } of parts.filter(({ role }) => role === 'link')) {
        expect(box.height, name).toBeGreaterThanOrEqual(44);
      }
      for (const { role, name, box } of parts) {
        expect(box.x, `${role} ${name}`).toBeGreaterThanOrEqual(-1);
        expect(box.x + box.width, `${role} ${name}`).toBeLessThanOrEqual(PHONE.width + 1);
      }
      await tab.screenshot('sheet');
    });

    test('pushing the page never opens it, with the finger on marked text, too', async () => {
      const phone = await openOnPhone(driver(), 'news-vote.html');
      const { tab } = phone;
      await tab.untilPainted([SHUSHA]);
      const from = await pointAt(tab, SHUSHA);
      const before = await tab.page.evaluate(() => scrollY);
      await push(phone, from, before > 0 ? -150 : 150);
      await until('the page to move', async () => (await tab.page.evaluate(() => scrollY)) !== before);
      await stays('no card is open', async () => (await tab.card()) === null, 700);
    });

    test('the sheet stays while its own text is pushed, which does not move the page', async () => {
      const phone = await openOnPhone(driver(), 'news-vote.html');
      const { tab } = phone;
      await tab.untilPainted([SHUSHA]);
      await tap(phone, await pointAt(tab, SHUSHA));
      const more = await tab.untilCardPart('button', 'More');
      await tap(phone, { x: more.box.x + more.box.width / 2, y: more.box.y + more.box.height / 2 });
      await tab.untilCard('Key facts');
      const heading = (await tab.untilCardPart('heading', /Shusha/)).box.y;
      const page = await tab.page.evaluate(() => scrollY);
      await push(phone, { x: 195, y: 700 }, 200);
      await until('the text to move', async () => (await tab.untilCardPart('heading', /Shusha/)).box.y < heading - 50);
      expect(await tab.page.evaluate(() => scrollY)).toBe(page);
    });

    test('a tap on a link follows it', async () => {
      driver().serve('http://news.az/background/self-defence', { file: 'none.html' });
      const phone = await openOnPhone(driver(), 'news-vote.html');
      const { tab } = phone;
      await tab.untilPainted([ARTICLE_51]);
      await tap(phone, await pointAt(tab, ARTICLE_51));
      await until('the link to be followed', () => tab.page.url().endsWith('/self-defence'));
    });
  },
  { in: ['chromium'] },
);

describeInBrowsers('In a narrow window', (driver) => {
  test('the card is a sheet, too, and the pointer reaches it', async () => {
    const tab = await driver().newTab();
    await tab.page.setViewport({ width: 420, height: 700 });
    driver().serve('http://news.az/narrow', { file: 'news-vote.html' });
    await tab.page.goto('http://news.az/narrow', { waitUntil: 'load' });
    await tab.untilPainted([SHUSHA]);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
    const box = await until('the sheet to stand still', async () => {
      const now = await cardOnTop(tab.page.mainFrame());
      return now !== null && now.y + now.height === 700 ? now : null;
    });
    expect(box.x).toBe(0);
    expect(box.width).toBeGreaterThanOrEqual(400);
    const { x, y } = await pointAt(tab, SHUSHA);
    for (let step = 1; step <= 10; step++) {
      await tab.page.mouse.move(x + ((box.x + 200 - x) * step) / 10, y + ((box.y + 30 - y) * step) / 10);
    }
    await stays('the card is open', async () => (await tab.card()) !== null, 600);
    await tab.pressKey('Escape');
    await tab.untilNoCard();
  });
});
