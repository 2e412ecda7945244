import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

interface Tab {
  id?: number;
}

declare const browser: {
  runtime: { getURL(path: string): string };
  tabs: {
    query(filter: { url: string }): Promise<Tab[]>;
    remove(id: number): Promise<void>;
  };
};

/**
 * Closes the page an extension shows when it was installed, so that it does not come to the front
 * in the middle of a test. A profile that was there before may have seen it long ago.
 */
export async function closeWelcome(
  driver: Driver,
  extension: string,
  fresh: boolean,
): Promise<void> {
  if (!existsSync(join(extension, 'welcome.html'))) return;
  const closed = () =>
    driver.evaluateInExtension(async () => {
      const tabs = await browser.tabs.query({ url: browser.runtime.getURL('welcome.html') });
      for (const { id } of tabs) if (id !== undefined) await browser.tabs.remove(id);
      return tabs.length;
    });
  await until('the welcome page', closed, fresh ? 30_000 : 2000).catch((error: unknown) => {
    if (fresh) throw error;
  });
}
