/** Parameters that say where a reader came from, never what the page is. */
const trackers = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|zarsrc)$/u;

/**
 * One key for one article: the canonical address where the page states a trusted one, else the
 * address as visited, without fragment, tracking parameters and the order of the rest.
 */
export function pageId(url: string, canonical?: string): string {
  const address = new URL(canonical ?? url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (trackers.test(name)) address.searchParams.delete(name);
  }
  address.searchParams.sort();
  return address.href;
}
