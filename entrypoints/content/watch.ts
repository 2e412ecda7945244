/** A page at work changes many times a second; it is read again when it rests this long, */
const restMs = 400;
/** or after this long if it never rests. */
const patienceMs = 2500;

/**
 * Calls `changed` after the page's text or nodes changed, never while the tab is hidden and never
 * more often than `patienceMs` allows on a page that does not rest.
 */
export function watchPage(changed: () => void, signal: AbortSignal) {
  let waitingSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fire = () => {
    if (document.hidden) return;
    waitingSince = undefined;
    changed();
  };
  const schedule = () => {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(restMs, waitingSince + patienceMs - now)));
  };
  const observer = new MutationObserver(schedule);
  const observe = () =>
    observer.observe(document, { childList: true, characterData: true, subtree: true });

  observe();
  document.addEventListener(
    'visibilitychange',
    () => waitingSince !== undefined && !document.hidden && schedule(),
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    /** Runs work of our own that changes the page, without taking notice of it. */
    unseen(work: () => void) {
      observer.disconnect();
      work();
      observe();
    },
  };
}
