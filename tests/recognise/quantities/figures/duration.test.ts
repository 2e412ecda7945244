import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['en', 'He was away all day.', [['all day', 'P1D']]],
  ['en', 'It was a year-long study.', [['year-long', 'P1Y']]],
  ['en', 'It takes two business days.', [['two business days', 'P2D']]],
  ['en', 'Sales fell for three consecutive years.', [['three consecutive years', 'P3Y']]],
  ['en', 'It was a three-and-a-half-year term.', [['three-and-a-half-year', 'P3.5Y']]],
  ['fr', 'Il a couru pendant 3h.', [['3h', 'PT3H']]],
  ['fr', 'Le magasin ouvre à 15h.', [['15h', 'T15:00']]],
  ['fr', 'Il a dormi 24 heures.', [['24 heures', 'PT24H']]],
  ['fr', 'Il a plu toute la journée.', [['toute la journée', 'P1D']]],
  ['fr', 'Ouvert de 14 à 16 heures.', [['14 à 16 heures', '2024-07-03T14:00/2024-07-03T16:00']]],
  ['es', 'Durmió todo el día.', [['todo el día', 'P1D']]],
  ['de', 'Es dauert eine Viertelstunde.', [['Viertelstunde', 'PT15M']]],
  ['vi', 'Đường tắc nửa tháng.', [['nửa tháng', 'P0.5M']]],
];

describe('lengths of time', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
