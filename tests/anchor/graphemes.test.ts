import { expect, test } from 'vitest';
import { graphemeEnd, graphemeStart } from '../../utils/anchor/graphemes.ts';

test.each([
  ['a letter and its marks', 'xe\u0323\u0302y', 2, 1, 4],
  ['a surrogate pair', 'x😀y', 2, 1, 3],
  ['a family', 'x👨‍👩‍👧y', 4, 1, 9],
  ['a flag', 'x🇻🇳y', 3, 1, 5],
  ['carriage return and line feed', 'x\r\ny', 2, 1, 3],
])('%s is one character', (_, text, offset, start, end) => {
  expect(graphemeStart(text, offset)).toBe(start);
  expect(graphemeEnd(text, offset)).toBe(end);
});

test('offsets between characters stay', () => {
  for (const text of ['Thành uỷ', 'a\nb', '日本', '“x”']) {
    for (let at = 0; at <= text.length; at++) expect(graphemeStart(text, at)).toBe(at);
  }
});
