// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readModel } from '../../scripts/lib/read-model.ts';
import { createEngine } from '../../utils/recognise/engine.ts';
import type { Mention } from '../../utils/recognise/mention.ts';
import { isShown } from '../../utils/recognise/shown.ts';
import { readFacts } from '../../utils/text/facts.ts';
import { readPage } from '../../utils/text/page-text.ts';

/** The sample article, read from its page and recognised whole: what a careful reader would mark. */
const expected = [
  'date 2024-07-03T22:03 22:03 03/07/2024',
  'date 2024-07-03 Chiều 3-7',
  'person Đỗ Mạnh Hiến',
  'organisation Thành uỷ',
  'organisation Thường trực Thành uỷ',
  'organisation MTTQ',
  'date 2024-01/2024-06 6 tháng đầu năm',
  'date 2024-07/2024-12 6 tháng cuối năm',
  'person Đặng Bá Cường',
  'organisation Ban Thường vụ Thành ủy',
  'organisation Ban Nội chính Thành ủy',
  'person Lê Trí Vũ',
  'organisation Ban Thường vụ Thành ủy',
  'organisation Ban Dân vận Thành ủy',
  'organisation Thành ủy',
  'organisation Ủy ban MTTQ Việt Nam',
  'date 2024-01/2024-06 6 tháng đầu năm 2024',
  'organisation Mặt trận Tổ quốc Việt Nam',
  'date 2024 năm 2024',
  'organisation Đảng',
  'organisation Nhà nước',
  'figure 217/217 217/217',
  'figure 14/15 14/15',
  'organisation Mặt trận Tổ quốc Việt Nam',
  'organisation Mặt trận',
  'person Đỗ Mạnh Hiến',
  'organisation Thành uỷ',
  'organisation MTTQ',
  'date 2024-01/2024-07 6 tháng qua',
  'date 2024-07/2024-12 6 tháng cuối năm',
  'organisation Mặt trận Tổ quốc Việt Nam',
  'figure 15 lần thứ 15',
  'date 2024/2029 nhiệm kỳ 2024 - 2029',
  'organisation Mặt trận Tổ quốc',
  'figure P94Y 94 năm',
  'organisation Mặt trận Tổ quốc Việt Nam',
  'date 2024 năm 2024',
  'organisation Hội Liên hiệp thanh niên Việt Nam',
  'figure 11 lần thứ 11',
  'date 2024/2029 nhiệm kỳ 2024 – 2029',
  'organisation Công đoàn',
  'organisation Hội Nông dân',
  'organisation Hội Phụ nữ',
  'person Hồng Thanh',
  'date 2024-11-23T14:30 14:30 23/11/2024',
  'date 2024-11-23T10:16 10:16 23/11/2024',
];

describe('the sample article', () => {
  let text: string;
  let mentions: Mention[];

  beforeAll(async () => {
    const html = readFileSync(join(import.meta.dirname, '../pages/haiphong.html'), 'utf8');
    const page = new DOMParser().parseFromString(html, 'text/html');
    text = readPage(page).text;
    const { published = '', lang = '' } = readFacts(page, 'https://anhp.vn/a', text);
    ({ mentions } = await createEngine(readModel)(text, { lang, published }));
  });

  it('has every mention with its kind and value, and none beside', () => {
    const found = mentions.map((mention) =>
      [mention.kind, 'value' in mention ? mention.value : '', mention.text]
        .filter(Boolean)
        .join(' '),
    );
    expect(found).toEqual(expected);
  });

  it('has its mentions where their words stand, apart from each other', () => {
    let before = 0;
    for (const { start, end, text: words } of mentions) {
      expect(text.slice(start, end)).toBe(words);
      expect(start).toBeGreaterThanOrEqual(before);
      before = end;
    }
  });

  it('shows all of them by default', () => {
    expect(mentions.filter((mention) => !isShown(mention))).toEqual([]);
  });

  it('knows the Front by its full name, its short name and its abbreviation', () => {
    const entityOf = (words: string) =>
      mentions.flatMap((one) => ('entity' in one && one.text === words ? [one.entity] : []));
    const front = new Set([
      ...entityOf('MTTQ'),
      ...entityOf('Mặt trận'),
      ...entityOf('Mặt trận Tổ quốc'),
      ...entityOf('Mặt trận Tổ quốc Việt Nam'),
    ]);
    expect(front.size).toBe(1);
    expect(new Set(entityOf('Đỗ Mạnh Hiến')).size).toBe(1);
  });
});
