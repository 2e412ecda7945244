import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { Keeper } from '../../utils/store/keeper.ts';
import { openStore } from '../../utils/store/schema.ts';
import { sealLine } from '../../utils/store/sealed-lines.ts';
import { type Piece, stagedName } from '../../utils/store/staged.ts';
import { type Memory, memory } from './areas.ts';
import { annotation, keptEverywhere, page } from './kept.ts';

let around: Memory;
let keeper: Keeper;
beforeEach(() => {
  around = memory();
  keeper = new Keeper(around);
});
afterEach(async () => {
  await keeper.close();
  await deleteDB('newsmark');
});

const step = '6d6f1a52-0f8a-4a53-9d1e-00000000000a';
const file = stagedName(step);

const pages = (from: number, count: number): KeptPage[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `https://anhp.vn/${String(from + index).padStart(3, '0')}`;
    return {
      page: page({ id, accessed: new Date((from + index) * 1000).toISOString() }),
      annotations: Array.from({ length: 15 }, (_, at) =>
        annotation({
          id: `${id} ${at}`,
          page: id,
          tags: ['nguồn', 'an ninh'],
          note: 'ghi chú "lạ" 🙂',
          anchor: { exact: 'x', prefix: '', suffix: '', start: at },
        }),
      ),
    };
  });

async function staged(...pieces: KeptPage[][]): Promise<Piece[]> {
  let text = '';
  const laid: Piece[] = [];
  for (const piece of pieces) {
    const line = await sealLine(JSON.stringify(piece));
    laid.push({ file, at: Buffer.byteLength(text), size: Buffer.byteLength(line) - 1 });
    text += line;
  }
  around.texts.set(file, text);
  return laid;
}

async function inStore<T>(read: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>) {
  const store = await openStore();
  try {
    return await read(store);
  } finally {
    store.close();
  }
}
const everything = () => inStore(keptEverywhere);
const rows = () =>
  inStore(async (store) => [await store.getAll('pages'), await store.getAll('annotations')]);

async function restart(): Promise<void> {
  await keeper.close();
  keeper = new Keeper(around);
}
const loseDatabase = async () => {
  await keeper.close();
  await deleteDB('newsmark');
  keeper = new Keeper(around);
};
const entry = (seq: number): unknown => JSON.parse(String(around.local.items[`journal:${seq}`]));

