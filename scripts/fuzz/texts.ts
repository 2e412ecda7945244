import fc from 'fast-check';

/** What news is made of, so that random text meets the rules and not only their first test. */
const pieces = [
  'Chiều 3-7, ',
  'ông Đỗ Mạnh Hiến ',
  '6 tháng đầu năm ',
  '1.234,5 ',
  'tỷ đồng',
  'triệu USD ',
  'ngày 29/2/2023 ',
  'Thứ Hai, ',
  'Mayor Jane Porter ',
  'of Bristol ',
  'on 31 February 2024',
  ' $1.5 billion',
  ' 5–7% ',
  '12/13/14 ',
  'Q3 2024 ',
  '“',
  '”',
  ' – ',
  'TP.HCM',
  '(MTTQ) ',
  '000',
  '9'.repeat(20),
  '.',
  ',',
  '-',
  '/',
  ':',
  '\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u0301',
  'Ha\u0309i Pho\u0300ng ',
  'مرحبا',
  '北京',
  '🙂',
  '👩‍👩‍👧',
  '\ud83d',
  '\ude00',
  '__proto__',
];

/** Text of such pieces and of any characters at all, lone surrogates too. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
