/** The browser and the command line read the same page alike: text, mentions, date, and where each instrument stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stripMarks } from '../corpus/gold.ts';
import { PAGES, scanCorpus } from '../corpus/scan-corpus.ts';
import { describeInBrowsers } from './harness/browsers.ts';

/** One page of each language, and those with the hardest markup. */
const FILES = [
  '001-en-agency-flash.html',
  '002-en-long-read-alliance.html',
  '005-en-live-tuesday.html',
  '012-en-two-minutes.html',
  '020-az-iki-memorandum.html',
  '042-ru-bolshoy-razbor.html',
  '106-ka-milli-mejlisi.html',
  '118-ar-shabakat-mudhakkirat.html',
  '123-de-papier-ist-geduldig.html',
];

/** Words alone: browsers and jsdom may differ in how much white space they keep. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describeInBrowsers('Browser and command line', (driver) => {
  const scanned = scanCorpus(FILES);
  test.each(scanned.map((page) => [page.file, page] as const))('agree on %s', async (file, page) => {
    const tab = await driver().open(`http://news.az/${file}`, {
      body: stripMarks(readFileSync(join(PAGES, file), 'utf8')),
      contentType: 'text/html; charset=utf-8',
    });
    const expected: Record<string, string[]> = {};
    for (const { instrument, text } of page.mentions) {
      expected[instrument] = [...(expected[instrument] ?? []), plain(text)];
    }
    const painted = await tab.untilPainted(Object.keys(expected));
    const found = Object.fromEntries(Object.entries(painted).map(([id, texts]) => [id, texts.map(plain)]));
    expect(found).toEqual(expected);
  });
});
