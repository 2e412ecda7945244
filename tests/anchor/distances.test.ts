import { expect, test } from 'vitest';
import { below, seeded } from '../../scripts/bench/anchor/random.ts';
import { distances, type Reading } from '../../utils/anchor/distances.ts';

/** The table of the textbook, row by row. */
function table(pattern: number[], text: number[], floating: boolean): number[] {
  let column = pattern.map((_, i) => i + 1);
  const bottoms = [pattern.length];
  text.forEach((unit, j) => {
    let diagonal = floating ? 0 : j;
    let above = floating ? 0 : j + 1;
    column = column.map((left, i) => {
      const here = Math.min(diagonal + (pattern[i] === unit ? 0 : 1), left + 1, above + 1);
      diagonal = left;
      above = here;
      return here;
    });
    bottoms.push(column.at(-1) ?? 0);
  });
  return bottoms;
}

const random = seeded(7);
const letters = (length: number) => Array.from({ length }, () => 97 + below(random, 4));

test.each([1, 2, 31, 32, 33, 63, 64, 65, 100])('patterns of %i units', (length) => {
  for (const floating of [true, false]) {
    for (const backwards of [true, false]) {
      const pattern = letters(length);
      const text = letters(1 + below(random, 150));
      const out = new Uint32Array(text.length + 1);
      const reading: Reading = { floating, backwards };
      distances(
        { units: Uint16Array.from([1, 2, ...pattern, 3]), from: 2, to: 2 + length },
        { units: Uint16Array.from([9, ...text, 9]), from: 1, to: 1 + text.length },
        reading,
        out,
      );
      const expected = backwards
        ? table(pattern.toReversed(), text.toReversed(), floating)
        : table(pattern, text, floating);
      expect([...out]).toEqual(expected);
    }
  }
});
