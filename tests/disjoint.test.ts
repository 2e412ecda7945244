import { describe, expect, it } from 'vitest';
import { disjoint } from '../utils/disjoint.ts';

const mark = (start: number, end: number, style: string) => ({ start, end, style });

describe('disjoint', () => {
  it('leaves marks that do not touch as they are', () => {
    expect(disjoint([mark(0, 4, 'person'), mark(6, 9, 'date')])).toEqual([
      { start: 0, end: 4, styles: ['person'] },
      { start: 6, end: 9, styles: ['date'] },
    ]);
  });

  it('cuts a kept passage where a mention lies in it', () => {
    expect(disjoint([mark(0, 20, 'kept-yellow'), mark(5, 9, 'person')])).toEqual([
      { start: 0, end: 5, styles: ['kept-yellow'] },
      { start: 5, end: 9, styles: ['kept-yellow', 'person'] },
      { start: 9, end: 20, styles: ['kept-yellow'] },
    ]);
  });

  it('covers overlaps that cross, marks that touch, and marks in any order', () => {
    expect(disjoint([mark(4, 8, 'b'), mark(0, 6, 'a'), mark(8, 9, 'c')])).toEqual([
      { start: 0, end: 4, styles: ['a'] },
      { start: 4, end: 6, styles: ['a', 'b'] },
      { start: 6, end: 8, styles: ['b'] },
      { start: 8, end: 9, styles: ['c'] },
    ]);
  });

  it('leaves empty marks out', () => {
    expect(disjoint([mark(3, 3, 'a')])).toEqual([]);
  });
});
