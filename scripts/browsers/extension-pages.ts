import type { Browser, Page } from 'puppeteer-core';
import type { Driver, Json } from './driver.ts';
import { until } from './until.ts';

declare const browser: {
  tabs: { query(filter: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]> };
};

/**
 * Opening pages on the extension's own origin, and running code there. The code runs in the
 * extension's manifest.json shown as a page: it has the extension's API and none of its scripts.
 */
export function extensionPages(
  running: Browser,
  origin: string,
): Pick<Driver, 'openExtensionPage' | 'evaluateInExtension' | 'tabIdOf'> {
  let quiet: Promise<Page> | undefined;

  async function open(path: string, background: boolean): Promise<Page> {
    const page = await running.newPage({ background });
    await goTo(page, `${origin}/${path}`);
    return page;
  }

  async function evaluate<A extends Json[], R>(
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    if (!(await answers(quiet))) quiet = undefined;
    quiet ??= open('manifest.json', true);
    const page = await quiet;
    return (await page.evaluate(fn as (...args: Json[]) => R, ...args)) as Awaited<R>;
  }

  return {
    openExtensionPage: (path) => open(path, false),
    evaluateInExtension: evaluate,
    async tabIdOf(page) {
      await bringToFront(page);
      const id = await evaluate(
        async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
      );
      if (id === undefined) throw new Error('The tab in front has no number');
      return id;
    },
  };
}

// A page of an extension that was loaded anew is gone, though Firefox does not say that it closed.
const answers = async (opened: Promise<Page> | undefined): Promise<boolean> => {
  try {
    return (await (await opened)?.evaluate(() => true)) ?? false;
  } catch {
    return false;
  }
};

/** Makes this page's tab the active one, and waits until it is. */
export async function bringToFront(page: Page): Promise<void> {
  await page.bringToFront();
  await until('the tab to come to the front', () =>
    page.evaluate(() => document.visibilityState === 'visible'),
  );
}

// In Firefox `goto` and `reload` never settle on moz-extension: pages, and url() stays about:blank.
async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await until(`${url} to load`, () =>
    page.evaluate((url) => location.href === url && document.readyState === 'complete', url),
  );
}
