import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { Keeper } from '../../utils/store/keeper.ts';
import { migrations } from '../../utils/store/migrations.ts';
import { openStore } from '../../utils/store/schema.ts';
import { rowsOf } from '../../utils/store/shelf.ts';
import { memory } from './areas.ts';
import first from './fixtures/schema-1.json' with { type: 'json' };
import { keptEverywhere } from './kept.ts';
import { stampAt } from './stamps.ts';

afterEach(() => {
  indexedDB.deleteDatabase('newsmark');
});

const kept = [{ page: first.pages[0], annotations: first.annotations.toReversed() }];

/** The database as the first schema made and filled it. */
async function firstSchema() {
  const database = await openDB('newsmark', 1, {
    upgrade(store) {
      store.createObjectStore('pages', { keyPath: 'id' });
      const annotations = store.createObjectStore('annotations', { keyPath: 'id' });
      annotations.createIndex('page', 'page');
      annotations.createIndex('created', 'created');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  for (const page of first.pages) await database.put('pages', page);
  for (const annotation of first.annotations) await database.put('annotations', annotation);
  return database;
}

describe('migrations', () => {
  it('has data of every schema before this one', () => {
    expect(migrations).toHaveLength(2);
  });

  it('takes along all of the first schema, stamped with its last change', async () => {
    (await firstSchema()).close();
    const store = await openStore();
    expect(await keptEverywhere(store)).toEqual(kept);
    const [row] = await rowsOf(store, [first.annotations[0]?.id ?? '']);
    const at = stampAt('2026-11-24T09:30:00.000Z', 'v1');
    expect(row).toMatchObject({
      at,
      stamps: {},
      tags: [
        ['chính trị', 1, at.replace('0000', '0002')],
        ['nguồn', 1, at.replace('0000', '0001')],
      ],
    });
    store.close();
  });

  it('lets what came from the first schema be edited', async () => {
    (await firstSchema()).close();
    const keeper = new Keeper(memory());
    const id = first.annotations[1]?.id ?? '';
    await keeper.edit([{ id, fields: { note: 'ai nói?' } }]);
    expect(await keeper.annotation(id)).toMatchObject({ note: 'ai nói?', value: '1200000000 VND' });
    await keeper.close();
  });

  it('does not wait for another tab that holds the old schema', async () => {
    await firstSchema();
    const store = await openStore();
    expect((await keptEverywhere(store))[0]?.annotations).toHaveLength(2);
    store.close();
  });

  it('lets a newer schema through and opens again when it can', async () => {
    const keeper = new Keeper(memory());
    expect(await keeper.keptOn('x')).toEqual([]);
    const newer = await openDB('newsmark', migrations.length + 1);
    newer.close();
    await expect(keeper.keptOn('x')).rejects.toThrow(/version/);
  });
});
