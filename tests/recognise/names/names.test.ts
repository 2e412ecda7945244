import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../utils/recognise/context.ts';
import { findNames } from '../../../utils/recognise/names/names.ts';
import { noLists, type ReaderLists } from '../../../utils/recognise/names/reader-lists.ts';
import { modelOf } from './support.ts';

const models = { vi: modelOf('vi'), en: modelOf('en') };

const find = (text: string, lang: 'vi' | 'en', lists?: ReaderLists) =>
  findNames(text, { lang }, models[lang], lists);

const shown = (text: string, lang: 'vi' | 'en') =>
  find(text, lang).map((name) => `${name.kind} ${name.text}`);

describe('Vietnamese', () => {
  test('kind, extent and offsets inside a sentence', () => {
    const text = 'Chiều 3-7, ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh Long An, đến thăm Nhật Bản.';
    expect(
      find(text, 'vi').map(({ kind, start, end, text }) => ({ kind, start, end, text })),
    ).toEqual([
      { kind: 'person', start: 15, end: 28, text: 'Trần Văn Bình' },
      { kind: 'organisation', start: 43, end: 60, text: 'UBND tỉnh Long An' },
      { kind: 'place', start: 71, end: 79, text: 'Nhật Bản' },
    ]);
  });

  test.each([
    [
      'Theo Reuters, Tổng thống Mỹ Joe Biden gặp Thủ tướng Anh Keir Starmer tại Washington.',
      [
        'organisation Reuters',
        'place Mỹ',
        'person Joe Biden',
        'place Anh',
        'person Keir Starmer',
        'place Washington',
      ],
    ],
    [
      'Chủ trương của Đảng và Nhà nước được Bộ Công an, Bộ Quốc phòng triển khai.',
      [
        'organisation Đảng',
        'organisation Nhà nước',
        'organisation Bộ Công an',
        'organisation Bộ Quốc phòng',
      ],
    ],
    [
      'Manchester United thắng Chelsea 2-1 tại vòng 5 Ngoại hạng Anh.',
      ['organisation Manchester United', 'organisation Chelsea', 'other Ngoại hạng Anh'],
    ],
    [
      'Anh Lê Quang Hải, trú xã Tân Phú, huyện Cai Lậy, tỉnh Tiền Giang, nộp đơn.',
      ['person Lê Quang Hải', 'place xã Tân Phú', 'place huyện Cai Lậy', 'place tỉnh Tiền Giang'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text, 'vi')).toEqual(expected);
  });

  test.each([
    'Giá vàng hôm nay tăng mạnh, người dân xếp hàng từ sáng sớm.',
    'Liên hệ qua lan.nguyen@gmail.com hoặc https://vi.example.vn/Ha-Noi/Nguyen-Van-A để biết thêm.',
    '',
    ' \n\n ',
    '1.234,5 - 15/7 (3) * …',
  ])('no name in "%s"', (text) => {
    expect(shown(text, 'vi')).toEqual([]);
  });

  test('mentions of one thing share entity and fullest label', () => {
    const text =
      'Đồng chí Đỗ Mạnh Hùng chủ trì họp với MTTQ thành phố.\nÔng Hùng đánh giá cao Mặt trận Tổ quốc Việt Nam.';
    const found = find(text, 'vi');
    const of = (name: string) =>
      found.filter(({ text }) => text === name).map(({ entity, label }) => ({ entity, label }));
    expect(of('Hùng')).toEqual([{ entity: 'person:đỗ mạnh hùng', label: 'Đỗ Mạnh Hùng' }]);
    expect(of('Đỗ Mạnh Hùng')).toEqual(of('Hùng'));
    const front = {
      entity: 'organisation:mặt trận tổ quốc việt nam',
      label: 'Mặt trận Tổ quốc Việt Nam',
    };
    expect(of('Mặt trận Tổ quốc Việt Nam')).toEqual([front]);
  });

  test('decomposed text and the newer tone mark give the same names', () => {
    const text = 'Bí thư Thành ủy Hải Phòng Lê Thúy Hòa thăm Bệnh viện Thủy Nguyên.';
    const newer = text
      .replace('ủy', 'uỷ')
      .replace('Hòa', 'Hoà')
      .replace('Thúy', 'Thuý')
      .replace('Thủy', 'Thuỷ');
    const names = find(text, 'vi').map(({ kind, entity, confidence }) => ({
      kind,
      entity,
      confidence,
    }));
    expect(names.length).toBeGreaterThan(2);
    for (const other of [newer, text.normalize('NFD'), newer.normalize('NFD')]) {
      expect(
        find(other, 'vi').map(({ kind, entity, confidence }) => ({ kind, entity, confidence })),
      ).toEqual(names);
    }
  });

  test('capitals and small letters are read as well', () => {
    const capitals = shown('CHỦ TỊCH QUỐC HỘI TRẦN THANH MẪN THĂM TRUNG QUỐC', 'vi');
    expect(capitals).toContain('person TRẦN THANH MẪN');
    expect(capitals).toContain('place TRUNG QUỐC');
    expect(shown('thủ tướng phạm minh chính đến hà nội', 'vi')).toContain('place hà nội');
  });

  test('the reader has the last word', () => {
    const lists: ReaderLists = {
      always: [{ text: 'giá vàng', kind: 'other' }],
      never: ['Hà Nội'],
      same: [],
    };
    const names = find('Tại Hà Nội và Đà Nẵng, giá vàng tăng.', 'vi', lists);
    expect(names.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'place Đà Nẵng',
      'other giá vàng',
    ]);
  });
});

