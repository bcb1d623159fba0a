/** Pages that work against the extension, or are unlike any article: none reaches the card, none is harmed. */
import { expect, test } from 'vitest';
import { pointOf } from '../../scripts/browsers/pointing.ts';
import { stays, until } from '../../scripts/browsers/until.ts';
import { closeSharedBrowsers, describeInSharedBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { HIGHLIGHT_PREFIX } from './harness/ids.ts';
import { cardOnTop } from './harness/on-top.ts';
import { longArticle, STRICT_POLICY } from './harness/pages.ts';
import type { Tab } from './harness/tab.ts';

const HOST = 'http://news.az';
const SHUSHA = 'shusha-declaration';
const ARTICLE_51 = 'un-charter-article-51';

const noCard = (tab: Tab) => async () => (await tab.card()) === null;

/** A plain page with the same line at the same place as in hostile-styles.html. */
const PLAIN = `<!doctype html><html lang="en"><meta charset="utf-8"><style>body { font: 18px/1.6 serif; margin: 40px; }</style>
<body><p>The two presidents signed the Shusha Declaration in June 2021.</p></body></html>`;

/** Name of the event by which content scripts of WXT announce themselves to every page, unless kept from it. */
async function announcement(driver: Driver): Promise<string> {
  const id = await driver.inExtension(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { id: string } }>;
    return (browser ?? chrome).runtime.id;
  });
  return `${id}:overlay:wxt:content-script-started`;
}

/** A picture of the card alone, without its edges, in which the page behind may show. */
async function pictureOfCard(tab: Tab): Promise<string> {
  await tab.untilPainted([SHUSHA]);
  await tab.hoverMention(SHUSHA);
  await tab.untilCard();
  let last = '';
  const look = async () => {
    const box = await cardOnTop(tab.page.mainFrame());
    if (!box) return null;
    const clip = { x: box.x + 14, y: box.y + 14, width: box.width - 28, height: box.height - 28 };
    // Beyond the viewport Chromium lets the pointer leave the page, and the card closes.
    const picture = await tab.page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
    const before = last;
    last = picture;
    return before === picture ? picture : null;
  };
  return until('the card to stand still', look, { timeout: 15_000 });
}

closeSharedBrowsers();

describeInSharedBrowsers('A page whose styles reach for everything', (driver) => {
  test('leaves the card as it is, to the pixel', async () => {
    const plain = await driver().open(`${HOST}/plain`, PLAIN);
    const wanted = await pictureOfCard(plain);
    const hostile = await driver().open(`${HOST}/styles`, { file: 'hostile-styles.html' });
    const picture = await pictureOfCard(hostile);
    if (picture !== wanted) await hostile.screenshot('hostile-styles');
    expect(wanted.length, 'there is something to be seen').toBeGreaterThan(10_000);
    expect(picture === wanted, 'the card looks as on a plain page').toBe(true);
    await hostile.clickInCard('button', 'More');
    await hostile.untilCard('Key facts');
  });
});

