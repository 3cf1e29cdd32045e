import browser from 'webextension-polyfill';

const KEY: unique symbol = Symbol.for('pledgemark.copy') as never;

/** Told to copies in the frame's other worlds, where an update leaves its orphans: only the document is common to them. */
const NEWER = 'note-newer';

/** A reason of our own: without one the browser makes an error with a stack, which takes longer than a glance at a page. */
export const ENDED = 'this copy of the script is at its end';

/** The reader comes back, or our newer copy is there. An orphan is told nothing, so it looks for itself; a page that makes these up ends no living copy. */
const OCCASIONS = ['visibilitychange', NEWER];

const world = globalThis as { [KEY]?: AbortController };

/** Makes this copy of the script the only one in the frame: an older one (injected twice, or left from before an update) stops, and so does this one when it is cut off. */
export function soleCopy(): AbortController {
  // Where there is one in this world, it has told the others.
  if (world[KEY]) world[KEY].abort(ENDED);
  else document.dispatchEvent(new Event(NEWER));
  const own = new AbortController();
  world[KEY] = own;
  for (const occasion of OCCASIONS)
    document.addEventListener(occasion, () => orphaned() && own.abort(ENDED), { capture: true, passive: true, signal: own.signal });
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
