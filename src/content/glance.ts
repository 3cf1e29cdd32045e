import browser from 'webextension-polyfill';
import type { toBackgroundFromPage } from '../bridge/calls.ts';
import type { Envelope } from '../bridge/envelope.ts';
import { mayBeArticle } from '../reader/signs.ts';
import { orphaned, takeOver } from './copy.ts';
import { isReadHere } from './here.ts';

/*
 * What every page of a granted site bears, article or not: most are none, so it is a twentieth of what reads one, and speaks to nobody before
 * there are signs of an article. What reads is asked for then, and takes this copy's place.
 */

/** Changes come in bursts: wait for this long after the first … */
const WAIT_MS = 500;
/** … and twice as long each time that they were none of an article, up to this. */
const LONGEST_MS = 30_000;

const LOAD: keyof typeof toBackgroundFromPage = 'script/load';

function glance(): void {
  let wait = WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = '';
  const look = (): void => {
    if (!mayBeArticle(document)) return;
    // Where it fails there is no reading, and nobody asked for one; the next change tries again.
    browser.runtime.sendMessage({ to: 'background', name: LOAD, request: {} } satisfies Envelope).catch(() => {});
  };
  // All that a page does to become another one changes its tree: with no other event to listen to, setting this up takes half as long.
  const observer = new MutationObserver(() => {
    if (document.URL !== address) {
      address = document.URL;
      clearTimeout(timer);
      timer = undefined;
      wait = WAIT_MS;
    }
    timer ??= setTimeout(() => {
      timer = undefined;
      if (orphaned()) return stop();
      wait = Math.min(wait * 2, LONGEST_MS);
      look();
    }, wait);
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  takeOver({ abort: stop });
  look();
}

if (isReadHere()) glance();
