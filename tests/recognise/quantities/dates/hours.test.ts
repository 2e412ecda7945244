import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['en', 'The office is shut 12-3pm.', [['12-3pm', '2024-07-03T12:00/2024-07-03T15:00']]],
  [
    'en',
    'The bridge closes tonight from 7 to 7:30.',
    [['tonight from 7 to 7:30', '2024-07-03T19:00/2024-07-03T19:30']],
  ],
  [
    'en',
    'It met on 1/5/2015 between 10 and 11:30.',
    [['1/5/2015 between 10 and 11:30', '2015-01-05T10:00/2015-01-05T11:30']],
  ],
  [
    'en',
    'Roads close from 10:30 to 3 on 7/9/2024.',
    [['10:30 to 3 on 7/9/2024', '2024-07-09T10:30/2024-07-09T15:00']],
  ],
  [
    'en',
    'She is away from 2pm till tomorrow 4:30pm.',
    [['2pm till tomorrow 4:30pm', '2024-07-03T14:00/2024-07-04T16:30']],
  ],
  [
    'en',
    'They play 22-23 July at 7pm.',
    [['22-23 July at 7pm', '2024-07-22T19:00/2024-07-23T19:00']],
  ],
  ['en', 'It rose from 3 to 4 points.', [['3 to 4', '3..4']]],
  ['es', 'Abre de 5 a 6 p.m. cada día.', [['5 a 6 p.m.', '2024-07-03T17:00/2024-07-03T18:00']]],
  ['es', 'Llegó a las tres y media de la tarde.', [['a las tres y media de la tarde', 'T15:30']]],
  ['de', 'Er kam um viertel vor acht.', [['viertel vor acht', 'T07:45']]],
  ['de', 'Er kam um 15:30 Uhr am Montag.', [['15:30 Uhr am Montag', '2024-07-01T15:30']]],
  [
    'de',
    'Geöffnet zwischen 9.30 und 11 Uhr.',
    [['9.30 und 11 Uhr', '2024-07-03T09:30/2024-07-03T11:00']],
  ],
  [
    'es',
    'Abre desde las 9 hasta las 11.',
    [['9 hasta las 11', '2024-07-03T09:00/2024-07-03T11:00']],
  ],
  ['es', 'Sale mañana a las 17:15.', [['mañana a las 17:15', '2024-07-04T17:15']]],
  ['de', 'Nehmen Sie abends um 8 Uhr einen Tropfen.', [['abends um 8 Uhr', 'T20:00']]],
  ['fr', 'Il est parti 20 minutes avant midi.', [['20 minutes avant midi', 'T11:40']]],
  ['fr', 'Ouvert 13-15h.', [['13-15h', '2024-07-03T13:00/2024-07-03T15:00']]],
];

const lengths: [string, string, [string, string][]][] = [
  ['fr', 'Il est resté une heure et demie.', [['une heure et demie', 'PT90M']]],
  ['fr', 'Il part pour quelques semaines.', [['quelques semaines', 'P3W']]],
  ['fr', 'Il dort à une heure du matin.', [['une heure du matin', 'T01:00']]],
  ['es', 'Duró tres horas.', [['tres horas', 'PT3H']]],
  ['de', 'Das Spiel dauert eine halbe Stunde.', [['eine halbe Stunde', 'PT30M']]],
  ['en', 'It will start in a few minutes.', [['in a few minutes', '2024-07-03T22:06']]],
  [
    'en',
    'It will start in three-quarters of an hour.',
    [['in three-quarters of an hour', '2024-07-03T22:48']],
  ],
  [
    'en',
    'He spoke in the 13 last minutes.',
    [['13 last minutes', '2024-07-03T21:50/2024-07-03T22:03']],
  ],
  ['es', 'Crecerá en los 5 próximos años.', [['5 próximos años', '2024-07/2029-07']]],
];

describe('hours and their ranges', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('lengths of time', () => {
  it.each(lengths)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
