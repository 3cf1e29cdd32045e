import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** What the reader may choose. A choice that is not understood, or not made, is the default. */
const Settings = v.object({
  /** What opens a card over a marked claim: resting the pointer on it, or a click. */
  openOn: v.fallback(v.picklist(['hover', 'click']), 'hover'),
});
export type Settings = v.InferOutput<typeof Settings>;

const KEY = 'settings';

const understood = (stored: unknown): Settings => v.parse(v.fallback(Settings, { openOn: 'hover' }), stored);

export async function readSettings(): Promise<Settings> {
  return understood((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes what is named and keeps the rest. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...changes };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Hears of every change, made in whatever context. Returns the way to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(understood(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
