import type { Browser, Extension } from 'puppeteer-core';
import { openPopups } from './chromium-popup.ts';
import { preferDownloads } from './chromium-preferences.ts';
import { chromiumTriggers } from './chromium-triggers.ts';
import { chromiumWorker } from './chromium-worker.ts';
import type { Engine } from './driver.ts';
import { extensionPages } from './extension-pages.ts';
import { readManifest } from './manifest.ts';
import { startBrowser } from './puppeteer.ts';
import { until } from './until.ts';

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** Chromium or Chrome with the extension of that folder, driven over the DevTools protocol. */
export const chromium: Engine = {
  async open({ extension, headless = true, downloads }, profile) {
    readManifest(extension);
    preferDownloads(profile, downloads);
    return startBrowser('chromium', {
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      args: [
        ...QUIET,
        // Chromium refuses to run its sandbox as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Loaded by this switch, granted permissions survive a restart; by the protocol they do not.
        `--load-extension=${extension}`,
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
      ],
    });
  },

  async drive(browser, options) {
    const { action } = readManifest(options.extension);
    const extension = await loaded(browser, options.extension);
    const origin = `chrome-extension://${extension.id}`;
    const pages = extensionPages(browser, origin);
    const worker = chromiumWorker(browser, origin, pages);
    const popups = openPopups(browser, extension, `${origin}/${action?.default_popup}`);
    await worker.running();
    return {
      browser,
      origin,
      ...pages,
      ...popups,
      ...chromiumTriggers(browser, extension.id, { ...pages, ...popups, worker }),
      stopBackground: worker.stop,
    };
  },
};

// Branded Chrome ignores the switch since version 137: there the protocol has to do.
async function loaded(browser: Browser, folder: string): Promise<Extension> {
  const first = async () => [...(await browser.extensions()).values()][0];
  try {
    return await until('the extension', first, 5_000);
  } catch {
    await browser.installExtension(folder);
    return until('the extension', first);
  }
}
