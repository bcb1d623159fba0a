/** The main job: mentions are marked, hovering shows the record, the popup sums the page up. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pointOf } from '../../scripts/browsers/pointing.ts';
import { until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import { HIGHLIGHT_PREFIX } from './harness/ids.ts';

const HOST = 'http://news.az';

/** The colour that fills most of a small piece of the page as the reader sees it, as `red,green,blue`. */
async function groundAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const paint = async (data: string, left: number, top: number) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.drawImage(image, 0, 0);
    const pixels = canvas.getImageData(left - 12, top - 7, 24, 14).data;
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = pixels.slice(at, at + 3).join(',');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
  };
  return page.evaluate(paint, picture, Math.round(x), Math.round(y));
}

describeInBrowsers('Reading an article', (driver) => {
  test('marks every instrument, and nothing else', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    const painted = await tab.untilPainted(['memorandum-2025', 'shusha-declaration', 'un-charter-article-51']);
    expect(Object.keys(painted).sort()).toEqual(['memorandum-2025', 'shusha-declaration', 'un-charter-article-51']);
    expect(painted['shusha-declaration']).toEqual(['Shusha Declaration']);
    expect(painted['un-charter-article-51']?.[0]).toBe('Article 51 of the United Nations Charter');
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('marks with a shade that is to be seen, stronger under the open card', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['shusha-declaration']);
    const at = await pointOf(tab.page.mainFrame(), { highlight: `${HIGHLIGHT_PREFIX}shusha-declaration`, nth: 0 });
    const shaded = await until('a shade', async () => {
      const ground = await groundAt(tab.page, at);
      return ground === '255,255,255' ? null : ground;
    });
    await tab.hoverMention('shusha-declaration');
    await tab.untilCard('Shusha');
    const blue = (colour: string) => Number(colour.split(',')[2]);
    expect(blue(shaded)).toBeLessThan(245);
    expect(blue(await groundAt(tab.page, at))).toBeLessThan(blue(shaded) - 10);
  });

  test('leaves the page’s own document byte for byte as it was', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['memorandum-2025']);
    const marked = await tab.html();
    await tab.hoverMention('memorandum-2025');
    await tab.untilCard();
    await tab.pressKey('Escape');
    await tab.untilNoCard();
    expect(await tab.html()).toBe(marked);
    const elsewhere = await driver().open('http://unlisted.example/vote', { file: 'news-vote.html' });
    expect(await elsewhere.html()).toBe(marked);
  });

  test('shows on hover where each party stood on the page’s date and stands now, with sources', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['memorandum-2025']);
    await tab.hoverMention('memorandum-2025');
    const text = await tab.untilCard('Azerbaijan');
    expect(text).toContain('When published');
    expect(text).toContain('17\u00a0Dec\u00a02025');
    expect(text).toContain('Approved by parliament, 16\u00a0Dec\u00a02025');
    expect(text).toContain('Procedure open, says Clash Report');
    expect(text).toContain('Latest on record');
    expect(text).toContain('President signed the approving law, about 25\u00a0Dec\u00a02025');
    expect(text).toContain('checked to 13\u00a0Mar\u00a02026');
    expect(text).toContain('Sources disagree');
    const tree = await tab.cardTree();
    expect(tree[0]).toMatchObject({ role: 'dialog', name: 'Treaty Lens: Memorandum on mutual military security' });
    const sources = tree.filter(({ role, href }) => role === 'link' && href?.startsWith('http'));
    expect(sources.length).toBeGreaterThan(3);
    expect(sources[0]?.name).toMatch(/^Source 1: /);
  });

  test('opens the rest of the record in the card on demand', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['shusha-declaration']);
    await tab.hoverMention('shusha-declaration');
    expect(await tab.untilCard('Declaration')).not.toContain('Key facts');
    await tab.clickInCard('button', 'More');
    expect(await tab.untilCard('Key facts')).toContain('Sources');
  });

  test('stays while the pointer is on the card, goes when it has left, and closes with Escape', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['memorandum-2025']);
    await tab.hoverMention('memorandum-2025');
    await tab.untilCard();
    await tab.hoverCard();
    expect(await tab.cardText()).not.toBeNull();
    await tab.hoverNothing();
    await tab.untilNoCard();
    await tab.hoverMention('memorandum-2025', { nth: 1 });
    await tab.untilCard();
    await tab.pressKey('Escape');
    await tab.untilNoCard();
  });

  test('moves through the mentions by keyboard and gives the focus back', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['memorandum-2025']);
    await driver().command('next-mention', tab);
    await tab.untilCard('1 of');
    const heading = await tab.untilCardPart('heading', /Memorandum/);
    expect(heading.focused).toBe(true);
    await driver().command('next-mention', tab);
    await tab.untilCard('2 of');
    await tab.pressKey('Escape');
    await tab.untilNoCard();
    expect(await tab.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('shows the number of mentions on the button and sums the page up in the popup', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    const painted = await tab.untilPainted(['memorandum-2025']);
    const count = Object.values(painted).flat().length;
    await until('the badge', async () => (await driver().badge(tab)) === String(count));
    const popup = await driver().openPopup(tab);
    const text = await until('the summary', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      return shown.includes('On this page') ? shown : null;
    });
    expect(text).toContain(`3 instruments, ${count} mentions`);
    expect(text).toContain('Published 17\u00a0Dec\u00a02025');
    expect(text).toContain('Azerbaijan: Approved by parliament');
    expect(text).toContain('Türkiye: Procedure open');
    expect(text).toContain('Charter in force: Yes');
  });

  test('goes by another date once the reader sets one in the popup, in popup and card', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['memorandum-2025']);
    const popup = await driver().openPopup(tab);
    await until('the popup', () => popup.evaluate(() => document.querySelector('.instrument') !== null));
    await popup.evaluate(() => {
      (document.querySelector('button.underlined') as HTMLButtonElement).click();
    });
    await until('the form', () => popup.evaluate(() => document.querySelector('#date') !== null));
    await popup.evaluate(() => {
      const input = document.querySelector('#date') as HTMLInputElement;
      input.value = '2025-08-01';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.evaluate(() => (document.querySelector('form button') as HTMLButtonElement).click());
    const text = await until('the new date', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      return shown.includes('Going by') ? shown : null;
    });
    expect(text).toContain('Going by 1\u00a0Aug\u00a02025');
    expect(text).toContain('Azerbaijan: Signed');
    await tab.page.bringToFront();
    await until('the card to go by it', async () => {
      await tab.hoverNothing();
      await tab.hoverMention('memorandum-2025');
      return (await tab.untilCard()).includes('On the date you set');
    });
  });

  test('jumps from the popup to a mention and opens its card', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['shusha-declaration']);
    const popup = await driver().openPopup(tab);
    const button = await until('the button', () => popup.$('.instrument:nth-of-type(2) .count'));
    await button.evaluate((element) => (element as HTMLButtonElement).click());
    await tab.page.bringToFront();
    await tab.untilCard('Shusha Declaration');
  });

  test('has nothing to mark on a page that names no instrument, and says so', async () => {
    const tab = await driver().open(`${HOST}/world/none`, { file: 'none.html' });
    expect(await tab.settled()).toEqual({});
    expect(await driver().badge(tab)).toBe('');
    const popup = await driver().openPopup(tab);
    await until('the popup', async () =>
      (await popup.evaluate(() => document.body.innerText)).includes('None of our instruments on this page'),
    );
  });

  test('reads an unlisted page once the reader asks for it, and not before', async () => {
    const tab = await driver().open('http://unlisted.example/vote', { file: 'news-vote.html' });
    expect(await tab.highlights()).toEqual([]);
    const popup = await driver().openPopup(tab);
    const scan = await until('the offer', () => popup.$('button.primary'));
    expect(await popup.evaluate(() => document.body.innerText)).toContain('does not read this site by itself');
    await scan.evaluate((element) => (element as HTMLButtonElement).click());
    await tab.page.bringToFront();
    await tab.untilPainted(['memorandum-2025', 'shusha-declaration']);
    await tab.hoverMention('shusha-declaration');
    await tab.untilCard('Shusha Declaration');
  });

  test('keeps off a site that the reader switched off, at once and without reload', async () => {
    const tab = await driver().open(`${HOST}/politics/vote`, { file: 'news-vote.html' });
    await tab.untilPainted(['memorandum-2025']);
    const popup = await driver().openPopup(tab);
    const toggle = await until('the switch', () => popup.$('footer .push'));
    await toggle.evaluate((element) => (element as HTMLButtonElement).click());
    await until('the marks to go', async () => (await tab.highlights()).length === 0);
    await until('the popup to say so', async () =>
      (await popup.evaluate(() => document.body.innerText)).includes('Treaty Lens is off on this site'),
    );
    await until('the switch back', () => popup.$('footer .push'));
    await popup.evaluate(() => (document.querySelector('footer .push') as HTMLButtonElement).click());
    await tab.untilPainted(['memorandum-2025']);
  });

  test('names the date it read from the text as such', async () => {
    const tab = await driver().open(`${HOST}/a/visible-date`, { file: 'visible-date.html' });
    await tab.untilPainted();
    const [id] = Object.keys(await tab.mentions());
    await tab.hoverMention(id as string);
    expect(await tab.untilCard('read from the text')).toContain('When published');
  });

  test('opens the full record, with opinions under their speakers’ names, on a page of its own', async () => {
    const page = await driver().openExtensionPage('dossier.html#memorandum-2025');
    const text = await until('the record', async () => {
      const shown = await page.evaluate(() => document.body.innerText);
      return shown.includes('Opinions') ? shown : null;
    });
    expect(text).toContain('Memorandum on mutual military security');
    expect(text).toContain('Views of those who hold them');
    expect(text).toContain('Could not be established');
    expect(text).toMatch(/Assessment: .+\nOn record: 16 December 2025\./);
  });
});
