import type { Page } from 'puppeteer-core';
import type { Popup } from '../browsers/driver.ts';
import { until } from '../browsers/until.ts';

/** Passages of the sample article as a reader would keep them: words, note, tags, colour. */
const passages: [words: string, note: string, tags: string, colour: string][] = [
  [
    'tập trung đổi mới nội dung, phương thức hoạt động, phát huy tinh thần đoàn kết',
    'Hỏi thêm Ban Dân vận',
    'đổi mới, Hải Phòng',
    'yellow',
  ],
  ['Đã chỉ đạo 217/217 xã, phường, thị trấn', 'So với bản tin của tỉnh', 'số liệu', 'green'],
  ['kỷ niệm 94 năm Ngày Truyền thống Mặt trận Tổ quốc Việt Nam', '', 'kỷ niệm', 'blue'],
];

/** Keeps passages in the popup of the sample article. */
export async function keepSome(page: Page, popup: Popup): Promise<void> {
  for (const [words, note, tags, colour] of passages) {
    await page.evaluate(select, words);
    await popup.click('.keep-selection');
    await popup.waitFor('.keep-form');
    if (note) await popup.type('textarea[name=note]', note);
    await popup.type('input[name=tags]', `${tags},`);
    await popup.click(`.swatch input[value=${colour}]`);
    await popup.click('.keep-form button[type=submit]');
    await until('the form to close', () =>
      popup.evaluate(() => !document.querySelector('.keep-form')),
    );
  }
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
}
