import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { eachBrowser } from './each-browser.ts';
import { type OpenText, openText } from './open-text.ts';
import { drag, type Point, pointOf, select, selectNothing } from './select.ts';

/** Selections of every shape a reader draws, on a page whose every tree is read. */
eachBrowser('a selection', (running) => {
  let server: Server & { page: string };
  let opened: OpenText;
  let page: Page;

  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, 'pages/selections.html'));
    opened = await openText(running.session, server.page);
    page = opened.page;
  });
  afterAll(() => server.close());
  beforeEach(() => selectNothing(page));

  const quoted = async () => (await opened.selected())?.exact;
  const between = async (from: Point, to: Point) => {
    await select(page, from, to);
    return quoted();
  };

  describe('drawn by script', () => {
    it.each<[string, Point, Point, string]>([
      [
        'across blocks, over an advertisement',
        { in: '#first', before: '14 ngày' },
        { in: '#second', after: 'Theo ông' },
        '14 ngày trên biển.\nTheo ông',
      ],
      [
        'backwards',
        { in: '#second', after: 'Theo ông' },
        { in: '#first', before: '14 ngày' },
        '14 ngày trên biển.\nTheo ông',
      ],
      ['in a link', { in: '#link', before: 'công' }, { in: '#link', after: 'nơ' }, 'công-te-nơ'],
      [
        'from a link out of it',
        { in: '#link', before: '12.000' },
        { in: '#first', after: 'cập bến' },
        '12.000 công-te-nơ đã cập bến',
      ],
      ['a cell of a table', { in: '#ships', child: 0 }, { in: '#ships', child: 1 }, '1.915 tàu'],
      [
        'rows of a table',
        { in: '#year', before: '2023' },
        { in: '#more', after: '2.034' },
        '2023\n1.915 tàu\nNăm 2024\n2.034',
      ],
      [
        'entries of a list',
        { in: '#one', before: '366' },
        { in: '#two', after: 'Trọng tải' },
        '366 mét\nTrọng tải',
      ],
      [
        'from element to element',
        { in: '#title', child: 0 },
        { in: '#second', child: 0 },
        'Cảng Hải Phòng đón tàu lớn\nSáng 3-7, Cảng vụ Hàng hải Hải Phòng cho biết tàu chở 12.000 công-te-nơ đã cập bến Lạch Huyện an toàn sau 14 ngày trên biển.',
      ],
      [
        'in a caption, over its credit',
        { in: '#caption', before: 'Lạch' },
        { in: '#last', after: 'Cảng' },
        'Lạch Huyện sáng thứ tư.\nCảng',
      ],
      [
        'over an image',
        { in: '#second', before: 'lớn nhất' },
        { in: '#second', after: 'từng vào' },
        'lớn nhất từng vào',
      ],
      [
        'over words that cannot be selected',
        { in: '#third', before: 'tàu chở' },
        { in: '#third', after: 'điện tử' },
        'tàu chở quảng cáo hàng điện tử',
      ],
      [
        'in an open shadow root',
        { tree: 'shadow', in: '#inside', before: 'một' },
        { tree: 'shadow', in: 'em', after: 'dài' },
        'một dài',
      ],
      [
        'backwards in an open shadow root',
        { tree: 'shadow', in: 'em', after: 'dài' },
        { tree: 'shadow', in: '#inside', before: 'một' },
        'một dài',
      ],
      [
        'in a frame',
        { tree: 'frame', in: '#framed', before: '182' },
        { tree: 'frame', in: '#framed', after: 'chuyến' },
        '182 chuyến',
      ],
      [
        'that begins in the menu',
        { in: '#menu a', before: 'chủ' },
        { in: '#title', after: 'Cảng' },
        'Cảng',
      ],
      [
        'that ends among the comments',
        { in: '#last', before: 'cửa biển' },
        { in: '#comment', after: 'vui' },
        'cửa biển.',
      ],
    ])('%s', async (_, from, to, exact) => {
      expect(await between(from, to)).toBe(exact);
    });

    it('from the document into a shadow root', async () => {
      const quote = await between(
        { in: '#more', before: 'tàu' },
        { tree: 'shadow', in: '#inside', after: 'Bến' },
      );
      expect(quote).toBe('tàu\nBến');
    });

    it.each<[string, Point, Point]>([
      ['the menu', { in: '#menu', child: 0 }, { in: '#menu', child: 1 }],
      ['a comment', { in: '#comment', before: 'Tin' }, { in: '#comment', after: 'vui' }],
      ['a mere caret', { in: '#last', before: 'cửa' }, { in: '#last', before: 'cửa' }],
      ['an image', { in: '#second', child: 3 }, { in: '#second', child: 4 }],
    ])('%s is nothing of the article', async (_, from, to) => {
      expect(await between(from, to)).toBeUndefined();
    });

    it('everything', async () => {
      expect(await between({ in: 'body', child: 0 }, { in: '#comments', child: 1 })).toBe(
        opened.text,
      );
    });
  });

  it('knows where it stands and what stands around it', async () => {
    await select(page, { in: '#name', before: 'Nguyễn' }, { in: '#name', after: 'Thanh' });
    expect(await opened.selected()).toEqual({
      exact: 'Nguyễn Văn Thanh',
      prefix: 'sau 14 ngày trên biển.\nTheo ông ',
      suffix: ', đây là tàu lớn nhất từng vào c',
      start: opened.text.indexOf('Nguyễn Văn Thanh'),
    });
  });

  describe('drawn by hand', () => {
    it('a drag across blocks', async () => {
      await drag(page, { in: '#one', before: '366' }, { in: '#two', after: 'Trọng tải' });
      expect(await quoted()).toBe('366 mét\nTrọng tải');
    });

    it('a drag backwards', async () => {
      await drag(page, { in: '#two', after: 'Trọng tải' }, { in: '#one', before: '366' });
      expect(await quoted()).toBe('366 mét\nTrọng tải');
    });

    it('a drag in an open shadow root', async () => {
      const tree = 'shadow';
      await drag(page, { tree, in: '#inside', before: 'số' }, { tree, in: 'em', after: 'dài' });
      expect(await quoted()).toBe('số một dài');
    });

    it('a drag in a frame, then one in the page: each is taken in its turn', async () => {
      const tree = 'frame';
      await drag(
        page,
        { tree, in: '#framed', before: '182' },
        { tree, in: '#framed', after: 'chuyến' },
      );
      expect(await quoted()).toBe('182 chuyến');
      await drag(page, { in: '#one', before: '366' }, { in: '#one', after: 'mét' });
      expect(await quoted()).toBe('366 mét');
    });

    it('two clicks on a word, three on a paragraph', async () => {
      const { x, y } = await pointOf(page, { in: '#two', after: 'Tr' });
      await page.mouse.click(x, y, { count: 2 });
      expect((await quoted())?.trim()).toBe('Trọng');
      await page.mouse.click(x, y, { count: 3 });
      expect(await quoted()).toBe('Trọng tải: 140.000 tấn');
    });

    it('the arrow keys with Shift', async () => {
      await select(page, { in: '#name', before: 'Nguyễn' }, { in: '#name', after: 'Nguyễ' });
      await page.keyboard.down('Shift');
      for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowRight');
      await page.keyboard.up('Shift');
      expect(await quoted()).toBe('Nguyễn Văn');
    });
  });
});
