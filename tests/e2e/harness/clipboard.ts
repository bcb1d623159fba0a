/** What the reader would paste. */
import type { Driver } from './driver.ts';

/**
 * Pastes the clipboard into a page of its own.
 *
 * @param driver the browser
 * @returns the text that arrives there
 */
export async function pastedText(driver: Driver): Promise<string> {
  const tab = await driver.open('http://paste.example/', '<!doctype html><title>Paste</title><textarea></textarea>');
  await tab.page.bringToFront();
  await tab.page.focus('textarea');
  await tab.page.keyboard.down('Control');
  // Chromium under DevTools does what a key does only where it is named.
  await tab.page.keyboard.press('v', driver.kind === 'chromium' ? { commands: ['Paste'] } : {});
  await tab.page.keyboard.up('Control');
  return tab.page.$eval('textarea', ({ value }) => value);
}
