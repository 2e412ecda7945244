import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension } from './browsers/built.ts';
import type { BrowserName, Popup } from './browsers/driver.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { launch } from './browsers/session.ts';
import { ensureBuilt, root } from './lib/build.ts';
import { addressOf, openArticle } from './lib/open-article.ts';

/**
 * `npm run pictures`: the marked sample article and the popup, in both browsers, under
 * `.output/pictures/`, and the README's picture made of Chromium's two.
 */
const folder = join(root, '.output/pictures');
const names: BrowserName[] = ['chromium', 'firefox'];

const passage = 'tập trung đổi mới nội dung, phương thức hoạt động, phát huy tinh thần đoàn kết';

const missing = ensureBrowsers(names);
if (missing) throw new Error(missing);
ensureBuilt();
mkdirSync(folder, { recursive: true });
for (const name of names) await take(name);

async function take(name: BrowserName): Promise<void> {
  const { url, close } = await addressOf(join(root, 'tests/pages/haiphong.html'));
  const session = await launch(name, { extension: builtExtension(name) });
  const file = (what: string) => join(folder, `${name}-${what}.png`) as `${string}.png`;
  try {
    const { page, popup } = await openArticle(session, url);
    await keepPassage(page, popup);
    await popup.screenshot(file('popup'));
    await page.evaluate(() => scrollTo(0, 380));
    await page.screenshot({ path: file('article') });
    if (name === 'chromium') await compose(await session.browser.newPage(), file);
  } finally {
    await session.close();
    await close();
  }
}

async function keepPassage(page: Page, popup: Popup): Promise<void> {
  await page.evaluate((passage) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(passage);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + passage.length);
    }
  }, passage);
  await popup.click('.keep-selection');
  await popup.waitFor('.keep-form');
  await popup.type('textarea[name=note]', 'Hỏi thêm Ban Dân vận');
  await popup.type('input[name=tags]', 'đổi mới, Hải Phòng');
  await popup.click('.keep-form button[type=submit]');
  await popup.waitFor('.kept-row > .tags');
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

/** The popup over the article, as a browser shows them. */
async function compose(page: Page, file: (what: string) => string): Promise<void> {
  const image = (what: string) =>
    `data:image/png;base64,${readFileSync(file(what)).toString('base64')}`;
  await page.setViewport({ width: 1160, height: 700 });
  await page.setContent(`<style>
    body { margin: 0; background: #fff }
    .article { display: block; width: 1160px }
    .popup { position: absolute; top: 12px; right: 24px; width: 360px; border-radius: 8px;
      box-shadow: 0 6px 30px rgb(0 0 0 / 35%) }
  </style><img class="article" src="${image('article')}"><img class="popup" src="${image('popup')}">`);
  await page.screenshot({ path: join(root, 'scripts/pictures/marked-article.png') as 'x.png' });
}
