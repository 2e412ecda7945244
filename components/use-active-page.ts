import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground, askPage, type PageReport, unreached } from '../utils/messages.ts';
import { failed, type Result } from '../utils/result.ts';
import { activeTab } from './active-tab.ts';
import { noteOf } from './note-of.ts';
import { useSettings } from './use-settings.ts';

export type ActivePage =
  | { state: 'reading' }
  | { state: 'problem'; problem: string }
  /** The reader wants this site left alone. */
  | { state: 'off'; host: string }
  | { state: 'ready'; tab: number; report: PageReport; note: string };

interface Active {
  page: ActivePage;
  /** Asks the page again. */
  reload: () => Promise<void>;
  /** Marks the page of a site that is off. */
  open: () => Promise<void>;
}

/** The page the reader is looking at, opened and marked if it is not yet. */
export function useActivePage(): Active {
  const [page, setPage] = useState<ActivePage>({ state: 'reading' });
  const { off } = useSettings().settings;

  const look = useCallback(
    async (anyway: boolean) => {
      const tab = await activeTab();
      if (tab === undefined) {
        setPage({ state: 'problem', problem: 'problemBrowserPage' });
        return;
      }
      let report = await askPage(tab, 'report', null);
      if (!report.ok) {
        const host = await hostOf(tab);
        if (!anyway && host !== undefined && off.includes(host)) {
          setPage({ state: 'off', host });
          return;
        }
        report = await openedReport(tab);
      }
      setPage(
        report.ok
          ? { state: 'ready', tab, report: report.value, note: await noteOf(report.value.page) }
          : { state: 'problem', problem: report.error },
      );
    },
    [off],
  );
  const reload = useCallback(() => look(true), [look]);
  // Once: a site turned off meanwhile stays in sight.
  useEffect(() => void look(false), []);
  return { page, reload, open: reload };
}

/** Known where the reader has let us in; else the browser tells no address. */
async function hostOf(tab: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url && URL.canParse(url) ? new URL(url).hostname : undefined;
}

async function openedReport(tab: number): Promise<Result<PageReport>> {
  const opened = await askBackground('open', { tab });
  if (!opened.ok) return opened;
  const again = await askPage(tab, 'report', null);
  return again.ok || again.error !== unreached ? again : failed('problemPageGone');
}
