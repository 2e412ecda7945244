import { expect, test } from 'vitest';
import type { Entry } from '../../../../scripts/train/gazetteer.ts';
import type { NameKind } from '../../../../utils/recognise/mention.ts';
import { trustGazetteer } from '../../../../utils/recognise/names/refine/gazetteer-trust.ts';
import { articleOf, spanOf } from '../support.ts';

const text = 'Công đoàn, Hội Phụ nữ và Hội Nông dân cùng dự.';
const confidenceOf = (name: string, kind: NameKind, entries: Entry[]) => {
  const article = articleOf(text, entries);
  const spans = [spanOf(article, name, kind, { confidence: 0.4 })];
  return trustGazetteer(spans, article)[0]?.confidence;
};

test('a name of three words that stands whole in the gazetteer is trusted', () => {
  const entries: Entry[] = [{ text: 'Hội Phụ nữ', kind: 'organisation' }];
  expect(confidenceOf('Hội Phụ nữ', 'organisation', entries)).toBe(0.85);
});

test('not as another kind, not when it may be another, not in part, not when short', () => {
  const women: Entry = { text: 'Hội Phụ nữ', kind: 'organisation' };
  expect(confidenceOf('Hội Phụ nữ', 'place', [women])).toBe(0.4);
  expect(confidenceOf('Hội Phụ nữ', 'organisation', [women, { ...women, kind: 'other' }])).toBe(
    0.4,
  );
  expect(confidenceOf('Hội Nông dân', 'organisation', [women])).toBe(0.4);
  const union: Entry = { text: 'Công đoàn', kind: 'organisation' };
  expect(confidenceOf('Công đoàn', 'organisation', [union])).toBe(0.4);
});