describe('English', () => {
  test.each([
    [
      'WASHINGTON (Reuters) - President Joe Biden met Israeli Prime Minister Benjamin Netanyahu on Monday.',
      [
        'place WASHINGTON',
        'organisation Reuters',
        'person Joe Biden',
        'other Israeli',
        'person Benjamin Netanyahu',
      ],
    ],
    [
      'Apple said its chief executive, Tim Cook, would visit Hanoi and the University of Oxford.',
      ['organisation Apple', 'person Tim Cook', 'place Hanoi', 'organisation University of Oxford'],
    ],
    ['The minister said prices rose by 5% in June.', []],
  ])('%s', (text, expected) => {
    expect(shown(text, 'en')).toEqual(expected);
  });

  test('a last name is the person named before, and an agency is not its parent', () => {
    const text =
      'President Joe Biden spoke to Reuters.\nThomson Reuters, the parent, quoted Biden.';
    const entities = Object.fromEntries(find(text, 'en').map(({ text, entity }) => [text, entity]));
    expect(entities.Biden).toBe('person:joe biden');
    expect(entities['Joe Biden']).toBe('person:joe biden');
    expect(entities.Reuters).toBe('organisation:reuters');
    expect(entities['Thomson Reuters']).toBe('organisation:thomson reuters');
  });
});

describe('another language', () => {
  const read = (text: string, lang: string): string[] => {
    const context: Context = { lang };
    return findNames(text, context, models.en).map((name) => `${name.kind} ${name.text}`);
  };

  test.each([
    [
      'Der Bundeskanzler reiste am Montag nach Frankreich und sprach mit Anna Schmidt über Arbeit und Essen.',
      'de',
      ['place Frankreich'],
    ],
    ['Le ministre Jean Dupont a visité Lyon et la Maison de la Culture.', 'fr', ['place Lyon']],
    [
      'Presiden bertemu menteri luar negeri di Jakarta pada hari Senin bersama Budi.',
      'id',
      ['place Jakarta'],
    ],
    ['นายกรัฐมนตรีเดินทางไปเชียงใหม่เมื่อวันจันทร์', 'th', []],
  ])('%s', (text, lang, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('bad input is bounded', () => {
  const sentence = 'Ông Nguyễn Văn An ở Hà Nội nói với báo Tuổi Trẻ ';

  test('one sentence of a megabyte', { timeout: 300_000 }, () => {
    const text = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
    const names = find(text, 'vi');
    expect(names.length).toBeGreaterThan(10_000);
    expect(names.every(({ start, end, text: own }) => text.slice(start, end) === own)).toBe(true);
  });

  test('a megabyte of first names, each in a sentence of its own or in one', {
    timeout: 300_000,
  }, () => {
    for (const unit of ['Lan đi chợ. Rồi Lan về. ', 'rồi Lan đi, mà Lan về, ']) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const names = find(text, 'vi');
      expect(names.every(({ start, end, text: own }) => text.slice(start, end) === own)).toBe(true);
    }
  });

  test('long runs of one sign, of capitals, of addresses, of brackets', {
    timeout: 300_000,
  }, () => {
    for (const unit of [
      'a',
      'A',
      'Ạ\u0323',
      'https://a.vn/B ',
      '([{"“',
      'A.',
      'A-',
      '\ud83d',
      'Hà Nội - ',
    ]) {
      const text = unit.repeat(Math.ceil(50_000 / unit.length));
      let end = 0;
      for (const name of find(text, 'vi')) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        end = name.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

const sample = fileURLToPath(new URL('../../../../shared/article/', import.meta.url));

test('the sample article', () => {
  if (!existsSync(sample)) {
    console.log('No ../shared/article here: the sample article is not read.');
    return;
  }
  const text = readFileSync(`${sample}haiphong.vi.txt`, 'utf8');
  const found = find(text, 'vi');
  const entities = (name: string) =>
    new Set(found.filter((own) => own.text === name).map((own) => own.entity));
  expect(entities('MTTQ')).toEqual(entities('Mặt trận Tổ quốc Việt Nam'));
  expect(entities('Đỗ Mạnh Hiến').size).toBe(1);
  expect(found.filter(({ kind }) => kind === 'person').map(({ text: own }) => own)).toEqual([
    'Đỗ Mạnh Hiến',
    'Đặng Bá Cường',
    'Lê Trí Vũ',
    'Đỗ Mạnh Hiến',
    'Hồng Thanh',
  ]);
});

test('two texts do not touch each other', () => {
  const text = 'Bà Lê Thị Hoa ở Hà Nội. Hoa bán hoa.';
  const alone = find(text, 'vi');
  find('Hoa, hoa, HOA! Lan ở Paris.', 'vi', noLists);
  expect(find(text, 'vi')).toEqual(alone);
});
