import { expect, test } from 'vitest';
import { syllable, syllableClass } from '../../../utils/recognise/names/syllable.ts';

test.each(['nguyễn', 'huỳnh', 'quốc', 'khuyên', 'gì', 'yên', 'thủy', 'rượu', 'nghiêng'])(
  '%s is a Vietnamese syllable with marks',
  (word) => expect(syllableClass(word)).toBe(syllable.marked),
);

test.each(['minh', 'an', 'giang', 'mai'])('%s is one without marks', (word) =>
  expect(syllableClass(word)).toBe(syllable.plain),
);

test.each(['obama', 'trump', 'john', 'zelensky', 'reuters', 'citi'])('%s is foreign', (word) =>
  expect(syllableClass(word)).toBe(syllable.foreign),
);

test('numbers and signs are none', () => {
  expect(syllableClass('15')).toBe(syllable.none);
  expect(syllableClass('-')).toBe(syllable.none);
});
