import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  // Powers under a bar.
  ['en', 'The error is three millionths of a metre.', [['three millionths', '3/1000000']]],
  ['en', 'He was the two millionth visitor.', [['two millionth', '2000000']]],
  ['fr', 'Cela vaut un centième du total.', [['un centième', '1/100']]],
  ['fr', 'Le centième jour fut le dernier.', [['centième', '100']]],
  ['fr', 'Il reste cinq huitième du gâteau.', [['cinq huitième', '5/8']]],
  ['es', 'Ganó por un milésimo.', [['un milésimo', '1/1000']]],
  ['pt', 'Venceu por um milésimo.', [['um milésimo', '1/1000']]],
  ['pt', 'O milésimo gol foi de Pelé.', [['milésimo', '1000']]],
  ['de', 'Es fehlte ein hundertstel Prozent.', [['ein hundertstel Prozent', '0.01%']]],
  // Spelled thousands and hundreds count; years are told as such.
  ['en', 'Two thousand and twenty people came.', [['Two thousand and twenty', '2020']]],
  ['en', 'It opened in two thousand and twenty.', [['two thousand and twenty', '2020']]],
  ['en', 'seventeen hundred and fifty', [['seventeen hundred and fifty', '1750']]],
  // Groups.
  ['en', 'He bought half a dozen eggs.', [['half a dozen', '6']]],
  ['en', 'The bus leaves at half ten.', [['half ten', 'T10:30']]],
  ['en', 'They paid for 12,34,567 tickets.', [['12,34,567', '1234567']]],
  [
    'en',
    'The count was 1 234 567 by noon.',
    [
      ['1 234 567', '1234567'],
      ['noon', 'T12:00'],
    ],
  ],
  [
    'en',
    'They drew 3 234 times.',
    [
      ['3', '3'],
      ['234', '234'],
    ],
  ],
  ['fr', "L'usine vaut un milliard 200 millions.", [['un milliard 200 millions', '1200000000']]],
  ['es', 'Vendieron un millón 200 mil copias.', [['un millón 200 mil', '1200000']]],
];

describe('numbers by class', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
