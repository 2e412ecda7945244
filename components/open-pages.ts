import { browser } from 'wxt/browser';

/** Chrome's side panel and Firefox's sidebar, which WXT's typing does not know together. */
interface Panels {
  sidePanel?: { open(of: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The library, in a tab of its own. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html' as '/popup.html') });
}

/** Opens the panel beside the page; only from within a click. */
export async function openPanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
}
