import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ActivePage, lookAtPage } from './look-at-page.ts';

interface Active {
  page: ActivePage;
  /** Asks the page again. */
  reload: () => Promise<void>;
  /** Marks the page of a site that is off. */
  open: () => Promise<void>;
}

/** What was begun before anything was drawn, and what came of it so far. */
export interface Looking {
  page: ActivePage;
  answered: Promise<unknown>;
}

/** Asks the page at once: it answers while what is drawn with is loaded. */
export function beginLooking(): Looking {
  const looking: Looking = {
    page: { state: 'reading' },
    answered: lookAtPage(false, globalThis.newsmarkAsked).then((page) => {
      looking.page = page;
    }),
  };
  return looking;
}

/** The page the reader is looking at, opened and marked if it is not yet. */
export function useActivePage(looking: Looking): Active {
  const [page, setPage] = useState(looking.page);
  // Once: a site turned off meanwhile stays in sight.
  useEffect(() => void looking.answered.then(() => setPage(looking.page)), []);
  const reload = useCallback(async () => setPage(await lookAtPage(true)), []);
  return { page, reload, open: reload };
}
