import { once } from 'node:events';
import { globSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Ends a browser and all of its processes at once, as a power cut or `kill -9` does. */
export async function killBrowser(browser: Browser, profile: string): Promise<void> {
  const main = browser.process();
  if (main?.pid === undefined) throw new Error('This browser was not started here');
  const ended = once(main, 'exit');
  try {
    // The driver starts each browser as the head of a group of its own.
    process.kill(-main.pid, 'SIGKILL');
  } catch {
    main.kill('SIGKILL');
  }
  await ended;
  // Once Firefox has ended the driver puts the profile's preferences back, and would do so under the
  // hands of the next one.
  await until('the preferences', () => globSync('*.js.puppeteer', { cwd: profile }).length === 0);
}
