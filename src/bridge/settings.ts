import browser from 'webextension-polyfill';

/** The choices of each setting; the first is the default. By hand and not by schema: the script in every page reads them. */
export const CHOICES = {
  /** What opens a card over a marked claim: resting the pointer on it, or a click. */
  openOn: ['hover', 'click'],
  /** How much is marked: a few a screen, what differs from an earlier pledge first; only what differs; all that has a record. */
  marks: ['few', 'differing', 'all'],
  /** Where the daily copies of what the reader saved are put: in the browser alone, or in the downloads folder too. */
  copies: ['browser', 'downloads'],
} as const;

/** What the reader may choose. A choice that is not understood, or not made, is the default. */
export type Settings = { -readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

const KEY = 'settings';

function understood(stored: unknown): Settings {
  const chosen = new Map(Object.entries(stored ?? {}));
  const entries = Object.entries(CHOICES).map(([name, [first, ...others]]) => [name, others.find((choice) => choice === chosen.get(name)) ?? first]);
  return Object.fromEntries(entries);
}

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
