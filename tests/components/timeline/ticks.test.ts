import { expect, it } from 'vitest';
import { spanOf } from '../../../components/timeline/spans.ts';
import { ticksOf } from '../../../components/timeline/ticks.ts';

const texts = (value: string, language: string) => {
  const span = spanOf(value);
  return span ? ticksOf(span, language).map(({ text }) => text) : [];
};

it.each([
  ['2010/2029', 'en', ['2010', '2015', '2020', '2025', '2030']],
  ['2024/2025', 'en', ['Jan 24', 'Jul 24', 'Jan 25', 'Jul 25', 'Jan 26']],
  ['2024-07', 'en', ['Jul 6', 'Jul 16', 'Jul 26']],
  ['2024-07-01/2024-07-04', 'vi', ['1 thg 7', '2 thg 7', '3 thg 7', '4 thg 7', '5 thg 7']],
])('%s has in %s the ticks %j', (value, language, ticks) =>
  expect(texts(value, language)).toEqual(ticks),
);
