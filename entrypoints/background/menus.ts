import { type Browser, browser } from 'wxt/browser';
import { reach } from './reach.ts';

interface Item {
  id: string;
  title: string;
  contexts: ['selection' | 'page'];
  /** Called within the click: what needs one is called at once. */
  chosen: (tab: Browser.tabs.Tab) => unknown;
}

const items: Item[] = [
  {
    id: 'keep-passage',
    title: 'menuKeepPassage',
    contexts: ['selection'],
    chosen: ({ id }) => reach(id, 'keepSelection', null),
  },
  {
    id: 'mark-page',
    title: 'menuMarkPage',
    contexts: ['page'],
    chosen: ({ id }) => reach(id, 'report', null),
  },
  {
    id: 'open-panel',
    title: 'menuOpenPanel',
    contexts: ['page'],
    chosen: ({ id }) => openPanel(id),
  },
];

/** The browsers' own menus: items on a selection and on the page, none on links. */
export function listenToMenus(): void {
  const { runtime, contextMenus } = browser;
  // Both browsers keep the items of a background that sleeps; an update brings new ones.
  runtime.onInstalled.addListener(() => void createMenus());
  contextMenus.onClicked.addListener((info, tab) => {
    const item = items.find(({ id }) => id === info.menuItemId);
    if (tab) void item?.chosen(tab);
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage as (key: string) => string;
  for (const { id, title: key, contexts } of items) {
    if (id === 'open-panel' && !hasPanel()) continue;
    browser.contextMenus.create({ id, title: title(key), contexts });
  }
}

interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

function hasPanel(): boolean {
  const manifest = browser.runtime.getManifest();
  return 'side_panel' in manifest || 'sidebar_action' in manifest;
}

/** Both browsers open their panel only within the click, so nothing is awaited before. */
function openPanel(tabId: number | undefined): Promise<void> | undefined {
  const { chrome, browser: firefox } = globalThis as { chrome?: Panels; browser?: Panels };
  const sidebar = firefox?.sidebarAction ?? chrome?.sidebarAction;
  if (sidebar) return sidebar.open();
  return tabId === undefined ? undefined : chrome?.sidePanel?.open({ tabId });
}
