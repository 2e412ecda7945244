import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground, askPage, type PageReport, unreached } from '../utils/messages.ts';
import { failed, type Result } from '../utils/result.ts';

export type ActivePage =
  | { state: 'reading' }
  | { state: 'problem'; problem: string }
  | { state: 'ready'; tab: number; report: PageReport };

/** The page the reader is looking at, opened and marked if it is not yet; `reload` asks it again. */
export function useActivePage(): [ActivePage, () => Promise<void>] {
  const [page, setPage] = useState<ActivePage>({ state: 'reading' });

  const reload = useCallback(async () => {
    const tab = await activeTab();
    if (tab === undefined) {
      setPage({ state: 'problem', problem: 'problemBrowserPage' });
      return;
    }
    const report = await reportOf(tab);
    setPage(
      report.ok
        ? { state: 'ready', tab, report: report.value }
        : { state: 'problem', problem: report.error },
    );
  }, []);

  useEffect(() => void reload(), [reload]);
  return [page, reload];
}

/** `?tab=7` names the page when the popup is opened as a page of its own. */
async function activeTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function reportOf(tab: number): Promise<Result<PageReport>> {
  const report = await askPage(tab, 'report', null);
  if (report.ok) return report;
  const opened = await askBackground('open', { tab });
  if (!opened.ok) return opened;
  const again = await askPage(tab, 'report', null);
  return again.ok || again.error !== unreached ? again : failed('problemPageGone');
}
