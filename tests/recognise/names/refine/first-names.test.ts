import { expect, test } from 'vitest';
import { addFirstNames } from '../../../../utils/recognise/names/refine/first-names.ts';
import { articleOf, shown } from '../support.ts';

const given = ['Toàn', 'Thư', 'Hòa'].map((text) => ({ text, kind: 'given' as const }));
const added = (text: string, sure = 0.05) => {
  const article = articleOf(text, given);
  article.inName.fill(sure);
  return shown(addFirstNames([], article), article);
};

test('a first name by itself, before other words each time, at the start of sentences too', () => {
  expect(added('Hôm sau Toàn gặp mẹ, rồi Toàn về.\nToàn nói nhỏ.')).toEqual([
    'person Toàn',
    'person Toàn',
    'person Toàn',
  ]);
});

test('not the first syllable of a word, not once only, not where the model is sure it is none', () => {
  expect(added('Hôm qua Hòa thượng đến, sáng nay Hòa thượng đi.')).toEqual([]);
  expect(added('Hôm sau Toàn gặp mẹ.\nToàn nói nhỏ.')).toEqual([]);
  expect(added('Hôm sau Toàn gặp mẹ, rồi Toàn về.', 0)).toEqual([]);
});

test('a word also written small is one inside sentences alone', () => {
  expect(added('Khi nào Thư đến, bưu tá đưa Thư một lá thư.\nThư từ chậm.')).toEqual([
    'person Thư',
    'person Thư',
  ]);
});

test('nothing in headlines and other runs of capitals', () => {
  expect(added('Anh Toàn Và Em Thư\nChị Toàn Cùng Bé Thư')).toEqual([]);
});