describe('a staged import', () => {
  it('is kept whole, one step to undo and to do again', async () => {
    const all = pages(0, 8);
    for (const piece of await staged(all.slice(0, 5), all.slice(5))) {
      expect(await keeper.saveStaged(piece, step)).toBe(true);
    }
    expect(await everything()).toEqual(all.toReversed());
    expect((await keeper.step(false))?.ids).toHaveLength(8 * 15);
    expect(await everything()).toEqual([]);
    expect((await keeper.step(true))?.ids).toHaveLength(8 * 15);
    expect(await everything()).toEqual(all.toReversed());
    expect((await keeper.step(false))?.ids).toHaveLength(8 * 15);
    expect(await everything()).toEqual([]);
  });

  it('does again what was there when it was undone', async () => {
    const [piece] = await staged(pages(0, 1));
    if (piece) await keeper.saveStaged(piece, step);
    await keeper.edit([{ id: 'https://anhp.vn/000 3', fields: { note: 'sửa sau' } }]);
    await keeper.step(false);
    await keeper.edit([{ id: 'https://anhp.vn/000 4', fields: { colour: 'rose' } }]);
    const before = await everything();
    await keeper.step(false);
    await keeper.step(false);
    expect(await everything()).toEqual([]);
    await keeper.step(true);
    expect((await everything())[0]?.annotations).toHaveLength(15);
    await keeper.step(true);
    expect(await everything()).toEqual(before);
  });

  it('keeps in its step where rows stand, and none of their content', async () => {
    const [piece] = await staged(pages(0, 2));
    if (piece) await keeper.saveStaged(piece, step);
    await inStore(async (store) => {
      const [taken] = await store.getAll('steps');
      expect(taken?.changes).toHaveLength(32);
      expect(JSON.stringify(taken)).not.toContain('ghi chú');
    });
  });

  it('comes back to the last stamp from a journal that only names it', async () => {
    const all = pages(0, 6);
    const [first, second] = await staged(all.slice(0, 3), all.slice(3));
    if (!first || !second) throw new Error('Nothing was staged');
    await keeper.save(page(), [annotation()]);
    await keeper.saveStaged(first, step);
    await keeper.edit([{ id: 'https://anhp.vn/001 7', fields: { note: 'sửa giữa chừng' } }]);
    await keeper.saveStaged(second, step);
    await keeper.remove(['https://anhp.vn/004 2']);
    expect(entry(2)).toMatchObject({ file, at: first.at, size: first.size });
    expect(JSON.stringify(entry(4)).length).toBeLessThan(200);
    const before = await rows();
    await loseDatabase();
    expect(await keeper.health()).toMatchObject({ restored: 90, missing: 0 });
    expect(await rows()).toEqual(before);
  });

  it('is one import however often its pieces are sent, or the file is imported', async () => {
    const all = pages(0, 4);
    const [piece] = await staged(all);
    if (!piece) throw new Error('Nothing was staged');
    await Promise.all([keeper.saveStaged(piece, step), keeper.saveStaged(piece, step)]);
    await restart();
    await keeper.saveStaged(piece, step);
    await keeper.saveMany(all, 'again');
    expect(await everything()).toEqual(all.toReversed());
    expect(Object.keys(around.local.items)).not.toContain('journal:2');
    await keeper.step(false);
    expect(await everything()).toEqual([]);
  });

  it('journals the rows themselves where some were there before', async () => {
    const [known = page()] = pages(0, 1).map(({ page }) => page);
    await keeper.save(known, [
      annotation({ id: `${known.id} 1`, page: known.id, note: 'của tôi' }),
    ]);
    const [piece] = await staged(pages(0, 2));
    if (piece) await keeper.saveStaged(piece, step);
    expect(Array.isArray(entry(2))).toBe(true);
    const before = await rows();
    await loseDatabase();
    await keeper.health();
    expect(await rows()).toEqual(before);
  });

  it('gives back what it changed when it is undone', async () => {
    const [known = page()] = pages(0, 1).map(({ page }) => page);
    await keeper.save(known, [
      annotation({ id: `${known.id} 1`, page: known.id, note: 'của tôi' }),
    ]);
    const [piece] = await staged(pages(0, 2));
    if (piece) await keeper.saveStaged(piece, step);
    expect(await keeper.keptOn(known.id)).toHaveLength(15);
    await keeper.step(false);
    expect(await keeper.keptOn(known.id)).toMatchObject([{ note: 'của tôi' }]);
  });

  it('leaves an annotation on the page it was first kept on', async () => {
    await keeper.save(page(), [annotation({ id: 'https://anhp.vn/000 3', note: 'ở đây' })]);
    const [piece] = await staged(pages(0, 1));
    if (piece) expect(await keeper.saveStaged(piece, step)).toBe(true);
    expect(await keeper.keptOn(page().id)).toMatchObject([{ note: 'ghi chú "lạ" 🙂' }]);
    expect(await keeper.keptOn('https://anhp.vn/000')).toHaveLength(14);
  });

  it('is refused where the file is gone, damaged or another one', async () => {
    const [piece] = await staged(pages(0, 1));
    if (!piece) throw new Error('Nothing was staged');
    expect(await keeper.saveStaged({ ...piece, file: stagedName('00000000-0') }, step)).toBe(false);
    expect(await keeper.saveStaged({ ...piece, at: 1 }, step)).toBe(false);
    around.texts.set('snapshot-9.ndjson', around.texts.get(file) ?? '');
    expect(await keeper.saveStaged({ ...piece, file: 'snapshot-9.ndjson' }, step)).toBe(false);
    around.texts.set(file, (around.texts.get(file) ?? '').replace('ghi', 'gỡ '));
    expect(await keeper.saveStaged(piece, step)).toBe(false);
    expect(await everything()).toEqual([]);
  });

  it('goes with the journal entries that name it', async () => {
    const [piece] = await staged(pages(0, 1));
    if (piece) await keeper.saveStaged(piece, step);
    around.texts.set('import-never-begun.ndjson', '');
    await keeper.guard(Date.now() + 2 * 86_400_000);
    expect([...around.texts.keys()]).toContain(file);
    await keeper.save(page(), [annotation()]);
    await keeper.guard(Date.now() + 4 * 86_400_000);
    expect([...around.texts.keys()].sort()).toEqual(['snapshot-0.ndjson', 'snapshot-1.ndjson']);
    await loseDatabase();
    expect(await keeper.health()).toMatchObject({ restored: 16, missing: 0 });
  });
});
