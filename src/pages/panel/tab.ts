import browser from 'webextension-polyfill';

/** The tab that the panel speaks of. `url` is null where we may not know it. */
export interface Tab {
  id: number;
  url: string | null;
}

/** A panel opened as a page of its own names its tab in the address (`?tab=12`): it would otherwise speak of itself. */
const pinned = (): number | null => {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
};

export async function currentTab(): Promise<Tab | null> {
  const id = pinned();
  const tab = id === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(id);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Calls `changed` when another tab comes to the front or the page in a tab has loaded. Returns the way to stop. */
export function onTab(changed: () => void): () => void {
  const updated = (_: number, change: { status?: string }): void => {
    if (change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
