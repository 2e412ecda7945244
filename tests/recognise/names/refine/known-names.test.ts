import { expect, test } from 'vitest';
import { carryKnownNames } from '../../../../utils/recognise/names/refine/known-names.ts';
import { articleOf, shown, spanOf } from '../support.ts';

test('a last name that opens a sentence is the person named before', () => {
  const article = articleOf('Cầu thủ Lamine Yamal ghi bàn.\nYamal kiến tạo cho Torres.');
  const spans = [spanOf(article, 'Lamine Yamal', 'person')];
  expect(shown(carryKnownNames(spans, article), article)).toEqual([
    'person Lamine Yamal',
    'person Yamal',
  ]);
});

test('a word also written small is no name', () => {
  const article = articleOf('Bà Trần Thị Hoa bán hoa ở chợ.\nHoa đắt hơn mọi năm.');
  const spans = [spanOf(article, 'Trần Thị Hoa', 'person')];
  expect(shown(carryKnownNames(spans, article), article)).toEqual(['person Trần Thị Hoa']);
});

test('a word the model never had in mind is no name', () => {
  const article = articleOf('Ông Lê Văn Thành nói.\nThành quả ấy còn.');
  article.inName.fill(0.01, 6);
  const spans = [spanOf(article, 'Lê Văn Thành', 'person')];
  expect(shown(carryKnownNames(spans, article), article)).toEqual(['person Lê Văn Thành']);
});

test('a doubtful name is of the kind it has elsewhere, a sure one stays', () => {
  const article = articleOf('Hãng Tesla bán xe. Giá Tesla giảm.\nTesla tăng lương.');
  const kinds = (confidence: number) => {
    const spans = [
      spanOf(article, 'Tesla', 'organisation'),
      spanOf(article, 'Tesla', 'organisation', { nth: 1 }),
      spanOf(article, 'Tesla', 'person', { nth: 2, confidence }),
    ];
    return shown(carryKnownNames(spans, article), article)[2];
  };
  expect(kinds(0.4)).toBe('organisation Tesla');
  expect(kinds(0.95)).toBe('person Tesla');
});
