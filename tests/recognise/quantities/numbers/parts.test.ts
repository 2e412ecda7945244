import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['en', 'It cost half a million dollars.', [['half a million dollars', '500000 USD']]],
  [
    'en',
    'Some three quarters of a million people left.',
    [['three quarters of a million', '750000']],
  ],
  ['en', 'Rates rose by half a percent.', [['half a percent', '0.5%']]],
  ['en', 'It fell by a quarter of one percent.', [['a quarter of one percent', '0.25%']]],
  ['en', 'He waited three quarters of an hour.', [['three quarters of an hour', 'PT45M']]],
  ['en', 'Only two twenty-fifths are left.', [['two twenty-fifths', '2/25']]],
  ['en', 'It is one ten-thousandth of that.', [['one ten-thousandth', '1/10000']]],
  ['en', 'It weighs 5 and 1/4 kilos.', [['5 and 1/4 kilos', '5.25 kilogram']]],
  ['en', 'It takes fourteen and one-half people.', [['fourteen and one-half', '14.5']]],
  ['en', 'He won 2M followers.', [['2M', '2000000']]],
  ['en', 'Some 1e6 cells died.', [['1e6', '1000000']]],
  ['en', 'He stayed for a Third Day.', [['Third', '3']]],
  ['en', 'Seven of ten people agree.', [['Seven of ten', '7/10']]],
  ['vi', 'Lãi suất là ba phẩy mười bốn phần trăm.', [['ba phẩy mười bốn phần trăm', '3.14%']]],
  [
    'vi',
    'Quãng đường dài hai mươi ba và một phần năm kilômét.',
    [['hai mươi ba và một phần năm kilômét', '23.2 kilometer']],
  ],
  ['vi', 'Có năm trăm tư người dự.', [['năm trăm tư', '540']]],
  ['vi', 'Mua hai tá trứng.', [['hai tá', '24']]],
  ['fr', 'Le coureur est arrivé trois cent unième.', [['trois cent unième', '301']]],
  ['de', 'Das ein und zwanzigste Haus steht leer.', [['ein und zwanzigste', '21']]],
  ['es', 'Quedó en el puesto 21º.', [['21º', '21']]],
  ['es', 'Se esperan 21 ºC.', [['21 ºC', '21 degree-celsius']]],
];

describe('parts of powers, units and ones', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
