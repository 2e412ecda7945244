import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  // A day that is told outweighs the weekday it is said to be.
  ['en', 'The hearing is this Friday, 6 July.', [['this Friday, 6 July', '2024-07-06']]],
  ['en', 'It is due next Friday 7/19 at the latest.', [['next Friday 7/19', '2024-07-19']]],
  ['es', 'Debe hacerse este viernes 12/7.', [['este viernes 12/7', '2024-07-12']]],
  ['en', 'They met on Mon-Jun-3 in Rome.', [['Mon-Jun-3', '2024-06-03']]],
  ['en', 'She works Monday-Friday.', [['Monday-Friday', '2024-07-01/2024-07-05']]],
  // The year may stand in the middle.
  ['en', 'It was signed on 23-2020-September.', [['23-2020-September', '2020-09-23']]],
  ['en', 'Filed as September-2020-23 in the log.', [['September-2020-23', '2020-09-23']]],
  ['fr', 'Je reviendrai 23-2020-septembre.', [['23-2020-septembre', '2020-09-23']]],
  // Where months come first, a number above twelve is the day all the same.
  ['en', 'The court met on 22/04 and rose.', [['22/04', '2024-04-22']]],
  ['en', 'She got 22/14 of it.', [['22/14', '22/14']]],
  // Beside the day told of.
  ['en', 'He had resigned the day before.', [['day before', '2024-07-02']]],
  ['en', 'Profit was lower the year before.', [['year before', '2023']]],
  ['en', 'They voted the day before the storm.', []],
  // Counted from a weekday.
  ['en', 'It closed a week ago Tuesday.', [['a week ago Tuesday', '2024-06-25']]],
  // Weeks of ISO 8601.
  ['en', 'Delivery is planned for 2024-W32.', [['2024-W32', '2024-08-05/2024-08-11']]],
  ['de', 'Lieferung in 2024-W32-3.', [['2024-W32-3', '2024-08-07']]],
  // From the beginning of a unit to now.
  ['en', 'Shares are up in the year to date.', [['year to date', '2024-01-01/2024-07-03']]],
  [
    'en',
    'Sales rose 3% month to date.',
    [
      ['3%', '3%'],
      ['month to date', '2024-07-01/2024-07-03'],
    ],
  ],
];

const times: [string, string, [string, string][]][] = [
  ['en', 'Doors open at 7 tomorrow.', [['7 tomorrow', '2024-07-04T07:00']]],
  ['en', 'It rained two hours after noon.', [['two hours after noon', 'T14:00']]],
  [
    'en',
    'The polls close half an hour before midnight.',
    [['half an hour before midnight', 'T23:30']],
  ],
  [
    'en',
    'They meet an hour before noon tomorrow.',
    [['an hour before noon tomorrow', '2024-07-04T11:00']],
  ],
  ['en', 'The talk lasts for 2 hours from 2pm.', [['2 hours from 2pm', 'T14:00/T16:00']]],
  [
    'en',
    'The room is booked on 14 Feb from 9:30am for 7 hours.',
    [['14 Feb from 9:30am for 7 hours', '2024-02-14T09:30/2024-02-14T16:30']],
  ],
  [
    'en',
    'He waited at 9am for 20 minutes.',
    [
      ['9am', 'T09:00'],
      ['20 minutes', 'PT20M'],
    ],
  ],
  ['en', 'It will be over in 2 more minutes.', [['in 2 more minutes', '2024-07-03T22:05']]],
  [
    'en',
    'She was 14 tomorrow and 15 today, he joked.',
    [
      ['14', '14'],
      ['tomorrow', '2024-07-04'],
      ['15', '15'],
      ['today', '2024-07-03'],
    ],
  ],
];

describe('days that are told', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('times counted from, and led by, other words', () => {
  it.each(times)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
