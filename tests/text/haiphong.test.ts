// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFacts } from '../../utils/text/facts.ts';
import { isNewsPage } from '../../utils/text/news-page.ts';
import { offsetsOf, rangeAt, readPage } from '../../utils/text/page-text.ts';

const source = readFileSync('tests/pages/haiphong.html', 'utf8');

test('the sample page: its article and nothing of its furniture', () => {
  document.documentElement.innerHTML = source;
  const page = readPage(document);
  const lines = page.text.split('\n');
  expect(lines.length).toBe(14);
  expect(lines[0]).toBe('Tập trung nâng cao chất lượng công tác giám sát, phản biện xã hội');
  expect(lines[1]?.slice(0, 57)).toBe('22:03 03/07/2024 Chiều 3-7, đồng chí Đỗ Mạnh Hiến, Phó bí');
  expect(lines.slice(-3)).toEqual(['Hồng Thanh', '14:30 23/11/2024', '10:16 23/11/2024']);
});

test('every word of the sample page goes to the page and back', () => {
  document.documentElement.innerHTML = source;
  const page = readPage(document);
  for (const word of page.text.matchAll(/\S{1,50}/g)) {
    const [start, end] = [word.index, word.index + word[0].length];
    const ends = rangeAt(page, start, end);
    expect(ends?.startContainer.nodeValue?.slice(ends.startOffset, ends.endOffset)).toBe(word[0]);
    expect(ends && offsetsOf(page, ends)).toEqual({ start, end });
  }
});

test('its facts', () => {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const facts = readFacts(page, 'https://anhp.vn/thoi-su/x.html');
  expect(facts).toEqual({
    url: 'https://anhp.vn/thoi-su/x.html',
    canonical:
      'https://anhp.vn/thoi-su/tap-trung-nang-cao-chat-luong-cong-tac-giam-sat-phan-bien-xa-hoi.html',
    title: 'Tập trung nâng cao chất lượng công tác giám sát, phản biện xã hội',
    byline: 'Hồng Thanh',
    site: 'An ninh Hải Phòng',
    published: '2024-07-03T22:03',
    modified: '2024-11-23T14:30',
    lang: 'vi',
    country: 'VN',
    types: ['NewsArticle', 'article'],
  });
  expect(isNewsPage(facts, 'x'.repeat(600))).toBe(true);
});
