import { expect, test } from 'vitest';
import { tokenise } from '../../../utils/recognise/names/tokens.ts';

const words = (text: string) => {
  const { start, end } = tokenise(text);
  return start.map((from, i) => text.slice(from, end[i]));
};

test('Vietnamese is cut by syllable, signs stand alone', () => {
  expect(words('Chiều 3-7, đồng chí Đỗ Mạnh Hiến')).toEqual([
    'Chiều',
    '3',
    '-',
    '7',
    ',',
    'đồng',
    'chí',
    'Đỗ',
    'Mạnh',
    'Hiến',
  ]);
});

test('offsets are UTF-16 units of the text given', () => {
  const text = '🙂 Hà Nội';
  expect(tokenise(text)).toEqual({ start: [0, 3, 6], end: [2, 5, 9] });
});

test('a decomposed syllable is one token', () => {
  expect(words('Thu\u031b\u0300a Thie\u0302n')).toEqual(['Thu\u031b\u0300a', 'Thie\u0302n']);
});

test.each([
  ['U.S. troops', ['U.S.', 'troops']],
  ['M.U thắng', ['M.U', 'thắng']],
  ['J.K. Rowling', ['J.K.', 'Rowling']],
  ['J.Smith', ['J', '.', 'Smith']],
  ['TP.HCM', ['TP', '.', 'HCM']],
  ["O'Brien's book", ["O'Brien", "'s", 'book']],
  ['Coca-Cola', ['Coca', '-', 'Cola']],
  ['U23 và COVID-19', ['U23', 'và', 'COVID', '-', '19']],
  ['1.234,5 tấn', ['1.234,5', 'tấn']],
  ['xem https://baomoi.vn/Ha-Noi?a=1 nhé', ['xem', 'https://baomoi.vn/Ha-Noi?a=1', 'nhé']],
  ['www.vnexpress.net', ['www.vnexpress.net']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a run of letters without end is cut, so that one word stays bounded', () => {
  expect(words('ก'.repeat(200)).map((word) => word.length)).toEqual([64, 64, 64, 8]);
});
