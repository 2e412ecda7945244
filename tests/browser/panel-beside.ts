import { chromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import type { Session } from '../../scripts/browsers/session.ts';

/** Address of what the browser shows beside the page, a panel and no tab; empty when there is none. */
export async function panelBeside({ name, browser }: Session): Promise<string> {
  if (name === 'firefox') return chromeScope(browser)(sidebarAddress);
  for (const target of browser.targets()) {
    if (!target.url().endsWith('/sidepanel.html')) continue;
    const page = await target.asPage();
    if (await page.evaluate(isNoTab)) return target.url();
  }
  return '';
}

declare const chrome: { tabs: { getCurrent(): Promise<object | undefined> } };

const isNoTab = async () => (await chrome.tabs.getCurrent()) === undefined;

/** Runs in the window of Firefox itself. */
function sidebarAddress(): string {
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const shown = sidebar?.contentDocument?.getElementById('webext-panels-browser');
  return (shown as { currentURI?: { spec: string } } | null | undefined)?.currentURI?.spec ?? '';
}
