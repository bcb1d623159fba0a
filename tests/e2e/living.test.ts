/** Pages that change while they are read: marks follow the text, and the work stays bounded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stays, until } from '../../scripts/browsers/until.ts';
import { closeSharedBrowsers, describeInBrowsers, describeInSharedBrowsers } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { FIXTURE_PAGES, HIGHLIGHT_PREFIX } from './harness/ids.ts';
import type { Tab } from './harness/tab.ts';

const HOST = 'http://news.az';
const MEMORANDUM = 'memorandum-2025';
const SHUSHA = 'shusha-declaration';
const ARTICLE_51 = 'un-charter-article-51';
const PARTNERSHIP = 'strategic-partnership-2010';

/** Calls a function that a fixture page offers. */
function call(tab: Tab, name: string, ...args: unknown[]): Promise<unknown> {
  return tab.page.evaluate(
    (name, args) => (window as unknown as Record<string, (...given: unknown[]) => unknown>)[name]?.(...args),
    name,
    args,
  );
}

/** Waits until exactly these texts are painted, by instrument. */
function untilExactly(tab: Tab, wanted: Record<string, string[]>): Promise<unknown> {
  return until(`exactly ${JSON.stringify(wanted)}`, async () => {
    const painted = await tab.mentions();
    if (JSON.stringify(painted) !== JSON.stringify(wanted)) throw new Error(JSON.stringify(painted));
    return true;
  });
}

const untilBadge = (driver: Driver, tab: Tab, text: string) =>
  until(`the badge to say "${text}"`, async () => (await driver.badge(tab)) === text);

/** Reads the popup once it shows the page's summary. */
async function summaryOf(driver: Driver, tab: Tab): Promise<string> {
  const popup = await driver.openPopup(tab);
  const text = await until('the summary', async () => {
    const shown = await popup.evaluate(() => document.body.textContent ?? '');
    return shown.includes('On this page') ? shown : null;
  });
  await popup.close();
  await tab.page.bringToFront();
  return text;
}

closeSharedBrowsers();

describeInSharedBrowsers('A single-page application', (driver) => {
  test('has the marks, the date and the count of the article that is shown', async () => {
    const tab = await driver().open(`${HOST}/spa`, { file: 'hostile-spa.html' });
    await tab.untilPainted([MEMORANDUM]);
    await tab.hoverMention(MEMORANDUM);
    expect(await tab.untilCard('When published')).toContain('17\u00a0Dec\u00a02025');
    await tab.clickText('Second');
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
    expect(await tab.card()).toBeNull();
    await tab.hoverMention(SHUSHA);
    expect(await tab.untilCard('When published')).toContain('5\u00a0Feb\u00a02022');
    await untilBadge(driver(), tab, '1');
    await tab.clickText('Third');
    await untilExactly(tab, {});
    await untilBadge(driver(), tab, '');
    await tab.page.bringToFront();
    await tab.page.evaluate(() => history.back());
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
    expect(tab.consoleErrors()).toEqual([]);
  });
});

