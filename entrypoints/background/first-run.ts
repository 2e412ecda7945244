import { browser } from 'wxt/browser';

const key = 'welcomed';

/** Shows the reader, once, what Newsmark does and what to press. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

/** An extension loaded from a folder is installed anew at every start of the browser. */
async function welcome(): Promise<void> {
  const { local } = browser.storage;
  if ((await local.get(key))[key]) return;
  await local.set({ [key]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/popup.html') });
}
