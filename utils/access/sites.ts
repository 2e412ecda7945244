import { browser } from 'wxt/browser';
import { contentFiles } from './inject.ts';

const registered = 'always-on';

/** The match patterns of "always on this site": both schemes of the host itself. */
export const originsOf = (url: string): string[] => {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) ? [`*://${hostname}/*`] : [];
};

export const isAlwaysOn = (url: string): Promise<boolean> =>
  originsOf(url).length > 0
    ? browser.permissions.contains({ origins: originsOf(url) })
    : Promise.resolve(false);

/** Asks the reader; must be called in a click. `false` when refused. */
export const allowAlways = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(url) });

export const stopAlways = (url: string): Promise<boolean> =>
  browser.permissions.remove({ origins: originsOf(url) });

let agreeing: Promise<void> = Promise.resolve();

/**
 * Makes the scripts that run by themselves agree with the sites the reader has allowed. One at a
 * time: a browser's start and an update come together, and each would register over the other.
 *
 * @param off hosts the reader wants left alone even where all sites are allowed.
 */
export function registerAllowedSites(off: string[]): Promise<void> {
  const register = () => registerNow(off);
  agreeing = agreeing.then(register, register);
  return agreeing;
}

async function registerNow(off: string[]): Promise<void> {
  const allowed = (await browser.permissions.getAll()).origins ?? [];
  // A server that teams share through is of one scheme: see servers.ts.
  const origins = allowed.filter((origin) => origin.startsWith('*:'));
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [registered] });
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registered] });
  if (origins.length === 0) return;
  // One pattern a browser does not take ("*://[::1]/*") would cost all sites their registration.
  const excluded = off.filter((host) => /^[\w.-]+$/u.test(host)).map((host) => `*://${host}/*`);
  await browser.scripting.registerContentScripts([
    {
      id: registered,
      matches: origins,
      ...(excluded.length > 0 ? { excludeMatches: excluded } : {}),
      js: [...contentFiles.js],
      css: [...contentFiles.css],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
