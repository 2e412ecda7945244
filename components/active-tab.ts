import { browser } from 'wxt/browser';

/** The tab in front of the reader. `?tab=7` names one when a surface is opened as a page of its own. */
export async function activeTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
