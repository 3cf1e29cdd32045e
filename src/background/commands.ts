import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../bridge/ask.ts';
import { openPanel } from './panel.ts';
import { readOnRequest } from './scan.ts';

async function step(tabId: number, by: 1 | -1): Promise<void> {
  // Where nothing of ours runs yet, the wish to step is the wish to have the page read.
  await askTab(tabId, 'claim/step', { by }).catch(() => readOnRequest(tabId));
}

const ACTS: { [command: string]: 'save' | 'copy' | 'keep' } = { 'save-claim': 'save', 'copy-claim': 'copy', 'keep-card': 'keep' };

/** The reader's keys. `tab` is the one in front; older browsers do not say it. */
export async function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  // First, and without waiting: it needs the gesture.
  if (command === 'open-panel') return openPanel(tab);
  const tabId = (tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0])?.id;
  if (tabId === undefined) return;
  if (command === 'read-page') await readOnRequest(tabId);
  if (command === 'next-claim') await step(tabId, 1);
  if (command === 'previous-claim') await step(tabId, -1);
  const act = ACTS[command];
  // Where nothing of ours runs yet, there is nothing to save.
  if (act) await askTab(tabId, 'card/act', { act }).catch(() => readOnRequest(tabId));
}
