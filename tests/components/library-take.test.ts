import { expect, it } from 'vitest';
import { takePiece } from '../../components/library/take/take-piece.ts';
import { annotation, page } from '../store/search/kept.ts';

it('takes pages off in pieces of so many annotations, a long page in parts', () => {
  const kept = (id: string, count: number) => ({
    page: page(id),
    annotations: Array.from({ length: count }, (_, at) => annotation(`${id}${at}`)),
  });
  const waiting = [kept('a', 1), kept('b', 0), kept('c', 4)];
  const ids = () =>
    takePiece(waiting, 3).map(({ page, annotations }) => [
      page.title,
      ...annotations.map(({ id }) => id),
    ]);
  expect(ids()).toEqual([['a', 'a0'], ['b'], ['c', 'c0']]);
  expect(ids()).toEqual([['c', 'c1', 'c2', 'c3']]);
  expect(ids()).toEqual([]);
});
