import { askPage, type PageReport } from '../utils/messages.ts';
import type { Result } from '../utils/result.ts';
import { activeTab } from './active-tab.ts';

/** What the page in front of the reader answered; without a tab there was none to ask. */
export type Asked =
  | { tab: undefined; report?: undefined }
  | { tab: number; report: Result<PageReport> };

declare global {
  /** Asked by the popup's first script, while its own code is still being loaded. */
  var newsmarkAsked: Promise<Asked> | undefined;
}

export async function askFront(): Promise<Asked> {
  const tab = await activeTab();
  return tab === undefined ? { tab } : { tab, report: await askPage(tab, 'report', null) };
}
