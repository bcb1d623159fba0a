/** Every page of the fixtures keeps its document, whatever it is. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeInBrowsers } from './harness/browsers.ts';
import { FIXTURE_PAGES } from './harness/ids.ts';

const HOST = 'http://news.az';

/** What the frames of a page hold that are not fixtures themselves. */
const INNER = '<!doctype html><html lang="en"><meta charset="utf-8"><p>The Shusha Declaration was signed in June 2021.';

/** Fixture pages that change by themselves: their markup is no measure. */
const RESTLESS = new Set(['hostile-clears-highlights.html']);

describeInBrowsers('Every page', (driver) => {
  test.each(readdirSync(FIXTURE_PAGES).filter((name) => /\.html$/.test(name) && !RESTLESS.has(name)))(
    '%s keeps its document, byte for byte',
    async (file) => {
      driver().serve('http://report.az/frame', { file: 'frame.html' });
      driver().serve('http://report.az/small-frame', { file: 'frame.html' });
      driver().serve('http://unlisted.example/frame', { file: 'frame.html' });
      for (const path of ['left', 'right'])
        for (const host of ['news.az', 'unlisted.example']) driver().serve(`http://${host}/${path}`, INNER);
      const elsewhere = await driver().open(`http://unlisted.example/${file}`, { file });
      const untouched = await elsewhere.html();
      const tab = await driver().open(`${HOST}/${file}`, { file });
      if (!/frameset|body-removed/.test(file)) await tab.settled();
      expect(await tab.html()).toBe(untouched);
      const ids = Object.keys(await tab.mentions());
      if (ids[0] && !/covered|z-index|styles/.test(file)) {
        await tab.hoverMention(ids[0]);
        await tab.untilCard();
        await tab.pressKey('Escape');
        await tab.untilNoCard();
      }
      expect(await tab.html()).toBe(untouched);
      expect(tab.consoleErrors()).toEqual(elsewhere.consoleErrors());
    },
  );
});
