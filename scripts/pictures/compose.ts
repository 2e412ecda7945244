import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The README's pictures: the popup over the marked article, and the panel beside it, as a browser shows them. */
export async function composeReadme(page: Page, file: (what: string) => string): Promise<void> {
  const image = (what: string) =>
    `data:image/png;base64,${readFileSync(file(what)).toString('base64')}`;
  const picture = async (name: string, body: string) => {
    await page.setContent(`<style>
      body { margin: 0; background: #fff; width: 1160px; height: 700px; overflow: hidden }
      .article { display: block; width: 1160px }
      .popup { position: absolute; top: 12px; right: 24px; width: 360px; border-radius: 8px;
        box-shadow: 0 6px 30px rgb(0 0 0 / 35%) }
      .panel { position: absolute; top: 0; right: 0; width: 360px; height: 700px; object-fit: cover;
        object-position: top; border-left: 1px solid #999 }
    </style>${body}`);
    await page.screenshot({
      path: join(import.meta.dirname, name) as 'x.webp',
      type: 'webp',
      quality: 82,
    });
  };
  await page.setViewport({ width: 1160, height: 700 });
  const article = `<img class="article" src="${image('article')}">`;
  await picture(
    'marked-article.webp',
    `${article}<img class="popup" src="${image('popup-en-light')}">`,
  );
  await picture('panel.webp', `${article}<img class="panel" src="${image('panel-en-dark')}">`);
}
