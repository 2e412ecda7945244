import type { Page } from 'puppeteer-core';
import { type PageUi, pageUi } from '../../../scripts/browsers/page-ui.ts';
import { boxOfWords } from '../../../scripts/browsers/words-box.ts';
import type { Running } from '../each-browser.ts';
import { article, document as html, type Opened, type servePages } from '../hostile/site.ts';
import type { Point } from '../select.ts';

const style = `<style>body { margin: 40px; font: 18px/32px sans-serif } p { max-width: 640px }</style>`;

export const body = `<p id="first">Mayor Joanna Price told reporters on 3 July 2024 that the harbour handled 1,200,000 tonnes before the storm.</p>
<p id="second">Crews reached 240 families on 4 July 2024, and Joanna Price thanked them. The harbour master said 35 ships waited outside the wall.</p>
<p id="third">On 3 July 2024 schools were closed. Joanna Price said they would open again next week, once the water has gone.</p>
<p id="field"><input id="input" value="Search the archive of this newspaper"></p><div style="height: 1500px"></div>`;

export const story = (head = '', more = '') => html(article(body) + more, style + head);

export interface Story extends Opened {
  ui: PageUi;
}

/** Opens a story and marks it, the popup closed again. */
export async function openStory(
  running: Running,
  site: ReturnType<typeof servePages>,
  file: string,
): Promise<Story> {
  const opened = await site.open(file);
  const { page } = opened;
  await page.mouse.click(700, 20);
  await page.evaluate(countInArticle);
  return {
    ...opened,
    ui: pageUi(running.name, page),
    mutations: () => page.evaluate(() => changes),
  };
}

declare global {
  var changes: number;
}

function countInArticle(): void {
  globalThis.changes = 0;
  new MutationObserver((records) => {
    globalThis.changes += records.length;
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

/** Lets the pointer rest on words of the page. */
export async function hover(page: Page, words: string, element = 'article'): Promise<void> {
  // The box of the words themselves: a caret before them may stand at the end of the line above.
  const box = await boxOfWords(page, words, element);
  const [x, y] = [box.x + Math.min(12, box.width / 2), box.y + box.height / 2];
  await page.mouse.move(x, y - 1);
  await page.mouse.move(x, y);
}

export const words = (element: string, words: string): [Point, Point] => [
  { in: element, before: words },
  { in: element, after: words },
];
