import { expect, test } from 'vitest';
import { refuseAbbreviatedWords } from '../../../../utils/recognise/names/refine/abbreviated-words.ts';
import { articleOf, shown, spanOf } from '../support.ts';

test('an abbreviation of an ordinary word is no name, one of a body is, and so is a longer name', () => {
  const article = articleOf('Theo HLV, DN và VFF, Giám đốc DN Hoa Sen vắng mặt.');
  const spans = [
    spanOf(article, 'HLV', 'person'),
    spanOf(article, 'DN', 'organisation'),
    spanOf(article, 'VFF', 'organisation'),
    spanOf(article, 'DN Hoa Sen', 'organisation'),
  ];
  expect(shown(refuseAbbreviatedWords(spans, article), article)).toEqual([
    'organisation VFF',
    'organisation DN Hoa Sen',
  ]);
});

test('it is one in capitals only, and in its own language', () => {
  const article = articleOf('Pr Mp HLV MP');
  const spans = ['Pr', 'Mp', 'HLV', 'MP'].map((name) => spanOf(article, name, 'person'));
  const english = { ...article, lang: 'en' };
  expect(shown(refuseAbbreviatedWords(spans, article), article)).toEqual([
    'person Pr',
    'person Mp',
    'person MP',
  ]);
  expect(shown(refuseAbbreviatedWords(spans, english), english)).toEqual([
    'person Pr',
    'person Mp',
    'person HLV',
  ]);
});
