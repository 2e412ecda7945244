import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  ['en', 'It rained in the second half of May.', [['second half of May', '2024-05-16/2024-05-31']]],
  [
    'en',
    'Sales fell in the first half of the year.',
    [['first half of the year', '2024-01/2024-06']],
  ],
  [
    'en',
    'The town grew in the second half of the 19th century.',
    [['second half of the 19th century', '1850/1899']],
  ],
  ['en', 'He scored twice in the second half of the game.', [['second', '2']]],
  [
    'en',
    'They met the week after Thanksgiving 2023.',
    [['week after Thanksgiving 2023', '2023-11-27/2023-12-03']],
  ],
  [
    'en',
    'Sales rose in the week ending June 2.',
    [['week ending June 2', '2024-05-27/2024-06-02']],
  ],
  [
    'en',
    'Traffic was heavy on Labor Day weekend 2023.',
    [['Labor Day weekend 2023', '2023-09-02/2023-09-04']],
  ],
  [
    'en',
    'It opens on Friday of the first week of August.',
    [['Friday of the first week of August', '2024-08-02']],
  ],
  [
    'en',
    'They met on the Thursday before Christmas.',
    [['Thursday before Christmas', '2023-12-21']],
  ],
  ['en', 'It is closed for the rest of the week.', [['rest of the week', '2024-07-03/2024-07-07']]],
  ['en', 'Rents are due on the first of the month.', [['first of the month', '2024-07-01']]],
  [
    'fr',
    'Il a plu dans la seconde quinzaine de juin.',
    [['seconde quinzaine de juin', '2024-06-16/2024-06-30']],
  ],
  [
    'fr',
    "C'était l'avant-dernier vendredi de mars 2024.",
    [['avant-dernier vendredi de mars 2024', '2024-03-22']],
  ],
  [
    'es',
    'Fue el penúltimo viernes de marzo de 2024.',
    [['penúltimo viernes de marzo de 2024', '2024-03-22']],
  ],
  [
    'vi',
    'Mưa lớn trong 10 ngày đầu tháng 6/2024.',
    [['10 ngày đầu tháng 6/2024', '2024-06-01/2024-06-10']],
  ],
  [
    'vi',
    'Lễ hội mở vào chủ nhật cuối cùng của tháng 6.',
    [['chủ nhật cuối cùng của tháng 6', '2024-06-30']],
  ],
  [
    'vi',
    'Đợt nắng nóng đến vào tuần thứ 3 của tháng 6.',
    [['tuần thứ 3 của tháng 6', '2024-06-17/2024-06-23']],
  ],
  ['vi', 'Ba quý đầu năm, tỉnh đạt kế hoạch.', [['Ba quý đầu năm', '2024-01/2024-09']]],
  ['vi', 'Xuất khẩu tăng trong quý đầu năm 2024.', [['quý đầu năm 2024', '2024-01/2024-03']]],
];

describe('parts picked out of a stretch', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
