import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['en', 'It ends the week after next.', [['week after next', '2024-07-15/2024-07-21']]],
  ['en', 'It ended the year before last.', [['year before last', '2022']]],
  [
    'en',
    'It will close two months after 15 May 2024.',
    [['two months after 15 May 2024', '2024-07-15']],
  ],
  [
    'en',
    'A strike of a week starting tomorrow.',
    [['a week starting tomorrow', '2024-07-04/2024-07-11']],
  ],
  ['en', 'It runs from 18 July for 10 days.', [['18 July for 10 days', '2024-07-18/2024-07-28']]],
  [
    'en',
    'third tuesday after 25 December 2014',
    [['third tuesday after 25 December 2014', '2015-01-13']],
  ],
  ['en', 'It opens later this month.', [['later this month', '2024-07']]],
  ['en', 'It fell in week 27 of last year.', [['week 27 of last year', '2023-07-03/2023-07-09']]],
  ['en', 'It lasted from 2014 through May 2018.', [['2014 through May 2018', '2014-01/2018-05']]],
  ['en', '2014 12 28', [['2014 12 28', '2014-12-28']]],
  ['en', 'Doors open at 8 tonight.', [['8 tonight', '2024-07-03T20:00']]],
  [
    'en',
    'It was the last weekend of July 2013.',
    [['last weekend of July 2013', '2013-07-27/2013-07-28']],
  ],
  [
    'es',
    'Fue entre las 3 y las 8 ayer.',
    [['3 y las 8 ayer', '2024-07-02T03:00/2024-07-02T08:00']],
  ],
  ['fr', 'le 24 12 2014', [['24 12 2014', '2014-12-24']]],
  ['fr', 'Il arrive à midi et demi.', [['midi et demi', 'T12:30']]],
  ['fr', 'Né le 31 octobre 74 à Lyon.', [['31 octobre 74', '1974-10-31']]],
  ['fr', 'Il revient vendredi 5 à 16h.', [['vendredi 5 à 16h', '2024-07-05T16:00']]],
  [
    'es',
    'Nació en abril 5, según dice.',
    [
      ['abril', '2024-04'],
      ['5', '5'],
    ],
  ],
  ['es', 'abril 5', [['abril 5', '2024-04-05']]],
  ['de', 'Er kommt übernächste Woche.', [['übernächste Woche', '2024-07-15/2024-07-21']]],
];

describe('dates counted from others, and rarer ways to write one', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it('reads numbers side by side as numbers in running text', () => {
    expect(read('Lanes 10 31 and 12 are shut.', 'en')).toEqual([
      ['10', '10'],
      ['31', '31'],
      ['12', '12'],
    ]);
  });
});
