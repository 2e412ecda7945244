import { expect, it } from 'vitest';
import { hitsIn } from '../../../utils/store/search/hits.ts';
import { parseQuery } from '../../../utils/store/search/query.ts';

const marked = (typed: string, text: string): string[] =>
  hitsIn(text, parseQuery(typed)).map(({ start, length }) => text.slice(start, start + length));

it('marks what the search finds, whole words, with their marks', () => {
  expect(marked('hà', 'Hà Nội, hạ tầng, Hà')).toEqual(['Hà', 'Hà']);
  expect(marked('nguyen v', 'Nguyễn Văn A, Nguyên')).toEqual(['Nguyễn', 'Văn', 'Nguyên']);
  const apart = 'Hà Nội'.normalize('NFD');
  expect(hitsIn(apart, parseQuery('ha noi'))).toEqual([
    { start: 0, length: 3 },
    { start: 4, length: 5 },
  ]);
});

it('marks a phrase as one hit, only where it stands', () => {
  expect(marked('"hà nội" nội', 'nội đô Hà Nội')).toEqual(['nội', 'Hà Nội']);
  expect(marked('14/15', 'có 14/15 quận, 15 phường')).toEqual(['14/15']);
});

it('marks nothing for an empty query or in an empty text', () => {
  expect(marked('', 'Hà Nội')).toEqual([]);
  expect(marked('hà', '')).toEqual([]);
  expect(marked('"', 'Hà "Nội"')).toEqual([]);
});
