import { expect, test } from 'vitest';
import type { Entry } from '../../../../scripts/train/gazetteer.ts';
import { trustPlaces } from '../../../../utils/recognise/names/refine/gazetteer-places.ts';
import { articleOf, shown, spanOf } from '../support.ts';

const entries: Entry[] = [
  { text: 'Thimphu', kind: 'place' },
  { text: 'Pago Pago', kind: 'place' },
  { text: 'Victoria', kind: 'place' },
  { text: 'Victoria', kind: 'foreignGiven' },
  { text: 'Roma', kind: 'place' },
  { text: 'Roma', kind: 'organisation' },
];

test('a place known as nothing else is trusted, and no person', () => {
  const article = articleOf('Từ Thimphu đến Pago Pago', entries);
  const spans = [
    spanOf(article, 'Thimphu', 'place', { confidence: 0.4 }),
    spanOf(article, 'Pago Pago', 'person', { confidence: 0.5 }),
  ];
  const trusted = trustPlaces(spans, article);
  expect(shown(trusted, article)).toEqual(['place Thimphu', 'place Pago Pago']);
  expect(trusted.map(({ confidence }) => confidence)).toEqual([0.7, 0.7]);
});

test('what may be a person or a body stays what the model took it for', () => {
  const article = articleOf('Gặp Victoria ở Roma', entries);
  const spans = [
    spanOf(article, 'Victoria', 'person', { confidence: 0.5 }),
    spanOf(article, 'Roma', 'place', { confidence: 0.4 }),
  ];
  expect(trustPlaces(spans, article)).toEqual(spans);
});

test('one passed over is found inside a sentence, whole, and where the model had a name in mind', () => {
  const found = (text: string, sure = 0.3) => {
    const article = articleOf(text, entries);
    article.inName.fill(sure);
    return shown(trustPlaces([], article), article);
  };
  expect(found('Họ rời Thimphu sớm.')).toEqual(['place Thimphu']);
  expect(found('Pago Pago mưa.')).toEqual(['place Pago Pago']);
  expect(found('Thimphu mưa.')).toEqual([]);
  expect(found('Họ rời Thimphu Hotel sớm.')).toEqual([]);
  expect(found('Họ rời Thimphu sớm.', 0.05)).toEqual([]);
});
