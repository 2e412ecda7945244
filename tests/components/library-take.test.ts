import { expect, it } from 'vitest';
import { takePiece } from '../../components/library/take/take-piece.ts';
import { whenComplete } from '../../components/library/take/when-complete.ts';
import { annotation, page } from '../store/search/kept.ts';

it('takes whole pages off in pieces of so many annotations, a longer page in parts', () => {
  const kept = (id: string, count: number) => ({
    page: page(id),
    annotations: Array.from({ length: count }, (_, at) => annotation(`${id}${at}`)),
  });
  const waiting = [kept('a', 1), kept('b', 0), kept('c', 4), kept('d', 2)];
  const ids = () =>
    takePiece(waiting, 3).map(({ page, annotations }) => [
      page.title,
      ...annotations.map(({ id }) => id),
    ]);
  expect(ids()).toEqual([['a', 'a0'], ['b']]);
  expect(ids()).toEqual([['c', 'c0', 'c1', 'c2']]);
  expect(ids()).toEqual([
    ['c', 'c3'],
    ['d', 'd0', 'd1'],
  ]);
  expect(ids()).toEqual([]);
});

it('waits with an export until everything can be found, or it is stopped', async () => {
  const watching = new Set<() => void>();
  const index = {
    progress: { annotations: 20, complete: false },
    watch(tell: () => void) {
      watching.add(tell);
      return () => watching.delete(tell);
    },
  };
  const told: string[] = [];
  const stop = new AbortController();
  const stopped = whenComplete(index, stop.signal).catch((reason) => told.push(String(reason)));
  const waited = whenComplete(index, new AbortController().signal).then(() => told.push('whole'));
  for (const tell of watching) tell();
  expect(watching.size).toBe(2);
  stop.abort('stopped');
  await stopped;
  expect(told).toEqual(['stopped']);
  index.progress = { annotations: 100, complete: true };
  for (const tell of watching) tell();
  await waited;
  expect(told).toEqual(['stopped', 'whole']);
  expect(watching.size).toBe(0);
  await whenComplete(index, new AbortController().signal);
});
