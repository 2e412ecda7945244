import { expect, test } from 'vitest';
import type { Entry } from '../../../../scripts/train/gazetteer.ts';
import type { NameKind } from '../../../../utils/recognise/mention.ts';
import { refuseAddresses } from '../../../../utils/recognise/names/refine/addresses.ts';
import { splitAppositions } from '../../../../utils/recognise/names/refine/appositions.ts';
import { readAbbreviations } from '../../../../utils/recognise/names/refine/brackets.ts';
import { cutCongressUnits } from '../../../../utils/recognise/names/refine/congress-units.ts';
import { splitConjunctions } from '../../../../utils/recognise/names/refine/conjunctions.ts';
import { trimEdges } from '../../../../utils/recognise/names/refine/edges.ts';
import { joinHyphens } from '../../../../utils/recognise/names/refine/hyphens.ts';
import type { Refiner } from '../../../../utils/recognise/names/refine/refine.ts';
import { cutTitles } from '../../../../utils/recognise/names/refine/titles.ts';
import { articleOf, shown, spanOf } from '../support.ts';

const lists: Entry[] = [
  { text: 'phó chủ tịch', kind: 'title' },
  { text: 'trưởng', kind: 'title' },
  { text: 'đại sứ', kind: 'title' },
  { text: 'chi cục trưởng', kind: 'title' },
  { text: 'ban', kind: 'organisationHead' },
  { text: 'đại sứ quán', kind: 'organisationHead' },
  { text: 'Đảng', kind: 'organisation' },
  { text: 'Nhà nước', kind: 'organisation' },
  { text: 'Bế', kind: 'surname' },
  { text: 'Hà', kind: 'surname' },
  { text: 'Ích', kind: 'given' },
  { text: 'Quân', kind: 'given' },
];

/** What a refiner makes of the only name given in a sentence. */
function refined(refiner: Refiner, text: string, name: string, kind: NameKind): string[] {
  const article = articleOf(text, lists);
  return shown(refiner([spanOf(article, name, kind)], article), article);
}

test.each([
  ['Phó Chủ tịch Lê Trí Vũ dự lễ', 'Phó Chủ tịch Lê Trí Vũ', 'person', 'person Lê Trí Vũ'],
  ['Trưởng Ban Dân vận dự lễ', 'Trưởng Ban Dân vận', 'organisation', 'organisation Ban Dân vận'],
  ['vị trưởng Ban Dân vận', 'trưởng Ban Dân vận', 'organisation', 'organisation Ban Dân vận'],
  [
    'Đại sứ quán Việt Nam tại Ý',
    'Đại sứ quán Việt Nam tại Ý',
    'organisation',
    'organisation Đại sứ quán Việt Nam tại Ý',
  ],
] as const)('titles: %s', (text, name, kind, expected) => {
  expect(refined(cutTitles, text, name, kind)).toEqual([expected]);
});

test.each([
  ['Vụ Đinh La Thăng "trảm" nhà thầu', 'Đinh La Thăng "trảm', ['person Đinh La Thăng']],
  ['ông Hà Văn Th., nguyên chủ tịch', 'Hà Văn Th.', ['person Hà Văn Th.']],
  ['gặp Lê Văn Bình.', 'Lê Văn Bình.', ['person Lê Văn Bình']],
  ['nghe ( Bình ) nói', '( Bình', ['person Bình']],
] as const)('edges: %s', (text, name, expected) => {
  expect(refined(trimEdges, text, name, 'person')).toEqual(expected);
});

test.each([
  ['viết cho lan@baomoi nhé', 'lan'],
  ['theo @HienDo kể', 'HienDo'],
])('addresses: %s', (text, name) => {
  expect(refined(refuseAddresses, text, name, 'person')).toEqual([]);
});

test('an ordinary name is no address', () => {
  expect(refined(refuseAddresses, 'gặp Lan. Sau đó', 'Lan', 'person')).toEqual(['person Lan']);
});

test('two bodies joined are two names', () => {
  expect(
    refined(splitConjunctions, 'của Đảng và Nhà nước ta', 'Đảng và Nhà nước', 'organisation'),
  ).toEqual(['organisation Đảng', 'organisation Nhà nước']);
});

test('a body with "và" in its name stays whole', () => {
  const name = 'Chi cục Chăn nuôi và Thú y';
  expect(refined(splitConjunctions, `theo ${name}`, name, 'organisation')).toEqual([
    `organisation ${name}`,
  ]);
});

test('a body and its head are two', () => {
  const name = 'Chi cục Thú y Bế Ích Quân';
  expect(
    refined(splitAppositions, `Quyền Chi cục trưởng ${name} nói`, name, 'organisation'),
  ).toEqual(['organisation Chi cục Thú y', 'person Bế Ích Quân']);
});

test('a school named after a man is one', () => {
  const name = 'Trường Bế Ích Quân';
  expect(refined(splitAppositions, `trưởng ${name}`, name, 'organisation')).toEqual([
    `organisation ${name}`,
  ]);
});

test('the unit before "lần thứ" is the congress\'s', () => {
  const text = 'Đại hội Hội Nông dân Việt Nam thành phố lần thứ 11';
  expect(
    refined(cutCongressUnits, text, 'Hội Nông dân Việt Nam thành phố', 'organisation'),
  ).toEqual(['organisation Hội Nông dân Việt Nam']);
  const plain = 'theo UBND tỉnh nói';
  expect(refined(cutCongressUnits, plain, 'UBND tỉnh', 'organisation')).toEqual([
    'organisation UBND tỉnh',
  ]);
});

test("a person's name does not end within a word", () => {
  expect(refined(joinHyphens, 'Leung Kwok-hung said', 'Leung Kwok', 'person')).toEqual([
    'person Leung Kwok-hung',
  ]);
  expect(refined(joinHyphens, 'the London-based firm', 'London', 'place')).toEqual([
    'place London',
  ]);
});

test('an abbreviation in brackets is the body wherever it comes back', () => {
  const article = articleOf('Ủy ban Chứng khoán (UBCK) họp. Theo UBCK, thị trường ổn.');
  const spans = readAbbreviations([spanOf(article, 'Ủy ban Chứng khoán', 'organisation')], article);
  expect(shown(spans, article)).toEqual([
    'organisation Ủy ban Chứng khoán',
    'organisation UBCK',
    'organisation UBCK',
  ]);
});