describeInSharedBrowsers('A page that renders again and again', (driver) => {
  test('finds its own tree untouched, and its marks follow the text', async () => {
    const tab = await driver().open(`${HOST}/rerender`, { file: 'hostile-rerender.html' });
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
    for (let i = 0; i < 5; i++) {
      await call(tab, 'render', [`Round ${i}.`, 'The two presidents signed the Shusha Declaration in June 2021.']);
    }
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
    await call(tab, 'rewrite', 1, 'The ministers named Article 51 of the UN Charter.');
    await untilExactly(tab, { [ARTICLE_51]: ['Article 51 of the UN Charter'] });
    await call(tab, 'rewrite', 0, 'Before it all came the Shusha Declaration.');
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'], [ARTICLE_51]: ['Article 51 of the UN Charter'] });
    await call(tab, 'split', 0, 'Before it all came the Shu'.length);
    await stays('the mark is whole', async () => (await tab.mentions())[SHUSHA]?.join() === 'Shusha Declaration', 600);
    await call(tab, 'rewrite', 1, 'The ministers named nothing.');
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
    await call(tab, 'render', ['Nothing is left of it.']);
    await untilExactly(tab, {});
    expect(await tab.page.evaluate(() => (window as unknown as { complaints: string[] }).complaints)).toEqual([]);
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('keeps the card open over what stays where it was, and closes it with what goes', async () => {
    const tab = await driver().open(`${HOST}/rerender`, { file: 'hostile-rerender.html' });
    await tab.untilPainted([SHUSHA]);
    await tab.hoverMention(SHUSHA);
    await tab.untilCard();
    await call(tab, 'rewrite', 1, 'The ministers named Article 51 of the UN Charter.');
    await tab.untilPainted([SHUSHA, ARTICLE_51]);
    await stays('the card is open', async () => (await tab.card()) !== null, 500);
    await call(tab, 'render', ['The ministers named Article 51 of the UN Charter.']);
    await tab.untilNoCard();
  });
});

describeInSharedBrowsers('A live blog', (driver) => {
  test('has new posts marked, while the card over an old one stays', async () => {
    const tab = await driver().open(`${HOST}/live`, { file: 'hostile-live-blog.html' });
    await tab.untilPainted([MEMORANDUM]);
    await call(tab, 'startTicker');
    await tab.clickText('memorandum on mutual military security');
    await tab.untilCard('Memorandum');
    await call(tab, 'post', 'A deputy recalls the Shusha Declaration.');
    await tab.untilPainted([MEMORANDUM, SHUSHA]);
    expect(await tab.cardText()).toContain('Memorandum');
    await untilBadge(driver(), tab, String(Object.values(await tab.mentions()).flat().length));
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('is not read again for a ticker that names nothing', async () => {
    const tab = await driver().open(`${HOST}/live`, { file: 'hostile-live-blog.html' });
    await tab.untilPainted([MEMORANDUM]);
    await tab.settled();
    const isAsBefore = () =>
      tab.page.evaluate((name) => {
        const seen = window as unknown as { before: unknown };
        const { before } = seen;
        seen.before = CSS.highlights.get(name);
        return seen.before === before;
      }, HIGHLIGHT_PREFIX + MEMORANDUM);
    // What came before may still be looked at, on a busy machine.
    await until('a second without painting', async () => {
      await isAsBefore();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return isAsBefore();
    });
    await call(tab, 'startTicker');
    await stays('it was not painted anew', isAsBefore, 3000);
  });

  test('that names something fifty times a second is read a few times a second at most, and in the end whole', async () => {
    const tab = await driver().open(`${HOST}/live`, { file: 'hostile-live-blog.html' });
    await tab.untilPainted([MEMORANDUM]);
    const times = await tab.page.evaluate(
      (name) =>
        new Promise<number>((done) => {
          const painted = new Set<unknown>();
          let posts = 0;
          const timer = setInterval(() => {
            painted.add(CSS.highlights.get(name));
            (window as unknown as { post: (text: string) => void }).post(`${posts}: the Shusha Declaration again.`);
            if (++posts < 200) return;
            clearInterval(timer);
            done(painted.size);
          }, 20);
        }),
      HIGHLIGHT_PREFIX + SHUSHA,
    );
    // Four seconds, with 200 ms of rest at least between two readings.
    expect(times).toBeLessThanOrEqual(22);
    await until('all posts', async () => (await tab.mentions())[SHUSHA]?.length === 200, { timeout: 15_000 });
    expect(tab.consoleErrors()).toEqual([]);
  });
});

describeInSharedBrowsers('Text that is shown later', (driver) => {
  test('is marked when it shows: consent wall, "read more", tab, disclosure', async () => {
    const tab = await driver().open(`${HOST}/revealed`, { file: 'hostile-revealed.html' });
    await stays('nothing is painted', async () => Object.keys(await tab.mentions()).length === 0, 700);
    await tab.page.click('#consent button');
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
    await tab.page.click('#teaser button');
    await tab.untilPainted([SHUSHA, ARTICLE_51]);
    expect(Object.keys(await tab.mentions())).toHaveLength(2);
    await tab.page.evaluate(() => document.getElementById('panel')?.classList.add('shown'));
    // No box changes its size: the next click or key brings it up.
    await tab.page.mouse.click(700, 600);
    await tab.untilPainted([SHUSHA, ARTICLE_51, PARTNERSHIP]);
    expect(Object.keys(await tab.mentions())).toHaveLength(3);
    await tab.page.click('summary');
    await tab.untilPainted([SHUSHA, ARTICLE_51, PARTNERSHIP, MEMORANDUM]);
    await untilBadge(driver(), tab, String(Object.values(await tab.mentions()).flat().length));
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('is marked when a timer shows it, without any doing of the reader', async () => {
    const tab = await driver().open(`${HOST}/revealed`, { file: 'hostile-revealed.html' });
    await stays('nothing is painted', async () => Object.keys(await tab.mentions()).length === 0, 700);
    await tab.page.evaluate(() => document.body.classList.remove('wall'));
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
  });
});

describeInSharedBrowsers('Coming and going', (driver) => {
  test('a page that comes back out of the cache has its marks, its count and its card', async () => {
    const headers = { 'cache-control': 'max-age=600' };
    driver().serve(`${HOST}/elsewhere`, { file: 'none.html', headers });
    const tab = await driver().open(`${HOST}/vote`, { file: 'news-vote.html', headers });
    const painted = await tab.untilPainted([MEMORANDUM]);
    await tab.page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.title = String(persisted);
      }),
    );
    await tab.page.goto(`${HOST}/elsewhere`);
    await untilBadge(driver(), tab, '');
    await tab.page.bringToFront();
    await tab.page.evaluate(() => history.back());
    await until('the page to come back', () => tab.page.evaluate(() => document.title === 'true'));
    expect(await tab.untilPainted([MEMORANDUM])).toEqual(painted);
    await untilBadge(driver(), tab, String(Object.values(painted).flat().length));
    await tab.page.bringToFront();
    await tab.hoverMention(MEMORANDUM);
    await tab.untilCard('Memorandum');
    expect(await summaryOf(driver(), tab)).toContain('3 instruments');
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('jumps within a page, its frames and its scripts’ addresses change nothing of what the popup knows', async () => {
    driver().serve('http://unlisted.example/ad', '<p>Buy apples</p>');
    const tab = await driver().open(`${HOST}/vote`, { file: 'news-vote.html' });
    const painted = await tab.untilPainted([MEMORANDUM]);
    const count = Object.values(painted).flat().length;
    await untilBadge(driver(), tab, String(count));
    await tab.page.bringToFront();
    for (const change of [
      () => {
        location.hash = '#below';
      },
      () => history.replaceState(null, '', '?from=newsletter'),
      () => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://unlisted.example/ad' }));
      },
      () => {
        (document.querySelector('iframe') as HTMLIFrameElement).src = 'http://unlisted.example/ad?again';
      },
    ]) {
      await tab.page.evaluate(change);
      expect(await summaryOf(driver(), tab)).toContain(`3 instruments, ${count} mentions`);
      expect(await driver().badge(tab)).toBe(String(count));
    }
    await tab.page.bringToFront();
    await tab.page.goto(`${HOST}/vote?other`);
    await tab.page.goto('http://unlisted.example/ad');
    const popup = await driver().openPopup(tab);
    await until(
      'an empty popup',
      async () => !(await popup.evaluate(() => document.body.textContent)).includes('mentions'),
    );
  });
});

describeInSharedBrowsers('A document written anew', (driver) => {
  test('by document.write has its own marks and card, and none of the old ones', async () => {
    const tab = await driver().open(`${HOST}/written`, { file: 'news-vote.html' });
    await tab.untilPainted([MEMORANDUM]);
    const text = '<!doctype html><p>In the new document stands the Shusha Declaration.</p>';
    await tab.page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, text);
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
    await tab.hoverNothing();
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
    await tab.pressKey('Escape');
    await tab.untilNoCard();
    expect(await tab.html()).toBe(
      '<html><head></head><body><p>In the new document stands the Shusha Declaration.</p></body></html>',
    );
    expect(tab.consoleErrors()).toEqual([]);
  });

  test('by another body has its own marks and card', async () => {
    const tab = await driver().open(`${HOST}/replaced`, { file: 'news-vote.html' });
    await tab.untilPainted([MEMORANDUM]);
    await tab.page.evaluate(() => {
      const body = document.createElement('body');
      body.append(Object.assign(document.createElement('p'), { textContent: 'Here stands the Shusha Declaration.' }));
      document.body.replaceWith(body);
    });
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'] });
    await tab.hoverMention(SHUSHA);
    await tab.untilCard('Shusha Declaration');
  });

  test('while it still loads is marked once it is there', async () => {
    const [head, tail] = readFileSync(join(FIXTURE_PAGES, 'news-vote.html'), 'utf8').split('<footer>');
    driver().serve(`${HOST}/slow`, {
      body: (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(head);
        setTimeout(() => response.end(`<footer>${tail}`), 800);
      },
    });
    const tab = await driver().open(`${HOST}/slow`);
    await tab.untilPainted([MEMORANDUM, SHUSHA, ARTICLE_51]);
    expect(tab.consoleErrors()).toEqual([]);
  });
});

describeInSharedBrowsers('Open shadow roots', (driver) => {
  test('are marked, styled and pointed at like the rest; closed ones are left alone', async () => {
    const tab = await driver().open(`${HOST}/shadow`, { file: 'hostile-shadow-roots.html' });
    const before = await tab.html();
    await untilExactly(tab, { [SHUSHA]: ['Shusha Declaration'], [ARTICLE_51]: ['Article 51 of the UN Charter'] });
    await call(tab, 'attachLater');
    await until('the late one', async () => (await tab.mentions())[SHUSHA]?.length === 2, { timeout: 10_000 });
    const styles = await tab.page.evaluate((name) => {
      const roots = ['declared', 'later'].map((id) => document.getElementById(id)?.shadowRoot);
      return roots.map((root) => {
        const paragraph = root?.querySelector('p') as Element;
        return [
          getComputedStyle(paragraph, `::highlight(${name})`).textDecorationStyle,
          root?.adoptedStyleSheets.length,
        ];
      });
    }, HIGHLIGHT_PREFIX + SHUSHA);
    expect(styles).toEqual([
      ['dotted', 0],
      ['dotted', 0],
    ]);
    for (const nth of [0, 1]) {
      await tab.hoverMention(SHUSHA, { nth });
      await tab.untilCard('Shusha Declaration');
      await tab.pressKey('Escape');
      await tab.untilNoCard();
    }
    await tab.hoverMention(ARTICLE_51);
    await tab.untilCard('Charter');
    await tab.pressKey('Escape');
    await tab.untilNoCard();
    expect(await tab.html()).toBe(before);
    expect(tab.consoleErrors()).toEqual([]);
  });
});

describeInSharedBrowsers('A page that is not seen yet', (driver) => {
  test('is read in a tab behind, too', async () => {
    driver().serve(`${HOST}/behind`, { file: 'news-vote.html' });
    await driver().open(`${HOST}/front`, { file: 'none.html' });
    const page = await driver().browser.newPage({ background: true });
    const painted = () => page.evaluate((name) => CSS.highlights.has(name), HIGHLIGHT_PREFIX + SHUSHA);
    try {
      await page.goto(`${HOST}/behind`, { waitUntil: 'load' });
      expect(await page.evaluate(() => document.hidden)).toBe(true);
      await until('a mention to be painted', painted);
    } finally {
      await page.close();
    }
  });
});

describeInBrowsers(
  'A page that is fetched ahead',
  (driver) => {
    test('counts for nothing until it is shown, and then has its marks', async () => {
      driver().serve(`${HOST}/ahead`, { file: 'news-vote.html' });
      const rules = '{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}';
      const tab = await driver().open(
        `${HOST}/front`,
        `<!doctype html><p>Apples are red.</p><script type="speculationrules">${rules}</script>`,
      );
      await until('the page to be fetched', () => driver().site.requests.some(({ url }) => url === `${HOST}/ahead`));
      await stays('the badge is empty', async () => (await driver().badge(tab)) === '', 1500);
      await tab.page.bringToFront();
      await tab.page.evaluate(() => {
        location.href = '/ahead';
      });
      await tab.untilPainted([MEMORANDUM]);
      const wasAhead = () =>
        tab.page.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
            activationStart: number;
          })[];
          return entry?.activationStart;
        });
      expect(await wasAhead()).toBeGreaterThan(0);
      await untilBadge(driver(), tab, String(Object.values(await tab.mentions()).flat().length));
    });
  },
  { in: ['chromium'] },
);
