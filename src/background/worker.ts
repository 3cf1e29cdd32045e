import browser from 'webextension-polyfill';
import { CHECK_PACKS, COMPARE_TEAM } from '../bridge/alarms.ts';
import { toBackground } from '../bridge/calls.ts';
import { addressOf } from '../bridge/ownPages.ts';
import { serve } from '../bridge/serve.ts';
import { onServers } from '../bridge/servers.ts';
import { onSettings } from '../bridge/settings.ts';
import { onCommand } from './commands.ts';
import { handlers } from './handlers.ts';
import { ensurePack, installShipped } from './install.ts';
import { createMenus, onMenu } from './menus.ts';
import { readOnRequest } from './scan.ts';
import { mayAsk } from './senders.ts';
import { onSitesAdded, onSitesRemoved, renewSites, syncSites, tellPages } from './sites.ts';
import { checkPacks, wakeAgain } from './subscriptions.ts';
import { compareTeam, wakeTeamAgain } from './team.ts';

/*
 * A service worker in Chromium, an event page in Firefox: started for an event and stopped soon after. Every listener is registered
 * here, at once, or the event that started us would find none; and nothing is remembered but in the ledger.
 * Not called main.ts: CRXJS 3.0.0 finds a built entry by its name alone and would load the content script's twin in its place.
 */

/** Whatever fails here has said so where the reader can see it (badge, pack status); it must not stop what comes after. */
const settled = async (...works: Promise<unknown>[]): Promise<void> => {
  for (const result of await Promise.allSettled(works)) if (result.status === 'rejected') console.warn(result.reason);
};

serve('background', toBackground, handlers, { allow: mayAsk });

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  const welcome = reason === 'install' ? browser.tabs.create({ url: browser.runtime.getURL(addressOf('welcome')) }) : Promise.resolve();
  await settled(welcome, createMenus(), installShipped(), renewSites(), wakeAgain(), wakeTeamAgain());
});

browser.runtime.onStartup.addListener(() => settled(ensurePack(), syncSites(), wakeAgain(), wakeTeamAgain()));

browser.alarms.onAlarm.addListener(({ name }) =>
  settled(...(name === CHECK_PACKS ? [checkPacks()] : []), ...(name === COMPARE_TEAM ? [compareTeam()] : [])),
);

browser.permissions.onAdded.addListener((permissions) => settled(onSitesAdded(permissions)));

browser.permissions.onRemoved.addListener((permissions) => settled(onSitesRemoved(permissions)));

browser.action.onClicked.addListener((tab) => settled(tab.id === undefined ? Promise.resolve() : readOnRequest(tab.id)));

browser.contextMenus.onClicked.addListener((data, tab) => settled(onMenu(data, tab)));

onSettings((settings) => void settled(tellPages(settings)));

// The browser may tell of access before it is noted what it is for.
onServers(() => void settled(syncSites()));

browser.commands.onCommand.addListener((command, tab) => settled(onCommand(command, tab)));
