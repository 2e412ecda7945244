import { expect, test } from 'vitest';
import { articleOf } from './support.ts';

const sentences = (text: string) => {
  const { starts, tokens } = articleOf(text);
  return starts
    .slice(0, -1)
    .map((from, i) => text.slice(tokens.start[from], tokens.end[(starts[i + 1] as number) - 1]));
};

test('sentences end at full stops before a capital, closing quotes included', () => {
  expect(sentences('Ông nói: "Tôi đến." Bà đi. Hết!')).toEqual([
    'Ông nói: "Tôi đến."',
    'Bà đi.',
    'Hết!',
  ]);
});

test('a line is a sentence of its own', () => {
  expect(sentences('Hồng Thanh\n14:30')).toEqual(['Hồng Thanh', '14:30']);
});

test('abbreviations and initials end none', () => {
  const text = 'Dr. Lee met George W. Bush in St. Louis, and TP. Cần Thơ too.';
  expect(sentences(text)).toEqual([text]);
});

test('a page without a full stop is cut', () => {
  const { starts } = articleOf('chữ '.repeat(1000));
  expect(starts).toEqual([0, 256, 512, 768, 1000]);
});

test('an empty text has no sentence', () => {
  expect(articleOf(' \n ').starts).toEqual([0]);
});
