import { browser } from 'wxt/browser';

/** Shows the reader, once, what Newsmark does and what to press. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/popup.html') });
  });
}
