import type { Page } from 'puppeteer-core';
import { chromium } from './chromium.ts';
import { closeBrowser } from './close.ts';
import type { BrowserName, Driver, Engine, LaunchOptions } from './driver.ts';
import { firefox } from './firefox.ts';
import { killBrowser } from './kill.ts';
import { onProcessEnd } from './process-end.ts';
import { openProfile, type Profile } from './profile.ts';
import { closeWelcome } from './welcome.ts';

export type Meanwhile = (profile: string) => void;

export interface Session extends Driver {
  name: BrowserName;
  openPage(url: string): Promise<Page>;
  /** Ends the browser; a profile that was not given is removed. */
  close(): Promise<void>;
  /**
   * Ends the browser and starts it again on the same profile: what it had stored is still there.
   * `meanwhile` may touch the profile's folder while nothing runs.
   */
  restart(meanwhile?: Meanwhile): Promise<Session>;
  /** The same, but the browser is killed. */
  crash(meanwhile?: Meanwhile): Promise<Session>;
}

const engines: Record<BrowserName, Engine> = { chromium, firefox };

/** Starts a real browser with the built extension in it. Throws in one line when it cannot. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return start(name, options, openProfile(options.profile), false);
}

async function start(
  name: BrowserName,
  options: LaunchOptions,
  profile: Profile,
  restarted: boolean,
): Promise<Session> {
  const engine = engines[name];
  const browser = await engine.open(options, profile.path).catch(async (error: unknown) => {
    await profile.discard();
    throw error;
  });
  const forget = onProcessEnd(profile.discardSync);
  const end = async () => {
    await closeBrowser(browser);
    forget();
  };
  const close = async () => {
    await end();
    await profile.discard();
  };
  const driver = await engine.drive(browser, options, restarted).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (!restarted && !options.welcome) {
    const fresh = options.profile === undefined;
    await closeWelcome(driver, options.extension, fresh).catch(async (error: unknown) => {
      await close();
      throw error;
    });
  }
  return {
    ...driver,
    name,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    close,
    async restart(meanwhile) {
      await end();
      meanwhile?.(profile.path);
      return start(name, options, profile, true);
    },
    async crash(meanwhile) {
      await killBrowser(browser, profile.path);
      forget();
      meanwhile?.(profile.path);
      return start(name, options, profile, true);
    },
  };
}
