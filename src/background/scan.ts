import browser from 'webextension-polyfill';
import { askTab } from '../bridge/ask.ts';
import { ProblemError, toProblem } from '../bridge/problem.ts';
import { words } from '../bridge/words.ts';
import { showNoAccess } from './badge.ts';
import { contentScript, glanceScript } from './scripts.ts';

/** Whether a script of ours answers in the tab. One of before an update does not. */
export const answers = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => true,
    (error: unknown) => toProblem(error).code !== 'gone',
  );

export async function inject(tabId: number, script = contentScript): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] });
  } catch (error) {
    await showNoAccess(tabId);
    throw new ProblemError({ code: 'no-access', detail: words('badge_no_access') || toProblem(error).detail });
  }
}

/** Has the page in the tab read because the reader asked for it: the page says so when there is nothing to read. Rejects with `no-access`. */
export async function readOnRequest(tabId: number): Promise<void> {
  if (await answers(askTab(tabId, 'page/read', {}))) return;
  await inject(tabId);
  // The script reads by itself when it starts; asked like this it also says what it did not find.
  await answers(askTab(tabId, 'page/read', {}));
}

/** Has the page in the tab read, if it is an article, because its site was granted, unless that was done before. */
export async function readQuietly(tabId: number): Promise<void> {
  if (await answers(askTab(tabId, 'reading/current', {}))) return;
  await inject(tabId, glanceScript).catch(() => {});
}
