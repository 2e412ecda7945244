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
  [
    'fr',
    'Les ventes des 3 premiers mois de 2024 ont chuté.',
    [['3 premiers mois de 2024', '2024-01/2024-03']],
  ],
  [
    'es',
    'Los tres primeros meses de 2023 fueron duros.',
    [['tres primeros meses de 2023', '2023-01/2023-03']],
  ],
  ['fr', 'Il partira fin du mois de mars.', [['fin du mois de mars', '2025-03']]],
  ['pt', 'Choveu no mês de março de 2023.', [['mês de março de 2023', '2023-03']]],
  ['de', 'Es kostet pro Monat 12 Euro.', [['12 Euro', '12 EUR']]],
  ['fr', 'Fermé du 13 au 18.', [['13 au 18', '2024-07-13/2024-07-18']]],
  [
    'en',
    'Open from the 28th to the 3rd of July.',
    [['28th to the 3rd of July', '2024-06-28/2024-07-03']],
  ],
  ['es', 'Lo dijo el día anterior.', [['día anterior', '2024-07-02']]],
  ['es', 'Se firmó el 3 del mes pasado.', [['3 del mes pasado', '2024-06-03']]],
  ['de', 'Er war am Tag davor gekommen.', [['Tag davor', '2024-07-02']]],
  ['de', 'Sie kamen fünf Tage zuvor.', [['fünf Tage zuvor', '2024-06-28']]],
  ['de', 'Heute vor einer Woche brannte es.', [['Heute vor einer Woche', '2024-06-26']]],
  ['de', 'Die erste Woche war schwer.', []],
  [
    'fr',
    "Le musée est fermé le reste de l'année.",
    [["reste de l'année", '2024-07-03/2024-12-31']],
  ],
];

describe('windows and counts of units', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
