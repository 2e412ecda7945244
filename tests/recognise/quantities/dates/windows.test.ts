import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  [
    'fr',
    'Ils seront absents les 3 prochaines semaines.',
    [['3 prochaines semaines', '2024-07-03/2024-07-24']],
  ],
  ['fr', 'Le dixième mur est tombé.', [['dixième', '10']]],
  ['pt', 'Choveu nos passados 2 dias.', [['passados 2 dias', '2024-07-01/2024-07-03']]],
  [
    'es',
    'Se abrirá la semana después de la próxima.',
    [['semana después de la próxima', '2024-07-15/2024-07-21']],
  ],
  ['fr', "Ce sera la semaine d'après.", [["semaine d'après", '2024-07-08/2024-07-14']]],
  ['es', '¿Volverá en dos días?', [['en dos días', '2024-07-05']]],
  ['es', 'Leyó el libro en dos días.', [['dos días', 'P2D']]],
  ['pt', 'A obra terminará em três meses.', [['em três meses', '2024-10']]],
  ['fr', 'Il terminera le pont dans deux ans.', [['dans deux ans', '2026']]],
  [
    'en',
    'It rained on the weekend of Halloween 2021.',
    [['weekend of Halloween 2021', '2021-10-30/2021-10-31']],
  ],
];

describe('windows and counts of units', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
