import { expect, it } from 'vitest';
import { citation } from '../../components/parts/citation.ts';

const facts = {
  url: 'https://anhp.vn/bai-1.html?utm_source=x',
  canonical: 'https://anhp.vn/bai-1.html',
  title: 'Giao ban Thường trực Thành uỷ',
  byline: 'Hồng Thanh',
  site: 'An ninh Hải Phòng',
  published: '2024-07-03T22:03',
  types: [],
};

it('tells words, writer, title, site, day and the address that leads to them', () => {
  expect(citation('14/15 quận', facts, '#:~:text=14%2F15%20qu%E1%BA%ADn', 'vi')).toBe(
    '“14/15 quận”\n— Hồng Thanh, “Giao ban Thường trực Thành uỷ”, An ninh Hải Phòng, 3 thg 7, 2024\nhttps://anhp.vn/bai-1.html#:~:text=14%2F15%20qu%E1%BA%ADn',
  );
});

it('leaves out what the page does not tell', () => {
  const { url } = facts;
  expect(citation('a', { url, title: '' }, '', 'en')).toBe(`“a”\n— anhp.vn\n${url}`);
});
