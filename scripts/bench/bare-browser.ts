import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../browsers/driver.ts';
import { startBrowser } from '../browsers/puppeteer.ts';

/** A browser without the extension and without a profile to keep, for what is measured in the page alone. */
export function startBareBrowser(name: BrowserName): Promise<Browser> {
  if (name === 'firefox') return startBrowser(name, { browser: 'firefox' });
  const args = ['--no-first-run', '--disable-background-networking', '--disable-gpu'];
  // Chromium refuses to run its sandbox as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return startBrowser(name, { pipe: true, args });
}
