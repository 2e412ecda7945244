import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../utils/recognise/quantities/quantities.ts';
import { read } from './read.ts';

type Expected = [string, string][];

const found: [string, Expected][] = [
  ['The deal was signed on July 3, 2024 in Hanoi.', [['July 3, 2024', '2024-07-03']]],
  ['Officials said on Friday that it rained.', [['Friday', '2024-06-28']]],
  ['Revenue in the first half of 2024 rose.', [['first half of 2024', '2024-01/2024-06']]],
  ['GDP grew in Q2 2024.', [['Q2 2024', '2024-04/2024-06']]],
  ['It was built between 2019 and 2023.', [['2019 and 2023', '2019/2023']]],
  ['The fair runs from June 28 to July 3.', [['June 28 to July 3', '2024-06-28/2024-07-03']]],
  ['The train left at 10:03 p.m. on July 3.', [['10:03 p.m. on July 3', '2024-07-03T22:03']]],
  [
    'Unlike the 1990s, the 21st century is dry.',
    [
      ['1990s', '199X'],
      ['21st century', '20XX'],
    ],
  ],
  ['Taxes stay frozen since 2011.', [['since 2011', '2011/..']]],
  ['It opens early next month.', [['early next month', '2024-08']]],
  ['It happened 2 weeks before May 13, 1999.', [['2 weeks before May 13, 1999', '1999-04-29']]],
  [
    'The firm raised $3.5bn and paid £200m.',
    [
      ['$3.5bn', '3500000000 USD'],
      ['£200m', '200000000 GBP'],
    ],
  ],
  [
    'Growth of 5–7% is 25 basis points short.',
    [
      ['5–7%', '5..7%'],
      ['25 basis points', '0.25pp'],
    ],
  ],
  [
    'One in five adults and two-thirds of voters agree.',
    [
      ['One in five', '1/5'],
      ['two-thirds', '2/3'],
    ],
  ],
  [
    'Some 1.2m people crossed a half-million bridges.',
    [
      ['1.2m', '1200000'],
      ['half-million', '500000'],
    ],
  ],
  [
    'The 12-member group walked 120 km in -5°C.',
    [
      ['12', '12'],
      ['120 km', '120 kilometer'],
      ['-5°C', '-5 degree-celsius'],
    ],
  ],
  [
    'They won 3-1 after a 50-48 vote.',
    [
      ['3-1', '3-1'],
      ['50-48', '50-48'],
    ],
  ],
  [
    'Twenty-one of its coaches were the 15th to fall.',
    [
      ['Twenty-one', '21'],
      ['15th', '15'],
    ],
  ],
  [
    'Ruth Lane, 71, taught for 45 years.',
    [
      ['71', 'P71Y'],
      ['45 years', 'P45Y'],
    ],
  ],
];

const refused = [
  'After the 9/11 attacks the shop is open 24/7.',
  'They march on, he may resign, she sat in the sun.',
  'Now that he won, a Sun editorial quoted Section 230.',
  'Call 202-555-0123 or use iOS 17.5.1 on Windows 11.',
  'A Boeing 737 MAX stood on Route 1990.',
];

describe('English', () => {
  it.each(found)('reads "%s"', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });

  it.each(refused)('finds nothing in "%s"', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });

  it('takes day and month in the order of the country', () => {
    const text = 'It was signed on 03/07/2024.';
    expect(findQuantities(text, { lang: 'en', country: 'US' })[0]?.value).toBe('2024-03-07');
    expect(findQuantities(text, { lang: 'en', country: 'GB' })[0]?.value).toBe('2024-07-03');
  });

  it('resolves a bare dollar by the country, or by the dollars the page names', () => {
    expect(findQuantities('It cost $5.', { lang: 'en', country: 'AU' })[0]?.value).toBe('5 AUD');
    const found = findQuantities('It cost C$6 billion, or $1 billion a year.', { lang: 'en' });
    expect(found.map(({ value }) => value)).toEqual(['6000000000 CAD', '1000000000 CAD']);
  });

  it('keeps the other weekday a newspaper may mean', () => {
    const [date] = findQuantities('It was said on Friday.', {
      lang: 'en',
      published: '2024-07-03',
    });
    expect(date).toMatchObject({ value: '2024-06-28', alternatives: ['2024-07-05'] });
  });
});
