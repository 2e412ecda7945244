import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

const PATIENCE_MS = 15_000;

/** Ends a browser: asks it to close, and ends its process when it does not answer. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const patience = new AbortController();
  const hung = pause(PATIENCE_MS, 'hung', { signal: patience.signal }).catch(() => 'closed');
  const closed = browser.close().catch(() => {});
  if ((await Promise.race([closed, hung])) === 'hung') browser.process()?.kill('SIGKILL');
  patience.abort();
}
