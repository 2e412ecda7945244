import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { Keeper } from '../../utils/store/keeper.ts';
import { openStore } from '../../utils/store/schema.ts';
import { memory } from './areas.ts';
import { annotation, keptEverywhere, page } from './kept.ts';

afterEach(() => {
  indexedDB.deleteDatabase('newsmark');
});

const pages = (count: number, each: number): KeptPage[] =>
  Array.from({ length: count }, (_, index) => ({
    page: page({ id: `https://a.vn/${index}`, accessed: new Date(index * 1000).toISOString() }),
    annotations: Array.from({ length: each }, (_, at) =>
      annotation({
        id: `${index} ${at}`,
        page: `https://a.vn/${index}`,
        anchor: { exact: 'x', prefix: '', suffix: '', start: at >> 1 },
      }),
    ),
  }));

it('gives all of every page, newest first, each in the order of its text', async () => {
  const keeper = new Keeper(memory());
  const kept = pages(120, 2);
  await keeper.saveMany(kept, 'import');
  await keeper.notePage(page({ id: 'https://a.vn/noted' }), 'a page with a note alone');
  const store = await openStore();
  const [noted, ...others] = await keptEverywhere(store);
  expect([noted?.page.id, noted?.annotations]).toEqual(['https://a.vn/noted', []]);
  expect(others).toEqual(kept.reverse());
  store.close();
  await keeper.close();
});

it('gives a page with very many whole, and stops when told to', async () => {
  const keeper = new Keeper(memory());
  await keeper.saveMany(pages(1, 1200), 'import');
  const store = await openStore();
  const [many] = await keptEverywhere(store);
  expect(many?.annotations.map(({ anchor }) => anchor.start)).toEqual(
    Array.from({ length: 1200 }, (_, at) => at >> 1),
  );
  await expect(keptEverywhere(store, AbortSignal.abort())).rejects.toThrow();
  store.close();
  await keeper.close();
});
