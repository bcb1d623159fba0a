/** A page as a reader sees and touches it, without the card. The same in both browsers. */

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { movePointer, pointOf, type Target } from '../../../scripts/browsers/pointing.ts';
import { type Patience, until } from '../../../scripts/browsers/until.ts';
import { HIGHLIGHT_PREFIX, SCREENSHOTS, STATE_PREFIX } from './ids.ts';

/** A highlight as the page itself sees it. */
export interface PaintedHighlight {
  /** Its name in `CSS.highlights`. */
  name: string;
  /** Text of its ranges, in the order they were added. */
  texts: string[];
}

/** Where to look: another frame than the main one, another occurrence than the first. */
export interface Where {
  frame?: Frame;
  /** 0 for the first. */
  nth?: number;
}

/** Firefox complains about the icon that it asks for by itself where the page's policy forbids it: not the page's doing. */
const isAboutIcon = (text: string) => text.includes('/favicon.ico');

export class ReaderPage {
  readonly page: Page;
  readonly #folder: string;
  readonly #errors: string[] = [];
  readonly #requests: string[] = [];

  /**
   * @param page a page that nothing was loaded into yet
   * @param folder folder of its screenshots below the one for all
   */
  constructor(page: Page, folder: string) {
    this.page = page;
    this.#folder = folder;
    const note = (text: string) => {
      if (!isAboutIcon(text)) this.#errors.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'assert') note(message.text());
    });
    page.on('pageerror', (error) => note(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    page.on('request', (request) => this.#requests.push(request.url()));
  }

  /** Errors in the page's console and exceptions nobody caught, so far. */
  consoleErrors(): string[] {
    return [...this.#errors];
  }

  /** Addresses that the page and its frames asked for, so far. */
  requests(): string[] {
    return this.#requests.filter((url) => !url.startsWith('data:'));
  }

  /**
   * Reads our highlights from the page's own world.
   *
   * @param where `frame`
   * @returns those with our prefix, by name
   */
  async highlights({ frame }: Where = {}): Promise<PaintedHighlight[]> {
    const all = await (frame ?? this.page.mainFrame()).evaluate(() =>
      [...CSS.highlights].map(([name, highlight]) => ({ name, texts: [...highlight].map((range) => String(range)) })),
    );
    return all.filter(({ name }) => name.startsWith(HIGHLIGHT_PREFIX)).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * Reads the painted mentions.
   *
   * @param where `frame`
   * @returns texts by instrument id, instruments without a mention left out
   */
  async mentions(where: Where = {}): Promise<Record<string, string[]>> {
    const painted = (await this.highlights(where)).filter(
      ({ name, texts }) => !name.startsWith(STATE_PREFIX) && texts.length > 0,
    );
    return Object.fromEntries(painted.map(({ name, texts }) => [name.slice(HIGHLIGHT_PREFIX.length), texts]));
  }

  /**
   * Waits until mentions are painted.
   *
   * @param instruments ids that each must have a mention; any mention will do where none is given
   * @param where `frame`
   * @returns texts by instrument id
   */
  async untilPainted(instruments: string[] = [], where: Where & Patience = {}): Promise<Record<string, string[]>> {
    let seen: Record<string, string[]> = {};
    const what = instruments.length > 0 ? `mentions of ${instruments.join(', ')}` : 'a mention to be painted';
    await until(
      what,
      async () => {
        seen = await this.mentions(where);
        const missing = instruments.filter((id) => !seen[id]);
        if (missing.length > 0 || Object.keys(seen).length === 0) throw new Error(`painted: ${JSON.stringify(seen)}`);
        return true;
      },
      where,
    );
    return seen;
  }

  /**
   * Waits until the extension has read the page as it is now, which also tells that it paints nothing more: adds an aside with a
   * named instrument at the end of the body, waits until that is painted, and takes it away again.
   *
   * @param where `frame`
   * @returns the mentions painted without the added one
   */
  async settled(where: Where & Patience = {}): Promise<Record<string, string[]>> {
    const frame = where.frame ?? this.page.mainFrame();
    const probe = 'treaty-lens-test-probe';
    await frame.evaluate((id) => {
      const aside = document.createElement('aside');
      aside.id = id;
      aside.append(Object.assign(document.createElement('p'), { textContent: 'See also: the Shusha Declaration.' }));
      document.body.append(aside);
    }, probe);
    const inProbe = (name: string) =>
      frame.evaluate(
        (id, key) =>
          [...(CSS.highlights.get(key) ?? [])].some((range) =>
            document.getElementById(id)?.contains(range.startContainer),
          ),
        probe,
        name,
      );
    await until('the extension to read the page', () => inProbe(`${HIGHLIGHT_PREFIX}shusha-declaration`), where);
    await frame.evaluate((id) => document.getElementById(id)?.remove(), probe);
    const read = () => this.mentions(where);
    let left = await read();
    await until(
      'the probe to be forgotten',
      async () => {
        left = await read();
        return !Object.values(left).flat().includes('');
      },
      where,
    );
    return left;
  }

  /**
   * Moves the pointer onto words of the page, scrolling to them where needed.
   *
   * @param text words that stand in one piece in the text, across elements too
   * @param where `frame`, `nth`
   */
  async hoverText(text: string, { frame, nth = 0 }: Where = {}): Promise<void> {
    await this.#hover({ text, nth }, frame);
  }

  /**
   * Moves the pointer onto a painted mention.
   *
   * @param instrument instrument id
   * @param where `frame`, `nth`
   */
  async hoverMention(instrument: string, { frame, nth = 0 }: Where = {}): Promise<void> {
    await this.#hover({ highlight: HIGHLIGHT_PREFIX + instrument, nth }, frame);
  }

  /**
   * Moves the pointer off everything, and stays until the page was told: it is told of one place a frame, and a hand is slower.
   *
   * @param x, y where there is nothing, CSS px of the viewport; its corner unless told
   */
  async hoverNothing(x = 1, y = 1): Promise<void> {
    await this.page.mouse.move(x, y);
    const frame = () => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told)));
    await this.page.evaluate(frame);
  }

  /**
   * Clicks words of the page.
   *
   * @param text as for `hoverText`
   * @param where `frame`, `nth`
   */
  async clickText(text: string, { frame, nth = 0 }: Where = {}): Promise<void> {
    const { x, y } = await pointOf(frame ?? this.page.mainFrame(), { text, nth });
    await this.page.mouse.click(x, y);
  }

  /**
   * Presses a key, with others held down.
   *
   * @param key as puppeteer names it: `Escape`, `Tab`, `Enter`
   * @param held keys held meanwhile: `Shift`, `Alt`
   */
  async pressKey(key: KeyInput, held: KeyInput[] = []): Promise<void> {
    for (const modifier of held) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of held.toReversed()) await this.page.keyboard.up(modifier);
  }

