import type { Engine } from './driver.ts';
import { extensionPages } from './extension-pages.ts';
import { backgroundState, isInstalled, terminateBackground } from './firefox-background-scripts.ts';
import { chromeScope } from './firefox-chrome-scope.ts';
import { installInFirefox } from './firefox-install.ts';
import { firefoxPopups } from './firefox-popup.ts';
import { firefoxTriggers } from './firefox-triggers.ts';
import { readManifest } from './manifest.ts';
import { startBrowser } from './puppeteer.ts';
import { until } from './until.ts';

// Fixed, so that the extension's address and with it its stored data are the same after a restart.
const UUID = '11111111-2222-4333-8444-555555555555';

/** Firefox with the extension of that folder, driven over WebDriver BiDi. */
export const firefox: Engine = {
  async open({ extension, headless = true, downloads }, profile) {
    return startBrowser('firefox', {
      browser: 'firefox',
      headless,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(geckoId(extension), downloads),
    });
  },

  async drive(browser, { extension }, restarted) {
    const id = geckoId(extension);
    const ui = chromeScope(browser);
    const kept = restarted && (await ui(isInstalled, id));
    if (!kept) await installInFirefox(browser, id, extension);
    // After a restart the event page sleeps until its first event.
    const ready = kept ? ['running', 'stopped'] : ['running'];
    await until('the background page', async () =>
      ready.includes((await ui(backgroundState, id)) ?? ''),
    );
    const origin = `moz-extension://${UUID}`;
    return {
      browser,
      origin,
      ...extensionPages(browser, origin),
      ...firefoxPopups(ui, id),
      ...firefoxTriggers(ui, id, readManifest(extension).commands ?? {}),
      async stopBackground() {
        await until(
          'the background page to end',
          async () => (await ui(terminateBackground, id)) === 'stopped',
        );
      },
    };
  },
};

function geckoId(extension: string): string {
  const id = readManifest(extension).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`The manifest in ${extension} has no gecko id`);
  return id;
}

function preferences(id: string, downloads: string | undefined): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'extensions.autoDisableScopes': 0,
    'xpinstall.signatures.required': false,
    // Only a temporary installation needs these two; see firefox-install.ts.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // A prompt ignores its buttons for half a second.
    'security.notification_enable_delay': 0,
    // The viewer would run its own scripts in the extension's manifest.json; see extension-pages.ts.
    'devtools.jsonview.enabled': false,
    'browser.download.alwaysOpenPanel': false,
    ...(downloads === undefined
      ? {}
      : {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.useDownloadDir': true,
        }),
  };
}
