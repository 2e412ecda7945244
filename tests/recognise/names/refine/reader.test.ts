import { expect, test } from 'vitest';
import { noLists } from '../../../../utils/recognise/names/reader-lists.ts';
import { obeyReader } from '../../../../utils/recognise/names/refine/reader.ts';
import { articleOf, shown, spanOf } from '../support.ts';

test('a name never to be marked goes, in every spelling', () => {
  const article = articleOf('Theo uỷ ban, Hà Nội mưa');
  const spans = [spanOf(article, 'uỷ ban', 'organisation'), spanOf(article, 'Hà Nội', 'place')];
  const lists = { ...noLists, never: ['Ủy ban'] };
  expect(shown(obeyReader(spans, article, lists), article)).toEqual(['place Hà Nội']);
});

test('a name always to be marked comes, takes the place of others, and only as whole words', () => {
  const article = articleOf('Nhóm Hoa Sen Xanh hát, Hoa Sen nở');
  const spans = [
    spanOf(article, 'Hoa Sen Xanh', 'person'),
    spanOf(article, 'Hoa Sen', 'place', { nth: 1 }),
  ];
  const lists = { ...noLists, always: [{ text: 'hoa sen xanh', kind: 'organisation' as const }] };
  expect(shown(obeyReader(spans, article, lists), article)).toEqual([
    'organisation Hoa Sen Xanh',
    'place Hoa Sen',
  ]);
});
