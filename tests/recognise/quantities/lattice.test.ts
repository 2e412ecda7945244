import { describe, expect, it } from 'vitest';
import { best } from '../../../utils/recognise/quantities/lattice.ts';

describe('best', () => {
  it('takes one long reading over the short ones in it', () => {
    const long = { start: 0, end: 4, score: 1 };
    expect(best([{ start: 0, end: 2, score: 1 }, { start: 2, end: 4, score: 1 }, long], 4)).toEqual(
      [long],
    );
  });

  it('takes the better of two that cover the same', () => {
    const date = { start: 1, end: 4, score: 1.6 };
    expect(best([{ start: 1, end: 4, score: 0.5 }, date], 6)).toEqual([date]);
  });

  it('gives what does not overlap in order', () => {
    const found = best(
      [
        { start: 3, end: 5, score: 1 },
        { start: 0, end: 1, score: 1 },
      ],
      6,
    );
    expect(found.map(({ start }) => start)).toEqual([0, 3]);
  });
});
