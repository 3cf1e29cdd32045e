import browser, { type Permissions } from 'webextension-polyfill';
import { forReading } from '../bridge/access.ts';
import { askTab } from '../bridge/ask.ts';
import type { Settings } from '../bridge/settings.ts';
import { covers } from '../bridge/site.ts';
import { clearBadge } from './badge.ts';
import { readQuietly } from './scan.ts';
import { glanceScript } from './scripts.ts';

const ID = 'reader';

async function keepInStep(): Promise<void> {
  const matches = await forReading((await browser.permissions.getAll()).origins);
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: [glanceScript],
    runAt: 'document_idle' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

let last: Promise<void> = Promise.resolve();

/** Registers our script for exactly the sites that the reader granted. One after another: two at once would both register. */
export function syncSites(): Promise<void> {
  last = last.catch(() => {}).then(keepInStep);
  return last;
}

async function readOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : readQuietly(tab.id))));
}

/** Sites just granted: their open pages need no reload. */
export async function onSitesAdded({ origins }: Permissions.Permissions): Promise<void> {
  await syncSites();
  await readOpenTabs(await forReading(origins));
}

/** Sites just withdrawn: every mark goes at once, without a reload. */
export async function onSitesRemoved({ origins }: Permissions.Permissions): Promise<void> {
  await syncSites();
  const gone = await forReading(origins);
  const stops = (await browser.tabs.query({})).map(async ({ id, url }) => {
    // Without access to a tab we do not see its address. One read by a click shows it, and keeps its marks while its own site is not meant.
    const meant = url === undefined || covers(gone, new URL(url).hostname);
    if (id === undefined || !meant) return;
    const stopped = await askTab(id, 'page/stop', {}).then(
      () => true,
      () => false,
    );
    if (stopped) await clearBadge(id);
  });
  await Promise.all(stops);
}

/** After an installation or update: registrations are lost and the old scripts in open pages are cut off. */
export async function renewSites(): Promise<void> {
  await syncSites();
  await readOpenTabs(await forReading((await browser.permissions.getAll()).origins));
}

/** Pages that are read follow the reader's choices at once. They carry no storage of their own: setting it up costs a page more than a look at it. */
export async function tellPages(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : askTab(id, 'settings/changed', settings))));
}
