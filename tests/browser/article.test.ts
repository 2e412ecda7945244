import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver.ts';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { exportFrom, saveAll } from '../../scripts/lib/keep-and-export.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import { eachBrowser } from './each-browser.ts';

/** The whole way of a reader: mark, keep a selection with a note, export, come back tomorrow. */
eachBrowser('the sample article', (running) => {
  let server: Server & { page: string };
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
  });
  afterAll(() => server.close());

  it('is marked without a change to the page', async () => {
    const article = await openArticle(running.session, server.page);
    ({ page, popup } = article);
    const { report } = article;
    expect(report.facts).toMatchObject({
      published: '2024-07-03T22:03',
      byline: 'Hồng Thanh',
      lang: 'vi',
    });
    expect(report.mentions.find(({ text }) => text === 'Chiều 3-7')).toMatchObject({
      kind: 'date',
      value: '2024-07-03',
    });
    expect(report.timing.registeredRanges).toBeGreaterThan(0);
    expect(report.timing.registeredRanges).toBeLessThanOrEqual(200);
    expect(await article.mutations()).toBe(0);
    expect(await painted(page, 'newsmark-date-light')).toBe(true);
  });

  it('shows in the popup what was found, with counts and values', async () => {
    const counts = await popup.evaluate(() =>
      [...document.querySelectorAll('.kind-filter button')].map((button) =>
        button.textContent.slice(1),
      ),
    );
    expect(counts.map((count) => count.replace(/\d+$/, 'N'))).toEqual([
      'People N',
      'Organisations N',
      'Places N',
      'Dates N',
      'Figures N',
      'Other names N',
    ]);
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll('.found-row')].map((row) => row.textContent),
    );
    expect(rows.some((row) => row?.includes('Đỗ Mạnh Hiến') && row.includes('×2'))).toBe(true);
    expect(rows.some((row) => row?.includes('2024-01/2024-06'))).toBe(true);
  });

  // Firefox cannot be told to prefer dark from outside.
  if (running.name === 'chromium') {
    it('takes the tone of the page when that turns dark, and back', async () => {
      const scheme = (value: string) =>
        page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await scheme('dark');
      await until('the dark tone', () => painted(page, 'newsmark-date-dark'));
      expect(await painted(page, 'newsmark-date-light')).toBe(false);
      await scheme('light');
      await until('the light tone', () => painted(page, 'newsmark-date-light'));
    });
  }

  it('switches a kind off, in the list and on the page', async () => {
    await popup.click('.kind-filter .kind-date');
    await until('dates to go', async () => !(await painted(page, 'newsmark-date-light')));
    await popup.click('.kind-filter .kind-date');
    await until('dates to come back', () => painted(page, 'newsmark-date-light'));
  });

  it('jumps to a mention that is out of sight', async () => {
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.found-row .jump')];
      rows.find((row) => row.textContent?.includes('Hồng Thanh'))?.click();
    });
    await until('the byline to be in view', () => page.evaluate(() => scrollY > 200));
  });

  it('keeps the selection with a note and tags', async () => {
    await page.evaluate(selectWords, 'Đã chỉ đạo 217/217 xã, phường, thị trấn');
    await popup.click('.keep-selection');
    await popup.waitFor('.keep-form');
    await popup.type('textarea[name=note]', 'so voi ban tin tinh');
    await popup.type('input[name=tags]', 'so lieu, kiem tra');
    await popup.click('.keep-form button[type=submit]');
    await until('the form to close', () =>
      popup.evaluate(() => !document.querySelector('.keep-form')),
    );
    expect(await keptRows(popup)).toEqual([
      'Đã chỉ đạo 217/217 xã, phường, thị trấn|so voi ban tin tinh|so lieu|kiem tra',
    ]);
    await until('the passage to be tinted', () => painted(page, 'newsmark-kept-yellow-light'));
  });

  it('exports what is kept, to be read back', async () => {
    const json = JSON.parse((await exportFrom(popup, 'json', running.downloads)).text);
    expect(json.pages[0].page).toMatchObject({
      byline: 'Hồng Thanh',
      published: '2024-07-03T22:03',
    });
    expect(json.pages[0].annotations[0]).toMatchObject({
      kind: 'passage',
      quote: 'Đã chỉ đạo 217/217 xã, phường, thị trấn',
      note: 'so voi ban tin tinh',
      tags: ['so lieu', 'kiem tra'],
    });

    const csv = (await exportFrom(popup, 'csv', running.downloads)).text;
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
    expect(data[0]).toMatchObject({ note: 'so voi ban tin tinh', published: '2024-07-03T22:03' });

    const markdown = (await exportFrom(popup, 'markdown', running.downloads)).text;
    expect(markdown).toContain('> Đã chỉ đạo 217/217 xã, phường, thị trấn');
    expect(readdirSync(running.downloads)).toHaveLength(3);
  });

  it('keeps everything found with one press', async () => {
    await saveAll(popup);
    const all = JSON.parse((await exportFrom(popup, 'json', running.downloads)).text);
    const figure = all.pages[0].annotations.find(
      (kept: { kind: string; quote: string }) => kept.kind === 'figure' && kept.quote === '14/15',
    );
    expect(figure).toMatchObject({ value: '14/15', type: 'ratio', by: 'recogniser' });
  });

  it('has everything after a restart of the browser, and paints it again', async () => {
    await running.restart();
    const again = await openArticle(running.session, server.page);
    await again.popup.click('.kept .fold');
    await again.popup.waitFor('.kept-row');
    expect((await keptRows(again.popup))[0]).toContain('22:03 03/07/2024');
    const passage = again.report.kept.find(({ annotation }) => annotation.kind === 'passage');
    expect(passage).toMatchObject({
      state: 'found',
      annotation: { note: 'so voi ban tin tinh', quote: 'Đã chỉ đạo 217/217 xã, phường, thị trấn' },
    });
    await until('the passage to be tinted', () =>
      painted(again.page, 'newsmark-kept-yellow-light'),
    );
    expect(await again.mutations()).toBe(0);
  });
});

/** The registry of highlights is the page's as well as ours, so the page can tell what is painted. */
const painted = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, name);

const keptRows = (popup: Popup): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.kept-row')].map((row) =>
      [...row.querySelectorAll('.quote, .note, .tag')].map((part) => part.textContent).join('|'),
    ),
  );

function selectWords(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    walker.currentNode.parentElement?.scrollIntoView();
    getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    return;
  }
}
