import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['vi', 'Giỗ Tổ là mùng 10 tháng 3 âm lịch.', [['mùng 10 tháng 3 âm lịch', '2024-04-18']]],
  ['vi', 'Lễ Vu lan vào ngày 15/7 (âm lịch).', [['ngày 15/7 (âm lịch)', '2024-08-18']]],
  ['vi', 'Chùa đông vào rằm tháng bảy.', [['rằm tháng bảy', '2024-08-18']]],
  ['vi', 'Nhà nào cũng cúng vào 30 Tết.', [['30 Tết', '2024-02-09']]],
  ['vi', 'Ngày 15/7 có mưa.', [['Ngày 15/7', '2024-07-15']]],
];

describe('lunar days and months told by a mark', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
