import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const found: [string, string, [string, string][]][] = [
  [
    'es',
    'El 3 de julio de 2024 costó 1.234,5 euros.',
    [
      ['3 de julio de 2024', '2024-07-03'],
      ['1.234,5 euros', '1234.5 EUR'],
    ],
  ],
  [
    'es',
    'Creció un 5,2 % la semana pasada.',
    [
      ['5,2 %', '5.2%'],
      ['semana pasada', '2024-06-24/2024-06-30'],
    ],
  ],
  [
    'fr',
    'Le 3 juillet 2024, 1 234 personnes ont voté.',
    [
      ['3 juillet 2024', '2024-07-03'],
      ['1 234', '1234'],
    ],
  ],
  ['fr', 'Il gagne quatre-vingt-dix-sept euros.', [['quatre-vingt-dix-sept euros', '97 EUR']]],
  [
    'de',
    'Am 3. Juli 2024 kamen dreihundertfünf Menschen.',
    [
      ['3. Juli 2024', '2024-07-03'],
      ['dreihundertfünf', '305'],
    ],
  ],
  ['de', 'Das kostet 1,5 Milliarden Euro.', [['1,5 Milliarden Euro', '1500000000 EUR']]],
  [
    'pt',
    'Em 3 de julho de 2024 pagou R$ 1,5 milhão.',
    [
      ['3 de julho de 2024', '2024-07-03'],
      ['R$ 1,5 milhão', '1500000 BRL'],
    ],
  ],
  ['pt', 'Foi o vigésimo primeiro congresso.', [['vigésimo primeiro', '21']]],
  [
    'und',
    '2024-07-03: 12,5 km, 5%, €20',
    [
      ['2024-07-03', '2024-07-03'],
      ['12,5 km', '12.5 kilometer'],
      ['5%', '5%'],
      ['€20', '20 EUR'],
    ],
  ],
];

describe('other languages', () => {
  it.each(found)('reads %s "%s"', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
