/** Parameters that say where a reader came from, never what the page is. */
const trackers = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|zarsrc)=/u;

/**
 * One key for one article: the canonical address where the page states a trusted one, else the
 * address as visited, without fragment, tracking parameters and the order of the rest.
 */
export function pageId(url: string, canonical?: string): string {
  const address = new URL(canonical ?? url);
  address.hash = '';
  // As text: in Firefox a content script cannot iterate URLSearchParams.
  const parameters = address.search.slice(1).split('&');
  address.search = parameters
    .filter((parameter) => !trackers.test(parameter))
    .sort()
    .join('&');
  return address.href;
}
