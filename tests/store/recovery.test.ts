import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../utils/store/annotation.ts';
import { Keeper } from '../../utils/store/keeper.ts';
import { openStore } from '../../utils/store/schema.ts';
import { sealed } from '../../utils/store/shelf.ts';
import { type Memory, memory } from './areas.ts';
import { annotation, page } from './kept.ts';

let around: Memory;
let keeper: Keeper;
let days = 0;
beforeEach(() => {
  around = memory();
  keeper = new Keeper(around);
});
afterEach(async () => {
  await keeper.close();
  await deleteDB('newsmark');
});

const many = (from: number, count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) =>
    annotation({
      id: `id ${String(from + index).padStart(5, '0')}`,
      anchor: { exact: 'x', prefix: '', suffix: '', start: from + index },
    }),
  );
const keptHere = () => keeper.keptOn(page().id);

async function restart(): Promise<void> {
  await keeper.close();
  keeper = new Keeper(around);
}

/** What damage to its files leaves of a database: nothing, and no error. */
async function loseDatabase(): Promise<void> {
  await keeper.close();
  await deleteDB('newsmark');
  keeper = new Keeper(around);
}

describe('a database that came back empty', () => {
  it('is filled again from the journal, and that is told once', async () => {
    for (const one of many(0, 12)) await keeper.save(page(), [one]);
    await keeper.remove(['id 00003']);
    const before = await keptHere();
    await loseDatabase();
    expect(await keptHere()).toEqual(before);
    expect(await keeper.health()).toMatchObject({ restored: 11, missing: 0 });
    await keeper.forgetHealth();
    await restart();
    expect(await keptHere()).toEqual(before);
    expect((await keeper.health()).restored).toBeUndefined();
  });

  it('says what came back of the only write there was', async () => {
    await keeper.save(page(), many(0, 4));
    const before = await keptHere();
    await loseDatabase();
    expect(await keptHere()).toEqual(before);
    expect(await keeper.health()).toMatchObject({ restored: 4, missing: 0 });
  });

  it('does not count what was removed since the snapshot', async () => {
    await keeper.save(page(), many(0, 5));
    await keeper.guard();
    await keeper.remove(['id 00001', 'id 00003']);
    await loseDatabase();
    expect((await keptHere()).map(({ id }) => id)).toEqual(['id 00000', 'id 00002', 'id 00004']);
    expect(await keeper.health()).toMatchObject({ restored: 3, missing: 0 });
  });

  it('is filled again from snapshot and journal together', async () => {
    await keeper.save(page(), many(0, 300));
    await keeper.guard();
    await keeper.edit([{ id: 'id 00007', fields: { note: 'after the snapshot', tags: ['x'] } }]);
    await keeper.save(page(), many(300, 10));
    const before = await keptHere();
    await loseDatabase();
    expect(await keptHere()).toEqual(before);
    expect(await keeper.health()).toMatchObject({ restored: 310, missing: 0 });
  });

  it('is filled from snapshots alone when the journal was lost with it', async () => {
    await keeper.save(page(), many(0, 30));
    await keeper.guard();
    const before = await keptHere();
    for (const key of Object.keys(around.local.items)) delete around.local.items[key];
    await loseDatabase();
    expect(await keptHere()).toEqual(before);
    await keeper.save(page(), many(30, 1));
    await restart();
    expect(await keptHere()).toHaveLength(31);
  });

  it('takes the older snapshot where the newer is damaged', async () => {
    await keeper.save(page(), many(0, 120));
    await snapshotNow();
    await keeper.edit([{ id: 'id 00001', fields: { note: 'between the two' } }]);
    await snapshotNow();
    const before = await keptHere();
    const newest = around.texts.get('snapshot-1.ndjson') ?? '';
    expect(newest.length).toBeGreaterThan(20_000);
    for (const damaged of [
      newest.slice(0, newest.length / 2),
      `${newest.slice(0, 9000)}${'\u0001'.repeat(64)}${newest.slice(9064)}`,
      '',
      `garbage${newest}`,
    ]) {
      around.texts.set('snapshot-1.ndjson', damaged);
      await loseDatabase();
      expect(await keptHere()).toEqual(before);
    }
  });

  it('says what neither had', async () => {
    await keeper.save(page(), many(0, 9));
    await keeper.save(page(), many(9, 1));
    delete around.local.items['journal:1'];
    await loseDatabase();
    expect(await keptHere()).toHaveLength(1);
    expect(await keeper.health()).toMatchObject({ restored: 1, missing: 10 });
    await restart();
    await keptHere();
    expect(await keeper.health()).toMatchObject({ restored: 1, missing: 10 });
  });
});

describe('a database that opens and cannot be read', () => {
  const { getAll } = IDBObjectStore.prototype;
  const { deleteDatabase } = IDBFactory.prototype;
  /** As Firefox says it of a page of its file that is damaged. */
  function damage(): void {
    IDBObjectStore.prototype.getAll = () => {
      throw new DOMException('The operation failed', 'UnknownError');
    };
    IDBFactory.prototype.deleteDatabase = function (this: IDBFactory, name) {
      mend();
      return deleteDatabase.call(this, name);
    };
  }
  function mend(): void {
    Object.assign(IDBObjectStore.prototype, { getAll });
    Object.assign(IDBFactory.prototype, { deleteDatabase });
  }
  afterEach(mend);

  it('is made anew from journal and snapshots, and that is told', async () => {
    await keeper.save(page(), many(0, 12));
    await keeper.guard();
    await keeper.save(page(), many(12, 3));
    const before = await keptHere();
    damage();
    expect(await Promise.all([keptHere(), keptHere()])).toEqual([before, before]);
    expect(await keeper.health()).toMatchObject({ restored: 15, missing: 0 });
    await keeper.save(page(), many(15, 1));
    expect(await keptHere()).toHaveLength(16);
  });

  it('is left as it is where nothing could fill it', async () => {
    await keeper.save(page(), many(0, 3));
    await keeper.close();
    delete around.local.items.marker;
    keeper = new Keeper({ ...around, files: async () => undefined });
    await keeper.health();
    delete around.local.items.marker;
    damage();
    await expect(keptHere()).rejects.toThrow('The operation failed');
    mend();
    expect(await keptHere()).toHaveLength(3);
  });
});

