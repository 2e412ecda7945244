import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/driver.ts';
import { pageUi } from '../browsers/page-ui.ts';
import { until } from '../browsers/until.ts';
import { boxOfWords } from '../browsers/words-box.ts';

/** Lets the pointer rest on a mention, until its card stands there. */
export async function rest(browser: BrowserName, page: Page, words: string): Promise<void> {
  const { x, y, height } = await boxOfWords(page, words);
  await page.mouse.move(x + 8, y + height / 2 - 1);
  await page.mouse.move(x + 8, y + height / 2);
  await untilShown(browser, page);
}

/** Draws over words with the mouse, until the toolbar stands beside them. */
export async function draw(browser: BrowserName, page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await boxOfWords(page, words);
  await page.mouse.move(x, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await untilShown(browser, page);
}

/** Nothing is selected and nothing shown any more. */
export async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.click(4, 4);
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

const untilShown = (browser: BrowserName, page: Page) =>
  until('something over the page', async () => (await pageUi(browser, page).text()) !== '');
