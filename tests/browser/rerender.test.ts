import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { askTab } from '../../scripts/lib/ask-tab.ts';
import { type OpenArticle, openArticle } from '../../scripts/lib/open-article.ts';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.ts';
import { eachBrowser } from './each-browser.ts';

/** A live blog drawn by Preact: entries come, go, change their words and their order. */
const liveBlog = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Live</title></head>
<body><article><h1>Storm nears the coast</h1><div id="app"></div></article>
<script type="module">
  import { h, render } from './preact.mjs';
  const entries = [
    'On 3 July 2024 the mayor said that 1,200 people had left their homes along the river before the storm.',
    'The harbour was closed on 4 July 2024 and 35 ships were waiting outside, the port authority said.',
    'Rescue teams with 18 boats reached 240 families by Friday evening, according to the fire service.',
  ];
  const draw = (list, note) => render(
    h('div', null, note && h('p', { class: 'note' }, note),
      h('ul', null, list.map((text) => h('li', { key: text }, h('p', null, text))))),
    document.getElementById('app'));
  window.draw = (order, note) => draw(order.map((index) => entries[index]), note);
  window.draw([0, 1, 2]);
</script></body></html>`;

declare global {
  var draw: (order: number[], note?: string) => void;
}

eachBrowser('a page drawn by Preact', (running) => {
  const folder = temporaryFolder();
  const errors: string[] = [];
  let server: Server;
  let article: OpenArticle;

  beforeAll(async () => {
    writeFileSync(join(folder.path, 'live.html'), liveBlog);
    const preact = join(import.meta.dirname, '../../node_modules/preact/dist/preact.mjs');
    copyFileSync(preact, join(folder.path, 'preact.mjs'));
    server = await serveFolder(folder.path);
    article = await openArticle(running.session, server.url('live.html'));
    article.page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(async () => {
    await server.close();
    folder.remove();
  });

  const texts = () =>
    article.page.evaluate(() => [...document.querySelectorAll('li')].map((li) => li.textContent));
  const draw = (order: number[], note?: string) =>
    article.page.evaluate((order, note) => globalThis.draw(order, note), order, note);
  const found = async () => {
    const report = await askTab(running.session, article.tab, 'report', null);
    return report.ok ? report.value.mentions.map(({ text }) => text) : [];
  };

  it('is marked without being touched', async () => {
    expect(article.report.mentions.map(({ text }) => text)).toContain('3 July 2024');
    expect(await article.mutations()).toBe(0);
  });

  it('goes on working when it reorders, removes and adds, and is marked anew', async () => {
    const [first, second, third] = await texts();
    await draw([2, 0], 'Updated on 5 July 2024 at 10:30.');
    expect(await texts()).toEqual([third, first]);
    await until('the new date', async () =>
      (await found()).some((text) => text.startsWith('5 July')),
    );
    expect((await found()).some((text) => text.startsWith('4 July'))).toBe(false);

    await draw([0, 1, 2]);
    expect(await texts()).toEqual([first, second, third]);
    await until('the date that came back', async () =>
      (await found()).some((text) => text.startsWith('4 July')),
    );
    expect(errors).toEqual([]);
  });
});
