import { expect, test } from 'vitest';
import { describe } from '../../utils/anchor/anchor.ts';

const text =
  'Chiều 3-7, đồng chí Đỗ Mạnh Hiến, Phó bí thư Thường trực Thành uỷ chủ trì hội nghị giao ban.';

test('an anchor is the quote, 32 units of context on either side and the start', () => {
  expect(describe(text, 20, 32)).toEqual({
    exact: 'Đỗ Mạnh Hiến',
    prefix: 'Chiều 3-7, đồng chí ',
    suffix: ', Phó bí thư Thường trực Thành u',
    start: 20,
  });
});

test('context is cut at the ends of the text', () => {
  expect(describe('abc', 0, 3)).toEqual({ exact: 'abc', prefix: '', suffix: '', start: 0 });
});

test('context never begins or ends inside a character', () => {
  const family = '👨‍👩‍👧';
  const anchor = describe(
    `${family}${'x'.repeat(28)}Q${'y'.repeat(29)}e\u0323\u0302\u0301z`,
    36,
    37,
  );
  expect(anchor).toEqual({
    exact: 'Q',
    prefix: 'x'.repeat(28),
    suffix: 'y'.repeat(29),
    start: 36,
  });
});
