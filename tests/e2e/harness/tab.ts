/** A tab under test: the page, and the extension's card over it. */

import type { Frame } from 'puppeteer-core';
import {
  type Box,
  type CardPart,
  findCard,
  measureCard,
  readCardOutline,
  readCardText,
} from '../../../scripts/browsers/card.ts';
import type { ClosedRoot } from '../../../scripts/browsers/closed-root.ts';
import { type Patience, until } from '../../../scripts/browsers/until.ts';
import { ReaderPage } from './reader-page.ts';

/** So many looks in a row, 30 ms apart, have to find a part at the same place before it is clicked. */
const STILL = 5;

export class Tab extends ReaderPage {
  /**
   * @param frame where the mention is; the main frame unless told
   * @returns the open card's closed shadow root, or null
   */
  card(frame?: Frame): Promise<ClosedRoot | null> {
    return findCard(frame ?? this.page.mainFrame());
  }

  /**
   * @param frame where the mention is; the main frame unless told
   * @returns the open card's text as rendered, line by line, or null while none is open
   */
  async cardText(frame?: Frame): Promise<string | null> {
    const card = await this.card(frame);
    return card && readCardText(card);
  }

  /**
   * @param frame where the mention is; the main frame unless told
   * @returns roles, names and boxes of the card's visible parts; empty while none is open
   */
  async cardTree(frame?: Frame): Promise<CardPart[]> {
    const card = await this.card(frame);
    return card ? readCardOutline(card) : [];
  }

  /**
   * @param frame where the mention is; the main frame unless told
   * @returns the card's box in CSS px of the frame's viewport, or null while none is open
   */
  async cardBox(frame?: Frame): Promise<Box | null> {
    const card = await this.card(frame);
    return card && measureCard(card);
  }

  /**
   * Waits for an open card.
   *
   * @param containing words that its text must contain
   * @param options `frame` and deadline
   * @returns its text
   */
  untilCard(containing = '', options: { frame?: Frame } & Patience = {}): Promise<string> {
    return until(
      containing ? `a card with "${containing}"` : 'a card to open',
      async () => {
        const text = await this.cardText(options.frame);
        if (text === null || text === '') return null;
        if (!text.includes(containing)) throw new Error(`a card with other text: ${text}`);
        return text;
      },
      options,
    );
  }

  /**
   * Waits until no card is open.
   *
   * @param options `frame` and deadline
   */
  async untilNoCard(options: { frame?: Frame } & Patience = {}): Promise<void> {
    await until('the card to close', async () => (await this.card(options.frame)) === null, options);
  }

  /**
   * Waits for a part of the card.
   *
   * @param role its role
   * @param name its whole name, or a pattern for it
   * @param frame where the mention is; the main frame unless told
   * @returns the part
   */
  untilCardPart(role: string, name: string | RegExp, frame?: Frame): Promise<CardPart> {
    return until(`a ${role} ${String(name)} in the card`, async () => {
      const parts = await this.cardTree(frame);
      const found = parts.find(
        (part) => part.role === role && (typeof name === 'string' ? part.name === name : name.test(part.name)),
      );
      if (!found) throw new Error(`the card has: ${parts.map((part) => `${part.role} "${part.name}"`).join('; ')}`);
      return found;
    });
  }

  /**
   * Clicks a part of the card in the main frame with the pointer, as a reader does.
   *
   * @param role its role
   * @param name its whole name, or a pattern for it
   */
  async clickInCard(role: string, name: string | RegExp): Promise<void> {
    // It may still be growing or moving: its place is found a moment after its size.
    const seen: string[] = [];
    const box = await until(`${role} ${name} to stand still`, async () => {
      const part = await this.untilCardPart(role, name);
      seen.push(JSON.stringify(part.box));
      const last = seen.slice(-STILL);
      return last.length === STILL && new Set(last).size === 1 ? part.box : null;
    });
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Moves the pointer onto the card in the main frame, in two steps. */
  async hoverCard(): Promise<void> {
    const box = await this.cardBox();
    if (!box) throw new Error('No card is open to move to');
    await this.page.mouse.move(box.x + box.width / 2, box.y + 8);
    await this.page.mouse.move(box.x + box.width / 2, box.y + Math.min(40, box.height / 2));
  }

  /**
   * Lets scripts of the page see into the card's shadow root, for tools such as axe that walk the tree.
   *
   * @param frame where the mention is; the main frame unless told
   */
  async openCardToTools(frame?: Frame): Promise<void> {
    const card = await this.card(frame);
    if (!card) throw new Error('No card is open');
    await card.run((root) => {
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    });
  }
}
