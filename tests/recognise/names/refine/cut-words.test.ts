import { expect, test } from 'vitest';
import { dropCutWords } from '../../../../utils/recognise/names/refine/cut-words.ts';
import { dropBrokenDays } from '../../../../utils/recognise/names/refine/days.ts';
import { articleOf, shown, spanOf } from '../support.ts';

test('a doubtful name that ends inside a word is dropped, a sure one and a whole one stay', () => {
  const article = articleOf('Chờ Quyết định của Quyết và Quyết định.', [
    { text: 'quyết định', kind: 'common' },
  ]);
  const spans = [
    spanOf(article, 'Quyết', 'person', { confidence: 0.4 }),
    spanOf(article, 'Quyết', 'person', { nth: 1, confidence: 0.4 }),
    spanOf(article, 'Quyết', 'person', { nth: 2, confidence: 0.7 }),
  ];
  expect(dropCutWords(spans, article)).toEqual(spans.slice(1));
});

test('a doubtful day goes that breaks off right before its body or one small word before', () => {
  const article = articleOf('Ngày Truyền thống Mặt trận, Ngày Quốc khánh của Mặt trận');
  const front = spanOf(article, 'Mặt trận', 'organisation');
  const other = spanOf(article, 'Mặt trận', 'organisation', { nth: 1 });
  const day = (name: string, confidence = 0.5) => spanOf(article, name, 'other', { confidence });
  const kept = (...spans: ReturnType<typeof day>[]) =>
    shown(dropBrokenDays(spans, article), article);
  expect(kept(day('Ngày Truyền'), front)).toEqual(['organisation Mặt trận']);
  expect(kept(day('Ngày Truyền thống'), front)).toEqual(['organisation Mặt trận']);
  expect(kept(day('Ngày Truyền', 0.9), front)).toHaveLength(2);
  expect(kept(day('Ngày Quốc'), other)).toHaveLength(2);
});