  /**
   * @param frame the main frame unless told
   * @returns the document's markup as it is now, to compare before and after
   */
  html(frame?: Frame): Promise<string> {
    return (frame ?? this.page.mainFrame()).evaluate(() => document.documentElement.outerHTML);
  }

  /**
   * Finds a frame of the page, waiting for it to load.
   *
   * @param url what its address begins with
   * @returns the frame
   */
  frame(url: string): Promise<Frame> {
    return until(`a frame at ${url}`, async () => {
      const frames = this.page.frames();
      const found = frames.find((frame) => frame.url().startsWith(url));
      if (!found)
        throw new Error(`there are ${frames.map((frame) => frame.url() || 'one without an address').join(', ')}`);
      // Asked while it moves to a process of its own, a frame may never answer: then it is asked again.
      const asked = found.evaluate(() => document.readyState === 'complete').catch(() => false);
      const unanswered = new Promise<false>((resolve) => setTimeout(resolve, 1000, false));
      if (!(await Promise.race([asked, unanswered])))
        throw new Error('it is there and does not answer that it is loaded');
      return found;
    });
  }

  /**
   * Writes a picture of the viewport.
   *
   * @param name file name without ending
   * @returns the file's path
   */
  async screenshot(name: string): Promise<string> {
    const path = join(SCREENSHOTS, this.#folder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path: path as `${string}.png` });
    return path;
  }

  async #hover(target: Target, frame?: Frame): Promise<void> {
    await movePointer(this.page, await pointOf(frame ?? this.page.mainFrame(), target));
  }
}
