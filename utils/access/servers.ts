import { browser } from 'wxt/browser';

/**
 * The match pattern of a server, of its scheme alone: that of a site we always mark has both, so
 * that a server we speak to is never taken for a site to be marked.
 */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Asks the reader for exactly this server; must be called in a click. `false` when refused. */
export const allowServer = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(address)] });

/** Gives the permission back. */
export const stopServer = (address: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originOf(address)] });
