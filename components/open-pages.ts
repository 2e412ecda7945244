import { browser } from 'wxt/browser';

/** Chrome's side panel and Firefox's sidebar, which WXT's typing does not know together. */
interface Panels {
  sidePanel?: { open(of: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The library, in a tab of its own, at one of its views. */
export async function openLibrary(view = 'all'): Promise<void> {
  const url = browser.runtime.getURL('/library.html' as '/popup.html');
  await browser.tabs.create({ url: view === 'all' ? url : `${url}#${view}` });
}

/** Opens the panel beside the page; only from within a click. */
export async function openPanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
}

/** The browser's own page for the keys of extensions. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  await (open
    ? open.call(browser.commands)
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
