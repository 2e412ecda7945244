import { expect, test } from 'vitest';
import { below, seeded } from '../../scripts/bench/anchor/random.ts';
import { occurrences } from '../../utils/anchor/occurrences.ts';
import { openText, stringOf } from '../../utils/anchor/open-text.ts';

/** Every place, by the plain way. */
function allPlaces(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

test('every occurrence of a stretch of any length is found, wherever it stands', () => {
  const random = seeded(3);
  const text = Array.from({ length: 600 }, () => 'abc'[below(random, 3)]).join('');
  const opened = openText(text);
  const { units } = opened.canonical;
  for (let i = 0; i < 200; i++) {
    const from = below(random, 560);
    const to = from + 1 + below(random, 40);
    const found = occurrences(opened, { units, from, to }, below(random, 600));
    const expected = allPlaces(text, stringOf(units.subarray(from, to)));
    expect(found.toSorted((a, b) => a - b)).toEqual(expected.length > 256 ? found : expected);
  }
});

test('of too many occurrences those nearest are given', () => {
  const opened = openText('tin mới nhất '.repeat(2000));
  const { units } = opened.canonical;
  const found = occurrences(opened, { units, from: 0, to: 12 }, 13_000);
  expect(found).toContain(13_000);
  expect(found.length).toBeLessThanOrEqual(4 * 512);
  expect(occurrences(opened, { units, from: 0, to: 3 }, 13_000)).toContain(13_000);
});
