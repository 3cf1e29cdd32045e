import browser from 'webextension-polyfill';
import { onServers, servers } from './servers.ts';
import { hostOf } from './site.ts';

/** A site that the reader let us read: its host (`*` for every site) and the patterns that say so. */
export interface GrantedSite {
  host: string;
  patterns: string[];
}

/** Those of the patterns that are of web pages and let us read them, in alphabetical order. Where we only ask for something, nothing is read. */
export async function forReading(patterns: readonly string[] = []): Promise<string[]> {
  const asked = await servers();
  return patterns.filter((pattern) => hostOf(pattern) !== null && !asked.includes(pattern)).sort();
}

/** The sites that the reader granted, in alphabetical order. */
export async function grantedSites(): Promise<GrantedSite[]> {
  const sites = new Map<string, string[]>();
  for (const pattern of await forReading((await browser.permissions.getAll()).origins)) {
    const host = hostOf(pattern);
    if (host !== null) sites.set(host, [...(sites.get(host) ?? []), pattern]);
  }
  return [...sites].map(([host, patterns]) => ({ host, patterns })).sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Asks the reader for access. Call it at once in a click: browsers refuse it after any waiting. False where the reader declines. */
export const requestAccess = (patterns: string[]): Promise<boolean> => browser.permissions.request({ origins: patterns });

export const withdrawAccess = (patterns: string[]): Promise<boolean> => browser.permissions.remove({ origins: patterns });

/** Calls `changed` whenever access is given or withdrawn, here or in the browser's own settings. Returns the way to stop. */
export function onAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  // Or it comes to be known what it is for.
  const deaf = onServers(changed);
  return () => {
    deaf();
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