describe('a database that came back short', () => {
  it('gets the rows it lacks and keeps what is newer', async () => {
    await keeper.save(page(), many(0, 20));
    await keeper.guard();
    await keeper.close();
    await dropRows('id 00004', 'id 00011');
    keeper = new Keeper(around);
    expect(await keptHere()).toEqual(many(0, 20));
    expect(await keeper.health()).toMatchObject({ restored: 2, missing: 0 });
  });

  it('finishes a write that was cut short after its journal entry, without a word', async () => {
    await keeper.save(page(), many(0, 2));
    const told = around.local.items.done;
    await keeper.save(page(), many(2, 1));
    around.local.items.done = told;
    await keeper.close();
    await loseLastWrite('id 00002');
    keeper = new Keeper(around);
    expect(await keptHere()).toEqual(many(0, 3));
    expect((await keeper.health()).restored).toBeUndefined();
  });

  it('tells that the last write came back when it had been acknowledged', async () => {
    await keeper.save(page(), many(0, 2));
    await keeper.save(page(), many(2, 1));
    await keeper.close();
    await loseLastWrite('id 00002');
    keeper = new Keeper(around);
    expect(await keptHere()).toEqual(many(0, 3));
    expect(await keeper.health()).toMatchObject({ restored: 1, missing: 0 });
  });

  it('counts an annotation whose last edit came back', async () => {
    await keeper.save(page(), many(0, 3));
    await keeper.close();
    const older = await openStore();
    const shelves = await older.getAll('annotations');
    older.close();
    keeper = new Keeper(around);
    await keeper.edit([{ id: 'id 00001', fields: { note: 'sửa sau' } }]);
    const before = await keptHere();
    await keeper.close();
    const store = await openStore();
    for (const shelf of shelves) await store.put('annotations', shelf);
    await store.put('sync', 1, 'journal');
    store.close();
    keeper = new Keeper(around);
    expect(await keptHere()).toEqual(before);
    expect(await keeper.health()).toMatchObject({ restored: 1, missing: 0 });
  });
});

describe('the journal', () => {
  it('is read as text, as the values it was before, and past an entry that is damaged', async () => {
    for (const one of many(0, 4)) await keeper.save(page(), [one]);
    const { items } = around.local;
    expect(items['journal:2']).toMatch(/^\[\["annotations"|^\[\["pages"/);
    items['journal:2'] = JSON.parse(String(items['journal:2']));
    items['journal:3'] = String(items['journal:3']).slice(0, -40);
    await loseDatabase();
    expect((await keptHere()).map(({ id }) => id)).toEqual(['id 00000', 'id 00001', 'id 00003']);
    expect(await keeper.health()).toMatchObject({ restored: 3, missing: 1 });
  });

  it('is dropped up to the older of two snapshots', async () => {
    await keeper.save(page(), many(0, 5));
    await snapshotNow();
    await keeper.save(page(), many(5, 5));
    await snapshotNow();
    await keeper.save(page(), many(10, 5));
    const entries = Object.keys(around.local.items).filter((key) => key.startsWith('journal:'));
    expect(entries).toEqual(['journal:2', 'journal:3']);
    expect([...around.texts.keys()].sort()).toEqual(['snapshot-0.ndjson', 'snapshot-1.ndjson']);
  });

  it('keeps all while there is nowhere to put a snapshot', async () => {
    keeper = new Keeper({ ...around, files: async () => undefined });
    await keeper.save(page(), many(0, 5));
    await snapshotNow();
    expect(Object.keys(around.local.items)).toContain('journal:1');
    await loseDatabase();
    expect(await keptHere()).toHaveLength(5);
  });

  it('does not keep what the database refused', async () => {
    const broken = annotation({ note: (() => {}) as unknown as string });
    await expect(keeper.save(page(), [broken])).rejects.toThrow();
    await loseDatabase();
    expect(await keptHere()).toEqual([]);
  });

  it('comes before the database: a full disk there writes nothing at all', async () => {
    await keeper.save(page(), many(0, 2));
    const { set } = around.local;
    around.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keeper.save(page(), many(2, 2))).rejects.toThrow('QUOTA_BYTES');
    around.local.set = set;
    expect(await keptHere()).toHaveLength(2);
    await keeper.save(page(), many(2, 2));
    expect(await keptHere()).toHaveLength(4);
  });
});

/** As the background takes it, more than a day after the one before. */
async function snapshotNow(): Promise<void> {
  days += 2;
  await keeper.guard(Date.now() + days * 86_400_000);
}

/** What a page of the database that was read wrong leaves out. */
async function dropRows(...ids: string[]): Promise<void> {
  const store = await openStore();
  const [shelf] = await store.getAll('annotations');
  expect(shelf?.ids).toEqual(expect.arrayContaining(ids));
  if (shelf) {
    const rows = shelf.rows.filter(({ id }) => !ids.includes(id));
    await store.put('annotations', sealed({ ...shelf, rows }));
  }
  store.close();
}

/** The database as it was before its last write, the second, which put this one row. */
async function loseLastWrite(id: string): Promise<void> {
  await dropRows(id);
  const store = await openStore();
  await store.put('sync', 1, 'journal');
  store.close();
}
