/** Addresses that differ in the fragment alone are one page. */
const pageOf = (address: string): string => address.replace(/#.*$/s, '');

/**
 * Calls `moved` when the page has become another without loading: by the History or the Navigation
 * API. The answer looks at once, for browsers without the latter, where a script's `pushState` can
 * only be told by its consequences.
 */
export function watchAddress(moved: () => void, signal: AbortSignal): () => void {
  let here = pageOf(location.href);
  const look = () => {
    const now = pageOf(location.href);
    if (now === here) return;
    here = now;
    moved();
  };
  window.addEventListener('popstate', look, { signal });
  globalThis.navigation?.addEventListener('currententrychange', look, { signal });
  return look;
}
