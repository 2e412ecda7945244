import type { Browser, Extension, KeyInput, Page } from 'puppeteer-core';
import type { Driver, Json, Popup } from './driver.ts';
import { bringToFront } from './extension-pages.ts';
import { until } from './until.ts';

/** The real popup of the toolbar button: to the DevTools protocol it is a page like others. */
export function openPopups(
  browser: Browser,
  extension: Extension,
  url: string,
): Pick<Driver, 'clickAction' | 'popup'> {
  const targets = () => browser.targets().filter((target) => target.url() === url);

  // The same address opened as a tab has a tab number; a popup has none.
  async function current(): Promise<Page | undefined> {
    for (const target of targets()) {
      const page = await target.asPage();
      if ((await page.evaluate(tabOfThisPage)) === null) return page;
    }
    return undefined;
  }

  async function popup(): Promise<Popup> {
    const page = await until('the popup', current);
    await until('the popup to load', () => page.evaluate(() => document.readyState === 'complete'));
    return handle(page);
  }

  return {
    popup,
    async clickAction(page) {
      await (await current().catch(() => undefined))?.close();
      await bringToFront(page);
      await extension.triggerAction(page);
      return popup();
    },
  };
}

declare const chrome: { tabs: { getCurrent(): Promise<object | undefined> } };

const tabOfThisPage = async () => ((await chrome.tabs.getCurrent()) ? 'a tab' : null);

function handle(page: Page): Popup {
  return {
    async evaluate<A extends Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
      return (await page.evaluate(fn as (...args: Json[]) => R, ...args)) as Awaited<R>;
    },
    async waitFor(selector) {
      await page.waitForSelector(selector);
    },
    click: (selector) => page.click(selector),
    async type(selector, text) {
      await page.click(selector);
      await page.keyboard.type(text);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
    async screenshot(path) {
      // Not the page: its viewport may still have the size the popup opened with.
      await (await page.$('body'))?.screenshot({ path: path as `${string}.png` });
    },
    isOpen: async () => !page.isClosed(),
    async close() {
      if (page.isClosed()) return;
      await page.close().catch(() => {});
      await until('the popup to close', () => page.isClosed());
    },
  };
}
