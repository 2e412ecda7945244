import { expect, test } from 'vitest';
import { canonicalise } from '../../utils/anchor/canonical.ts';
import { stringOf } from '../../utils/anchor/open-text.ts';

const cased = (text: string) => stringOf(canonicalise(text).cased);
const sources = (text: string) => [...canonicalise(text).sources];

test.each([
  ['spaces', 'một\u00a0hai \n\t ba', 'một hai ba'],
  ['white space at the start', ' \n a', 'a'],
  ['quotes', '“Hà Nội” ‘x’ «y»', '"Hà Nội" \'x\' "y"'],
  ['dashes', '2024–2029 — 5−3 a‑b', '2024-2029 - 5-3 a-b'],
  ['ellipsis', 'và... rồi…', 'và… rồi…'],
  ['four stops', 'a....', 'a….'],
  ['soft hyphen and zero width', 'thông\u00adtin\u200b nhà\ufeff', 'thôngtin nhà'],
  ['decomposed Vietnamese', 'Tiếng Việt'.normalize('NFD'), 'Tiếng Việt'],
  ['decomposed Korean', '한국어'.normalize('NFD'), '한국어'],
  ['tone on the second vowel', 'Thuỷ hoà khoẻ THUỶ', 'Thủy hòa khỏe THỦY'],
  ['tone on the second vowel, decomposed', 'Thuỷ'.normalize('NFD'), 'Thủy'],
  ['marks in another order', 'e\u0323\u0302 e\u0302\u0323', 'ệ ệ'],
  ['a mark that composes with nothing', 'q\u0323x', 'q\u0323x'],
  ['Ångström sign', '\u212b', 'Å'],
])('%s', (_, text, expected) => {
  expect(cased(text)).toBe(expected);
});

test('tones and words that differ stay apart', () => {
  expect(cased('hạ')).not.toBe(cased('hà'));
  expect(cased('qua')).not.toBe(cased('quá'));
});

test('what is searched is in lower case, unit for unit', () => {
  const { units } = canonicalise('ĐỖ Mạnh İstanbul');
  expect(stringOf(units)).toBe('đỗ mạnh İstanbul');
});

test('every unit knows the offset of the character it came from', () => {
  expect(sources('a\u00a0 \u00adb')).toEqual([0, 1, 4]);
  expect(sources('e\u0323\u0302x')).toEqual([0, 3]);
  expect(sources('a...b')).toEqual([0, 1, 4]);
  expect(sources('q\u0323x')).toEqual([0, 0, 2]);
});

test('lone surrogates and marks without a letter pass through', () => {
  expect(cased('a\ud800b\udc00')).toBe('a\ud800b\udc00');
  expect(cased('\u0301a')).toBe('\u0301a');
});

test('a composition excluded from NFC grows the text without losing its place', () => {
  const { sources: places } = canonicalise('\u0344'.repeat(100));
  expect(places.at(-1)).toBeLessThan(100);
  expect(cased(`${'\u0344'.repeat(100)}z`).endsWith('z')).toBe(true);
});
