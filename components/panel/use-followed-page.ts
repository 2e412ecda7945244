import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground, askPage, hearReadings, type PageReport } from '../../utils/messages.ts';
import { activeTab } from '../active-tab.ts';

export type FollowedPage =
  | { state: 'reading' }
  /** Nothing of ours is in the page yet; `problem` tells why it could not be put there. */
  | { state: 'closed'; tab: number | undefined; problem?: string }
  | { state: 'ready'; tab: number; report: PageReport };

interface Followed {
  page: FollowedPage;
  reload: () => Promise<void>;
  /** Marks the page in front. */
  open: () => Promise<void>;
}

/** The page in front of the reader, whichever tab that is and whatever it becomes. */
export function useFollowedPage(): Followed {
  const [page, setPage] = useState<FollowedPage>({ state: 'reading' });
  const asked = useRef(0);
  const here = useRef<number | undefined>(undefined);

  const reload = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const tab = await activeTab();
    const report = tab === undefined ? undefined : await askPage(tab, 'report', null);
    // The reader may be on another tab by the time this one has answered.
    if (turn !== asked.current) return;
    here.current = tab;
    setPage(
      tab !== undefined && report?.ok
        ? { state: 'ready', tab, report: report.value }
        : { state: 'closed', tab },
    );
  }, []);

  const open = useCallback(async () => {
    const tab = await activeTab();
    const opened = tab === undefined ? undefined : await askBackground('open', { tab });
    if (opened?.ok) await reload();
    else setPage({ state: 'closed', tab, problem: opened?.error ?? 'problemBrowserPage' });
  }, [reload]);

  useEffect(() => {
    const stop = new AbortController();
    const look = () => void reload();
    const updated = (tab: number, { status }: { status?: string }) => {
      if (tab === here.current && status !== undefined) look();
    };
    const { onActivated, onUpdated } = browser.tabs;
    onActivated.addListener(look);
    onUpdated.addListener(updated);
    hearReadings((tab) => tab === here.current && look(), stop.signal);
    document.addEventListener('visibilitychange', look, { signal: stop.signal });
    look();
    return () => {
      onActivated.removeListener(look);
      onUpdated.removeListener(updated);
      stop.abort();
    };
  }, [reload]);
  return { page, reload, open };
}
