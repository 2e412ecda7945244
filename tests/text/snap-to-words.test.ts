import { expect, test } from 'vitest';
import { snapToWords } from '../../utils/text/snap-to-words.ts';

/** Snaps what stands between the bars, and gives it between bars. */
function snap(marked: string, lang: string): string {
  const [before = '', chosen = '', after = ''] = marked.split('|');
  const text = before + chosen + after;
  const { start, end } = snapToWords(text, before.length, before.length + chosen.length, lang);
  return `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

test.each([
  ['vi', 'Ông Đỗ Mạ|nh Hi|ến chủ trì.', 'Ông Đỗ |Mạnh Hiến| chủ trì.'],
  ['vi', 'Ông Đỗ |Mạnh Hiến| chủ trì.', 'Ông Đỗ |Mạnh Hiến| chủ trì.'],
  ['vi', 'Ông Đỗ| Mạnh Hiến |chủ trì.', 'Ông Đỗ |Mạnh Hiến| chủ trì.'],
  ['vi', 'Thu đạt 1.2|34,5 t|ỷ đồng.', 'Thu đạt |1.234,5 tỷ| đồng.'],
  ['vi', 'Ông Đỗ Mạ|nh|', 'Ông Đỗ |Mạnh|'],
  ['en', 'The may|or’s off|ice said so.', 'The |mayor’s office| said so.'],
  ['en', '|T|he mayor’s office said so.', '|The| mayor’s office said so.'],
  ['en', 'It cost $1,2|00.5|0 a day.', 'It cost $|1,200.50| a day.'],
])('%s: %s', (lang, marked, snapped) => {
  expect(snap(marked, lang)).toBe(snapped);
});

test('a letter and its accent written as two characters are one', () => {
  const name = 'Hải Phòng'.normalize('NFD');
  expect(snap(`${name.slice(0, 2)}|${name.slice(2, 8)}|${name.slice(8)}`, 'vi')).toBe(`|${name}|`);
});

test.each([
  ['a bracket', 'Thành phố |(Hải Ph|òng), quận 1', 'Thành phố |(Hải Phòng|), quận 1'],
  ['a quotation mark', 'Ông nói: “Chúng t|ôi chờ”|.', 'Ông nói: “Chúng |tôi chờ”|.'],
  ['a dash of a date', 'Chiều 3|-|7, hội nghị', 'Chiều 3|-|7, hội nghị'],
  ['a comma', 'Chiều 3-7|, hội ng|hị giao ban', 'Chiều 3-7|, hội nghị| giao ban'],
  ['the end of a line', 'Một hai|\nba b|ốn', 'Một hai\n|ba bốn|'],
])('does not grow over %s', (_, marked, snapped) => {
  expect(snap(marked, 'vi')).toBe(snapped);
});

test('nothing, or nothing but white space, is left as it is', () => {
  expect(snap('Hải Ph||òng', 'vi')).toBe('Hải Ph||òng');
  expect(snap('Hải|  |Phòng', 'vi')).toBe('Hải|  |Phòng');
});
