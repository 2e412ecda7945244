import { expect, test } from 'vitest';
import { isNewsPage } from '../../utils/text/news-page.ts';

const prose = 'Chiều 3-7, hội nghị giao ban diễn ra tại trụ sở Thành uỷ. '.repeat(20);

test.each([
  [{ types: ['NewsArticle'] }, prose, true],
  [{ types: ['ReportageNewsArticle'] }, prose, true],
  [{ types: ['LiveBlogPosting'] }, prose, true],
  [{ types: ['article'], published: '2024-07-03' }, prose, true],
  [{ types: [], published: '2024-07-03', byline: 'Hồng Thanh' }, prose, true],
  [{ types: ['article'] }, prose, false],
  [{ types: ['website'], published: '2024-07-03' }, prose, false],
  [{ types: ['website'], byline: 'Hồng Thanh' }, prose, false],
  [{ types: ['article'], published: '2024-07-03' }, 'Ngắn.', false],
  [{ types: ['NewsArticle'] }, '', false],
  [{ types: [] }, prose, false],
  [{ types: ['Product', 'BreadcrumbList'], published: '2024-07-03' }, prose, false],
])('%o', (facts, text, expected) => {
  expect(isNewsPage(facts, text)).toBe(expected);
});
