import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { requestAccess } from '../bridge/access.ts';
import { patternOf, siteOf } from '../bridge/site.ts';
import { addressOf } from '../bridge/ways.ts';
import { words } from '../bridge/words.ts';
import { showNoAccess } from './badge.ts';
import { openPanel } from './panel.ts';

const CONTEXTS: Menus.ContextType[] = ['action', 'page'];

/** Both browsers keep a background's menus: they are made anew only when the extension is. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ['panel', 'ledger', 'always']) {
    browser.contextMenus.create({ id, title: words(`menu_${id}`), contexts: CONTEXTS });
  }
}

/** Asks for the tab's site for good; what follows from a yes is the sites' affair. */
async function always(tab: Tabs.Tab | undefined, pageUrl: string | undefined): Promise<void> {
  const site = siteOf(tab?.url ?? pageUrl ?? '');
  if (site) await requestAccess([patternOf(site.host, site.scheme)]);
  else if (tab?.id !== undefined) await showNoAccess(tab.id);
}

export async function onMenu({ menuItemId, pageUrl }: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (menuItemId === 'panel') await openPanel(tab);
  if (menuItemId === 'ledger') await browser.tabs.create({ url: browser.runtime.getURL(addressOf('ledger')) });
  if (menuItemId === 'always') await always(tab, pageUrl);
}
