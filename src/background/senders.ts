import browser from 'webextension-polyfill';
import { toBackgroundFromPage } from '../bridge/calls.ts';
import type { Sender } from '../bridge/envelope.ts';
import { ProblemError } from '../bridge/problem.ts';
import { words } from '../bridge/words.ts';

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

/** A page's script may be steered by its page: it may read, save and judge, and no more. */
export const mayAsk = (sender: Sender, name: string): boolean => Object.hasOwn(toBackgroundFromPage, name) || isOwnPage(sender);

/** In a private window nothing is written down. */
export function refusePrivate(sender: Sender): void {
  if (sender.tab?.incognito) throw new ProblemError({ code: 'not-allowed', detail: words('private_not_saved') });
}
