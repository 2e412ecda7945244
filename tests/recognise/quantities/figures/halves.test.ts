import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['es', 'El muro mide dos metros y medio.', [['dos metros y medio', '2.5 meter']]],
  ['fr', 'Le mur mesure deux mètres et demi.', [['deux mètres et demi', '2.5 meter']]],
  ['pt', 'Pesa três quilos e meio.', [['três quilos e meio', '3.5 kilogram']]],
  ['vi', 'Con cá nặng 3 kg rưỡi.', [['3 kg rưỡi', '3.5 kilogram']]],
  ['en', 'The pole is two metres and a half long.', [['two metres and a half', '2.5 meter']]],
  ['en', 'They grew to three and a fifth of it.', [['three and a fifth', '3.2']]],
  [
    'en',
    'The answer is one hundred and thirty fifths.',
    [['one hundred and thirty fifths', '130/5']],
  ],
  ['en', 'He has one hundred and three quarters.', [['one hundred and three quarters', '100.75']]],
  [
    'fr',
    'Il ne coûte que treize euros et quarante-cinq cents.',
    [['treize euros et quarante-cinq cents', '13.45 EUR']],
  ],
  ['fr', 'Le dividende est de 12 cents par action.', [['12 cents', '0.12 EUR']]],
  ['fr', 'Deux cents maisons ont brûlé.', [['Deux cents', '200']]],
  ['en', 'The cost is 100元 a night.', [['100元', '100 CNY']]],
  ['de', 'Er wartete zwei ein halb Jahre.', [['zwei ein halb Jahre', 'P2.5Y']]],
  [
    'de',
    'Das war der ein hundert ein und zwanzigste Tag.',
    [['ein hundert ein und zwanzigste', '121']],
  ],
  ['es', 'Es un cañón de 7,62 mm de largo.', [['7,62 mm', '7.62 millimeter']]],
  ['es', 'Invirtió $30mm en la mina.', [['$30mm', '30000000 USD']]],
  ['vi', 'Công ty lỗ âm chín chấm năm tỷ đồng.', [['âm chín chấm năm tỷ đồng', '-9500000000 VND']]],
];

describe('halves, fifths and cents behind what they are of', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
