import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/browsers/built.ts';
import { downloadBy } from '../../scripts/browsers/downloads.ts';
import type { Popup } from '../../scripts/browsers/driver.ts';
import { bringToFront } from '../../scripts/browsers/extension-pages.ts';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { launch, type Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import { openLibrary, press, rows, search, tabTo, untilTally } from './library/window.ts';
import { select } from './select.ts';

const passage = 'Đã chỉ đạo 217/217 xã, phường, thị trấn';
const title = 'Tập trung nâng cao chất lượng công tác giám sát, phản biện xã hội';

/** The whole way of a reader who speaks Vietnamese, from the first page to the exported file. */
describe.each(['chromium', 'firefox'] as const)('the whole way in Vietnamese in %s', (name) => {
  let session: Session;
  let server: Server & { page: string };
  let downloads: string;
  let article: Page;
  let tab: number;
  let popup: Popup;
  let library: Page;

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'newsmark-downloads-'));
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
    session = await launch(name, { extension: builtExtension(name), downloads, welcome: true });
  });
  afterAll(async () => {
    await session.close();
    await server.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const textIn = (page: Pick<Page, 'evaluate'>, selector: string): Promise<string> =>
    page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
  const untilSays = (page: Page, selector: string, wanted: string) =>
    until(`${selector} to say ${wanted}`, async () => {
      const said = await textIn(page, selector);
      if (!said.includes(wanted)) throw new Error(said);
      return said;
    });
  const untilPopupSays = (selector: string, wanted: string) =>
    until(`${selector} to say ${wanted}`, async () => {
      const said = await popup.evaluate(
        (selector) => document.querySelector(selector)?.textContent ?? '',
        selector,
      );
      if (!said.includes(wanted)) throw new Error(said);
      return said;
    });

  it('the first page speaks Vietnamese as soon as the reader chooses it', async () => {
    const welcome = await session.openExtensionPage('welcome.html');
    await untilSays(welcome, 'h1', 'Newsmark is ready');
    const settings = await openLibrary(session, 'settings');
    await tabTo(settings, 'select[name=language]');
    await settings.keyboard.type('Ti');
    await untilSays(settings, '.rail', 'Cài đặt');
    await settings.close();

    await untilSays(welcome, 'h1', 'Newsmark đã sẵn sàng');
    expect(await welcome.evaluate(() => document.documentElement.lang)).toBe('vi');
    await welcome.waitForSelector('.legend .kind-figure');
    expect(await textIn(welcome, '.legend .kind-person')).toMatch(/^PNgười \d+$/u);
    await welcome.evaluate(() => document.querySelector<HTMLElement>('.kind-figure')?.click());
    await untilSays(welcome, '.told', 'Con số · 217/217: 217/217 xã, phường, thị trấn');
    await welcome.close();
  });

  it('marks the article and tells of it', async () => {
    ({ page: article, popup, tab } = await openArticle(session, server.page));
    await untilPopupSays('.page-header .hint', 'An ninh Hải Phòng · 3 thg 7, 2024 · Tiếng Việt');
    await untilPopupSays('section.kind-date h2', 'Ngày tháng');
    await untilPopupSays('section.kind-figure thead', 'Giá trị');
  });

  it('keeps a date, a figure and a passage with a note and tags', async () => {
    for (const kind of ['date', 'figure']) {
      await popup.click(`section.kind-${kind} .star[aria-pressed=false]`);
      await popup.waitFor('.keep-form');
      await popup.click('.keep-form .actions button[type=button]');
    }
    await select(article, { in: 'article', before: passage }, { in: 'article', after: passage });
    await popup.click('.keep-selection');
    await popup.waitFor('.keep-form');
    await popup.type('textarea[name=note]', 'Hỏi lại Ban Dân vận');
    await popup.type('input[name=tags]', 'số liệu, Hải Phòng,');
    await popup.click('.keep-form button[type=submit]');
    await untilPopupSays('.kept .note', 'Hỏi lại Ban Dân vận');
    await untilPopupSays('.said', 'Đã lưu.');
    await popup.close();
  });

  it('edits the note in the panel beside the page', async () => {
    const panel = await session.openExtensionPage(`sidepanel.html?tab=${tab}`);
    await untilSays(panel, '.panel-header .hint', 'Đã giữ 3 mục ở trang này');
    const row = await panel.waitForSelector(`.kept-row:has(.note) [title=Sửa]`);
    await row?.click();
    await panel.waitForSelector('textarea[name=note]');
    await panel.click('textarea[name=note]');
    await press(panel, 'Control+a');
    await panel.keyboard.type('Đã hỏi: đủ cả 217');
    await press(panel, 'Control+Enter');
    await untilSays(panel, '.kept-row .note', 'Đã hỏi: đủ cả 217');
    await panel.close();
    await bringToFront(article);
  });

  it('finds it in the library by words without tones, and not by others', async () => {
    library = await openLibrary(session);
    await untilTally(library, '3 mục · 1 bài');
    await search(library, 'xa phuong thi tran');
    await untilTally(library, '1 mục · 1 bài');
    expect(await rows(library)).toEqual([`# ${title}`, passage]);
    await search(library, 'xạ phường');
    await untilTally(library, '0 mục');
    expect(await textIn(library, '.empty')).toBe(
      'Không có mục nào khớp. Hãy bớt một từ hoặc một bộ lọc.',
    );
    await search(library, 'da hoi');
    await untilTally(library, '1 mục');
    await search(library, '');
    await untilTally(library, '3 mục');
    await untilSays(library, '.list', '3 thg 7, 2024');
  });

  it('changes a setting', async () => {
    await tabTo(library, '.rail a[href="#settings"]');
    await press(library, 'Enter');
    await tabTo(library, 'select[name=theme]');
    await library.keyboard.type('Tối');
    await until('the dark theme', () =>
      library.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await tabTo(library, '.rail a[href="#all"]');
    await press(library, 'Enter');
    await untilTally(library, '3 mục');
  });

  const exported = async (format: string): Promise<string> => {
    await library.select('.export-form select[name=format]', format);
    const file = await downloadBy(downloads, () => library.click('.export-form .primary'));
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    return text;
  };

  it('exports notes to read, a table to count and a report to send', async () => {
    await library.click('.take');
    await untilSays(library, '.export-form', 'Những gì đang tìm thấy: 3 mục');
    const markdown = await exported('markdown');
    expect(markdown).toContain(`title: "${title}"\nbyline: "Hồng Thanh"\n`);
    expect(markdown.slice(markdown.indexOf('# '))).toBe(
      `# ${title}

> 22:03 03/07/2024

date · 2024-07-03T22:03 · 66–82

> ${passage}

passage · 1627–1666 #số-liệu #Hải-Phòng

Đã hỏi: đủ cả 217

> 217/217

figure · ratio · 217/217 · 1638–1645

`,
    );
    await untilSays(library, '.said', 'Đã ghi 3 mục vào newsmark-');

    const table: Record<string, string>[] = parse(await exported('csv'), {
      bom: true,
      columns: true,
    });
    const columns = ['kind', 'quote', 'value', 'note', 'tags', 'title', 'site', 'language'];
    const article = [title, 'An ninh Hải Phòng', 'vi'];
    expect(table.map((row) => columns.map((column) => row[column]))).toEqual([
      ['date', '22:03 03/07/2024', '2024-07-03T22:03', '', '', ...article],
      ['passage', passage, '', 'Đã hỏi: đủ cả 217', 'số liệu; Hải Phòng', ...article],
      ['figure', '217/217', '217/217', '', '', ...article],
    ]);

    const report = await exported('html');
    expect(report).toContain('<html lang="vi"');
    expect(report).toContain('<bdi>Ngày tháng</bdi> · <bdi>2024-07-03T22:03</bdi>');
    expect(report).toContain('<p class="note" dir="auto">Đã hỏi: đủ cả 217</p>');
  });
});
