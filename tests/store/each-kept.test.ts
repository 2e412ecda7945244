import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { keptEverywhere } from '../../utils/store/annotations.ts';
import { eachKept } from '../../utils/store/each-kept.ts';
import { Keeper } from '../../utils/store/keeper.ts';
import { openStore } from '../../utils/store/schema.ts';
import { memory } from './areas.ts';
import { annotation, page } from './kept.ts';

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

async function collect(all: AsyncIterable<KeptPage>): Promise<KeptPage[]> {
  const collected: KeptPage[] = [];
  for await (const one of all) collected.push(one);
  return collected;
}

it('gives what keptEverywhere gives, newest page first', async () => {
  const keeper = new Keeper(memory());
  await keeper.saveMany(pages(120, 2), 'import');
  await keeper.notePage(page({ id: 'https://a.vn/noted' }), 'a page with a note alone');
  const store = await openStore();
  const all = await collect(eachKept(store));
  expect(all).toHaveLength(121);
  expect(all[1]?.page.id).toBe('https://a.vn/119');
  expect(all).toEqual(await keptEverywhere(store));
  store.close();
  await keeper.close();
});

it('gives a page with very many in parts that miss none and double none', async () => {
  const keeper = new Keeper(memory());
  const [many] = pages(1, 1200);
  if (many) await keeper.saveMany([many], 'import');
  const store = await openStore();
  const parts = await collect(eachKept(store));
  expect(parts.map(({ annotations }) => annotations.length)).toEqual([500, 500, 200]);
  expect(parts.flatMap(({ annotations }) => annotations)).toEqual(
    (await keptEverywhere(store))[0]?.annotations,
  );
  const stop = AbortSignal.abort();
  await expect(collect(eachKept(store, stop))).rejects.toThrow();
  store.close();
  await keeper.close();
});
