import { expect, test } from 'vitest';
import { cleanTitle } from '../../utils/text/title.ts';

test.each([
  ['Giao ban - An ninh Hải Phòng', 'An ninh Hải Phòng', 'Giao ban'],
  ['BBC News | Obama admits', 'bbc news', 'Obama admits'],
  ["Whales: 'What is it?' | Eleanor Roy", 'the Guardian', "Whales: 'What is it?' | Eleanor Roy"],
  ['An ninh Hải Phòng', 'An ninh Hải Phòng', 'An ninh Hải Phòng'],
  ['  Hai \n dòng ', undefined, 'Hai dòng'],
])('%s', (title, site, expected) => {
  expect(cleanTitle([undefined, ' ', title], site)).toBe(expected);
});
