import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['en', 'It was held on 18 and 19 June in Bonn.', [['18 and 19 June', '2024-06-18/2024-06-19']]],
  [
    'en',
    'They won 18 and 25 June was their day.',
    [
      ['18', '18'],
      ['25 June', '2024-06-25'],
    ],
  ],
  [
    'de',
    'In der Nacht vom 14. auf den 15. Oktober 2023 schneite es.',
    [['14. auf den 15. Oktober 2023', '2023-10-14/2023-10-15']],
  ],
  ['en', 'Crews worked over the weekend to fix it.', [['weekend', '2024-06-29/2024-06-30']]],
  ['en', 'It will rain over the weekend.', [['weekend', '2024-07-06/2024-07-07']]],
  ['en', 'The weekend papers said so.', []],
  ['de', 'Am Wochenende wird gefeiert.', [['Wochenende', '2024-07-06/2024-07-07']]],
  [
    'en',
    'He lived there between now and 2030, on paper.',
    [['now and 2030', '2024-07-03/2030-12-31']],
  ],
  [
    'es',
    'Vivió en China desde enero de 2019 hasta hoy.',
    [['desde enero de 2019 hasta hoy', '2019-01/..']],
  ],
  [
    'es',
    'Las acciones suben en el año hasta la fecha.',
    [['año hasta la fecha', '2024-01-01/2024-07-03']],
  ],
  [
    'en',
    'It is set for the first Monday evening of next month.',
    [['first Monday evening of next month', '2024-08-05']],
  ],
  ['pt', 'Aconteceu no terceiro mês 2017.', [['terceiro mês 2017', '2017-03']]],
  ['pt', 'Eles se conheceram em 9 de 8 de 1971.', [['9 de 8 de 1971', '1971-08-09']]],
  [
    'pt',
    'São 9 de 8 milhões.',
    [
      ['9', '9'],
      ['8 milhões', '8000000'],
    ],
  ],
  ['de', 'Sie kam am Donnerstag 7. vierter zurück.', [['Donnerstag 7. vierter', '2024-04-07']]],
  ['en', 'He was born on Aug 9, 96.', [['Aug 9, 96', '1996-08-09']]],
  [
    'en',
    'On Aug 9, 96 people voted.',
    [
      ['Aug 9', '2024-08-09'],
      ['96', '96'],
    ],
  ],
  [
    'en',
    'Flights are off from now until the end of the year.',
    [['now until the end of the year', '2024-07-03/2024-12-31']],
  ],
  [
    'en',
    'She is away april ninth through seventeenth.',
    [['april ninth through seventeenth', '2024-04-09/2024-04-17']],
  ],
  [
    'en',
    'The talks ran from the 27th to the 3rd of April.',
    [['27th to the 3rd of April', '2024-03-27/2024-04-03']],
  ],
  ['en', 'One may ask why.', []],
  [
    'en',
    'The bus is here in another five minutes, they will say.',
    [['in another five minutes', '2024-07-03T22:08']],
  ],
  [
    'en',
    'It took 1 hour, 5 minutes, and 30 seconds.',
    [['1 hour, 5 minutes, and 30 seconds', 'PT1H5M30S']],
  ],
  ['pt', 'O trem sai ao meio-dia e quinze.', [['meio-dia e quinze', 'T12:15']]],
  [
    'en',
    'It rained in the 3rd last week of 2018.',
    [['3rd last week of 2018', '2018-12-10/2018-12-16']],
  ],
  ['en', 'He was the 3rd last man out.', [['3rd', '3']]],
  ['en', 'She is away for 3 days, from today.', [['3 days, from today', '2024-07-03/2024-07-06']]],
  ['en', 'It lasted 3 days, from what we know.', [['3 days', 'P3D']]],
];

describe('days on end, weekends, spans to now', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
