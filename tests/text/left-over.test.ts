// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { factsSteps } from '../../utils/text/facts.ts';
import { rememberStatements } from '../../utils/text/left-over.ts';
import { atOnce } from '../../utils/text/steps.ts';
import { parse } from './page.ts';

const site = 'https://bao.example';
const head = (title: string, published: string) => `<title>Báo</title>
  <meta property="og:site_name" content="Báo"><meta property="og:title" content="${title}">
  <meta name="author" content="Hồng Thanh">
  <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: published })}</script>`;
const storm = head('Bão số 3', '2024-09-07');
const bridge = head('Cầu mới', '2024-09-09');

/** Reads pages as a reader goes from one to the next without loading. */
function reader() {
  const isLeftOver = rememberStatements();
  return (path: string, head: string) =>
    atOnce(factsSteps(parse(head, '<h1>Cầu mới thông xe</h1>'), site + path, '', isLeftOver));
}

test('left over from the article before, neither its date nor its title nor its writer counts', () => {
  const read = reader();
  expect(read('/bao', storm)).toMatchObject({
    title: 'Bão số 3',
    published: '2024-09-07',
    byline: 'Hồng Thanh',
  });
  const next = read('/cau', storm);
  expect(next.title).toBe('Cầu mới thông xe');
  expect('published' in next || 'byline' in next).toBe(false);
  expect(next.site).toBe('Báo');
  expect(next.types).toEqual([]);
});

test('replaced by the article’s own, it counts, and on the way back', () => {
  const read = reader();
  read('/bao', storm);
  read('/cau', storm);
  expect(read('/cau', bridge)).toMatchObject({ title: 'Cầu mới', published: '2024-09-09' });
  expect(read('/bao', storm)).toMatchObject({ title: 'Bão số 3', published: '2024-09-07' });
});

test('another query of the same address is the same article', () => {
  const read = reader();
  read('/bao', storm);
  expect(read('/bao?trang=2', storm).published).toBe('2024-09-07');
});

test('pages that say nothing are not each other’s', () => {
  const isLeftOver = rememberStatements();
  expect(isLeftOver({}, `${site}/a`)).toBe(false);
  expect(isLeftOver({}, `${site}/b`)).toBe(false);
});
