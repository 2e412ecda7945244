import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keeper } from '../../utils/store/keeper.ts';
import { openStore } from '../../utils/store/schema.ts';
import { memoryArea, memoryAreas } from './areas.ts';
import { annotation, page } from './kept.ts';

let areas = memoryAreas();
let keeper: Keeper;
beforeEach(() => {
  areas = memoryAreas();
  keeper = new Keeper(areas);
});
afterEach(async () => {
  await keeper.close();
  indexedDB.deleteDatabase('newsmark');
});

const one = annotation({ tags: ['nguồn'], note: 'first' });
const keptHere = () => keeper.keptOn(page().id);

describe('undo', () => {
  it('takes back a save, an edit and a removal, and does each again', async () => {
    await keeper.save(page(), [one]);
    const [edited] = await keeper.edit([{ id: one.id, fields: { note: 'second', tags: [] } }]);
    await keeper.remove([one.id]);

    expect(await keeper.step(false)).toEqual({ what: 'removed', ids: [one.id] });
    expect(await keptHere()).toEqual([edited]);
    expect(await keeper.step(false)).toEqual({ what: 'edited', ids: [one.id] });
    expect(await keptHere()).toEqual([one]);
    expect(await keeper.step(false)).toEqual({ what: 'saved', ids: [one.id] });
    expect(await keptHere()).toEqual([]);
    expect(await keeper.step(false)).toBeNull();

    expect(await keeper.step(true)).toEqual({ what: 'saved', ids: [one.id] });
    expect(await keptHere()).toEqual([one]);
    await keeper.step(true);
    await keeper.step(true);
    expect(await keptHere()).toEqual([]);
    expect(await keeper.step(true)).toBeNull();
  });

  it('takes back a removal of many at once', async () => {
    const many = Array.from({ length: 300 }, (_, index) => annotation({ id: `id ${index}` }));
    await keeper.save(page(), many);
    await keeper.remove(many.map(({ id }) => id));
    expect(await keptHere()).toEqual([]);
    expect((await keeper.step(false))?.ids).toHaveLength(300);
    expect(await keptHere()).toHaveLength(300);
  });

  it('leaves alone what else has changed since', async () => {
    await keeper.save(page(), [one]);
    await keeper.edit([{ id: one.id, fields: { note: 'second' } }]);
    const other = new Keeper({
      local: areas.local,
      session: memoryArea({ history: { done: [], undone: [] } }),
    });
    await other.edit([{ id: one.id, fields: { colour: 'rose', tags: ['nguồn', 'ảnh'] } }]);
    await other.close();
    await keeper.step(false);
    expect(await keptHere()).toMatchObject([
      { note: 'first', colour: 'rose', tags: ['nguồn', 'ảnh'] },
    ]);
  });

  it('forgets what was undone once something new is done', async () => {
    await keeper.save(page(), [one]);
    await keeper.step(false);
    await keeper.save(page(), [annotation({ id: 'b' })]);
    expect(await keeper.step(true)).toBeNull();
  });

  it('counts nothing that changed nothing as a step', async () => {
    await keeper.save(page(), [one]);
    await keeper.save(page(), [one]);
    await keeper.edit([{ id: one.id, fields: { note: 'first' } }]);
    await keeper.remove(['never kept']);
    expect(await keeper.step(false)).toEqual({ what: 'saved', ids: [one.id] });
    expect(await keeper.step(false)).toBeNull();
  });

  it('goes on after the background was stopped, and forgets with the browser', async () => {
    await keeper.save(page(), [one]);
    await keeper.close();
    keeper = new Keeper(areas);
    expect(await keeper.step(false)).toEqual({ what: 'saved', ids: [one.id] });
    await keeper.step(true);
    await keeper.close();
    keeper = new Keeper({ ...areas, session: memoryArea() });
    expect(await keeper.step(false)).toBeNull();
    const store = await openStore();
    expect(await store.count('steps')).toBe(0);
    store.close();
  });

  it('remembers the last thirty steps', async () => {
    for (let index = 0; index < 33; index += 1) {
      await keeper.save(page(), [annotation({ id: `id ${index}` })]);
    }
    let undone = 0;
    while (await keeper.step(false)) undone += 1;
    expect(undone).toBe(30);
    expect((await keptHere()).map(({ id }) => id)).toEqual(['id 0', 'id 1', 'id 2']);
  });
});
