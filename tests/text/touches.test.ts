// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPage } from '../../utils/text/page-text.ts';
import { touches } from '../../utils/text/touches.ts';

const long =
  'Chiều 3-7, đồng chí Đỗ Mạnh Hiến chủ trì hội nghị giao ban về kết quả thực hiện nhiệm vụ sáu tháng đầu năm của thành phố.';
const site = `<main><article id="story"><h1>Giao ban quý</h1><p id="first">${long}</p><p>${long}</p>
    <aside class="ad"><p id="offer">Mua ngay</p></aside><div id="late"></div>
    <script id="script">let a = 1;</script><p id="last">${long}</p></article></main>
  <div id="next"></div><footer><span id="clock">10:30</span></footer>`;

/** Whether what `change` does to the page touches what was read before. */
function touched(change: (at: (id: string) => HTMLElement) => void, html = site): boolean {
  document.body.innerHTML = html;
  const page = readPage(document);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change((id) => document.getElementById(id) ?? document.body);
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records.length).toBeGreaterThan(0);
  return touches(page, records);
}

const write = (element: HTMLElement, words: string) => {
  const text = element.firstChild;
  if (text) text.nodeValue = words;
};
const paragraph = (words: string) => {
  const made = document.createElement('p');
  made.textContent = words;
  return made;
};

test('words that were read changed', () => {
  expect(touched((at) => write(at('first'), 'Sáng 4-7.'))).toBe(true);
});

test('a paragraph that was read went', () => {
  expect(touched((at) => at('first').remove())).toBe(true);
  expect(touched((at) => at('story').remove())).toBe(true);
});

test('words came inside the article', () => {
  expect(touched((at) => at('late').append('Cập nhật'))).toBe(true);
  expect(touched((at) => at('story').append(paragraph('Hồng Thanh')))).toBe(true);
});

test('nothing to read came inside the article', () => {
  expect(touched((at) => at('late').append(document.createElement('img')))).toBe(false);
  expect(touched((at) => at('late').append(' \n '))).toBe(false);
  expect(touched((at) => at('late').append(document.createElement('style')))).toBe(false);
});

test('boxes beside the article change as they like', () => {
  expect(touched((at) => write(at('offer'), 'Giảm giá'))).toBe(false);
  expect(touched((at) => at('offer').append(paragraph(long)))).toBe(false);
  expect(touched((at) => write(at('script'), 'let a = 2;'))).toBe(false);
});

test('a clock below it ticks', () => {
  expect(touched((at) => write(at('clock'), '10:31'))).toBe(false);
});

test('the next article of an endless page came', () => {
  expect(touched((at) => at('next').append(paragraph(long)))).toBe(true);
});

test('on a page where nothing was read any words count', () => {
  expect(touched((at) => at('empty').append('Tin'), '<div id="empty"></div>')).toBe(true);
});

test('words in an open shadow root that were read changed', () => {
  document.body.innerHTML = `<article><p>${long}</p><news-box></news-box><p>${long}</p></article>`;
  const shadow = document.querySelector('news-box')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('no shadow root');
  shadow.innerHTML = `<p>${long}</p>`;
  const page = readPage(document);
  expect(page.roots).toEqual([document, shadow]);
  const observer = new MutationObserver(() => undefined);
  observer.observe(shadow, { childList: true, subtree: true });
  shadow.append(paragraph('Cập nhật'));
  expect(touches(page, observer.takeRecords())).toBe(true);
  observer.disconnect();
});
