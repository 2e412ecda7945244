import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { eachKept, eachKeptByAddress } from '../../utils/store/each-kept.ts';
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
  expect(others).toEqual(kept.toReversed());
  const byAddress = await Array.fromAsync(eachKeptByAddress(store));
  expect(byAddress.map(({ page }) => page.id)).toEqual(
    [...kept.map(({ page }) => page.id), 'https://a.vn/noted'].sort(),
  );
  const sorted = [...kept, noted].sort((a, b) =>
    (a?.page.id ?? '') < (b?.page.id ?? '') ? -1 : 1,
  );
  expect(byAddress).toEqual(sorted);
  store.close();
  await keeper.close();
});

it('gives a page with very many whole, and stops when told to', async () => {
  const keeper = new Keeper(memory());
  await keeper.saveMany(pages(1, 4200), 'import');
  const store = await openStore();
  for (const each of [eachKept, eachKeptByAddress]) {
    const [many] = await Array.fromAsync(each(store));
    expect(many?.annotations.map(({ anchor }) => anchor.start)).toEqual(
      Array.from({ length: 4200 }, (_, at) => at >> 1),
    );
    await expect(Array.fromAsync(each(store, AbortSignal.abort()))).rejects.toThrow();
  }
  store.close();
  await keeper.close();
});
