import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['de', 'Der Preis gilt ab dem 15. Juli.', [['ab dem 15. Juli', '2024-07-15/..']]],
  ['de', 'Er wartet seit dem 15. Mai.', [['seit dem 15. Mai', '2024-05-15/..']]],
  ['de', 'Er kam am Montagabend.', [['Montagabend', '2024-07-01']]],
  ['de', 'Der Umsatz lag über dem Vorjahr.', [['Vorjahr', '2023']]],
  ['de', 'Die Preise sind zum Jahresbeginn gestiegen.', [['Jahresbeginn', '2024']]],
  ['de', 'Es geschah am frühen Dienstagmorgen.', [['Dienstagmorgen', '2024-07-02']]],
  ['de', 'Sie treffen sich morgen.', [['morgen', '2024-07-04']]],
  ['de', 'Sie läuft in der Kalenderwoche 30.', [['Kalenderwoche 30', '2024-07-22/2024-07-28']]],
  ['es', 'Llegó el lunes por la mañana.', [['lunes por la mañana', '2024-07-01']]],
  ['es', 'Se verán más tarde esta semana.', [['más tarde esta semana', '2024-07-01/2024-07-07']]],
  [
    'pt',
    'Foi do primeiro trimestre de 2017 até ao terceiro trimestre de 2017.',
    [['primeiro trimestre de 2017 até ao terceiro trimestre de 2017', '2017-01/2017-09']],
  ],
  ['es', 'Fue el fin de semana.', [['fin de semana', '2024-06-29/2024-06-30']]],
  ['fr', "Il est parti l'an dernier.", [['an dernier', '2023']]],
  ['fr', "Il est né l'été dernier.", [['été dernier', '2023-06/2023-08']]],
  ['en', 'He was freed a year ago today.', [['a year ago today', '2023-07-03']]],
  ['en', 'It began 2 years 3 months ago.', [['2 years 3 months ago', '2022-04']]],
  ['en', "It fell on this year's Easter.", [["this year's Easter", '2024-03-31']]],
  ['en', 'It was popular in the nineteen seventies.', [['nineteen seventies', '197X']]],
  ['en', "It began in the late '80s.", [["late '80s", '198X']]],
  ['vi', 'Vụ việc xảy ra cách đây hai tháng.', [['cách đây hai tháng', '2024-05']]],
  ['vi', 'Ông mất năm kia.', [['năm kia', '2022']]],
  ['vi', 'Mưa kéo dài mấy ngày qua.', [['mấy ngày qua', '2024-06-30/2024-07-03']]],
  ['vi', 'Nửa năm qua, giá tăng mạnh.', [['Nửa năm qua', '2024-01/2024-07']]],
  ['vi', 'Ông mất hai ngày sau Quốc khánh 2023.', [['hai ngày sau Quốc khánh 2023', '2023-09-04']]],
  ['vi', 'Năm 938, Ngô Quyền đánh tan quân Nam Hán.', [['Năm 938', '0938']]],
  ['vi', 'Các xã họp từ tháng 3-5.', [['tháng 3-5', '2024-03/2024-05']]],
  ['vi', 'Đoàn về thứ Sáu ngày 5-7.', [['thứ Sáu ngày 5-7', '2024-07-05']]],
];

const nothing: [string, string][] = [
  ['de', 'Er fuhr am frühen Morgen ab.'],
  ['en', 'More rain is likely in the coming days.'],
  ['es', 'Lloverá en los próximos días.'],
  ['fr', 'Il pleuvra ces prochains jours.'],
  ['fr', "Il dort dans l'après-midi."],
];

describe('stretches told from here', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each(nothing)('%s, nothing: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});
