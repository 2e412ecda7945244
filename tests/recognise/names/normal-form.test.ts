import { expect, test } from 'vitest';
import { normalForm } from '../../../utils/recognise/names/normal-form.ts';

test.each([
  ['uỷ', 'ủy'],
  ['Thuỷ', 'Thủy'],
  ['HOÀ', 'HÒA'],
  ['khoẻ', 'khỏe'],
  ['quý', 'quý'],
  ['toàn', 'toàn'],
  ['Ho\u00e0'.normalize('NFD'), 'Hòa'],
  ['O’Brien', "O'Brien"],
  ['Hà\u00adNội', 'HàNội'],
])('%s is written %s', (word, expected) => {
  expect(normalForm(word)).toBe(expected);
});
