import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  [
    'en',
    'It earned one point eight billion yuan.',
    [['one point eight billion yuan', '1800000000 CNY']],
  ],
  ['en', 'The ratio is two point twenty-five now.', [['two point twenty-five', '2.25']]],
  ['en', 'They kept three hundred and two dozen eggs.', [['three hundred and two dozen', '324']]],
  ['en', 'They kept half a dozen eggs.', [['half a dozen', '6']]],
  ['en', 'one hundred and three quarters', [['one hundred and three quarters', '100.75']]],
  [
    'en',
    'It cost one billion and a quarter million euros.',
    [['one billion and a quarter million euros', '1000250000 EUR']],
  ],
  ['en', 'Nearly 3 million and a half people left.', [['3 million and a half', '3500000']]],
  ['en', 'Some 6 crore and two hundred voted.', [['6 crore and two hundred', '60000200']]],
  ['en', 'Only ⅔ of them came.', [['⅔', '2/3']]],
  ['en', 'More than half people agreed.', [['half', '1/2']]],
  ['en', '- 10 k', [['- 10 k', '-10000']]],
  ['en', 'A charge of 2.5^-1 remains.', [['2.5^-1', '0.4']]],
  ['pt', 'Foram vinte e três quintos do total.', [['vinte e três quintos', '23/5']]],
  ['pt', 'Custa dois vírgula cinco mil euros.', [['dois vírgula cinco mil euros', '2500 EUR']]],
  ['es', 'Hay dos mil y cuatro docenas.', [['dos mil y cuatro docenas', '2048']]],
  ['en', 'Some 4 thousand 3 hundred and 21 came.', [['4 thousand 3 hundred and 21', '4321']]],
  ['fr', 'Il en reste 3 cents et 21 ici.', [['3 cents et 21', '321']]],
  ['en', 'It was 12 degrees below zero.', [['12 degrees below zero', '-12 degree-celsius']]],
  ['es', 'Amaneció a 10 bajo cero.', [['10 bajo cero', '-10 degree-celsius']]],
  ['en', 'Only ⅙ was left.', [['⅙', '1/6']]],
  ['de', 'Es kostet anderthalb Millionen Euro.', [['anderthalb Millionen Euro', '1500000 EUR']]],
  ['de', 'Der einhundert Millionste Gast kam.', [['einhundert Millionste', '100000000']]],
  ['es', 'Fue el veintidosmilésimo visitante.', [['veintidosmilésimo', '22000']]],
  ['en', 'He stays two more weeks.', [['two more weeks', 'P2W']]],
  [
    'en',
    'It is 12 ft 2 in, or 10 ft 2 in the pool.',
    [
      ['12 ft 2 in', '12.1666666666667 foot'],
      ['10 ft', '10 foot'],
      ['2', '2'],
    ],
  ],
  ['vi', 'Giá hai đô la và mười xu.', [['hai đô la và mười xu', '2.1 USD']]],
  ['vi', 'Giá 20 đô la 43 xen.', [['20 đô la 43 xen', '20.43 USD']]],
];

describe('spelled and mixed numbers', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it('leaves a count after a large number alone', () => {
    expect(read('Over 6 million and two dogs came.', 'en')).toEqual([
      ['6 million', '6000000'],
      ['two', '2'],
    ]);
  });
});