describeInSharedBrowsers('A page that forges', (driver) => {
  test('the event that ends a WXT content script: marks and card stay', async () => {
    const tab = await driver().open(`${HOST}/forged`, PLAIN);
    await tab.untilPainted([SHUSHA]);
    const name = await announcement(driver());
    await tab.page.bringToFront();
    await tab.page.evaluate((name) => {
      const detail = { contentScriptName: 'overlay', messageId: 'x' };
      for (const target of [document, window, document.body]) {
        target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
      }
      window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'overlay', messageId: 'x' }, '*');
    }, name);
    await stays('the mention is painted', async () => (await tab.mentions())[SHUSHA] !== undefined, 300);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
    expect(await tab.settled()).toEqual({ [SHUSHA]: ['Shusha Declaration'] });
  });

  test('pointer, clicks and keys: none opens or drives the card', async () => {
    const tab = await driver().open(`${HOST}/synthetic`, PLAIN);
    await tab.untilPainted([SHUSHA]);
    const { x, y } = await pointOf(tab.page.mainFrame(), { highlight: HIGHLIGHT_PREFIX + SHUSHA, nth: 0 });
    const pretend = (at: { x: number; y: number }) =>
      tab.page.evaluate(({ x, y }) => {
        const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, pointerType: 'mouse' };
        const paragraph = document.querySelector('p') as Element;
        for (const target of [paragraph, document, window]) {
          for (const type of [
            'pointerover',
            'pointerenter',
            'pointermove',
            'pointerdown',
            'pointerup',
            'pointerleave',
          ]) {
            target.dispatchEvent(new PointerEvent(type, { ...init, isPrimary: true }));
          }
          for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick']) {
            target.dispatchEvent(new MouseEvent(type, init));
          }
          for (const key of ['Escape', 'Enter', 'n', 'N']) {
            const keys = { key, bubbles: true, composed: true, altKey: key === 'N', shiftKey: key === 'N' };
            target.dispatchEvent(new KeyboardEvent('keydown', keys));
            target.dispatchEvent(new KeyboardEvent('keyup', keys));
          }
        }
      }, at);
    await pretend({ x, y });
    await stays('no card is open', noCard(tab), 600);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard();
    await pretend({ x: 900, y: 700 });
    await tab.page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.click();
      for (const type of ['keydown', 'focusin', 'toggle']) host.dispatchEvent(new Event(type));
      document.dispatchEvent(new Event('fullscreenchange'));
    });
    await stays('the card is open', async () => (await tab.card()) !== null, 700);
    await tab.pressKey('Escape');
    await tab.untilNoCard();
  });

  test('messages of the extension: nothing opens, changes or is stored', async () => {
    const tab = await driver().open(`${HOST}/messages`, PLAIN);
    await tab.untilPainted([SHUSHA]);
    const stateOf = () =>
      driver().inExtension(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          {
            storage: Record<'local' | 'session', { get: () => Promise<object> }>;
            tabs: { query: (f: object) => Promise<unknown[]> };
          }
        >;
        const { storage, tabs } = browser ?? chrome;
        return JSON.stringify([await storage.local.get(), await storage.session.get(), (await tabs.query({})).length]);
      });
    const before = await stateOf();
    const painted = await tab.highlights();
    await tab.page.bringToFront();
    const reached = await tab.page.evaluate(async () => {
      const requests = [
        { type: 'open-record', instrument: 'shusha-declaration' },
        { type: 'set-date', tabId: 1, date: '2020-01-01' },
        { type: 'scan', tabId: 1 },
        { type: 'summary', tabId: 1 },
        { type: 'at-odds' },
        { type: 'cards' },
        { type: 'refresh' },
        { type: 'step', by: 1 },
        { type: 'jump', mention: 0 },
        { type: 'since' },
      ];
      const answers: unknown[] = [];
      window.addEventListener(
        'message',
        ({ data }) => !requests.some(({ type }) => type === data?.type) && answers.push(data),
      );
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime?: { sendMessage: (...given: unknown[]) => Promise<unknown> } } | undefined
      >;
      for (const request of requests) {
        window.postMessage(request, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: request }));
        for (const runtime of [browser?.runtime, chrome?.runtime]) {
          const answer = await runtime?.sendMessage(request).catch(() => undefined);
          if (answer !== undefined) answers.push(answer);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return answers;
    });
    expect(reached).toEqual([]);
    expect(await tab.card()).toBeNull();
    expect(await tab.highlights()).toEqual(painted);
    expect(await stateOf()).toBe(before);
  });
});

