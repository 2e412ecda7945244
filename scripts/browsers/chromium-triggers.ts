import type { Browser, Page } from 'puppeteer-core';
import type { Worker } from './chromium-worker.ts';
import type { Driver } from './driver.ts';

interface Tools extends Pick<Driver, 'clickAction' | 'tabIdOf'> {
  worker: Worker;
}

interface Event {
  dispatch(...args: unknown[]): void;
}

declare const chrome: {
  tabs: { get(id: number): Promise<object> };
  commands: { onCommand: Event };
  contextMenus: { onClicked: Event };
  developerPrivate: { addHostPermission(extension: string, origin: string): Promise<void> };
};

/**
 * What the DevTools protocol cannot press: shortcuts, native menus, native prompts. The toolbar
 * click that gives activeTab is real, the event is then dispatched in the worker; permission is
 * given the way a reader gives it on chrome://extensions.
 */
export function chromiumTriggers(
  browser: Browser,
  extension: string,
  { clickAction, tabIdOf, worker }: Tools,
): Pick<Driver, 'triggerCommand' | 'triggerMenu' | 'grantNextPermission' | 'refuseNextPermission'> {
  async function withActiveTab(page: Page): Promise<number> {
    const popup = await clickAction(page);
    await popup.close();
    return tabIdOf(page);
  }

  return {
    async triggerCommand(name, page) {
      const tab = await withActiveTab(page);
      await (await worker.running()).evaluate(
        async (name, tab) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(tab)),
        name,
        tab,
      );
    },
    async triggerMenu(menuItemId, page) {
      const tab = await withActiveTab(page);
      const info = {
        menuItemId,
        frameId: 0,
        editable: false,
        pageUrl: page.url(),
        selectionText: await page.evaluate(() => String(getSelection())),
      };
      await (await worker.running()).evaluate(
        async (info, tab) =>
          chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(tab)),
        info,
        tab,
      );
    },
    async grantNextPermission(...origins) {
      const settings = await browser.newPage({ background: true });
      await settings.goto(`chrome://extensions/?id=${extension}`);
      for (const origin of origins) {
        await settings.evaluate(
          (extension, origin) => chrome.developerPrivate.addHostPermission(extension, origin),
          extension,
          origin,
        );
      }
      await settings.close();
    },
    async refuseNextPermission() {
      throw new Error('Chromium has no way to refuse a permission but a hand on its prompt');
    },
  };
}
