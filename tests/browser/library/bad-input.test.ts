import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { sampleLibrary } from '../../../scripts/library/sample.ts';
import { keep } from '../../../scripts/library/seed.ts';
import type { Annotation } from '../../../utils/store/annotation.ts';
import { eachBrowser } from '../each-browser.ts';
import { focused, openLibrary, press, search, tabTo, untilTally } from './window.ts';

const markup =
  '<img src=x onerror="window.hurt=1"><b>bold</b> &amp; <script>window.hurt=1</script>';

/** What a reader or a file can put into the library must stay text, be found, and break nothing. */
eachBrowser('the library with bad input', (running) => {
  let page: Page;

  beforeAll(async () => {
    const [first] = sampleLibrary();
    const [pattern] = first?.annotations ?? [];
    if (!first || !pattern) throw new Error('The sample is empty');
    const own = (id: string, fields: Partial<Annotation>): Annotation => ({
      ...pattern,
      id,
      note: '',
      tags: [],
      ...fields,
    });
    const annotations = [
      own('markup', { quote: markup, note: markup, tags: [markup], label: markup }),
      own('long', { quote: 'dài', note: `${'lời '.repeat(25_000)}cuối` }),
      own('tags', {
        quote: 'nhiều nhãn',
        tags: Array.from({ length: 500 }, (_, at) => `nhãn ${at}`),
      }),
      own('rtl', { quote: 'שלום עולם', note: 'مرحبا', tags: ['עברית', '🗳️ bầu cử', 'a, b; c'] }),
      own('nothing', { quote: '', anchor: { exact: '', prefix: '', suffix: '', start: 0 } }),
    ];
    const gone = {
      ...first.page,
      id: 'https://gone.example/',
      url: 'javascript:alert(1)',
      title: '',
    };
    await keep(running.session, [
      { page: first.page, annotations },
      { page: gone, annotations: [own('gone', { quote: 'trang đã mất', page: gone.id })] },
    ]);
    page = await openLibrary(running.session);
  });

  const show = async (text: string) => {
    await search(page, text);
    await untilTally(page, '1 annotation ·');
    await tabTo(page, '.row');
    await press(page, 'End');
    await until('the detail', () =>
      page.evaluate(() => document.querySelector('.detail .in-context') !== null),
    );
  };
  const detail = (selector: string): Promise<string> =>
    page.evaluate((at) => document.querySelector(`.detail ${at}`)?.textContent ?? '', selector);

  it('shows markup as the text it is', async () => {
    await show('onerror');
    await until('the quote', async () => (await detail('.quote')) === markup);
    expect(await detail('.note')).toBe(markup);
    expect(
      await page.evaluate(() => document.querySelector('.library img, .library b')),
    ).toBeNull();
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false);
  });

  it('finds the end of a note of 100 kB, and keeps the row as it is', async () => {
    await show('cuoi');
    await until('the end of the note', async () => (await detail('.note')).includes('cuối'));
    const heights = await page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>('.row.passage')].map((row) => row.offsetHeight),
      ),
    ]);
    expect(heights).toEqual([84]);
  });

  it('holds 500 tags, and finds each', async () => {
    await show('"nhãn 499"');
    await until('the tags', () =>
      page.evaluate(() => document.querySelectorAll('.detail .tag').length === 500),
    );
  });

  it('finds right-to-left text and emoji, and lets no tag turn its neighbours around', async () => {
    for (const typed of ['שלום', 'مرح', '🗳', '"a, b; c"']) await show(typed);
    expect(await page.evaluate(() => document.querySelectorAll('.detail .tag > bdi').length)).toBe(
      3,
    );
  });

  it('makes no link of what is no web address', async () => {
    await show('trang đã mất');
    await until('the source', async () => (await detail('.source h3')).startsWith('javascript:'));
    expect(await page.evaluate(() => document.querySelector('.detail .source a'))).toBeNull();
  });

  it('edited in two windows at once: the later change of a field wins, no other is lost', async () => {
    await show('dai');
    const other = await openLibrary(running.session);
    await search(other, 'dai');
    await untilTally(other, '1 annotation ·');
    await tabTo(other, '.row');
    await press(other, 'End');

    await page.bringToFront();
    await press(page, 'Enter');
    await until('the form', () => page.evaluate(() => document.activeElement?.matches('textarea')));
    await other.bringToFront();
    await press(other, 'Enter');
    await until('the form', () =>
      other.evaluate(() => document.activeElement?.matches('textarea')),
    );
    await press(other, 'Control+a');
    await other.keyboard.type('ghi chú của cửa sổ hai');
    await press(other, 'Control+Enter');
    await until('its save', async () => (await focused(other)).includes('cửa sổ hai'));

    await page.bringToFront();
    await tabTo(page, 'input[name=tags]');
    await page.keyboard.type('nhãn của cửa sổ một');
    await press(page, 'Control+Enter');
    for (const window of [page, other]) {
      await until('both changes', () =>
        window.evaluate(() => {
          const text = document.querySelector('.row.passage')?.textContent ?? '';
          return text.includes('cửa sổ hai') && text.includes('nhãn của cửa sổ một');
        }),
      );
    }
  });
});
