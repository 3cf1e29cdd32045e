import browser from 'webextension-polyfill';

/**
 * Hosts that the reader lets us ask for something (a pack), and not read pages of. The browser knows one kind of access, and would have us read there.
 * Patterns with the bare host: those for reading take in its subdomains.
 */
const KEY = 'servers';

export async function servers(): Promise<string[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((pattern) => typeof pattern === 'string') : [];
}

/** Hears of every change. Returns the way to stop. */
export function onServers(listener: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && changes[KEY]) listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

/** A pattern names no port, in Firefox it could not. */
const serverPattern = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

export const mayAskServer = (address: string): Promise<boolean> => browser.permissions.contains({ origins: [serverPattern(address)] });

/** Asks the reader for access, at once in their click. False where they decline. */
export async function requestServer(address: string): Promise<boolean> {
  const pattern = serverPattern(address);
  // Noted while the browser asks: the background hears of the access before we do, and must know by then what it is for.
  const noted = noteServer(pattern);
  const given = await browser.permissions.request({ origins: [pattern] });
  const { added } = await noted;
  if (!given && added) await forget(pattern);
  return given;
}

async function noteServer(pattern: string): Promise<{ added: boolean }> {
  // A site that is read already stays one.
  const { origins = [] } = await browser.permissions.getAll();
  const known = await servers();
  if (origins.includes(pattern) || known.includes(pattern)) return { added: false };
  await browser.storage.local.set({ [KEY]: [...known, pattern] });
  return { added: true };
}

async function forget(pattern: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await servers()).filter((other) => other !== pattern) });
}

/** Nothing is asked there any more: access that was given for it alone goes. */
export async function dropServer(address: string): Promise<void> {
  const pattern = serverPattern(address);
  if (!(await servers()).includes(pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await forget(pattern);
}
