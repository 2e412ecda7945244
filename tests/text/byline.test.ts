import { expect, test } from 'vitest';
import { bylineIn, cleanByline } from '../../utils/text/byline.ts';

test.each([
  ['By Erin Cunningham', 'Erin Cunningham'],
  ['by: Laurie Oakes', 'Laurie Oakes'],
  ['Par Martin Untersinger (avec Damien Leloup)', 'Martin Untersinger (avec Damien Leloup)'],
  ['Tác giả: Hồng Thanh', 'Hồng Thanh'],
  ['Bài và ảnh: Hồng Thanh', 'Hồng Thanh'],
  ['  JOE \n HILDEBRAND  | ', 'JOE HILDEBRAND'],
  ['Mac & i', 'Mac & i'],
  ['Byron Kaye', 'Byron Kaye'],
  ['Bàitay', 'Bàitay'],
])('%s', (given, expected) => {
  expect(cleanByline(given)).toBe(expected);
});

test.each([
  '',
  '  ',
  'https://example.org/people/x',
  '12',
  '—',
  'Jane covers courts. She lives in Leeds.',
  undefined,
])('no byline: %s', (given) => {
  expect(cleanByline(given)).toBeUndefined();
});

test('a sentence that starts with "By" names nobody', () => {
  expect(
    bylineIn('Tin\nBy the end of March 2024 prices rose.\nBy Monday it was over.', 'en'),
  ).toBeUndefined();
});

test('two writers', () => {
  expect(bylineIn('Title\nBy Jane Doe and Lê Minh\nText', 'en')).toBe('Jane Doe and Lê Minh');
});

test('a short last sentence is no name', () => {
  expect(bylineIn('Tin\nMột.\nHai.\nHội nghị bế mạc\nHết', 'vi')).toBeUndefined();
});
