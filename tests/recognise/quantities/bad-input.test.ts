import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../utils/recognise/quantities/quantities.ts';
import { read } from './read.ts';

describe('bad input', () => {
  it.each([
    '',
    '\ud800\udc00\ud800',
    '\udc00a 5% \ud83d',
    '\u0301\u0301 3/7',
    '1'.repeat(20_000),
    '('.repeat(20_000),
    '1/'.repeat(5_000),
    '1.1'.repeat(5_000),
    'năm '.repeat(2_000),
    'mon., '.repeat(2_000),
  ])('is read without an exception', (text) => {
    for (const lang of ['vi', 'en', 'es', 'fr', 'de', 'pt', 'und']) {
      const found = findQuantities(text, { lang, published: '2024-07-03' });
      expect(
        found.filter((mention) => text.slice(mention.start, mention.end) !== mention.text),
      ).toEqual([]);
    }
  });

  it('is read without an exception where brackets nest', () => {
    const text = '3-7 ('.repeat(5_000);
    expect(findQuantities(text, { lang: 'vi', published: '2024-07-03' })).toHaveLength(5_000);
  });

  it.each(['ngày 31/2', 'ngày 0 tháng 4 năm 2000', '32/13/2020', 'ngày 30 tháng 2 năm 2024'])(
    'refuses the date "%s"',
    (text) => {
      expect(
        findQuantities(text, { lang: 'vi', published: '2024-07-03' }).filter(
          ({ kind, value }) => kind === 'date' && /-\d\d-\d\d/.test(value ?? ''),
        ),
      ).toEqual([]);
    },
  );

  it('ignores a publication date that is none', () => {
    expect(read('Họp hôm qua.', 'vi', '2024-13-45')).toEqual([['hôm qua', undefined]]);
  });
});
