import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { Keeper } from '../../utils/store/keeper.ts';
import { keptAmong } from '../../utils/store/kept-among.ts';
import { memory } from './areas.ts';
import { annotation, page } from './kept.ts';

const keeper = new Keeper(memory());
afterEach(async () => {
  await keeper.close();
  await deleteDB('newsmark');
});

it('knows what is kept of few ids and of many, on whatever page, and not what was removed', async () => {
  for (const name of ['a', 'b', 'c']) {
    const id = `https://anhp.vn/${name}`;
    const annotations = Array.from({ length: 70 }, (_, at) =>
      annotation({ id: `${name}${at}`, page: id }),
    );
    await keeper.save(page({ id }), annotations);
  }
  await keeper.remove(['b0', 'c69']);
  const among = (ids: string[]) =>
    keeper.read(async (store) => [...(await keptAmong(store, ids))].sort());
  expect(await among(['c69', 'none', 'a5', 'b0', 'c1'])).toEqual(['a5', 'c1']);
  const many = ['a', 'b', 'c', 'd'].flatMap((name) =>
    Array.from({ length: 70 }, (_, at) => `${name}${at}`),
  );
  const kept = many.filter((id) => !['b0', 'c69'].includes(id) && !id.startsWith('d'));
  expect(await among(many)).toEqual(kept.sort());
  expect(await among([])).toEqual([]);
});
