import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/driver.ts';
import { pageUi } from '../browsers/page-ui.ts';
import { until } from '../browsers/until.ts';

/** Lets the pointer rest on a mention, until its card stands there. */
export async function rest(browser: BrowserName, page: Page, words: string): Promise<void> {
  const { x, y, height } = await boxOf(page, words);
  await page.mouse.move(x + 8, y + height / 2 - 1);
  await page.mouse.move(x + 8, y + height / 2);
  await untilShown(browser, page);
}

/** Draws over words with the mouse, until the toolbar stands beside them. */
export async function draw(browser: BrowserName, page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, words);
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

/** Where the words stand, brought to the middle of the window. */
function boxOf(page: Page, words: string) {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x, y, width, height };
    }
    throw new Error(`The article has no "${words}"`);
  }, words);
}
