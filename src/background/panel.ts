import browser, { type Tabs } from 'webextension-polyfill';

interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/** Opens the panel beside the page. Call it at once in the reader's gesture: both browsers refuse it after any waiting. */
export function openPanel(tab: Tabs.Tab | undefined): Promise<void> {
  // Chrome's name for it is not among the polyfill's types; Firefox has the sidebar instead.
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  if (sidePanel && tab?.windowId !== undefined) return sidePanel.open({ windowId: tab.windowId });
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return Promise.resolve();
}
