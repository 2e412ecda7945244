import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  [
    'en',
    'It was logged at 2015-03-28T17:00:00Z by the server.',
    [['2015-03-28T17:00:00Z', '2015-03-28T17:00']],
  ],
  ['en', 'It runs Sep 18 to 22, 2018 in Rome.', [['Sep 18 to 22, 2018', '2018-09-18/2018-09-22']]],
  ['en', 'They stay from 9/2-9/7.', [['9/2-9/7', '2024-09-02/2024-09-07']]],
  ['de', 'Geöffnet vom 10/1-11/2/2017.', [['10/1-11/2/2017', '2017-01-10/2017-02-11']]],
  ['en', 'The file of 2016.12.22 is lost.', [['2016.12.22', '2016-12-22']]],
  ['en', 'It opens between June 5 and 10.', [['June 5 and 10', '2024-06-05/2024-06-10']]],
  [
    'en',
    'It ran from January to March of 2017.',
    [['January to March of 2017', '2017-01/2017-03']],
  ],
  ['en', 'They march at 0700 hours.', [['0700 hours', 'T07:00']]],
  ['en', 'The city fell in 247 BC.', [['247 BC', '-0247']]],
  ['en', 'It must be done by 2030.', [['2030', '2030']]],
];

const nothing: [string, string][] = [
  ['en', 'ISBN 978-3-16-148410-0'],
  ['en', 'They played 4-4-2.'],
];

describe('dates in figures', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each(nothing)('%s, nothing: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});
