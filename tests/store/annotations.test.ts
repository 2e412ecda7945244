import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagsInUse } from '../../utils/store/annotations.ts';
import { Keeper } from '../../utils/store/keeper.ts';
import { openStore, type Store } from '../../utils/store/schema.ts';
import { rowsOf } from '../../utils/store/shelf.ts';
import { memory } from './areas.ts';
import { annotation, keptEverywhere, page } from './kept.ts';

let store: Store;
let keeper: Keeper;
beforeEach(async () => {
  store = await openStore();
  keeper = new Keeper(memory());
});
afterEach(() => {
  store.close();
  indexedDB.deleteDatabase('newsmark');
});

const at = (start: number, id: string) =>
  annotation({ id, anchor: { exact: 'x', prefix: '', suffix: '', start } });
const keptHere = () => keeper.keptOn(page().id);

describe('annotations', () => {
  it('gives back what was saved, whole, in the order of the text', async () => {
    const later = at(200, 'b');
    const earlier = at(17, 'a');
    await keeper.save(page(), [later, earlier]);
    expect(await keptHere()).toEqual([earlier, later]);
    expect(await keptEverywhere(store)).toEqual([{ page: page(), annotations: [earlier, later] }]);
  });

  it('takes the same id twice as one annotation, with the later wording', async () => {
    await keeper.save(page(), [annotation({ note: 'first' })]);
    await keeper.save(page(), [annotation({ note: 'second' })]);
    expect((await keptHere()).map(({ note }) => note)).toEqual(['second']);
  });

  it('keeps tags in the order they were given', async () => {
    const tagged = annotation({ tags: ['nguồn', 'an ninh', '__proto__'] });
    await keeper.save(page(), [tagged]);
    await keeper.edit([{ id: tagged.id, fields: { tags: ['__proto__', 'nguồn', 'bầu cử'] } }]);
    expect((await keptHere())[0]?.tags).toEqual(['nguồn', '__proto__', 'bầu cử']);
    expect((await tagsInUse(store)).sort()).toEqual(['__proto__', 'bầu cử', 'nguồn']);
  });

  it('keeps pages apart', async () => {
    const other = page({ id: 'https://anhp.vn/other.html', accessed: '2026-11-25T00:00:00.000Z' });
    await keeper.save(page(), [annotation()]);
    await keeper.save(other, [annotation({ id: 'o', page: other.id })]);
    expect((await keeper.keptOn(other.id)).map(({ id }) => id)).toEqual(['o']);
    expect((await keptEverywhere(store)).map(({ page: { id } }) => id)).toEqual([
      other.id,
      page().id,
    ]);
  });

  it('removes an annotation, and the page with its last one', async () => {
    await keeper.save(page(), [at(1, 'a'), at(2, 'b')]);
    await keeper.remove(['a']);
    expect((await keptEverywhere(store))[0]?.annotations.map(({ id }) => id)).toEqual(['b']);
    await keeper.remove(['b', 'never kept']);
    expect(await keptEverywhere(store)).toEqual([]);
  });

  it('drops the words of what was removed and keeps that it was there', async () => {
    await keeper.save(page(), [annotation({ note: 'a source who must not be named' })]);
    await keeper.remove([annotation().id]);
    const row = (await rowsOf(store, [annotation().id]))[0];
    expect(row).toMatchObject({ values: {}, tags: [] });
    expect(row?.gone).toMatch(/^[0-9a-z]{9}\.[0-9a-z]{4}\.[0-9a-f]{12}$/);
  });

  it('keeps a page with a note when nothing else is kept on it, and its note through later saves', async () => {
    await keeper.save(page(), [annotation()]);
    await keeper.notePage(page(), 'ask the office');
    await keeper.save(page({ title: 'A new title' }), [annotation({ note: 'x' })]);
    await keeper.remove([annotation().id]);
    expect(await keptEverywhere(store)).toEqual([
      { page: { ...page(), title: 'A new title', note: 'ask the office' }, annotations: [] },
    ]);
  });

  it('keeps again what was removed', async () => {
    await keeper.save(page(), [annotation()]);
    await keeper.remove([annotation().id]);
    await keeper.save(page(), [annotation()]);
    expect(await keptEverywhere(store)).toEqual([{ page: page(), annotations: [annotation()] }]);
  });

  it('stamps only the fields that changed', async () => {
    await keeper.save(page(), [annotation()]);
    const first = (await rowsOf(store, [annotation().id]))[0];
    await keeper.edit([{ id: annotation().id, fields: { note: 'new', colour: 'yellow' } }]);
    const second = (await rowsOf(store, [annotation().id]))[0];
    const newer = Object.entries(second?.stamps ?? {}).filter(
      ([name, stamp]) => first?.stamps[name] !== stamp,
    );
    expect(newer.map(([name]) => name)).toEqual(['changed', 'note']);
  });

  it('answers an edit of what is not kept with nothing', async () => {
    await keeper.edit([{ id: 'never kept', fields: { note: 'x' } }]);
    expect(await keeper.annotation('never kept')).toBeUndefined();
    expect(await store.getAll('annotations')).toEqual([]);
  });

  it('writes nothing when one record cannot be written', async () => {
    const broken = annotation({ id: 'f', note: (() => {}) as unknown as string });
    await expect(keeper.save(page(), [annotation(), broken])).rejects.toThrow();
    expect(await keptEverywhere(store)).toEqual([]);
    await keeper.save(page(), [annotation()]);
    expect(await keptHere()).toEqual([annotation()]);
  });

  it('leaves an annotation on the page it was first kept on, however many come at once', async () => {
    await keeper.save(page(), [annotation({ id: 'a 0' })]);
    const other = page({ id: 'https://anhp.vn/other.html' });
    const many = Array.from({ length: 60 }, (_, index) =>
      annotation({ id: `a ${index}`, page: other.id, note: 'imported' }),
    );
    await keeper.saveMany([{ page: other, annotations: [...many, ...many.slice(0, 2)] }], 'import');
    expect(await keeper.keptOn(page().id)).toMatchObject([{ id: 'a 0', note: 'imported' }]);
    expect(await keeper.keptOn(other.id)).toHaveLength(59);
  });
});
