import { browser } from 'wxt/browser';

declare global {
  /** In the extension's own world, which the page cannot reach. */
  var newsmarkInstance: AbortController | undefined;
}

/** Heard by instances in other worlds of this page: those a former version of the extension left. */
const arrival = 'newsmark-arrival';

/** Whether the extension was updated, disabled or removed since this script was put into the page. */
export const isOrphan = (): boolean => browser.runtime?.id === undefined;

/** Ends an orphan's instance: nothing it could ask would be answered. */
export function endIfOrphan(): boolean {
  if (isOrphan()) globalThis.newsmarkInstance?.abort();
  return isOrphan();
}

/**
 * Ends the instance that was in this page before, so that there is one; the answer aborts when the
 * next one comes. A page that fakes the arrival ends nothing: only an orphan heeds it.
 */
export function takePlace(): AbortSignal {
  globalThis.newsmarkInstance?.abort();
  window.dispatchEvent(new Event(arrival));
  const instance = new AbortController();
  const { signal } = instance;
  globalThis.newsmarkInstance = instance;
  // An orphan's end must come from what still reaches it: events of the page.
  for (const event of [arrival, 'visibilitychange', 'focus', 'scrollend', 'click']) {
    window.addEventListener(event, endIfOrphan, { signal });
  }
  return signal;
}
