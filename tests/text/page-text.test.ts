// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { offsetAt, offsetsOf, rangeAt, readPage } from '../../utils/text/page-text.ts';

function page(html: string) {
  document.documentElement.innerHTML = `<head><title>t</title></head><body>${html}</body>`;
  return readPage(document);
}

test('one line a block, white space collapsed, no furniture', () => {
  const read = page(`<nav>Trang chủ</nav>
    <main><h1> Giao ban  quý </h1>
      <p>Chiều <b>3-7</b>,
         đồng chí Đỗ Mạnh Hiến chủ trì hội nghị giao ban.</p>
      <p>Dòng một<br>dòng hai</p>
    </main><footer>Toà soạn</footer>`);
  expect(read.text).toBe(
    'Giao ban quý\nChiều 3-7, đồng chí Đỗ Mạnh Hiến chủ trì hội nghị giao ban.\nDòng một\ndòng hai',
  );
});

test('offsets go to the page and back', () => {
  const read = page('<p>Chiều <b>3-7</b>,\n  đồng chí Đỗ Mạnh Hiến</p><p>Cùng dự</p>');
  const start = read.text.indexOf('Đỗ');
  const ends = rangeAt(read, start, start + 12);
  expect(ends?.startContainer.textContent?.slice(ends.startOffset, ends.endOffset)).toBe(
    'Đỗ Mạnh Hiến',
  );
  if (!ends) throw new Error('no range');
  expect(offsetsOf(read, ends)).toEqual({ start, end: start + 12 });
  expect(offsetAt(read, ends.startContainer, ends.startOffset)).toBe(start);
  const body = document.body;
  expect(
    offsetsOf(read, { startContainer: body, startOffset: 0, endContainer: body, endOffset: 2 }),
  ).toEqual({ start: 0, end: read.text.length });
});
