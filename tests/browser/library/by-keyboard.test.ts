import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { downloadBy } from '../../../scripts/browsers/downloads.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { sampleLibrary } from '../../../scripts/library/sample.ts';
import { keep } from '../../../scripts/library/seed.ts';
import { eachBrowser } from '../each-browser.ts';
import { focused, openLibrary, press, rows, search, tabTo, untilTally } from './window.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings: Record<string, unknown> }> } };
};

/** Everything a reader does in the library, without a mouse. */
eachBrowser('the library by keyboard', (running) => {
  let page: Page;

  beforeAll(async () => {
    await keep(running.session, sampleLibrary());
    page = await openLibrary(running.session);
  });

  it('shows everything kept, the newest article first, in the order of its text', async () => {
    await untilTally(page, '20 annotations · 3 articles');
    expect((await rows(page)).slice(0, 5)).toEqual([
      '# Giao ban công tác dân vận 6 tháng đầu năm 2024',
      expect.stringMatching(/^tập trung đổi mới/),
      'Đỗ Mạnh Hiến',
      'MTTQ',
      'Chiều 3-7',
    ]);
  });

  it('searches with the tones that are typed, and marks what it finds', async () => {
    await press(page, '/');
    await page.keyboard.type('hai phong');
    await untilTally(page, '11 annotations');
    await until('all marks', async () => {
      const marked = await page.evaluate(() =>
        [...document.querySelectorAll('.row mark')].map((one) => one.textContent),
      );
      const found = [...new Set(marked)].sort().join();
      if (found !== 'Hai,Hải,Phong,Phòng,hai') throw new Error(found);
      return true;
    });
    await search(page, 'hạ');
    await untilTally(page, '1 annotation ·');
    expect((await rows(page))[1]).toMatch(/^Cây cầu nối hai quận/);
    await search(page, 'khong co gi nhu vay');
    await untilTally(page, '0 annotations');
    expect(await page.evaluate(() => document.querySelector('.empty')?.textContent)).toBe(
      'Nothing kept is like this. Take a word or a filter away.',
    );
    await search(page, '');
    await untilTally(page, '20 annotations');
  });

  it('filters by kind and by tag, both at once', async () => {
    await tabTo(page, '.filter-bar select');
    await page.keyboard.type('Figures');
    await untilTally(page, '5 annotations');
    await tabTo(page, '.rail a[href="#tag"]');
    await press(page, 'Enter');
    await tabTo(page, '.facet');
    expect(await focused(page)).toMatch(/^kiểm tra1/);
    await press(page, 'Enter');
    await untilTally(page, '1 annotation ·');
    await tabTo(page, '.filter-bar .link');
    await press(page, 'Enter');
    await untilTally(page, '20 annotations');
  });

  it('goes through the list with the arrow keys, Home, End and the page keys', async () => {
    await tabTo(page, '.row');
    await press(page, 'Home');
    await until('the first row', async () => (await focused(page)).startsWith('Giao ban'));
    await press(page, 'End');
    await until('the last row', async () => (await focused(page)).includes('last year'));
    await press(page, 'PageUp');
    await press(page, 'Home');
    await press(page, 'ArrowDown');
    await press(page, 'ArrowDown');
    await until('the third row', async () => (await focused(page)).includes('Đỗ Mạnh Hiến'));
    await until('its detail', () =>
      page.evaluate(() =>
        document.querySelector('.in-context')?.textContent?.includes('Đỗ Mạnh Hiến'),
      ),
    );
  });

  it('edits a note and tags in place, and comes back to the row', async () => {
    await press(page, 'Enter');
    await until('the form', () => page.evaluate(() => document.activeElement?.matches('textarea')));
    await page.keyboard.type('gọi lại');
    await tabTo(page, 'input[name=tags]');
    await page.keyboard.type('nhân vật,"Hội đồng, ban"');
    await press(page, 'Control+Enter');
    await until('the row with its note', async () => (await focused(page)).includes('gọi lại'));
    expect(await focused(page)).toContain('Hội đồng, ban');
  });

  it('tags many at once, and takes that back in one step', async () => {
    await press(page, ' ');
    await press(page, 'Shift+ArrowDown');
    await until('two ticked', () =>
      page.evaluate(() => document.querySelector('.bulk strong')?.textContent === '2 ticked'),
    );
    await tabTo(page, '.bulk-tag');
    await press(page, 'Enter');
    await until('the field', () => page.evaluate(() => document.activeElement?.matches('input')));
    await page.keyboard.type('ban đầu');
    await tabTo(page, '.bulk-tags .primary');
    await press(page, 'Enter');
    const tagged = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.row .tag')].filter((tag) => tag.textContent === 'ban đầu')
            .length,
      );
    await until('both tagged', async () => (await tagged()) === 2);
    await tabTo(page, '.undo');
    await press(page, 'Enter');
    await until('both untagged', async () => (await tagged()) === 0);
  });

  it('removes with Delete and brings back with Ctrl+Z', async () => {
    await tabTo(page, '.row');
    await press(page, 'Home');
    await press(page, 'ArrowDown');
    await until('the passage', async () => (await focused(page)).includes('tập trung'));
    await press(page, 'Delete');
    await untilTally(page, '19 annotations');
    expect((await rows(page))[1]).toBe('Đỗ Mạnh Hiến');
    await tabTo(page, '.row');
    await press(page, 'Control+z');
    await untilTally(page, '20 annotations');
    expect((await rows(page))[1]).toMatch(/^tập trung/);
  });

  it('exports what the filter finds', async () => {
    await search(page, 'tỷ');
    await untilTally(page, '2 annotations');
    await tabTo(page, '.take');
    await press(page, 'Enter');
    await tabTo(page, '.export-form select');
    await page.keyboard.type('Newsmark backup');
    await tabTo(page, '.export-form .primary');
    const file = await downloadBy(running.downloads, () => press(page, 'Enter'));
    const { pages } = JSON.parse(readFileSync(file, 'utf8'));
    expect(
      pages.flatMap(({ annotations }: { annotations: { quote: string }[] }) =>
        annotations.map(({ quote }) => quote),
      ),
    ).toEqual(['hơn 1,2 tỷ đồng', '2.200 tỷ đồng']);
    await search(page, '');
  });

  it('restores a backup, tells what was there already, and refuses a damaged file', async () => {
    await untilTally(page, '20 annotations');
    await tabTo(page, '.backup button');
    const backup = await downloadBy(running.downloads, () => press(page, 'Enter'));
    const whole = readFileSync(backup, 'utf8');
    const added = whole.replaceAll('sample-2-5', 'sample-2-6').replaceAll('last year', 'năm ngoái');
    writeFileSync(join(running.downloads, 'added.json'), added);
    writeFileSync(join(running.downloads, 'half.json'), whole.slice(0, whole.length / 2));

    await importFile(page, join(running.downloads, 'half.json'));
    await until('the refusal', () =>
      page.evaluate(() => document.querySelector('.said')?.textContent?.includes('damaged')),
    );
    await importFile(page, join(running.downloads, 'added.json'));
    await untilTally(page, '21 annotations');
    const report = await until('the report', () =>
      page.evaluate(() => document.querySelector('.import-report')?.textContent),
    );
    expect(report).toBe('1 annotation was added. 19 were here already.');
    await tabTo(page, '.undo');
    await press(page, 'Enter');
    await untilTally(page, '20 annotations');
  });

  it('changes settings: language, theme, a colour’s name, a name never marked', async () => {
    await tabTo(page, '.rail a[href="#settings"]');
    await press(page, 'Enter');
    await tabTo(page, 'select[name=theme]');
    await page.keyboard.type('Dark');
    await until('the dark theme', () =>
      page.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await tabTo(page, 'input[name=colour-rose]');
    await page.keyboard.type('cần kiểm tra');
    await tabTo(page, 'input[name=name]');
    await page.keyboard.type('Hồng Thanh');
    await tabTo(page, 'select[name=decision]');
    await page.keyboard.type('Never');
    await tabTo(page, '.name-form button');
    await press(page, 'Enter');
    await until('the name in the list', () =>
      page.evaluate(() => document.querySelector('.names')?.textContent?.includes('Hồng Thanh')),
    );
    await tabTo(page, 'select[name=language]');
    await page.keyboard.type('Ti');
    await until('Vietnamese', () => page.evaluate(() => document.documentElement.lang === 'vi'));
    await until('the rail in Vietnamese', () =>
      page.evaluate(() =>
        document.querySelector('.rail')?.textContent?.includes('Tất cả20Trang báo'),
      ),
    );
    const settings = await page.evaluate(
      async () => (await chrome.storage.local.get('settings')).settings,
    );
    expect(settings).toMatchObject({
      language: 'vi',
      theme: 'dark',
      colourNames: { rose: 'cần kiểm tra' },
      lists: { never: ['Hồng Thanh'] },
    });
  });
});

async function importFile(page: Page, path: string): Promise<void> {
  await tabTo(page, 'input[name=import]');
  const field = (await page.$('input[name=import]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}
