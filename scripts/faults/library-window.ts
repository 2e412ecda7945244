import type { ElementHandle, Page } from 'puppeteer-core';
import { downloadBy } from '../browsers/downloads.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';

/** Of a hundred thousand annotations on a machine that does other things too. */
const patienceMs = 180_000;

/** The library with its files section open. */
export async function openFiles(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('library.html');
  await page.setViewport({ width: 1200, height: 760 });
  await until('the library', () => page.$('.take'), patienceMs);
  await page.click('.take');
  await until('its files', () => page.$('.take-away'));
  return page;
}

/** Imports a file, or restores a backup, which is the same; answers what the window says of it. */
export async function importFile(page: Page, path: string): Promise<string> {
  const said = await saidIn(page);
  const field = await until('the field', () => page.$('input[name=import]'));
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  return until(
    'the import',
    () =>
      page.evaluate((before) => {
        const working = !document.querySelector('.import-form');
        const report = document.querySelector('.import-report')?.textContent;
        const now = document.querySelector('.said')?.textContent ?? '';
        return working ? '' : report || (now === before ? '' : now);
      }, said),
    patienceMs,
  );
}

/** Presses "Back up now"; the path of the file, once it is whole. */
export async function backUp(page: Page, downloads: string): Promise<string> {
  await until('the button', () => page.$('.backup button'));
  return downloadBy(downloads, () => page.click('.backup button'), patienceMs);
}

/** The last sentence the window said. */
export const saidIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.said')?.textContent ?? '');
