import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  [
    'en',
    'She will be out from 5 to 6pm of April 22.',
    [['5 to 6pm of April 22', '2024-04-22T17:00/2024-04-22T18:00']],
  ],
  [
    'en',
    'It ran between 10 and 11:30 on 1/1/2015.',
    [['10 and 11:30 on 1/1/2015', '2015-01-01T10:00/2015-01-01T11:30']],
  ],
  [
    'en',
    'It ran between 3 and 5 on 1/1/2015.',
    [['3 and 5 on 1/1/2015', '2015-01-01T03:00/2015-01-01T05:00']],
  ],
  ['en', 'Where were you between 0730-0930?', [['0730-0930', '2024-07-03T07:30/2024-07-03T09:30']]],
  ['en', 'Sales rose from 1100 to 1500.', [['1100 to 1500', '1100..1500']]],
  ['en', 'Between 3 and 5 people came.', [['3 and 5', '3..5']]],
  [
    'de',
    '7 Uhr von Montag bis Freitag.',
    [
      ['7 Uhr', 'T07:00'],
      ['Montag bis Freitag', '2024-07-01/2024-07-05'],
    ],
  ],
  ['pt', 'Voltamos amanhã 8 horas da noite.', [['amanhã 8 horas da noite', '2024-07-04T20:00']]],
  ['pt', 'A prova durou 8 horas.', [['8 horas', 'PT8H']]],
  ['fr', 'On se voit le soir à 8.', [['soir à 8', 'T20:00']]],
  ['fr', 'Rendez-vous à environ 15 heures.', [['15 heures', 'T15:00']]],
];

describe('hours and what they are of', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
