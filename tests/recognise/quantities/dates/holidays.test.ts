import { describe, expect, it } from 'vitest';
import { toEdtf } from '../../../../utils/recognise/quantities/dates/edtf.ts';
import { holidayIn } from '../../../../utils/recognise/quantities/dates/resolve-holiday.ts';
import { read } from '../read.ts';

/** Days as published: hebcal.com, the Umm al-Qura calendar, and almanacs. */
const rules: [string, number, string][] = [
  ['e0', 2024, '2024-03-31'],
  ['o0', 2024, '2024-05-05'],
  ['o0', 1916, '1916-04-23'],
  ['p0', 2024, '2024-04-23'],
  ['r0', 2024, '2024-10-03'],
  ['k0', 2024, '2024-12-26'],
  ['k0', 2020, '2020-12-11'],
  ['p0', 1948, '1948-04-24'],
  ['r8/2', 2023, '2023-09-24/2023-09-25'],
  ['i10-1', 2024, '2024-04-10'],
  ['i12-10', 2019, '2019-08-11'],
  ['i9-1/30', 2021, '2021-04-13/2021-05-12'],
  ['l1-1', 2024, '2024-02-10'],
  ['4.4.11+1', 2024, '2024-11-29'],
  ['=10-16', 2022, '2022-10-17'],
  ['-1.1.5', 2024, '2024-05-27'],
];

const found: [string, string, [string, string][]][] = [
  ['en', 'The shop closed on Good Friday.', [['Good Friday', '2024-03-29']]],
  [
    'en',
    'They met on Christmas Eve at 6 p.m. in Rome.',
    [['Christmas Eve at 6 p.m.', '2023-12-24T18:00']],
  ],
  ['en', 'Sales fell after Black Friday 2019.', [['Black Friday 2019', '2019-11-29']]],
  ['en', 'chinese new year', [['chinese new year', '2024-02-10']]],
  ['en', 'Prices rose by Rosh Hashanah 2018.', [['Rosh Hashanah 2018', '2018-09-09/2018-09-11']]],
  ['de', 'Opferfest 2018', [['Opferfest 2018', '2018-08-21']]],
  ['es', 'Cerró el Viernes Santo de 2019.', [['Viernes Santo de 2019', '2019-04-19']]],
  ['fr', 'Tout ferme à la Toussaint 2019.', [['Toussaint 2019', '2019-11-01']]],
  ['vi', 'ngày giáng sinh', [['ngày giáng sinh', '2024-12-25']]],
];

describe('rules of holidays', () => {
  it.each(rules)('%s in %i', (rule, year, expected) => {
    const stretch = holidayIn(rule, year);
    expect(stretch && toEdtf(stretch)).toBe(expected);
  });
});

describe('names of holidays', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it('leaves a name alone that is no day here', () => {
    expect(read('A lorry carrying Christmas trees hit a Good Friday procession.', 'en')).toEqual(
      [],
    );
  });
});