describeInSharedBrowsers('A page that listens', (driver) => {
  test('hears and finds nothing of the extension where there is nothing to mark', async () => {
    const name = await announcement(driver());
    const listens = `<script>
      var heard = [];
      for (const type of [${JSON.stringify(name)}, 'message', 'resize', 'scroll', 'focusin', 'toggle'])
        for (const target of [window, document]) target.addEventListener(type, () => heard.push(type), true);
      new MutationObserver(() => heard.push('mutation')).observe(document, { attributes: true, childList: true, subtree: true });
      var globals = Object.getOwnPropertyNames(window).length;
    </script>`;
    const tab = await driver().open(`${HOST}/nothing`, PLAIN.replace('Shusha Declaration', 'contract') + listens);
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    const found = await tab.page.evaluate(() => {
      const { heard, globals } = window as unknown as { heard: string[]; globals: number };
      const globalsNow = Object.getOwnPropertyNames(window).length;
      return {
        heard,
        more: globalsNow - globals,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(found).toEqual({ heard: [], more: 0, highlights: 0, sheets: 0 });
  });

  test('cannot act within the card nor, in Chromium, get hold of any of it, whatever the reader does there', async () => {
    const tab = await driver().open(`${HOST}/listens`, { file: 'hostile-listens.html' });
    await tab.untilPainted([SHUSHA]);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Declaration');
    await tab.clickInCard('button', 'More');
    await tab.untilCard('Key facts');
    const box = await tab.cardBox();
    if (!box) throw new Error('The card is gone');
    // A selection drawn over the card's text, copied.
    await tab.page.mouse.move(box.x + 20, box.y + 60);
    await tab.page.mouse.down();
    await tab.page.mouse.move(box.x + 200, box.y + 90, { steps: 4 });
    await tab.page.mouse.up();
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('c');
    await tab.page.keyboard.up('Control');
    await tab.page.mouse.wheel({ deltaY: 120 });
    for (let i = 0; i < 4; i++) await tab.pressKey('Tab');
    const { ways, hostText, text } = await tab.page.evaluate(() => {
      const { caught, hostText } = window as unknown as { caught: Map<string, Node>; hostText: string };
      return { ways: [...caught.keys()], hostText, text: document.body.textContent };
    });
    expect(hostText).toBe('');
    expect(text).not.toContain('Key facts');
    // Firefox hands nodes of closed shadow trees to pages, by properties that it alone has and by the selection.
    const known = /(?:explicitO|o)riginalTarget|rangeParent|selection|range\./;
    const leaks = driver().kind === 'firefox' ? ways.filter((way) => !known.test(way)) : ways;
    expect(leaks).toEqual([]);
    const tabs = (await driver().browser.pages()).length;
    const shown = await tab.cardText();
    await tab.page.evaluate(() => {
      for (const node of (window as unknown as { caught: Map<string, Node> }).caught.values()) {
        const root = node.getRootNode() as ShadowRoot;
        for (const control of root.querySelectorAll<HTMLElement>('button, a')) control.click();
      }
    });
    await stays('the card is as it was', async () => (await tab.cardText()) === shown, 500);
    expect(await driver().browser.pages()).toHaveLength(tabs);
  });
});

describeInSharedBrowsers('A page that tidies up', (driver) => {
  test('has the highlights it cleared back, after a change of its own and without any', async () => {
    const tab = await driver().open(`${HOST}/clears`, { file: 'hostile-clears-highlights.html' });
    await tab.untilPainted([SHUSHA]);
    await tab.page.evaluate(() => {
      CSS.highlights.set('page-own', new Highlight());
      (window as unknown as { clearAll: () => void }).clearAll();
    });
    expect(await tab.mentions()).toEqual({});
    await tab.untilPainted([SHUSHA]);
    await tab.page.evaluate(() => CSS.highlights.clear());
    await tab.untilPainted([SHUSHA]);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('may throw our element out: no loop, no exception, and Escape is the page’s again', async () => {
    const tab = await driver().open(`${HOST}/guards`, { file: 'hostile-clears-highlights.html' });
    const before = await tab.html();
    await tab.untilPainted([SHUSHA]);
    await tab.page.evaluate(() => {
      (window as unknown as { guardRoot: () => void }).guardRoot();
      addEventListener('keydown', ({ key }) => {
        document.title = key;
      });
    });
    const thrownOut = () => tab.page.evaluate(() => (window as unknown as { thrownOut: number }).thrownOut);
    await tab.hoverMention(SHUSHA);
    await until('the element to be thrown out', async () => (await thrownOut()) > 0);
    await stays('it is not put back again and again', async () => (await thrownOut()) === 1, 800);
    await tab.pressKey('Escape');
    expect(await tab.page.title()).toBe('Escape');
    await tab.hoverNothing();
    await tab.hoverMention(SHUSHA);
    await until('one more try', async () => (await thrownOut()) === 2);
    await tab.page.evaluate(() => {
      document.title = 'A tidy page';
    });
    expect(await tab.html()).toBe(before);
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('may hide our element by script: the next one opens', async () => {
    const tab = await driver().open(`${HOST}/hides`, PLAIN);
    await tab.untilPainted([SHUSHA]);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard();
    await tab.page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).hidePopover());
    await tab.untilNoCard();
    await tab.hoverNothing();
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
    expect(tab.consoleErrors()).toEqual([]);
  });
});

describeInSharedBrowsers('A page of another kind', (driver) => {
  test.each([
    ['without a body', 'hostile-no-body.xhtml', 'application/xhtml+xml'],
    ['that is a drawing', 'hostile-drawing.svg', 'image/svg+xml'],
    ['that is plain text', 'hostile-drawing.svg', 'text/plain'],
    ['of XML', 'hostile-drawing.svg', 'text/xml'],
  ])('%s is left alone', async (_, file, contentType) => {
    driver().serve(`${HOST}/left`, PLAIN);
    const tab = await driver().open(`${HOST}/odd`, { file, contentType });
    await stays('nothing is painted', async () => (await tab.highlights()).length === 0, 700);
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('is framed by a frameset: each frame has its own marks and its own card', async () => {
    driver().serve(`${HOST}/left`, PLAIN);
    driver().serve(`${HOST}/right`, { file: 'frame.html' });
    const tab = await driver().open(`${HOST}/frameset`, { file: 'hostile-frameset.html' });
    const [left, right] = [await tab.frame(`${HOST}/left`), await tab.frame(`${HOST}/right`)];
    await tab.untilPainted([SHUSHA], { frame: left });
    await tab.untilPainted([ARTICLE_51], { frame: right });
    expect(await tab.highlights()).toEqual([]);
    await tab.hoverMention(ARTICLE_51, { frame: right });
    await tab.untilCard('Charter', { frame: right });
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('loses its body while it loads, and gets another: that one is read', async () => {
    const tab = await driver().open(`${HOST}/bodiless`, { file: 'hostile-body-removed.html' });
    await stays('nothing is painted', async () => (await tab.highlights()).length === 0, 700);
    await tab.page.evaluate(() => (window as unknown as { bringBody: () => void }).bringBody());
    await tab.untilPainted([SHUSHA]);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('allows nothing and is 1 MB long: marked to its end, and the card looks as ever', async () => {
    const tab = await driver().open(`${HOST}/strict`, { body: longArticle(1_000_000, 30), headers: STRICT_POLICY });
    const painted = await until(
      'all mentions',
      async () => {
        const { [SHUSHA]: texts = [] } = await tab.mentions();
        return texts.length === 30 ? texts : null;
      },
      { timeout: 20_000 },
    );
    expect(new Set(painted)).toEqual(new Set(['Shusha Declaration']));
    await tab.hoverMention(SHUSHA, { nth: 29 });
    await tab.untilCard('Shusha Declaration');
    const card = await cardOnTop(tab.page.mainFrame());
    expect(card?.width).toBeGreaterThan(380);
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('claims a language that nobody knows: what is named in full is marked, what is short is not', async () => {
    const tab = await driver().open(`${HOST}/klq`, { file: 'hostile-unknown-language.html' });
    const painted = await tab.untilPainted([SHUSHA]);
    expect(painted).toEqual({ [SHUSHA]: ['Shusha Declaration'] });
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('names an instrument where nobody reads: only the words that are read are marked', async () => {
    const tab = await driver().open(`${HOST}/not-text`, { file: 'hostile-not-text.html' });
    await tab.untilPainted([SHUSHA]);
    expect(await tab.settled()).toEqual({ [SHUSHA]: ['Shusha Declaration'] });
    const where = await tab.page.evaluate(
      (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.startContainer?.parentElement?.id),
      HIGHLIGHT_PREFIX + SHUSHA,
    );
    expect(where).toEqual(['counts']);
  });
});

describeInSharedBrowsers('The reader’s own doings with marked text', (driver) => {
  test('links in it are followed, and open no card', async () => {
    driver().serve(`${HOST}/background/self-defence`, { file: 'none.html' });
    const tab = await driver().open(`${HOST}/vote`, { file: 'news-vote.html' });
    await tab.untilPainted([ARTICLE_51]);
    await tab.clickText('United Nations');
    await until('the link to be followed', () => tab.page.url() === `${HOST}/background/self-defence`);
    await stays('no card is open', noCard(tab), 300);
  });

  test('a selection drawn over it opens nothing', async () => {
    const tab = await driver().open(`${HOST}/plain`, PLAIN);
    await tab.untilPainted([SHUSHA]);
    const { x, y } = await pointOf(tab.page.mainFrame(), { highlight: HIGHLIGHT_PREFIX + SHUSHA, nth: 0 });
    await tab.page.mouse.move(x - 120, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x - 20, y, { steps: 3 });
    await tab.page.mouse.move(x + 10, y, { steps: 3 });
    await stays('no card is open', noCard(tab), 400);
    await tab.page.mouse.up();
    await stays('no card is open', noCard(tab), 400);
    expect(await tab.page.evaluate(() => String(getSelection()))).toContain('Shusha');
  });

  test('a click on it pins the card, and one elsewhere closes it', async () => {
    const tab = await driver().open(`${HOST}/plain`, PLAIN);
    await tab.untilPainted([SHUSHA]);
    await tab.clickText('Shusha Declaration');
    await tab.untilCard();
    await tab.page.mouse.move(900, 700);
    await stays('the card is open', async () => (await tab.card()) !== null, 500);
    await tab.page.mouse.click(900, 700);
    await tab.untilNoCard();
  });
});
