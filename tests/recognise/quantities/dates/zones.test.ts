import { expect, test } from 'vitest';
import { findQuantities } from '../../../../utils/recognise/quantities/quantities.ts';

const read = (text: string, lang = 'en', published = '2024-07-03T22:03'): [string, unknown[]][] =>
  findQuantities(text, { lang, published })
    .filter((m) => m.kind === 'date')
    .map((m) => [m.text, [m.value, ...(m.alternatives ?? [])]]);

test('a time told in a zone is also given in UTC', () => {
  expect(read('The vote begins at 3pm EST.')).toEqual([['3pm EST', ['T15:00', 'T20:00Z']]]);
  expect(read('The polls close on July 5, 2024 at 8 p.m. PDT, officials said.')).toEqual([
    ['July 5, 2024 at 8 p.m. PDT', ['2024-07-05T20:00', '2024-07-06T03:00Z']],
  ]);
  expect(read('La réunion a commencé le 5 mars 2024 à 15h CET.', 'fr')).toEqual([
    ['5 mars 2024 à 15h CET', ['2024-03-05T15:00', '2024-03-05T14:00Z']],
  ]);
});

test('a zone that keeps summer time follows the day', () => {
  expect(read('It aired on March 9, 2024 at 8 p.m. ET.')[0]?.[1]).toEqual([
    '2024-03-09T20:00',
    '2024-03-10T01:00Z',
  ]);
  expect(read('It aired on March 10, 2024 at 8 p.m. ET.')[0]?.[1]).toEqual([
    '2024-03-10T20:00',
    '2024-03-11T00:00Z',
  ]);
});

test('an offset from UTC belongs to the time', () => {
  expect(read('The launch is set for 11 am GMT+5:30 on 4 July 2024.')).toEqual([
    ['11 am GMT+5:30 on 4 July 2024', ['2024-07-04T11:00', '2024-07-04T05:30Z']],
  ]);
  expect(read('The server went down at 15:00 UTC -3.')[0]).toEqual([
    '15:00 UTC -3',
    ['T15:00', 'T18:00Z'],
  ]);
  expect(read('The market is closed from 8:00 GMT - 9:30 GMT.')[0]?.[0]).toBe(
    '8:00 GMT - 9:30 GMT',
  );
});

test('times of ISO 8601 end with their zone', () => {
  expect(read('Logged at 2016-05-07T23:45:00.487+01:00 in Bonn.')).toEqual([
    ['2016-05-07T23:45:00.487+01:00', ['2016-05-07T23:45', '2016-05-07T22:45Z']],
  ]);
  expect(read('Logged at 2024-07-03T22:03:11-0500 in Lima.')).toEqual([
    ['2024-07-03T22:03:11-0500', ['2024-07-03T22:03', '2024-07-04T03:03Z']],
  ]);
  expect(read('Logged at 2024-07-03T22:03 in Hanoi.')).toEqual([
    ['2024-07-03T22:03', ['2024-07-03T22:03']],
  ]);
});

test('a time without a zone has none', () => {
  expect(read('They met at 3pm.')).toEqual([['3pm', ['T15:00']]]);
});
