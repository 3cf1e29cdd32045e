import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { requestAccess } from '../bridge/access.ts';
import { askTab } from '../bridge/ask.ts';
import { addressOf } from '../bridge/ownPages.ts';
import { patternOf, siteOf } from '../bridge/site.ts';
import { words } from '../bridge/words.ts';
import { showNoAccess } from './badge.ts';
import { openPanel } from './panel.ts';
import { answers, inject } from './scan.ts';

const CONTEXTS: Menus.ContextType[] = ['action', 'page'];
const ON_SELECTION = ['look_up', 'save_selection'];

/** Both browsers keep a background's menus: they are made anew only when the extension is. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ['panel', 'ledger', 'always']) {
    browser.contextMenus.create({ id, title: words(`menu_${id}`), contexts: CONTEXTS });
  }
  for (const id of ON_SELECTION) browser.contextMenus.create({ id, title: words(`menu_${id}`), contexts: ['selection'] });
}

/** Asks for the tab's site for good; what follows from a yes is the sites' affair. */
async function always(tab: Tabs.Tab | undefined, pageUrl: string | undefined): Promise<void> {
  const site = siteOf(tab?.url ?? pageUrl ?? '');
  if (site) await requestAccess([patternOf(site.host, site.scheme)]);
  else if (tab?.id !== undefined) await showNoAccess(tab.id);
}

/** The menu is a gesture that lets us into the page, where nothing of ours may run yet. */
async function takeSelection(tabId: number, save: boolean): Promise<void> {
  if (!(await answers(askTab(tabId, 'reading/current', {})))) await inject(tabId);
  await askTab(tabId, 'selection/take', { save });
}

export async function onMenu({ menuItemId, pageUrl }: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (menuItemId === 'panel') await openPanel(tab);
  if (menuItemId === 'ledger') await browser.tabs.create({ url: browser.runtime.getURL(addressOf('ledger')) });
  if (tab?.id !== undefined && ON_SELECTION.includes(String(menuItemId))) await takeSelection(tab.id, menuItemId === 'save_selection');
  if (menuItemId === 'always') await always(tab, pageUrl);
}
