import browser from 'webextension-polyfill';
import { LINKED_COUNT, linkedIn } from '../bridge/linkedCount.ts';
import { counted } from '../bridge/reader.ts';
import { words } from '../bridge/words.ts';
import type { Reading } from '../model/reading.ts';

/** A tab may be closed before we speak of it. */
const ifThere = (done: Promise<void>): Promise<void> => done.catch(() => {});

/** How many claims have a record in the page's other frames, as our scripts there say. */
async function countBeside(tabId: number, frameId: number): Promise<number> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: (name: string) => Reflect.get(globalThis, Symbol.for(name)), args: [LINKED_COUNT] })
    .catch(() => []);
  return frames.reduce((sum, frame) => sum + (frame.frameId !== frameId && typeof frame.result === 'number' ? frame.result : 0), 0);
}

/**
 * How many claims of the page have a record, those in its frames among them, on the icon, and the same in words for those who do not see it.
 * The browser clears both when the tab moves on.
 */
export async function showCount(tabId: number, frameId: number, reading: Pick<Reading, 'links'>, framed: boolean): Promise<void> {
  const count = linkedIn(reading.links) + (framed ? await countBeside(tabId, frameId) : 0);
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
