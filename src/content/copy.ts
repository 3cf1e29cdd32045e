import browser from 'webextension-polyfill';

const KEY: unique symbol = Symbol.for('pledgemark.copy') as never;

const world = globalThis as { [KEY]?: AbortController };

/** Makes this copy of the script the only one in the frame: an older one (injected twice, or left from before an update) is told to stop. */
export function soleCopy(): AbortController {
  world[KEY]?.abort();
  const own = new AbortController();
  world[KEY] = own;
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
