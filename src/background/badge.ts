import { browser } from '../platform/browser.ts';

/**
 * Shows the number of mentions on the toolbar button of one tab.
 * @param count none leaves the button bare
 */
export async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#7d5200' });
    // Firefox for Android has no badge colours.
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed in the meantime.
  }
}
