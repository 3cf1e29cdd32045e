import browser from 'webextension-polyfill';

const KEY: unique symbol = Symbol.for('pledgemark.copy') as never;

/** Told to copies in the frame's other worlds, where an update leaves its orphans: only the document is common to them. */
const NEWER = 'note-newer';

/** A reason of our own: without one the browser makes an error with a stack, which takes longer than a glance at a page. */
export const ENDED = 'ended';

/** The reader comes back, or our newer copy is there. An orphan is told nothing, so it looks for itself; a page that makes these up ends no living copy. */
const OCCASIONS = ['visibilitychange', NEWER];

/** A copy of a script, as far as its successor knows it. */
interface Copy {
  abort(reason: string): void;
}

const world = globalThis as { [KEY]?: Copy };

/** Ends the copy that was in this world of the frame (injected twice, or one that only glanced), and stands there in its place. */
export function takeOver(copy: Copy): void {
  world[KEY]?.abort(ENDED);
  world[KEY] = copy;
}

/** Makes this copy of the script the only one in the frame: one left from before an update stops too, and so does this one when it is cut off. */
export function soleCopy(): AbortController {
  document.dispatchEvent(new Event(NEWER));
  const own = new AbortController();
  takeOver(own);
  for (const occasion of OCCASIONS) document.addEventListener(occasion, () => orphaned() && own.abort(ENDED), { capture: true, signal: own.signal });
  return own;
}

/** Whether the extension is still there: after an update or removal the script in the page lives on with nobody to speak to. */
export function orphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
