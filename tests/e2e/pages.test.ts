/** Copying, reporting, the popup and the record's page, as a reader uses them by pointer and by keyboard. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { pastedText } from './harness/clipboard.ts';
import type { Driver } from './harness/driver.ts';
import type { Tab } from './harness/tab.ts';

const ADDRESS = 'http://news.az/politics/vote';

/** An article that has the memorandum signed in another city than the record. */
const AT_ODDS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pact</title>
<meta property="article:published_time" content="2025-12-17T10:05:00+04:00"></head><body><article><h1>Pact</h1>
<p>Deputies spoke about the memorandum on mutual military security between Azerbaijan and Türkiye.</p>
<p>The memorandum of understanding was signed in Ankara on 22 July 2025.</p></article></body></html>`;

async function articleOf(
  driver: Driver,
  page: Parameters<Driver['open']>[1] = { file: 'news-vote.html' },
): Promise<Tab> {
  const tab = await driver.open(ADDRESS, page);
  await tab.untilPainted(['memorandum-2025']);
  return tab;
}

/** Opens the first card by keyboard, which puts the focus into it. */
async function cardByKeyboard(driver: Driver): Promise<Tab> {
  const tab = await articleOf(driver);
  await driver.command('next-mention', tab);
  await tab.untilCard('1 of');
  await until('the focus to be in it', async () => (await focusedPart(tab)).startsWith('heading'));
  return tab;
}

/** Role and name of the card's part that has the focus. */
async function focusedPart(tab: Tab): Promise<string> {
  const part = (await tab.cardTree()).find(({ focused }) => focused);
  return part ? `${part.role} ${part.name}` : 'nothing';
}

const inPage = <Result>(page: Page, look: () => Result) => until('the page', () => page.evaluate(look));
const textOf = (page: Page, text: string) =>
  until(`"${text}"`, async () => {
    const shown = await page.evaluate(() => document.body.innerText);
    return shown.includes(text) ? shown : null;
  });

describeInBrowsers('The card', (driver) => {
  test('copies the record with its sources at one click', async () => {
    const tab = await cardByKeyboard(driver());
    expect((await tab.untilCardPart('button', 'Copy')).name).toBe('Copy');
    await tab.clickInCard('button', 'Copy');
    await tab.untilCard('Copied');
    const text = await pastedText(driver());
    expect(text).toContain('Memorandum on mutual military security');
    expect(text).toMatch(/Azerbaijan: Approved by parliament.*\[\d+\]/);
    expect(text).toMatch(/^\[1\] .+ https?:\/\/\S+$/m);
  });

  test('copies at one key while it has the focus, whatever the keyboard’s letters, and tells so', async () => {
    const tab = await cardByKeyboard(driver());
    const card = await tab.card();
    const title = await card?.run((root) => root.querySelector('[aria-keyshortcuts="c"]')?.getAttribute('title') ?? '');
    expect(title).toBe('Copy with its sources (key C)');
    await tab.page.evaluate(() => {
      document.addEventListener('keydown', () => document.body.setAttribute('data-key-arrived', ''));
    });
    await tab.page.keyboard.press('c');
    await tab.untilCard('Copied');
    expect(await tab.page.evaluate(() => document.body.hasAttribute('data-key-arrived'))).toBe(false);
    expect(await pastedText(driver())).toMatch(/^\[1\] .+ https?:\/\/\S+$/m);
  });

  test('copies a report that names its entries, and the page only if the reader wants that', async () => {
    const tab = await cardByKeyboard(driver());
    await tab.clickInCard('button', 'More');
    await tab.untilCard('Key facts');
    const card = await tab.card();
    await card?.run((root) => {
      const details = root.querySelector('details') as HTMLDetailsElement;
      details.open = true;
      details.scrollIntoView({ block: 'end' });
    });
    await tab.clickInCard('button', 'Copy the report');
    await tab.untilCard('Copied');
    const plain = await pastedText(driver());
    expect(plain).toContain('memorandum-2025/');
    expect(plain).toContain('What is wrong with it');
    expect(plain).not.toContain(ADDRESS);
    await tab.page.bringToFront();
    await card?.run((root) => root.querySelector<HTMLElement>('.report')?.scrollIntoView({ block: 'end' }));
    await tab.clickInCard('checkbox', /.*/);
    await tab.clickInCard('button', 'Copied');
    const withPage = await until('the address', async () => {
      const text = await pastedText(driver());
      await tab.page.bringToFront();
      return text.includes(ADDRESS) ? text : null;
    });
    expect(withPage).toContain(`Page: ${ADDRESS}`);
  });

  test('is gone through with Tab in the order it is read, shows where the focus is, and gives it back', async () => {
    const tab = await articleOf(driver());
    await tab.page.focus('nav a');
    await driver().command('next-mention', tab);
    await tab.untilCard('1 of');
    await until('the focus', async () => (await focusedPart(tab)) === 'heading Memorandum on mutual military security');
    const seen: string[] = [];
    for (let presses = 0; presses < 40 && !seen.at(-1)?.startsWith('button Next'); presses++) {
      await tab.pressKey('Tab');
      seen.push(await focusedPart(tab));
      const card = await tab.card();
      const outline = await card?.run((root) => getComputedStyle(root.activeElement as Element).outlineStyle);
      expect(outline, seen.at(-1)).toBe('solid');
    }
    expect(seen[0]).toMatch(/^link Source 1: /);
    expect(seen.slice(-4)).toEqual(['button More', 'button Full record', 'button Copy', 'button Next mention']);
    expect(seen.slice(0, -4).every((part) => part.startsWith('link Source '))).toBe(true);
    await tab.pressKey('Escape');
    await tab.untilNoCard();
    expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
  });
});

describeInBrowsers('The popup', (driver) => {
  test('tells what the page says at odds with the record, in the page’s words', async () => {
    const tab = await articleOf(driver(), AT_ODDS);
    const popup = await driver().openPopup(tab);
    const text = await textOf(popup, 'at odds');
    expect(text).toContain('This page says');
    expect(text).toMatch(/“[^”]*signed in Ankara on 22 July 2025[^”]*”/);
    expect(text).toContain('On record for 22\u00a0Jul\u00a02025:');
    expect(await popup.$eval('.note.odds a', ({ href }) => href)).toMatch(/^https?:/);
  });

  test('has the timeline and every mention in its details, each a button that leads there', async () => {
    const tab = await articleOf(driver());
    const painted = Object.values(await tab.mentions()).flat();
    const popup = await driver().openPopup(tab);
    await textOf(popup, 'On this page');
    const listed = await popup.$$eval('.mentions button b', (all) => all.map((one) => one.textContent));
    expect(listed).toHaveLength(painted.length);
    const described = await popup.$$eval('.timeline > svg', (all) => all.map((one) => one.getAttribute('aria-label')));
    expect(described).toHaveLength(3);
    expect(described[0]).toContain('22\u00a0Jul\u00a02025');
    await popup.$eval('.mentions li:last-child button', (button) => (button as HTMLButtonElement).click());
    await tab.page.bringToFront();
    await tab.untilCard('Memorandum');
  });

  test('fits into 320 pixels without a scroll to the side', async () => {
    const tab = await articleOf(driver());
    const popup = await driver().openPopup(tab);
    await textOf(popup, 'On this page');
    const [wanted, available] = await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      document.body.style.width = '320px';
      const popupBox = document.querySelector('.popup') as HTMLElement;
      return [popupBox.scrollWidth, popupBox.clientWidth] as const;
    });
    expect(wanted).toBeLessThanOrEqual(available);
    expect(available).toBeLessThanOrEqual(320);
  });
});

describeInBrowsers('The page of the record', (driver) => {
  const open = async (instrument = 'memorandum-2025') => {
    const page = await driver().openExtensionPage(`dossier.html#${instrument}`);
    await textOf(page, 'Could not be established');
    return page;
  };
  const press = (page: Page, label: string) =>
    until(`the button ${label}`, () =>
      page.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
        button?.focus();
        return button !== undefined;
      }, label),
    );

  test('copies a fact with its sources as text, Markdown or CSL-JSON, and a report of an error in it', async () => {
    const page = await open();
    await page.bringToFront();
    await page.$eval('.steps .take', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    const copied = async (label: string) => {
      await press(page, label);
      await page.keyboard.press('Enter');
      await until('it to be copied', () => page.evaluate(() => document.activeElement?.textContent === 'Copied'));
      const text = await pastedText(driver());
      await page.bringToFront();
      return text;
    };
    const plain = await copied('As text');
    expect(plain).toContain('22\u00a0Jul\u00a02025');
    expect(plain).toMatch(/^\[1\] .+https?:\/\//m);
    expect(await copied('Markdown')).toMatch(/^1\. .*\]\(<https?:\/\//m);
    const items = JSON.parse(await copied('CSL-JSON')) as { URL: string; type: string }[];
    expect(items.length).toBeGreaterThan(0);
    for (const { URL: address, type } of items) {
      expect(address).toMatch(/^https?:\/\//);
      expect(['article-newspaper', 'webpage']).toContain(type);
    }
    const report = await copied('Copy the report');
    expect(report).toMatch(/Entries: memorandum-2025\/[a-z0-9-]+\n/);
    expect(report).toContain(plain.split('\n')[0]);
  });

  test('narrows the list of sources by kind and language, numbers staying as they are', async () => {
    const page = await open();
    const numbers = () => page.$$eval('ol.sources > li', (all) => all.map((one) => (one as HTMLLIElement).value));
    const all = await numbers();
    expect(all).toEqual(all.map((_, index) => index + 1));
    const [kind, language] = await page.$$('.filters select');
    await kind?.select('agency');
    await until('fewer', async () => (await numbers()).length < all.length);
    const agencies = await numbers();
    expect(agencies.length).toBeGreaterThan(0);
    await language?.select('tr');
    await until('fewer still', async () => (await numbers()).length < agencies.length);
    expect(agencies).toEqual(expect.arrayContaining(await numbers()));
    expect(await textOf(page, ' sources')).toContain(`${(await numbers()).length} of ${all.length} sources`);
    const tags = await page.$$eval('ol.sources .tag', (tagged) => tagged.map(({ textContent }) => textContent));
    for (const tag of tags) expect(tag).toContain('News agency · Turkish · read in');
  });

  test('leads to each of its sections by a link, with the keyboard too, and by its address', async () => {
    const page = await open();
    await page.bringToFront();
    const links = await page.$$eval('nav.sections a', (all) =>
      all.map((link) => [link.textContent, link.getAttribute('href') ?? ''] as const),
    );
    const headings = await page.$$eval('article h3[id]', (all) => all.map((one) => [one.textContent, `#${one.id}`]));
    expect(links.length).toBeGreaterThan(9);
    expect(links).toEqual(headings);
    await page.focus('nav.sections li:last-child a');
    await page.keyboard.press('Enter');
    const atTop = (of: Page, id: string) =>
      until(`${id} at the top`, () =>
        of.$eval(`[id="${id}"]`, (heading) => Math.abs(heading.getBoundingClientRect().top - 12) <= 1),
      );
    await atTop(page, 'memorandum-2025/sources');
    expect(await page.evaluate(() => location.hash)).toBe('#memorandum-2025/sources');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.filters select'))).toBe(true);

    const other = await driver().openExtensionPage('dossier.html#shusha-declaration/opinions');
    await atTop(other, 'shusha-declaration/opinions');
  });

  test('tells the status on any day the reader sets', async () => {
    const page = await open();
    await page.$eval('input[type="date"]', (input) => {
      const field = input as HTMLInputElement;
      field.value = '2025-08-01';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const row = await until('that day', () =>
      page.$eval('.boards', (board) =>
        (board.textContent ?? '').includes('1\u00a0August\u00a02025') ? board.textContent : null,
      ),
    );
    expect(row).toMatch(/Signed/);
    expect(row).not.toContain('Approved by parliament');
  });

  test('has the timeline’s content in words, in a table that the picture points to', async () => {
    const page = await open();
    const id = await page.$eval('.timeline > svg', (svg) => svg.getAttribute('aria-describedby'));
    const rows = await page.$$eval(`#${id} tbody tr`, (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.some((row) => row.includes('searched to'))).toBe(true);
  });

  test('puts positions and opinions side by side where there is room', async () => {
    const page = await open();
    const tops = await page.$$eval('.sides:first-of-type li', (all) =>
      all.slice(0, 2).map((one) => one.getBoundingClientRect().top),
    );
    expect(tops[0]).toBe(tops[1]);
  });

  test('prints without buttons and links to its parts, with the addresses of its sources, and no heading left behind', async () => {
    const page = await open();
    const printed = await inPage(page, () => {
      // Both browsers can be had to show what they would print in this way alone.
      for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
        if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'all';
      }
      const left = [...document.querySelectorAll('nav,.sections,.take,.filters')].filter((one) =>
        one.checkVisibility(),
      );
      const source = document.querySelector('.sources a[href]') as Element;
      return {
        left: left.map(({ outerHTML }) => outerHTML.slice(0, 60)),
        address: getComputedStyle(source, '::after').content,
        breaks: [...new Set([...document.querySelectorAll('h2,h3,h4')].map((one) => getComputedStyle(one).breakAfter))],
      };
    });
    expect(printed).toMatchObject({ left: [], breaks: ['avoid'] });
    // Firefox tells the rule, Chromium what comes of it.
    expect(printed.address).toMatch(/http|attr\(href\)/);
  });
});
