import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../utils/recognise/quantities/quantities.ts';
import { read } from './read.ts';

type Expected = [string, string][];

const dates: [string, Expected][] = [
  ['Chiều 3-7, tỉnh họp báo.', [['Chiều 3-7', '2024-07-03']]],
  ['Sáng 2/7, Quốc hội thảo luận.', [['Sáng 2/7', '2024-07-02']]],
  ['Hội chợ mở từ ngày 1 đến 5-7 tại Huế.', [['ngày 1 đến 5-7', '2024-07-01/2024-07-05']]],
  ['Mưa lớn đêm 2, rạng sáng 3-7.', [['đêm 2, rạng sáng 3-7', '2024-07-02/2024-07-03']]],
  ['6 tháng đầu năm, tỉnh thu ngân sách khá.', [['6 tháng đầu năm', '2024-01/2024-06']]],
  ['Thu ngân sách 9 tháng năm 2023 giảm.', [['9 tháng năm 2023', '2023-01/2023-09']]],
  ['GDP quý II/2024 ước tăng.', [['quý II/2024', '2024-04/2024-06']]],
  ['Đại hội nhiệm kỳ 2024 - 2029 thành công.', [['nhiệm kỳ 2024 - 2029', '2024/2029']]],
  ['Việc này diễn ra hồi tháng 12 năm ngoái.', [['tháng 12 năm ngoái', '2023-12']]],
  ['Tàu chạy lúc 7h30 ngày 4/7.', [['7h30 ngày 4/7', '2024-07-04T07:30']]],
  ['Ca trực bắt đầu lúc 11 giờ kém 15.', [['11 giờ kém 15', 'T10:45']]],
  ['Cuộc họp dời sang thứ tư tuần tới.', [['thứ tư tuần tới', '2024-07-10']]],
  ['Hôm nay (thứ tư, 3/7), đoàn lên đường.', [['Hôm nay (thứ tư, 3/7)', '2024-07-03']]],
  ['Người dân đi lễ mùng 3 Tết Giáp Thìn.', [['mùng 3 Tết Giáp Thìn', '2024-02-12']]],
  ['Lễ hội rơi vào rằm tháng Giêng.', [['rằm tháng Giêng', '2024-02-24']]],
  ['Làng nghề phất lên từ thập niên 90.', [['thập niên 90', '199X']]],
  ['Đất nước bước sang thế kỷ XXI.', [['thế kỷ XXI', '20XX']]],
  ['Dân số tăng đều trong 10 năm qua.', [['10 năm qua', '2014-07/2024-07']]],
];

const figures: [string, Expected][] = [
  ['Cả 217/217 xã đã xong.', [['217/217', '217/217']]],
  ['Chi 1.234,5 tỷ đồng làm đường.', [['1.234,5 tỷ đồng', '1234500000000 VND']]],
  [
    'Giá từ 500.000 đến 1 triệu đồng một vé.',
    [['500.000 đến 1 triệu đồng', '500000..1000000 VND']],
  ],
  ['Lãi suất 5-7%/năm.', [['5-7%', '5..7%']]],
  ['Tỷ lệ nghèo giảm 0,3 điểm phần trăm.', [['0,3 điểm phần trăm', '0.3pp']]],
  ['Có hai mươi ba người bị thương.', [['hai mươi ba', '23']]],
  ['Anh bị phạt 2tr5 vì vượt đèn đỏ.', [['2tr5', '2500000 VND']]],
  ['Gần hai phần ba dân số đồng ý.', [['hai phần ba', '2/3']]],
  [
    'Ông Tư, 61 tuổi, lãnh 5 năm tù.',
    [
      ['61 tuổi', 'P61Y'],
      ['5 năm', 'P5Y'],
    ],
  ],
  [
    'Vườn rộng 12,5 ha, cao 1m83 so với đường.',
    [
      ['12,5 ha', '12.5 hectare'],
      ['1m83', '1.83 meter'],
    ],
  ],
  [
    'Hội nghị lần thứ 15 có 2024 người dự.',
    [
      ['lần thứ 15', '15'],
      ['2024', '2024'],
    ],
  ],
  ['Đội nhà thắng 3-1.', [['3-1', '3-1']]],
];

const refused = [
  'Đường dây phục vụ 24/7.',
  'Nghị định 15/2020/NĐ-CP có hiệu lực.',
  'Nhà ở đường 3/2, quận 10.',
  'Gọi 0912 345 678 để đặt chỗ.',
  'Tin ở https://tin.example/2024/07/03/x.htm',
  'Máy bay F-16 và dịch COVID-19.',
  'Ánh sáng mặt trời, chiều dài tối đa, đêm nhạc sáng tạo.',
  'Sơ đồ 4-4-2 ở vòng 1/8.',
];

describe('Vietnamese', () => {
  it.each(dates)('reads the date in "%s"', (text, expected) => {
    expect(read(text, 'vi')).toEqual(expected);
  });

  it.each(figures)('reads the figures in "%s"', (text, expected) => {
    expect(read(text, 'vi')).toEqual(expected);
  });

  it.each(refused)('finds nothing in "%s"', (text) => {
    expect(read(text, 'vi')).toEqual([]);
  });

  it('keeps what was said apart from what was assumed', () => {
    const [date] = findQuantities('Chiều 3-7, tỉnh họp báo.', {
      lang: 'vi',
      published: '2024-07-03',
    });
    expect(date).toMatchObject({ said: 'XXXX-07-03', assumed: ['year'], part: 'afternoon' });
  });

  it('tells bound, change, unit counted by and noun', () => {
    const found = findQuantities('Tăng hơn 5,2%/năm, gồm 14/15 quận, huyện.', { lang: 'vi' });
    expect(found).toMatchObject([
      { value: '5.2%', bound: 'more', change: 'up', per: 'năm' },
      { value: '14/15', noun: 'quận, huyện' },
    ]);
  });

  it('gives relative dates no value without a publication date', () => {
    const [date] = findQuantities('Họp tuần trước.', { lang: 'vi' });
    expect(date).toMatchObject({ kind: 'date', said: '-P1W' });
    expect(date).not.toHaveProperty('value');
    expect(read('Ngày 3/7 mở cửa.', 'vi', null)).toEqual([['Ngày 3/7', 'XXXX-07-03']]);
  });

  it('reads decomposed text and answers with its own offsets', () => {
    const text = 'Chiều 3-7, có hai mươi ba người.'.normalize('NFD');
    expect(read(text, 'vi').map(([words, value]) => [words.normalize('NFC'), value])).toEqual([
      ['Chiều 3-7', '2024-07-03'],
      ['hai mươi ba', '23'],
    ]);
  });
});
