import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const found: [string, string, [string, string][]][] = [
  [
    'en',
    'It cost MXN 50 and 40 BHD.',
    [
      ['MXN 50', '50 MXN'],
      ['40 BHD', '40 BHD'],
    ],
  ],
  [
    'en',
    'A bowl is 100₾ or 10 tugrik.',
    [
      ['100₾', '100 GEL'],
      ['10 tugrik', '10 MNT'],
    ],
  ],
  ['en', 'They paid $5 million dollars.', [['$5 million dollars', '5000000 USD']]],
  ['en', 'A ticket is Rs 20.', [['Rs 20', '20 INR']]],
  ['vi', 'Vé giá $10,000.', [['$10,000', '10000 USD']]],
  ['vi', 'Học phí 10,000 USD một năm.', [['10,000 USD', '10000 USD']]],
  ['vi', 'Giữa 10 đô và 20 đô là rẻ.', [['10 đô và 20 đô', '10..20 USD']]],
  ['vi', 'Vốn 1,250 tỷ đồng.', [['1,250 tỷ đồng', '1250000000 VND']]],
  ['vi', 'Chỉ một phần nghìn bị lỗi.', [['một phần nghìn', '1/1000']]],
  ['es', '-1/3', [['-1/3', '-1/3']]],
];

const none: [string, string][] = [
  ['en', 'ALL 50 seats went, and they TRY 50 times.'],
  ['en', 'They will try 50 of them.'],
];

describe('currencies by name, sign and code', () => {
  it.each(found)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each(none)('%s: no money in "%s"', (lang, text) => {
    expect(read(text, lang).filter(([, value]) => / [A-Z]{3}$/.test(value ?? ''))).toEqual([]);
  });
});
