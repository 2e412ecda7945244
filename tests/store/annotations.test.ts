import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptEverywhere, keptOn, remove, save } from '../../utils/store/annotations.ts';
import { openStore, type Store } from '../../utils/store/schema.ts';
import { annotation, page } from './kept.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore();
});
afterEach(() => {
  store.close();
  indexedDB.deleteDatabase('newsmark');
});

const at = (start: number, id: string) =>
  annotation({ id, anchor: { exact: 'x', prefix: '', suffix: '', start } });

describe('annotations', () => {
  it('gives back what was saved, whole, in the order of the text', async () => {
    const later = at(200, 'b');
    const earlier = at(17, 'a');
    await save(store, page(), [later, earlier]);
    expect(await keptOn(store, page().id)).toEqual([earlier, later]);
    expect(await keptEverywhere(store)).toEqual([{ page: page(), annotations: [earlier, later] }]);
  });

  it('takes the same id twice as one annotation, with the later wording', async () => {
    await save(store, page(), [annotation({ note: 'first' })]);
    await save(store, page(), [annotation({ note: 'second' })]);
    expect((await keptOn(store, page().id)).map(({ note }) => note)).toEqual(['second']);
  });

  it('keeps pages apart', async () => {
    const other = page({ id: 'https://anhp.vn/other.html', accessed: '2026-11-25T00:00:00.000Z' });
    await save(store, page(), [annotation()]);
    await save(store, other, [annotation({ id: 'o', page: other.id })]);
    expect((await keptOn(store, other.id)).map(({ id }) => id)).toEqual(['o']);
    expect((await keptEverywhere(store)).map(({ page: { id } }) => id)).toEqual([
      other.id,
      page().id,
    ]);
  });

  it('removes an annotation, and the page with its last one', async () => {
    await save(store, page(), [at(1, 'a'), at(2, 'b')]);
    await remove(store, ['a']);
    expect((await keptEverywhere(store))[0]?.annotations.map(({ id }) => id)).toEqual(['b']);
    await remove(store, ['b', 'never kept']);
    expect(await keptEverywhere(store)).toEqual([]);
  });

  it('writes nothing when one record cannot be written', async () => {
    const broken = annotation({ id: 'f', tags: [(() => {}) as unknown as string] });
    await expect(save(store, page(), [annotation(), broken])).rejects.toThrow();
    expect(await keptEverywhere(store)).toEqual([]);
  });
});
