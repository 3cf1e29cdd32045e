import browser from 'webextension-polyfill';
import { counted } from '../bridge/reader.ts';
import { words } from '../bridge/words.ts';
import type { Reading } from '../model/reading.ts';

/** A tab may be closed before we speak of it. */
const ifThere = (done: Promise<void>): Promise<void> => done.catch(() => {});

/** How many claims have a record, on the icon, and the same in words for those who do not see it. The browser clears both when the tab moves on. */
export async function showCount(tabId: number, reading: Reading): Promise<void> {
  const count = new Set(reading.links.map((l) => l.claim)).size;
  await ifThere(browser.action.setBadgeBackgroundColor({ tabId, color: '#3d5a80' }));
  await ifThere(browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }));
  await ifThere(browser.action.setTitle({ tabId, title: counted('badge_linked', count) }));
}

/** Nothing is said of the page any more. */
export async function clearBadge(tabId: number): Promise<void> {
  await ifThere(browser.action.setBadgeText({ tabId, text: '' }));
  await ifThere(browser.action.setTitle({ tabId, title: words('action_read') }));
}

/** The page may not be read: browsers keep their own pages and their stores to themselves. */
export async function showNoAccess(tabId: number): Promise<void> {
  await ifThere(browser.action.setBadgeText({ tabId, text: '–' }));
  await ifThere(browser.action.setTitle({ tabId, title: words('badge_no_access') }));
}
