import browser from 'webextension-polyfill';
import type { toBackgroundFromPage } from '../bridge/calls.ts';
import type { Envelope } from '../bridge/envelope.ts';
import { mayBeArticle } from '../reader/signs.ts';
import { ENDED, orphaned, soleCopy } from './copy.ts';
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

/** Where it fails there is no reading, and nobody asked for one; the next change tries again. */
const look = async (): Promise<void> => {
  if (mayBeArticle(document)) await browser.runtime.sendMessage({ to: 'background', name: LOAD, request: {} } satisfies Envelope).catch(() => {});
};

function watch(copy: AbortController): void {
  const { signal } = copy;
  let wait = WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (orphaned()) copy.abort(ENDED);
      if (signal.aborted || document.hidden) return;
      wait = Math.min(wait * 2, LONGEST_MS);
      void look();
    }, wait);
  };
  /** Another address is another page, whether or not the document is the same. */
  const anew = (): void => {
    clearTimeout(timer);
    timer = undefined;
    wait = WAIT_MS;
    later();
  };
  const observer = new MutationObserver(later);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('visibilitychange', later, { signal });
  window.addEventListener('popstate', anew, { signal });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', anew, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

if (isReadHere()) {
  watch(soleCopy());
  void look();
}
