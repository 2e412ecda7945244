import { expect, test } from 'vitest';
import type { Entry } from '../../../../scripts/train/gazetteer.ts';
import type { NameKind } from '../../../../utils/recognise/mention.ts';
import { linkEntities } from '../../../../utils/recognise/names/entities/link.ts';
import { noLists, type ReaderLists } from '../../../../utils/recognise/names/reader-lists.ts';
import { articleOf, spanOf } from '../support.ts';

const gazetteer: Entry[] = [
  { text: 'thành phố', kind: 'placeHead' },
  { text: 'tỉnh', kind: 'placeHead' },
  { text: 'tp', kind: 'placeHead' },
  { text: 'Nguyễn', kind: 'surname' },
  { text: 'Liên Hợp Quốc', kind: 'organisation', group: 'un' },
  { text: 'LHQ', kind: 'organisation', group: 'un' },
];

/** Which of the names, in order, are one thing: the number of the first of each. */
function linked(names: string[], kind: NameKind, lists: ReaderLists = noLists): number[] {
  const article = articleOf(names.join(' ; '), gazetteer);
  let at = 0;
  const spans = names.map((name) => {
    const from = article.tokens.start.indexOf(at);
    at += name.length + 3;
    return { ...spanOf(article, name, kind), from, to: article.tokens.end.indexOf(at - 3) + 1 };
  });
  return linkEntities(spans, article, lists);
}

test('a short name is the full name before it', () => {
  expect(linked(['Đỗ Mạnh Hiến', 'Hiến', 'Mạnh Hiến'], 'person')).toEqual([0, 0, 0]);
  expect(linked(['Joe Biden', 'Jill Biden', 'Biden'], 'person')).toEqual([0, 1, 1]);
});

test("a headline's short name is the full name after it", () => {
  expect(linked(['BIDEN', 'Joe Biden'], 'person')).toEqual([0, 0]);
});

test('a surname is no short form of a Vietnamese name', () => {
  expect(linked(['Nguyễn Văn An', 'Nguyễn'], 'person')).toEqual([0, 1]);
});

test('abbreviations and beginnings of one body are the body', () => {
  expect(linked(['Mặt trận Tổ quốc Việt Nam', 'MTTQ', 'Mặt trận'], 'organisation')).toEqual([
    0, 0, 0,
  ]);
  expect(linked(['LHQ', 'Liên Hợp Quốc'], 'organisation')).toEqual([0, 0]);
});

test('a beginning of two bodies is neither', () => {
  expect(linked(['Công an tỉnh Nam', 'Công an tỉnh Bắc', 'Công an'], 'organisation')).toEqual([
    0, 1, 2,
  ]);
});

test("the end of a body's name is another body", () => {
  expect(linked(['Thomson Reuters', 'Reuters'], 'organisation')).toEqual([0, 1]);
});

test('a place with and without its head is one, with two heads two', () => {
  expect(linked(['thành phố Hải Phòng', 'Hải Phòng', 'TP Hải Phòng'], 'place')).toEqual([0, 0, 0]);
  expect(linked(['tỉnh Hà Giang', 'thành phố Hà Giang'], 'place')).toEqual([0, 1]);
});

test('the reader joins what stays two', () => {
  expect(linked(['Istanbul', 'Constantinople'], 'place')).toEqual([0, 1]);
  const lists = { ...noLists, same: [['istanbul', 'Constantinople']] };
  expect(linked(['Istanbul', 'Constantinople'], 'place', lists)).toEqual([0, 0]);
});
